import type { Trial } from '../../domain/trial/trial.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { plainCard } from '../plainCard.ts';
import { timeAlone } from '../share/timeTold.ts';

/** Tells an author what came of a try; the name only of those who agree. */
export function trialCard(
  trial: Trial,
  { name, shareTitle }: { readonly name: string | null; readonly shareTitle: string | null },
  words: Words,
): Card {
  const { title, someone } = words.cards.trialTold;
  const told = [words.cards.outcomeNames[trial.outcome], trial.line, timeAlone(trial, words)];
  return {
    ...plainCard(
      title(name ?? someone),
      told.filter((one) => one !== null),
      [],
    ),
    byline: shareTitle,
  };
}
