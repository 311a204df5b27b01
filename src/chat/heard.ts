/** Where a message is, and the first message of its thread. */
export interface Spot {
  readonly place: string;
  /** Null when it begins a thread. */
  readonly threadPlace: string | null;
}

/** A message that someone wrote, in the markup of its chat. */
export interface Said extends Spot {
  readonly user: string;
  readonly text: string;
  /** The addresses of the files that were attached to it: they stay in the chat. */
  readonly files?: readonly string[];
}

/** What happened in a chat, as little of it as its handling needs. Whom it answers, mentions or reacts to is `towards`. */
export type Heard =
  | ({ readonly is: 'message'; readonly towards: readonly string[] } & Said)
  | ({ readonly is: 'edited' } & Said)
  | { readonly is: 'deleted'; readonly user: string; readonly place: string }
  /** Said to the companion, its name left out; `isAlone` in their own conversation. */
  | ({ readonly is: 'asked'; readonly isAlone: boolean } & Said)
  /** Someone looks at their own corner. */
  | { readonly is: 'home'; readonly user: string }
  | {
      readonly is: 'reaction';
      readonly user: string;
      readonly place: string;
      readonly towards: readonly string[];
    }
  /** How their chat calls the person of an account now; null where they are no colleague any more. */
  | { readonly is: 'person'; readonly id: string; readonly name: string | null }
  /** What the surface does by itself, once it is known who asks. */
  | { readonly is: 'own'; readonly user: string; readonly errand: { readonly do: string } };

/** The id of the event that a message was deleted: a chat may tell it before the message itself. */
export function deletionId(place: string): string {
  return `del:${place}`;
}

/** How the ids of the events begin that carry the words of a message: written, corrected, said to the companion. */
export function writtenIds(place: string): readonly [string, string, string] {
  return [`msg:${place}`, `edit:${place}`, `ask:${place}`];
}
