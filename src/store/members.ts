import type { Members } from '../app/ports/workspace.ts';
import { together } from './batches.ts';
import { mergeMembersIn } from './mergeMembers.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

/** Names are sorted here, since each engine has its own idea of where É goes. */
const byName = new Intl.Collator('fr');

export function membersOn(db: Db): Members {
  const { list, ...members } = thingsIn(db, TABLES.members);
  return {
    ...members,
    merge: (merge) => together(db, (tx) => mergeMembersIn(tx, merge)),
    save: members.replace,
    list: async (workspaceId) => (await list(workspaceId)).toSorted((a, b) => byName.compare(a.name, b.name)),
  };
}
