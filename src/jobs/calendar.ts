import { keepBridgers } from '../app/bridger/keepBridgers.ts';
import { keepRituals } from '../app/rhythm/keepRituals.ts';
import { offerUpkeep } from '../app/tool/offerUpkeep.ts';
import type { Desk } from '../app/desk.ts';
import { shifted } from '../app/shifted.ts';

/** How long a handled event is remembered: a platform may deliver it again for a day. */
const REMEMBERED_HOURS = 48;
/** What could not be handled carries what people wrote: it waits a month for `replay`, then goes. */
const DEAD_KEPT_DAYS = 30;
const PURGED_AT_ONCE = 1_000;

/**
 * What the clock makes due: the rituals and the Bridgers of every space, and the forgetting of what was handled long ago.
 * `said` is called when something waits to be sent. Gives how much was done.
 */
export async function workCalendar(desk: Desk, said: () => void): Promise<number> {
  const kept = (await keepRituals(desk)) + (await offerUpkeep(desk)) + (await keepBridgers(desk));
  if (kept > 0) said();
  return kept + (await forget(desk));
}

async function forget({ store, clock }: Desk): Promise<number> {
  const ago = (hours: number): string => shifted(clock.now(), { hours: -hours });
  let gone = 0;
  for (const queue of [store.inbox, store.outbox]) {
    gone += await queue.purge(ago(REMEMBERED_HOURS), PURGED_AT_ONCE);
    gone += await queue.purgeDead(ago(DEAD_KEPT_DAYS * 24), PURGED_AT_ONCE);
  }
  return gone;
}
