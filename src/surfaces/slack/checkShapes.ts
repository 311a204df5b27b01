import type { Words } from '../../words/words.ts';
import { shapeErrors, slackError, type Client } from './client.ts';
import { samplesIn, type SampleKind } from './samples.ts';

/** Something that Slack would refuse, with Slack's own words for why. */
export interface Misshapen {
  readonly kind: SampleKind;
  readonly why: string;
}

/** What Slack answers for a shape that it would refuse (docs.slack.dev/reference/methods/blocks.validate). */
const REFUSED = new Set(['invalid_blocks', 'invalid_message', 'invalid_view']);

/** Has Slack judge one of each kind of what we show there; null where it does not judge, or not now. */
export async function checkShapes(client: Client, words: Words): Promise<readonly Misshapen[] | null> {
  const wrong: Misshapen[] = [];
  for (const { kind, ...sample } of samplesIn(words)) {
    try {
      await client.blocks.validate(sample);
    } catch (error) {
      if (!REFUSED.has(slackError(error) ?? '')) return null;
      wrong.push({ kind, why: shapeErrors(error).join(' ; ') });
    }
  }
  return wrong;
}
