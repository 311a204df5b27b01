import { keepRelays } from '../app/keepRelays.ts';
import { keepRituals } from '../app/keepRituals.ts';
import { offerUpkeep } from '../app/offerUpkeep.ts';
import type { Desk } from '../app/desk.ts';

/** How long a handled event is remembered: a platform may deliver it again for a day. */
const REMEMBERED_HOURS = 48;
const PURGED_AT_ONCE = 1_000;

/**
 * What the clock makes due: the rituals and the relays of every space, and the forgetting of what was handled long ago.
 * `said` is called when something waits to be sent. Gives how much was done.
 */
export async function workCalendar(desk: Desk, said: () => void): Promise<number> {
  const kept = (await keepRituals(desk)) + (await offerUpkeep(desk)) + (await keepRelays(desk));
  if (kept > 0) said();
  const before = Temporal.Instant.from(desk.clock.now())
    .subtract({ hours: REMEMBERED_HOURS })
    .toString({ fractionalSecondDigits: 3 });
  const events = await desk.store.inbox.purge(before, PURGED_AT_ONCE);
  const deliveries = await desk.store.outbox.purge(before, PURGED_AT_ONCE);
  return kept + events + deliveries;
}
