import type { Deed } from '../cards/card.ts';

/** What a button of ours asks for. */
export interface Press {
  /** `open` is a link: a chat may follow it by itself, and tell us all the same. */
  readonly is: Deed['is'] | 'more' | 'own';
  /** The form or the command. */
  readonly name: string;
  readonly id: string;
}

/** What a button of a card asks for. */
export function pressOf(deed: Deed): Press {
  switch (deed.is) {
    case 'form':
      return { is: 'form', name: deed.form, id: deed.id };
    case 'command':
      return { is: 'command', name: deed.command, id: deed.id };
    case 'copy':
      return { is: 'copy', name: 'prompt', id: deed.id };
    case 'open':
      // Pages are opened by a link for one person alone, and a channel is read by all: it is given when asked for.
      return { is: 'open', name: 'page', id: deed.path };
  }
}

const KINDS = ['form', 'command', 'copy', 'open', 'more', 'own'] as const;

/** `form:trial:018f…`: ids are ours and short, so no button carries anything else. */
export function actionId({ is, name, id }: Press): string {
  return `${is}:${name}:${id}`;
}

/** Reads it back; null for what is not ours. */
export function readPress(text: string): Press | null {
  const [kind, name, ...rest] = text.split(':');
  const is = KINDS.find((one) => one === kind);
  return is === undefined || name === undefined ? null : { is, name, id: rest.join(':') };
}
