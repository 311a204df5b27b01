import { mergeToolForm, modelChangeForm } from '../../cards/tool/sheetCards.ts';
import { LONGEST } from '../../domain/share/check.ts';
import { addressOf } from '../addresses.ts';
import type { Actor } from '../actor.ts';
import { done, refused, wrong, type Desk } from '../desk.ts';
import { knownTool } from '../names.ts';
import type { Forms, FormFor } from '../form/form.ts';
import type { Viewer } from '../viewer.ts';
import { mergeTool, noteModelChange, type NoteProblem } from './noteTool.ts';

export const TOOL_FORMS = {
  modelChange: { who: 'member', ...noteForm(modelChangeForm, noteModelChange), after: toolPage },
  mergeTool: { who: 'facilitator', ...noteForm(mergeToolForm, mergeTool), after: toolPage },
} satisfies Forms;

/** A form by which something is noted of a tool: it is shown for the tool, and sent for the tool and the note. */
function noteForm(
  draw: typeof modelChangeForm,
  note: (
    desk: Desk,
    actor: Actor,
    asked: Parameters<typeof noteModelChange>[2] & Parameters<typeof mergeTool>[2],
  ) => ReturnType<typeof mergeTool>,
): Pick<FormFor<'member'>, 'show' | 'take'> {
  return {
    show: async (desk, { workspace, words }, { id: toolId }) => {
      const tool = await knownTool(desk.store, workspace.id, toolId);
      if (tool === null) return refused('notFound');
      const typed = { day: desk.clock.now().slice(0, 10) };
      return done(draw({ toolId, noteId: desk.ids.next(), tool, typed, problem: null }, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const { workspace, words } = actor;
      const { toolId, noteId } = readNoteFormId(id);
      const { day = '', text = '', into = '' } = typed;
      const noted = await note(desk, actor, { toolId, noteId, day, text, into });
      if (noted.ok || 'refusal' in noted) return noted;
      const tool = (await knownTool(desk.store, workspace.id, toolId)) ?? toolId;
      const problem = { of: FIELD[noted.problem], told: tell(noted.problem, actor) };
      return wrong({ form: draw({ toolId, noteId, tool, typed, problem }, words) });
    },
  };
}

/** `claude.018f…`: the tool, and the note that the form will make. */
function readNoteFormId(id: string): { readonly toolId: string; readonly noteId: string } {
  const at = id.lastIndexOf('.');
  return at < 0 ? { toolId: id, noteId: '' } : { toolId: id.slice(0, at), noteId: id.slice(at + 1) };
}

function toolPage(workspaceId: string, id: string): string {
  return addressOf.tool(workspaceId, readNoteFormId(id).toolId);
}

const FIELD: Readonly<Record<NoteProblem, string>> = {
  badDay: 'day',
  dayToCome: 'day',
  tooLong: 'text',
  secret: 'text',
  noSuchTool: 'into',
  sameTool: 'into',
};

function tell(problem: NoteProblem, { words }: Viewer): string {
  if (problem === 'secret') return words.forms.problems.secret;
  return problem === 'tooLong' ? words.forms.problems.tooLong(LONGEST.limits) : words.sheet.problems[problem];
}
