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

/** What is read, why, for how long, who sees what and how to object, as the space's settings are; in words. */
export function rulesTold(
  rules: BridgerRules,
  viewer: Viewer,
): readonly { readonly title: string; readonly texts: readonly string[] }[] {
  const told = viewer.words.bridgers.rules;
  const kept = rules.isNetworkOn ? [told.howLongTies(rules.keptDays)] : [];
  return [
    {
      title: told.read,
      texts: [told.readAlways, rules.isNetworkOn ? told.readNetworkOn : told.readNetworkOff],
    },
    { title: told.why, texts: [told.whyText] },
    { title: told.howLong, texts: [told.howLongBallots, told.howLongAnswers, ...kept] },
    { title: told.who, texts: [told.whoText] },
    { title: told.object, texts: [told.objectText] },
    { title: told.basis, texts: basisOf(rules, viewer) },
  ];
}

function basisOf({ consent }: BridgerRules, { words, workspace }: Viewer): readonly string[] {
  const texts = words.bridgers.rules;
  if (consent === null) return [texts.basisNever];
  const date = (instant: string): string => words.time.date(instant, workspace.timeZone);
  const day = (one: string): string => words.time.date(`${one}T12:00:00.000Z`, 'UTC');
  const on = texts.basisOn(
    consent.switchedByName ?? words.cards.formerColleague,
    date(consent.switchedAt),
    day(consent.consultedOn),
    day(consent.informedOn),
  );
  return consent.offAt === null ? [on] : [on, texts.basisOff(date(consent.offAt))];
}
