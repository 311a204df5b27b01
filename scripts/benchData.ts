import { inEveryLanguage } from '../src/words/words.ts';
import { TOOLS } from '../src/domain/tool/toolTable.ts';
import { shareSearchText } from '../src/domain/search/searchText.ts';
import type { Share } from '../src/domain/share/share.ts';
import { proposeTitle } from '../src/domain/share/title.ts';
import type { TimeSaved } from '../src/domain/duration/timeSaved.ts';
import { OUTCOMES, type Trial } from '../src/domain/trial/trial.ts';
import { DEFAULT_JOB_FAMILIES } from '../src/domain/workspace/jobFamilies.ts';
import type { Member, Workspace } from '../src/domain/workspace/workspace.ts';
import type { Store } from '../src/app/ports/store.ts';

const SPACE = 'bench';
/** Rows kept in one transaction. */
const AT_ONCE = 2_000;

/** How large an invented company's channel is, and between which instants it was shared in. */
export interface Size {
  readonly shares: number;
  readonly trials: number;
  readonly members: number;
  readonly from: string;
  readonly to: string;
}

type Random = () => number;

/** Numbers within 0..1, the same at each run (Park and Miller, 1988). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const oneOf = <const T extends readonly [unknown, ...unknown[]]>(random: Random, all: T): T[number] =>
  all[Math.floor(random() * all.length)];

const DEEDS = [
  'Relire',
  'Résumer',
  'Comparer',
  'Rédiger',
  'Traduire',
  'Trier',
  'Illustrer',
  'Vérifier',
] as const;
const THINGS = [
  'les clauses de responsabilité de nos contrats',
  'les appels d’offres de la semaine',
  'les réponses d’un questionnaire de satisfaction',
  'les relances de factures en retard',
  'les comptes rendus de chantier',
  'les fiches de poste à publier',
  'la documentation d’une machine',
] as const;
const LIMITS = [
  'Jamais sans relecture',
  'Pas pour des données personnelles',
  'Rate les tableaux',
  null,
  null,
] as const;

/** Fills a store with a company whose channel is this large, always the same for one id; gives its space. */
export async function fill(store: Store, size: Size, id: string = SPACE): Promise<Workspace> {
  const random = seeded(20_261_124 + Number(/\d+$/.exec(id)?.[0] ?? 0));
  const workspace: Workspace = {
    id,
    name: 'Banc d’essai',
    locale: 'fr',
    address: 'vous',
    timeZone: 'Europe/Paris',
    channel: '#veille-ia',
    isExample: false,
    createdAt: size.from,
  };
  await store.transact(async (within) => {
    await within.workspaces.add(workspace);
    await within.jobFamilies.addAll(
      DEFAULT_JOB_FAMILIES.map((familyId, position) => ({
        id: familyId,
        workspaceId: id,
        names: inEveryLanguage((words) => words.jobFamilies[familyId]),
        position,
      })),
    );
    for (let at = 0; at < size.members; at++)
      await within.members.add({ ...memberOf(random, at, size), workspaceId: id });
  });
  for (let at = 0; at < size.shares; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, size.shares - at) }, (_, n) =>
      shareOf(random, at + n, size),
    );
    await store.shares.addAll(
      some.map((share) => ({ share: { ...share, workspaceId: id }, searchText: shareSearchText(share) })),
    );
  }
  for (let at = 0; at < size.trials; at += AT_ONCE)
    await store.transact(async (within) => {
      for (let n = at; n < Math.min(at + AT_ONCE, size.trials); n++)
        await within.trials.save({ ...trialOf(random, n, size), workspaceId: id });
    });
  return workspace;
}

function memberOf(random: Random, at: number, size: Size): Member {
  return {
    id: `m${at}`,
    workspaceId: SPACE,
    name: `Collègue ${at}`,
    jobFamilyId: familyOf(random),
    role: at === 0 ? 'facilitator' : 'member',
    agreesToBeNamed: random() < 0.7,
    declinesRequests: false,
    joinedAt: size.from,
  };
}

/** A published share of which these fields are told, and the others are empty. */
export function publishedShare(
  at: string,
  told: Pick<Share, 'id' | 'workspaceId' | 'tool' | 'useCase'> & Partial<Share>,
): Share {
  return {
    authorId: null,
    jobFamilyId: null,
    kind: 'success',
    status: 'published',
    origin: 'form',
    toolIds: [],
    title: proposeTitle(told.useCase),
    timeSaved: null,
    timeSavedText: null,
    limits: null,
    link: null,
    prompt: null,
    beforeAfter: null,
    cost: null,
    inferred: [],
    leftOut: null,
    externalId: null,
    postId: null,
    limitsAskedAt: null,
    createdAt: at,
    publishedAt: at,
    ...told,
  };
}

function shareOf(random: Random, at: number, size: Size): Share {
  // A few tools make most of the shares, as in life.
  const tool = TOOLS[Math.floor(random() ** 3 * TOOLS.length)] ?? TOOLS[0];
  const published = instant(size, at / size.shares);
  const timeSaved = gainOf(random);
  return publishedShare(published, {
    id: idOf('s', at),
    workspaceId: SPACE,
    authorId: `m${Math.floor(random() * size.members)}`,
    jobFamilyId: familyOf(random),
    kind: oneOf(random, ['success', 'success', 'success', 'failure', 'caution']),
    tool: tool?.name ?? 'Claude',
    toolIds: [tool?.id ?? 'claude'],
    useCase: `${oneOf(random, DEEDS)} ${oneOf(random, THINGS)} (${at})`,
    timeSaved,
    timeSavedText: timeSaved?.quote ?? null,
    limits: oneOf(random, LIMITS),
    prompt: random() < 0.3 ? `${oneOf(random, DEEDS)} ce texte. `.repeat(40) : null,
  });
}

function trialOf(random: Random, at: number, size: Size): Trial {
  return {
    id: idOf('t', at),
    workspaceId: SPACE,
    shareId: idOf('s', Math.floor(random() * size.shares)),
    memberId: `m${Math.floor(random() * size.members)}`,
    outcome: oneOf(random, OUTCOMES),
    line: random() < 0.5 ? 'Marche aussi chez nous' : null,
    timeSaved: gainOf(random),
    timeSavedText: null,
    at: instant(size, random()),
  };
}

function gainOf(random: Random): TimeSaved | null {
  if (random() < 0.4) return null;
  const low = 15 * (1 + Math.floor(random() * 16));
  const per = oneOf(random, ['week', 'week', 'item', 'month', 'once']);
  return { savedMin: [low, random() < 0.2 ? null : low * 2], per, quote: `${low} min` };
}

function familyOf(random: Random): string {
  return oneOf(random, DEFAULT_JOB_FAMILIES);
}

/** The instant at this part (0..1) of the time in which the company shares. */
function instant({ from, to }: Size, part: number): string {
  return new Date(Date.parse(from) + (Date.parse(to) - Date.parse(from)) * part).toISOString();
}

const idOf = (prefix: string, at: number): string => `${prefix}${String(at).padStart(7, '0')}`;
