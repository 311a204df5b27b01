import type { CardField } from '../../cards/card.ts';
import type { Words } from '../../words/words.ts';

/** A policy or a caution, in a sentence. */
export function guardrail({ label, value, note }: CardField, { channel }: Words): string {
  return [`${label}${channel.colon} ${value}`, note].filter((part) => part !== null && part !== '').join(' ');
}
