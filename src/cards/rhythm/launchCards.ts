import type { LaunchStep } from '../../domain/rhythm/launchPlan.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { open, plainCard, plainField, press } from '../plainCard.ts';
import { recapFields, type RecapLine } from '../recap/recapCard.ts';

/** Tells who facilitates, alone, what comes next in the launch plan. */
export function launchStageCard(steps: readonly LaunchStep[], address: string, words: Words): Card {
  const { title: badge, stageTitle, open: label, steps: told } = words.launch;
  const fields = steps.map((step) => plainField(told[step].title, told[step].why));
  return { ...plainCard(stageTitle, [], [open({ label, tone: 'primary' }, address)]), badge, fields };
}

/** Gives someone who joins late the best of the first week, and the way to be left alone. */
export function firstWeekCard(lines: readonly RecapLine[], library: string, words: Words): Card {
  const { firstWeek } = words.launch;
  const actions = [
    open({ label: firstWeek.open, tone: 'primary' }, library),
    press({ label: words.rhythm.calm.pauseMine }, 'pause', 'me'),
  ];
  return { ...plainCard(firstWeek.title, [], actions), fields: recapFields(lines, words) };
}
