import type { Form } from '../../cards/form.ts';
import { cautionForm, policyForm, type CautionFormState } from '../../cards/guardrail/guardrailForms.ts';
import { addressOf } from '../addresses.ts';
import { viewSubject } from './cautionSubject.ts';
import { done, refused, wrong, type Desk, type Result } from '../desk.ts';
import { knownTool } from '../names.ts';
import type { Viewer } from '../viewer.ts';
import { readSubjectKey } from '../../domain/guardrail/caution.ts';
import { postCaution, readCautionKind } from './postCaution.ts';
import { readGuardrails } from './readGuardrails.ts';
import { readToolRule, setToolPolicy } from './setToolPolicy.ts';
import type { Forms } from '../form/form.ts';

export const GUARDRAIL_FORMS = {
  caution: {
    who: 'member',
    /** The form by which anyone points out a risk of a tool or of a use. */
    show: async (desk, viewer, { id }) => {
      const opened = readSubjectKey(id);
      if (opened === null) return refused('notFound');
      return drawCaution(desk, viewer, { opened, scope: '', kind: null, text: '', problems: new Map() });
    },
    take: async (desk, actor, { id, typed }) => {
      const opened = readSubjectKey(id);
      if (opened === null) return refused('notFound');
      const scope = typed['scope'] ?? '';
      const filled = { kind: readCautionKind(typed['kind']), text: typed['text'] ?? '' };
      const about = readSubjectKey(scope) ?? opened;
      const posted = await postCaution(desk, actor, { ...filled, about });
      if (posted.ok || 'refusal' in posted) return posted;
      const drawn = await drawCaution(desk, actor, { ...filled, opened, scope, problems: posted.problems });
      return drawn.ok ? wrong({ form: drawn.value }) : drawn;
    },
    after: cautionPage,
  },
  policy: {
    who: 'facilitator',
    /** The form by which who facilitates says what the space allows of a tool. */
    show: async (desk, { workspace, words }, { id: toolId }) => {
      const tool = await knownTool(desk.store, workspace.id, toolId);
      if (tool === null) return refused('notFound');
      const about = { toolIds: [toolId], shareIds: [] };
      const { policies } = await readGuardrails(desk.store, workspace.id, about);
      const { rule = null, reason = '' } = policies[0] ?? {};
      return done(policyForm({ toolId, tool, rule, reason, problems: new Map() }, words));
    },
    take: async (desk, actor, { id, typed }) => {
      const filled = { rule: readToolRule(typed['rule']), reason: typed['reason'] ?? '' };
      const set = await setToolPolicy(desk, actor, { ...filled, toolId: id });
      if (set.ok || 'refusal' in set) return set;
      const tool = (await knownTool(desk.store, actor.workspace.id, id)) ?? id;
      const state = { ...filled, toolId: id, tool, problems: set.problems };
      return wrong({ form: policyForm(state, actor.words) });
    },
    after: addressOf.tool,
  },
} satisfies Forms;

async function drawCaution(
  desk: Desk,
  viewer: Viewer,
  typed: Omit<CautionFormState, 'subject' | 'tools'>,
): Promise<Result<Form>> {
  const subject = await viewSubject(desk.store, viewer, typed.opened);
  if (subject === null) return refused('notFound');
  const { name, tools } = subject;
  return done(cautionForm({ ...typed, subject: name, tools }, viewer.words));
}

/** Where what was warned about is shown. */
function cautionPage(workspaceId: string, id: string): string {
  const subject = readSubjectKey(id);
  return subject === null ? addressOf.channel(workspaceId) : addressOf[subject.is](workspaceId, subject.id);
}
