import type { FormName } from '../../cards/card.ts';
import type { Form } from '../../cards/form.ts';
import { BRIDGER_FORMS } from '../bridger/bridgerForms.ts';
import { BRIEF_FORMS } from '../brief/briefForms.ts';
import { COMPARISON_FORMS } from '../comparison/comparisonForms.ts';
import { facilitating, somebody, type Actor } from '../actor.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import { GUARDRAIL_FORMS } from '../guardrail/guardrailForms.ts';
import { LETTER_FORMS } from '../mail/letterForms.ts';
import { QUESTION_FORMS } from '../question/questionForms.ts';
import { RHYTHM_FORMS } from '../rhythm/rhythmForms.ts';
import { SEARCH_FORMS } from '../search/ownWords.ts';
import { SHARE_FORMS } from '../share/shareForms.ts';
import { TOOL_FORMS } from '../tool/toolForms.ts';
import { TRIAL_FORMS } from '../trial/trialForms.ts';
import { VARIATION_FORMS } from '../variation/variationForms.ts';
import type { Viewer } from '../viewer.ts';
import { WORKSPACE_FORMS } from '../workspace/workspaceForms.ts';
import type { FormAsked, Forms, FormSent, SpaceForm, Taken } from './form.ts';

/** Every form. A new one is a name in `cards/card.ts` and a record in the folder of its noun. */
export const FORMS = {
  ...SHARE_FORMS,
  ...TRIAL_FORMS,
  ...VARIATION_FORMS,
  ...QUESTION_FORMS,
  ...TOOL_FORMS,
  ...COMPARISON_FORMS,
  ...GUARDRAIL_FORMS,
  ...SEARCH_FORMS,
  ...RHYTHM_FORMS,
  ...BRIDGER_FORMS,
  ...LETTER_FORMS,
  ...BRIEF_FORMS,
  ...WORKSPACE_FORMS,
} satisfies Required<Forms>;

/** The forms that are filled within a space. */
export type SpaceFormName = {
  [Name in FormName]: (typeof FORMS)[Name] extends SpaceForm ? Name : never;
}[FormName];

/** Whether a name that was typed in an address, or comes back from a surface, is that of a form of a space. */
export function isFormName(name: string): name is SpaceFormName {
  return Object.hasOwn(FORMS, name) && FORMS[name as FormName].who !== 'stranger';
}

/** The form as who asks for it may fill it, or why they may not. */
export async function showForm(
  desk: Desk,
  viewer: Viewer,
  asked: FormAsked & { readonly name: SpaceFormName },
): Promise<Result<Form>> {
  const form: SpaceForm = FORMS[asked.name];
  if (form.who === 'anyone') return form.show(desk, viewer, asked);
  const filler = fillerOf(viewer, form.who);
  return filler.ok ? form.show(desk, filler.value, asked) : filler;
}

/** Takes a form that `showForm` showed: checks it, commits it, or says what is wrong with it. */
export async function takeForm(
  desk: Desk,
  viewer: Viewer,
  sent: FormSent & { readonly name: SpaceFormName },
): Promise<Taken> {
  const form: SpaceForm = FORMS[sent.name];
  if (form.who === 'anyone') return form.take(desk, viewer, sent);
  const filler = fillerOf(viewer, form.who);
  return filler.ok ? form.take(desk, filler.value, sent) : filler;
}

function fillerOf(viewer: Viewer, who: 'member' | 'facilitator'): Result<Actor> {
  if (who === 'facilitator') return facilitating(viewer);
  const actor = somebody(viewer);
  return actor === null ? refused('notFound') : done(actor);
}
