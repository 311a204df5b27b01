import type { Form } from '../../cards/form.ts';
import { cautionForm, policyForm, type CautionFormState } from '../../cards/guardrail/guardrailForms.ts';
import { addressOf } from '../addresses.ts';
import { viewSubject } from './cautionSubject.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import { knownTool } from '../tool/knownTool.ts';
import type { Viewer } from '../viewer.ts';
import { postCaution, readCautionKind, readCautionSubject } from './postCaution.ts';
import { readGuardrails } from './readGuardrails.ts';
import { readToolRule, setToolPolicy } from './setToolPolicy.ts';
import type { Forms } from '../form/form.ts';

export const GUARDRAIL_FORMS = {
  caution: {
    who: 'member',
    /** The form by which anyone points out a risk of a tool or of a use. */
    show: async (desk, viewer, { id }) => {
      const opened = readCautionSubject(id);
      if (opened === null) return refused('notFound');
      return drawCaution(desk, viewer, { opened, scope: '', kind: null, text: '', problems: new Map() });
    },
    take: async (desk, viewer, { id, typed }) => {
      const opened = readCautionSubject(id);
      if (opened === null) return refused('notFound');
      const scope = typed['scope'] ?? '';
      const told = { kind: readCautionKind(typed['kind']), text: typed['text'] ?? '' };
      const about = readCautionSubject(scope) ?? opened;
      const posted = await postCaution(desk, { ...told, ...viewer.by, about });
      if (posted.ok) return { ok: true };
      if (posted.refusal !== null) return { ok: false, refusal: posted.refusal };
      const drawn = await drawCaution(desk, viewer, { ...told, opened, scope, problems: posted.problems });
      return drawn.ok ? { ok: false, form: drawn.value } : drawn;
    },
    after: cautionPage,
  },
  policy: {
    who: 'facilitator',
    /** The form by which who facilitates says what the space allows of a tool. */
    show: async (desk, { workspace, words }, { id: toolId }) => {
      const tool = await knownTool(desk.store, workspace.id, toolId);
      if (tool === null) return refused('notFound');
      const { policies } = await readGuardrails(desk.store, workspace.id, {
        toolIds: [toolId],
        shareIds: [],
      });
      const { rule = null, reason = '' } = policies[0] ?? {};
      return done(policyForm({ toolId, tool, rule, reason, problems: new Map() }, words));
    },
    take: async (desk, { workspace, member, words }, { id, typed }) => {
      const told = { rule: readToolRule(typed['rule']), reason: typed['reason'] ?? '' };
      const set = await setToolPolicy(desk, { ...told, workspaceId: workspace.id, member, toolId: id });
      if (set.ok) return { ok: true };
      if (set.refusal !== null) return { ok: false, refusal: set.refusal };
      const tool = (await knownTool(desk.store, workspace.id, id)) ?? id;
      return { ok: false, form: policyForm({ ...told, toolId: id, tool, problems: set.problems }, words) };
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
  const subject = readCautionSubject(id);
  return subject === null ? addressOf.channel(workspaceId) : addressOf[subject.is](workspaceId, subject.id);
}
