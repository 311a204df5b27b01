import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../src/domain/share/intent/features.ts';
import { bucketOf } from '../../src/domain/share/intent/ngrams.ts';
import { evidenceOf } from '../../src/domain/share/intent/evidenceOf.ts';
import type { Message } from '../../src/domain/share/reading.ts';
import { readTemplate } from '../../src/domain/share/template/readTemplate.ts';
import { readText } from '../../src/domain/text/readText.ts';
import type { Example } from './logistic.ts';

/** A message and what a person says it is. */
interface Labelled extends Message {
  readonly id: string;
  readonly intent: string;
}

const root = join(import.meta.dirname, '../..');

/** The labelled messages that the project owns and develops with; those that judge it are not among them. */
export const TRAINING_FILES = [
  'test/data/messages.dev.ndjson',
  'test/domain/share/own-messages.ndjson',
  'test/domain/share/held-out-messages.ndjson',
  'test/domain/share/prose-messages.ndjson',
  'test/domain/share/chatter-messages.ndjson',
  'test/domain/share/gain-messages.ndjson',
  'scripts/train/messages.ndjson',
].map((path) => join(root, path));

/** The messages of one file, one JSON object a line; `format` is plain where it is absent. */
export function readLabelled(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ format: 'plain' as const, ...(JSON.parse(line) as Omit<Labelled, 'format'>) }));
}

/** What there is to learn: labels tell the reader enough, so only prose is judged. */
export function examplesOf(labelled: readonly Labelled[]): readonly Example[] {
  return labelled.flatMap((message) => {
    const { own, all } = readText(message);
    if (readTemplate(all) !== null) return [];
    const features = featuresOf(evidenceOf(own)).map(({ names, each }) => ({
      buckets: Uint32Array.from(names, bucketOf),
      each,
    }));
    return [{ features, isOne: message.intent === 'share' }];
  });
}
