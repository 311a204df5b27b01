import { randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import type { Store } from '../app/ports/store.ts';
import { calendarOn } from './calendar.ts';
import { comparisonsOn } from './comparisons.ts';
import { cautionsOn } from './cautions.ts';
import { guarded } from './guarded.ts';
import { identitiesOn } from './identities.ts';
import { inboxOn } from './inbox.ts';
import { mailboxesOn } from './mailboxes.ts';
import { kindsOn } from './kinds.ts';
import { membersOn } from './members.ts';
import { migrate } from './migrations/index.ts';
import { networksOn } from './networks.ts';
import { nominationsOn } from './nominations.ts';
import { nounsIn } from './nouns.ts';
import { outboxOn } from './outbox.ts';
import { ownWordsOn } from './ownWords.ts';
import { pairingCodesOn } from './pairingCodes.ts';
import { postsOn } from './posts.ts';
import type { Profile } from './profile.ts';
import { takeBack } from './queue.ts';
import { questionRequestsOn } from './questionRequests.ts';
import { questionsOn } from './questions.ts';
import { recapsOn } from './recaps.ts';
import type { Db, Schema } from './schema.ts';
import { searchOn } from './search.ts';
import { sharesOn } from './shares.ts';
import { picturesOn } from './pictures.ts';
import { everywhere } from './space.ts';
import { subscriptionsOn } from './subscriptions.ts';
import { transactions } from './transact.ts';
import { trialsOn } from './trials.ts';
import { upkeepOn } from './upkeep.ts';
import { variationsOn } from './variations.ts';
import { workspacesOn } from './workspaces.ts';

export type OpenStore = Store & {
  /** Lets the transactions that began end, then lets go of the database. Closing twice is harmless. */
  close(): Promise<void>;
};

/** A noun is named here when more is asked of it than of every kind of thing. */
function nounsOn(db: Db, profile: Profile, holder: string): Omit<Store, 'transact'> {
  return {
    ...nounsIn(db),
    kinds: () => kindsOn(db),
    workspaces: workspacesOn(db),
    members: membersOn(db),
    pairingCodes: pairingCodesOn(db),
    posts: postsOn(db),
    shares: sharesOn(db, profile.searchIndexOn),
    search: searchOn(db, profile.searchIndexOn),
    ownWords: ownWordsOn(db),
    trials: trialsOn(db),
    questions: questionsOn(db, profile.searchIndexOn),
    questionRequests: questionRequestsOn(db),
    cautions: cautionsOn(db),
    recaps: recapsOn(db),
    variations: variationsOn(db),
    comparisons: comparisonsOn(db),
    upkeep: upkeepOn(db),
    nominations: nominationsOn(db),
    networks: networksOn(db),
    inbox: inboxOn(db, profile.lockRows, holder),
    outbox: outboxOn(db, profile.lockRows),
    identities: identitiesOn(db),
    pictures: picturesOn(db),
    calendar: calendarOn(db),
    subscriptions: subscriptionsOn(db),
    mailboxes: mailboxesOn(db),
  };
}

/** A store with the database under it, for what copies whole tables. */
export interface OpenDatabase {
  readonly db: Db;
  readonly store: OpenStore;
}

/** The schema is changed on a way of its own to the same connections: what it asks names no workspace. */
async function bringUpToDate(profile: Profile): Promise<void> {
  const schema = everywhere(new Kysely<unknown>({ dialect: profile.dialect }));
  try {
    await migrate(schema, profile.searchMigrations, profile.place);
    await profile.afterMigrations(schema);
  } catch (error) {
    await schema.destroy();
    throw error;
  }
}

/** Opens the store of this profile and gives its database too. As `openStore` otherwise. */
export async function openDatabase(profile: Profile): Promise<OpenDatabase> {
  await bringUpToDate(profile);
  const transactor = profile.transactor();
  const { isInside, transact } = transactions(transactor);
  const db = new Kysely<Schema>({ dialect: guarded(profile.dialect, isInside) });
  if (profile.isAlone) await takeBack(db);
  const holder = randomUUID();
  const nouns = (on: Db) => nounsOn(on, profile, holder);
  let closing: Promise<void> | undefined;
  const store: OpenStore = {
    ...nouns(db),
    transact: (work) => transact(db, nouns, work),
    close: () =>
      (closing ??= transactor
        .idle()
        .then(() => db.connection().execute(async () => {}))
        .then(() => db.destroy())),
  };
  return { db, store };
}

/**
 * Opens the store of this profile, its schema brought up to date.
 * A `transact` inside another joins it: if its work fails, all of it is rolled back even when the error is caught.
 * Throws a `StoreError` for what a person can solve.
 */
export async function openStore(profile: Profile): Promise<OpenStore> {
  return (await openDatabase(profile)).store;
}
