import type { Trial } from '../../domain/trial/trial.ts';
import type { Words } from '../../words/words.ts';
import type { Action, Card } from '../card.ts';
import { fill, open, plainCard } from '../plainCard.ts';
import { timeAlone } from '../share/timeTold.ts';

/** The share that was tried, as its author sees it. */
interface Tried {
  readonly title: string;
  readonly address: string;
}

/** Tells an author what came of a try, with the way to the share; the name only of those who agree. */
export function trialCard(
  trial: Trial,
  { name, share }: { readonly name: string | null; readonly share: Tried | null },
  words: Words,
): Card {
  const { title, someone } = words.cards.trialTold;
  const told = [words.cards.outcomeNames[trial.outcome], trial.line, timeAlone(trial, words)];
  const notes = told.filter((one) => one !== null);
  const actions = share === null ? [] : actionsOn(trial, share, words);
  return { ...plainCard(title(name ?? someone), notes, actions), byline: share?.title ?? null };
}

/** A share that did not work as it is may say more. */
function actionsOn({ outcome, shareId }: Trial, { address }: Tried, { cards }: Words): readonly Action[] {
  const see = open({ label: cards.actions.open, tone: 'primary' }, address);
  return outcome === 'works' ? [see] : [see, fill({ label: cards.trialTold.complete }, 'share', shareId)];
}
