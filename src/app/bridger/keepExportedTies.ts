import { dayNumber, firstKept } from '../../domain/bridger/exchanges.ts';
import { together, type Desk } from '../desk.ts';
import type { Store } from '../ports/store.ts';
import type { SlackNetwork } from './readSlackExport.ts';
import { isOn } from './switchNetwork.ts';

/** What became of the ties of an export in a space. */
export type KeptTies = 'kept' | 'networkOff' | 'nothingRecent' | 'nobodyKnown';

/**
 * Keeps the ties of an export of Slack in a space whose network is on: between its members, as Slack made them known,
 * of the last 90 days, and since people were informed. Who objects is passed over.
 */
export async function keepExportedTies(
  desk: Desk,
  workspaceId: string,
  { people, exchanges }: SlackNetwork & { readonly ok: true },
): Promise<KeptTies> {
  return together(desk, async (inside) => {
    const consent = await inside.store.networks.get(workspaceId);
    if (consent === null || !isOn(consent)) return 'networkOff';
    const members = await membersAmong(
      inside.store,
      workspaceId,
      people.map(({ id }) => id),
    );
    if (members.every((id) => id === null)) return 'nobodyKnown';
    const today = dayNumber(inside.clock.now().slice(0, 10))!;
    const first = Math.max(firstKept(today), dayNumber(consent.informedOn)!);
    let result: KeptTies = 'nothingRecent';
    for (const { one, other, day } of exchanges.days()) {
      const [a, b] = [members[one], members[other]];
      if (day < first || day > today || a == null || b == null || a === b) continue;
      const pair = a < b ? { oneId: a, otherId: b } : { oneId: b, otherId: a };
      await inside.store.networks.tie({ workspaceId, day: dayText(day), ...pair });
      result = 'kept';
    }
    return result;
  });
}

/** The member that each Slack id is, null for who is none or objects. */
async function membersAmong(
  store: Store,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly (string | null)[]> {
  const objecting = new Set((await store.objections.list(workspaceId)).map((one) => one.memberId));
  const members: (string | null)[] = [];
  for (const id of ids) {
    const identity = await store.identities.get(workspaceId, 'slack', id);
    const memberId = identity?.memberId ?? null;
    members.push(memberId === null || objecting.has(memberId) ? null : memberId);
  }
  return members;
}

function dayText(day: number): string {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
}
