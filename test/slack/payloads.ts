import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ears, Heard } from '../../src/surfaces/slack/events.ts';

/** What Slack sends, in its own shape with invented ids, and what is to be understood of it. */
export interface Payload {
  readonly name: string;
  /** What this one shows, as a sentence. */
  readonly what: string;
  readonly team: string;
  readonly ears: Ears;
  readonly headers?: Readonly<Record<string, string>>;
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly heard: Heard | null;
}

const folder = join(import.meta.dirname, 'payloads');

/** As they are written: most workspaces are of no organisation. */
type Written = Omit<Payload, 'name' | 'ears'> & {
  readonly ears: Omit<Ears, 'enterpriseId'> & Partial<Pick<Ears, 'enterpriseId'>>;
};

export const payloads: readonly Payload[] = readdirSync(folder).map((file) => {
  const written = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Written;
  return { name: file.replace('.json', ''), ...written, ears: { enterpriseId: null, ...written.ears } };
});
