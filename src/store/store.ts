import { Kysely } from 'kysely';
import type { Store } from '../app/ports.ts';
import { decisionsOn } from './decisions.ts';
import { inboxOn } from './inbox.ts';
import { jobFamiliesOn } from './jobFamilies.ts';
import { membersOn } from './members.ts';
import { migrate } from './migrations/index.ts';
import { outboxOn } from './outbox.ts';
import { ownToolsOn } from './ownTools.ts';
import { postsOn } from './posts.ts';
import type { Profile } from './profile.ts';
import { questionsOn } from './questions.ts';
import { recapsOn } from './recaps.ts';
import type { Db, Schema } from './schema.ts';
import { sharesOn } from './shares.ts';
import { refusingInside, transactions } from './transact.ts';
import { trialsOn } from './trials.ts';
import { workspacesOn } from './workspaces.ts';

export type OpenStore = Store & {
  /** Lets the transactions that began end, then lets go of the database. Closing twice is harmless. */
  close(): Promise<void>;
};

function nounsOn(db: Db, profile: Profile): Omit<Store, 'transact'> {
  return {
    workspaces: workspacesOn(db),
    jobFamilies: jobFamiliesOn(db),
    members: membersOn(db),
    ownTools: ownToolsOn(db),
    posts: postsOn(db),
    shares: sharesOn(db, profile.searchIndexOn),
    trials: trialsOn(db),
    questions: questionsOn(db),
    recaps: recapsOn(db),
    decisions: decisionsOn(db),
    inbox: inboxOn(db),
    outbox: outboxOn(db),
  };
}

/**
 * Opens the store of this profile, its schema brought up to date.
 * A `transact` inside another joins it: if its work fails, all of it is rolled back even when the error is caught.
 * Throws a `StoreError` for what a person can solve.
 */
export async function openStore(profile: Profile): Promise<OpenStore> {
  const { isInside, transact } = transactions();
  const db = new Kysely<Schema>({ dialect: refusingInside(profile.dialect, isInside) });
  const nouns = (on: Db) => nounsOn(on, profile);
  try {
    await migrate(db, profile.searchMigration, profile.place);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  let closing: Promise<void> | undefined;
  return {
    ...nouns(db),
    transact: (work) => transact(db, nouns, work),
    close: () =>
      (closing ??= db
        .connection()
        .execute(async () => {})
        .then(() => db.destroy())),
  };
}
