import type { Action, Card, CardField, Command, FormName } from './card.ts';

/** A card of sentences and buttons. */
export function plainCard(title: string, notes: readonly string[], actions: readonly Action[]): Card {
  return { tone: 'plain', badge: null, title, byline: null, fields: [], notes, actions };
}

/** A field whose value is a text. */
export function plainField(label: string, value: string, note: string | null = null): CardField {
  return { label, value, note, inferred: false, as: 'text', address: null };
}

interface Button {
  readonly label: string;
  readonly tone?: Action['tone'];
}

/** A button by which one tells the companion something at once. */
export function press({ label, tone = 'plain' }: Button, command: Command, id: string): Action {
  return { label, tone, deed: { is: 'command', command, id } };
}

/** A button that opens a form. */
export function fill({ label, tone = 'plain' }: Button, form: FormName, id: string): Action {
  return { label, tone, deed: { is: 'form', form, id } };
}

/** A button that leads to a page. */
export function open({ label, tone = 'plain' }: Button, path: string): Action {
  return { label, tone, deed: { is: 'open', path } };
}
