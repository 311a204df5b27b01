import type { Desk, Hears } from '../desk.ts';
import type { Facts } from '../fact/fact.ts';
import { isOn } from './switchNetwork.ts';

/** Who exchanges with whom is what Bridgers are looked for in, where that was switched on. */
export const BRIDGER_HEARS = { peopleMet: recordTie } satisfies Hears;

/**
 * Keeps that two people exchanged today, inside the transaction of that gesture: that it happened, never what was said
 * nor how often. Does nothing where the network is off, nor for who objects.
 */
export async function recordTie(desk: Desk, met: Facts['peopleMet']): Promise<void> {
  const { workspaceId, memberId, otherId } = met;
  if (otherId === null || otherId === memberId || !isOn(await desk.store.networks.get(workspaceId))) return;
  const objections = await desk.store.objections.list(workspaceId);
  if (objections.some((one) => one.memberId === memberId || one.memberId === otherId)) return;
  const day = desk.clock.now().slice(0, 10);
  const pair = memberId < otherId ? [memberId, otherId] : [otherId, memberId];
  await desk.store.networks.tie({ workspaceId, day, oneId: pair[0]!, otherId: pair[1]! });
}
