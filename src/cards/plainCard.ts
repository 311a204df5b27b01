import type { Action, Card, Command } from './card.ts';

/** A card of sentences and buttons. */
export function plainCard(title: string, notes: readonly string[], actions: readonly Action[]): Card {
  return { tone: 'plain', badge: null, title, byline: null, fields: [], notes, actions };
}

/** A button by which one tells the companion something at once. */
export function press(
  { label, tone = 'plain' }: { readonly label: string; readonly tone?: Action['tone'] },
  command: Command,
  id: string,
): Action {
  return { label, tone, deed: { is: 'command', command, id } };
}
