import type { Step } from '../../domain/search/rank.ts';
import type { Words } from '../../words/words.ts';
import type { Memory } from '../card.ts';
import { open } from '../plainCard.ts';
import { bylineOf, type ShareFacts } from '../share/shareCard.ts';

/** A share that may answer what someone asks. */
type Recalled = Pick<ShareFacts, 'share' | 'author' | 'family' | 'address'>;

/** « Déjà raconté : … »: shares on what someone asks, or near it and said to be; null when there are none. */
export function memoryOf(step: Step, recalled: readonly Recalled[], words: Words): Memory | null {
  if (step === 'nothing' || recalled.length === 0) return null;
  const { title, read } = words.questions.memory;
  const rows = recalled.map((one) => ({
    id: one.share.id,
    title: one.share.title,
    line: `${one.share.tool} · ${bylineOf(one, words)}`,
    actions: [open({ label: read }, one.address)],
  }));
  return { title: title[step], rows };
}
