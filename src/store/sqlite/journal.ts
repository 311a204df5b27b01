import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { everywhere } from '../space.ts';

/**
 * Puts all that the journal (WAL) holds into the file, and empties it: pages as they were stay in it otherwise, what
 * they said being long forgotten (https://www.sqlite.org/pragma.html#pragma_wal_checkpoint).
 */
export async function emptyJournal(db: Db): Promise<void> {
  // That it is in use keeps nobody from anything: it is done next time.
  await sql`pragma wal_checkpoint(truncate)`.execute(everywhere(db)).catch(() => undefined);
}
