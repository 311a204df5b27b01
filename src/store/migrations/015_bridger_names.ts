import { sql, type Kysely, type Migration } from 'kysely';

type Before = {
  posts: { subject: string | null };
  calendar_runs: { ritual: string };
  outbox: { payload: string | null };
};

const SUBJECTS = {
  relayAsk: 'bridgerAsk',
  relayWelcome: 'bridgerWelcome',
  relayThree: 'bridgerThree',
  relayThanks: 'bridgerThanks',
};

/** Bridgers were called relays in what is stored. */
export const bridgerNames: Migration = {
  async up(db: Kysely<Before>): Promise<void> {
    await db.schema.alterTable('relays').renameTo('bridgers').execute();
    for (const [before, subject] of Object.entries(SUBJECTS)) {
      await db.updateTable('posts').set({ subject }).where('subject', '=', before).execute();
      await db
        .updateTable('outbox')
        .set({
          payload: sql<string>`replace(payload, ${`"subject":"${before}"`}, ${`"subject":"${subject}"`})`,
        })
        .where('payload', 'like', `%"subject":"${before}"%`)
        .execute();
    }
    for (const [before, ritual] of Object.entries({ ...SUBJECTS, relaysFromNetwork: 'bridgersFromNetwork' }))
      await db.updateTable('calendar_runs').set({ ritual }).where('ritual', '=', before).execute();
  },
};
