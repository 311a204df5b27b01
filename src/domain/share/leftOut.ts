import type { Reading } from './reading.ts';

/** What a reading holds that no field of a share takes, a line for each; null when there is none. */
export function besideFields({ extras, leftOut }: Pick<Reading, 'extras' | 'leftOut'>): string | null {
  // With a colon a secret is still known by its label.
  const lines = [...extras.map(({ label, value }) => `${label} : ${value}`), ...leftOut];
  return lines.length === 0 ? null : lines.join('\n');
}
