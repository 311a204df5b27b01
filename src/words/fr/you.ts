import type { Address } from '../../domain/workspace/workspace.ts';

/** Writes a sentence for « vous » and « tu » at once: you`{Votre|Ton} message`. What is put in it stays as it is. */
export type You = (text: TemplateStringsArray, ...told: readonly (string | number)[]) => string;

const EITHER = /\{([^{|}]*)\|([^{|}]*)\}/g;

export function youAs(address: Address): You {
  const chosen = address === 'vous' ? '$1' : '$2';
  return (text, ...told) => String.raw({ raw: text.map((part) => part.replace(EITHER, chosen)) }, ...told);
}
