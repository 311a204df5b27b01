import type { LaunchStep } from '../../domain/rhythm/launchPlan.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { press } from '../plainCard.ts';
import { recapFields, type RecapLine } from '../recap/recapCard.ts';

/** Tells who facilitates, alone, what comes next in the launch plan. */
export function launchStageCard(steps: readonly LaunchStep[], address: string, words: Words): Card {
  const { stageTitle, open, steps: told } = words.launch;
  return {
    tone: 'plain',
    badge: words.launch.title,
    title: stageTitle,
    byline: null,
    fields: steps.map((step) => ({
      label: told[step].title,
      value: told[step].why,
      note: null,
      inferred: false,
      as: 'text',
      address: null,
    })),
    notes: [],
    actions: [{ label: open, tone: 'primary', deed: { is: 'open', path: address } }],
  };
}

/** Gives someone who joins late the best of the first week, and the way to be left alone. */
export function firstWeekCard(lines: readonly RecapLine[], library: string, words: Words): Card {
  const { firstWeek } = words.launch;
  return {
    tone: 'plain',
    badge: null,
    title: firstWeek.title,
    byline: null,
    fields: recapFields(lines, words),
    notes: [],
    actions: [
      { label: firstWeek.open, tone: 'primary', deed: { is: 'open', path: library } },
      press({ label: words.rhythm.calm.pauseMine }, 'pause', 'me'),
    ],
  };
}
