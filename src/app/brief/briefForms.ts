import type { Form } from '../../cards/form.ts';
import { textForm } from '../../cards/textForm.ts';
import { monthSpan } from '../../domain/calendar/calendar.ts';
import { addressOf } from '../addresses.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import type { Filler, FormAsked, Forms, FormSent, Taken } from '../form/form.ts';
import { giveBack } from '../form/giveBack.ts';
import { saveDecision } from './monthBrief.ts';

export const BRIEF_FORMS = {
  decision: { who: 'facilitator', show: showDecision, take: takeDecision, after: addressOf.brief },
} satisfies Forms;

/** The decision that a month's brief asks for. */
async function showDecision(
  desk: Desk,
  { workspace, words }: Filler,
  { id: month }: FormAsked,
): Promise<Result<Form>> {
  if (monthSpan(month, workspace.timeZone) === null) return refused('noSuchMonth');
  const before = await desk.store.decisions.ofMonth(workspace.id, month);
  return done(textForm('decision', { id: month, text: before?.text ?? '', problem: null }, words));
}

async function takeDecision(
  desk: Desk,
  { workspace, member, words }: Filler,
  { id: month, typed }: FormSent,
): Promise<Taken> {
  const text = typed['text'] ?? '';
  const saved = await saveDecision(desk, { workspace, month, member, text });
  return saved.ok ? saved : giveBack({ name: 'decision', id: month, text }, saved.refusal, words);
}
