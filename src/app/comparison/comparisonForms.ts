import { comparisonForm, findingForm } from '../../cards/comparison/comparisonCards.ts';
import type { Form } from '../../cards/form.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import {
  addFinding,
  LONGEST_COMPARED,
  openComparison,
  type FindingField,
  type FindingProblem,
} from './compareTools.ts';
import { done, refused, wrong, type Refusal } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import type { Forms } from '../form/form.ts';

export const COMPARISON_FORMS = {
  comparison: {
    who: 'member',
    /** The form that opens a comparison. */
    show: async (desk, { words }) => {
      const state = { id: desk.ids.next(), task: '', problem: null, longest: LONGEST_COMPARED.task };
      return done(comparisonForm(state, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const task = typed['task'] ?? '';
      const opened = await openComparison(desk, actor, { task, comparisonId: id });
      if (opened.ok) return opened;
      const problem = tellTask(opened.refusal, actor.words);
      if (problem === null) return opened;
      const state = { id, task, problem, longest: LONGEST_COMPARED.task };
      return wrong({ form: comparisonForm(state, actor.words) });
    },
    after: addressOf.comparison,
  },
  finding: {
    who: 'member',
    /** The form by which anyone completes a comparison; `id` is the comparison's. */
    show: async (desk, viewer, { id: comparisonId }) => {
      const comparison = await desk.store.comparisons.get(viewer.workspace.id, comparisonId);
      if (comparison === null) return refused('notFound');
      const id = `${comparisonId}.${desk.ids.next()}`;
      const { task } = comparison;
      return done(drawFinding(viewer, { id, task, typed: NOTHING, unnamed: false, problems: new Map() }));
    },
    take: async (desk, actor, { id, typed }) => {
      const { workspace } = actor;
      const { comparisonId, findingId } = readFindingId(id);
      const { tool = '', works = '', fails = '', cost = '' } = typed;
      const filled = { tool, works, fails, cost };
      const unnamed = typed['unnamed'] === 'yes';
      const added = await addFinding(desk, actor, { ...filled, comparisonId, findingId, unnamed });
      if (added.ok || 'refusal' in added) return added;
      const comparison = await desk.store.comparisons.get(workspace.id, comparisonId);
      const state = { id, task: comparison?.task ?? '', typed: filled, unnamed, problems: added.problems };
      return wrong({ form: drawFinding(actor, state) });
    },
    after: (workspaceId, id) => addressOf.comparison(workspaceId, readFindingId(id).comparisonId),
  },
} satisfies Forms;

function tellTask(refusal: Refusal, words: Words): string | null {
  const { problems } = words.forms;
  if (refusal === 'emptyMessage') return problems.empty;
  if (refusal === 'messageTooLong') return problems.tooLong(LONGEST_COMPARED.task);
  return refusal === 'secret' ? problems.secret : null;
}

const NOTHING = { tool: '', works: '', fails: '', cost: '' };

/** `018f….018f…`: the comparison, and the finding that the form will make. */
function readFindingId(id: string): { readonly comparisonId: string; readonly findingId: string } {
  const [comparisonId = '', findingId = ''] = id.split('.');
  return { comparisonId, findingId };
}

function drawFinding(
  { words }: Viewer,
  state: Pick<Parameters<typeof findingForm>[0], 'id' | 'task' | 'typed' | 'unnamed'> & {
    readonly problems: ReadonlyMap<FindingField, FindingProblem>;
  },
): Form {
  const told = [...state.problems].map(([field, why]) => [field, tellFinding(why, field, words)] as const);
  return findingForm({ ...state, problems: new Map(told), longest: LONGEST_COMPARED }, words);
}

function tellFinding(why: FindingProblem, field: FindingField, words: Words): string {
  if (why === 'tooLong') return words.forms.problems.tooLong(LONGEST_COMPARED[field]);
  return why === 'secret' ? words.forms.problems.secret : words.comparison.finding.problems[why];
}
