import type { Store } from '../app/ports/store.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

type Plain =
  | 'audit'
  | 'calms'
  | 'decisions'
  | 'jobFamilies'
  | 'launchPlans'
  | 'objections'
  | 'ownTools'
  | 'recapEdits'
  | 'bridgers'
  | 'rhythms'
  | 'slackInstalls'
  | 'suggestionAnswers'
  | 'toolPolicies';

/** The nouns that nothing is asked of but what is asked of every kind of thing. */
export function plainNounsOn(db: Db): Pick<Store, Plain> {
  const decisions = thingsIn(db, TABLES.decisions);
  const edits = thingsIn(db, TABLES.recap_edits);
  const plans = thingsIn(db, TABLES.launch_plans);
  const rhythms = thingsIn(db, TABLES.rhythms);
  const installs = thingsIn(db, TABLES.slack_installs);
  const families = thingsIn(db, TABLES.job_families);
  const tools = thingsIn(db, TABLES.own_tools);
  const objections = thingsIn(db, TABLES.objections);
  return {
    audit: thingsIn(db, TABLES.audit_entries),
    toolPolicies: thingsIn(db, TABLES.tool_policies),
    calms: replacing(thingsIn(db, TABLES.calms)),
    bridgers: replacing(thingsIn(db, TABLES.bridgers)),
    suggestionAnswers: replacing(thingsIn(db, TABLES.suggestion_answers)),
    decisions: { ...replacing(decisions), ofMonth: decisions.get },
    recapEdits: { ...replacing(edits), ofWeek: edits.get },
    launchPlans: { ...replacing(plans), all: plans.everywhere },
    rhythms: { ...replacing(rhythms), all: rhythms.everywhere },
    slackInstalls: { ...replacing(installs), list: installs.everywhere },
    jobFamilies: { add: families.addAll, list: families.list },
    ownTools: { add: tools.addAllOnce, list: tools.list },
    objections: { ...objections, add: async (objection) => void (await objections.addOnce(objection)) },
  };
}

/** Saving adds what is not there yet. */
function replacing<T extends { readonly put: unknown }>(things: T): T & { readonly save: T['put'] } {
  return { ...things, save: things.put };
}
