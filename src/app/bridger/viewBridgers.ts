import { KEPT_DAYS } from '../../domain/bridger/exchanges.ts';
import type { NetworkConsent } from '../../domain/bridger/bridger.ts';
import { hasAnswered, openNomination } from './nominate.ts';
import type { Viewer } from '../viewer.ts';
import type { Store } from '../ports/store.ts';
import { isOn } from './switchNetwork.ts';

/** What the page of Bridgers shows: who accepted, and what concerns whoever looks at it; no refusal, no figure. */
export interface BridgersView {
  readonly accepted: readonly string[];
  readonly hasObjected: boolean;
  /** The round that is open, if there is one. */
  readonly nominationId: string | null;
  /** Whether whoever looks answered in it. */
  readonly hasAnswered: boolean;
  readonly isNetworkOn: boolean;
  readonly switchedAt: string | null;
}

export async function viewBridgers(store: Store, { workspace, member }: Viewer): Promise<BridgersView> {
  const bridgers = await store.bridgers.list(workspace.id);
  const names = new Map((await store.members.list(workspace.id)).map(({ id, name }) => [id, name]));
  const consent = await store.networks.get(workspace.id);
  const round = await openNomination(store, workspace.id);
  const objections = await store.objections.list(workspace.id);
  return {
    accepted: bridgers
      .filter(({ state }) => state === 'accepted')
      .flatMap((one) => names.get(one.memberId) ?? []),
    hasObjected: objections.some((one) => one.memberId === member?.id),
    nominationId: round?.id ?? null,
    hasAnswered: round !== null && (await hasAnswered(store, round, member?.id ?? null)),
    isNetworkOn: isOn(consent),
    switchedAt: consent?.switchedAt ?? null,
  };
}

/** What a space's settings say of Bridgers, for staff representatives and the data protection officer. */
export interface BridgerRules {
  readonly isNetworkOn: boolean;
  /** Null where the network was never switched on. */
  readonly consent: (NetworkConsent & { readonly switchedByName: string | null }) | null;
  readonly keptDays: number;
}

export async function viewBridgerRules(store: Store, workspaceId: string): Promise<BridgerRules> {
  const consent = await store.networks.get(workspaceId);
  const who = consent === null ? null : await store.members.get(workspaceId, consent.switchedBy);
  return {
    isNetworkOn: isOn(consent),
    consent: consent && { ...consent, switchedByName: who?.name ?? null },
    keptDays: KEPT_DAYS,
  };
}
