import { textForm } from '../../cards/textForm.ts';
import { monthSpan } from '../../domain/calendar/calendar.ts';
import { addressOf } from '../addresses.ts';
import { done, refused } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { giveBack } from '../form/giveBack.ts';
import { saveDecision } from './monthBrief.ts';

export const BRIEF_FORMS = {
  decision: {
    who: 'facilitator',
    /** The decision that a month's brief asks for. */
    show: async (desk, { workspace, words }, { id: month }) => {
      if (monthSpan(month, workspace.timeZone) === null) return refused('noSuchMonth');
      const before = await desk.store.decisions.get(workspace.id, month);
      return done(textForm('decision', { id: month, text: before?.text ?? '', problem: null }, words));
    },
    take: async (desk, actor, { id: month, typed }) => {
      const text = typed['text'] ?? '';
      const saved = await saveDecision(desk, actor, { month, text });
      return saved.ok ? saved : giveBack({ name: 'decision', id: month, text }, saved.refusal, actor.words);
    },
    after: addressOf.brief,
  },
} satisfies Forms;
