import { mergeToolForm, modelChangeForm } from '../../cards/tool/sheetCards.ts';
import type { Form } from '../../cards/form.ts';
import { LONGEST } from '../../domain/share/check.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import { knownTool } from './knownTool.ts';
import { mergeTool, noteModelChange, type NoteProblem } from './noteTool.ts';
import type { Viewer } from '../viewer.ts';
import type { FormSent, Taken } from '../form/form.ts';

type Name = 'modelChange' | 'mergeTool';

const FORMS = { modelChange: modelChangeForm, mergeTool: mergeToolForm };

/** The forms by which something is noted of a tool; `id` is the tool's. */
export async function showToolForm(
  desk: Desk,
  viewer: Viewer,
  name: Name,
  toolId: string,
): Promise<Result<Form>> {
  const { workspace, memberId, words } = viewer;
  const me = memberId === null ? null : await desk.store.members.get(workspace.id, memberId);
  if (name === 'mergeTool' && me?.role !== 'facilitator') return refused('onlyFacilitator');
  const tool = await knownTool(desk.store, workspace.id, toolId);
  if (tool === null) return refused('notFound');
  const typed = { day: desk.clock.now().slice(0, 10) };
  return done(FORMS[name]({ toolId, noteId: desk.ids.next(), tool, typed, problem: null }, words));
}

export async function takeToolForm(desk: Desk, viewer: Viewer, name: Name, sent: FormSent): Promise<Taken> {
  const { workspace, memberId, words } = viewer;
  const { toolId, noteId } = readToolFormId(sent.id);
  const { day = '', text = '', into = '' } = sent.typed;
  const by = { workspaceId: workspace.id, memberId: memberId ?? '', toolId, noteId };
  const noted = await (name === 'modelChange'
    ? noteModelChange(desk, { ...by, day, text })
    : mergeTool(desk, { ...by, into }));
  if (noted.ok) return { ok: true };
  if ('refusal' in noted) return { ok: false, refusal: noted.refusal };
  const tool = (await knownTool(desk.store, workspace.id, toolId)) ?? toolId;
  const told = { of: FIELD[noted.problem], told: tell(noted.problem, viewer) };
  const state = { toolId, noteId, tool, typed: sent.typed, problem: told };
  return { ok: false, form: FORMS[name](state, words) };
}

/** `claude.018f…`: the tool, and the note that the form will make. */
export function readToolFormId(id: string): { readonly toolId: string; readonly noteId: string } {
  const at = id.lastIndexOf('.');
  return at < 0 ? { toolId: id, noteId: '' } : { toolId: id.slice(0, at), noteId: id.slice(at + 1) };
}

const FIELD: Readonly<Record<NoteProblem, string>> = {
  badDay: 'day',
  dayToCome: 'day',
  tooLong: 'text',
  noSuchTool: 'into',
  sameTool: 'into',
};

function tell(problem: NoteProblem, { words }: Viewer): string {
  return problem === 'tooLong' ? words.forms.problems.tooLong(LONGEST.limits) : words.sheet.problems[problem];
}
