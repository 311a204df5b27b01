export const SUGGESTION_KINDS = [
  'highlight',
  'introduce',
  'askAfter',
  'askLimits',
  'askOtherJob',
  'door',
  'staleSheet',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** Something that who facilitates might do this week, and why. Nothing here says how much anyone did. */
export type Suggestion = {
  /** What it is known by once it is answered: `askLimits:s1`. */
  readonly id: string;
} & (
  | {
      readonly is: 'highlight';
      readonly shareId: string;
      readonly why: 'tried' | 'saysItsLimits' | 'failure';
    }
  | { readonly is: 'askLimits'; readonly shareId: string }
  | { readonly is: 'askOtherJob'; readonly shareId: string; readonly jobFamilyId: string }
  /** The share may answer the question. */
  | { readonly is: 'introduce'; readonly questionId: string; readonly shareId: string }
  | { readonly is: 'door'; readonly jobFamilyId: string }
  /** A Bridger, who accepted to be one. */
  | { readonly is: 'askAfter'; readonly memberId: string }
  | { readonly is: 'staleSheet'; readonly toolId: string }
);

/** What was answered to a suggestion. */
export interface SuggestionAnswer {
  readonly workspaceId: string;
  readonly suggestion: string;
  readonly answer: 'done' | 'declined';
  readonly at: string;
}

/** What is known of a recent share. */
export interface SuggestibleShare {
  readonly id: string;
  readonly kind: 'success' | 'failure' | 'caution';
  readonly jobFamilyId: string | null;
  readonly hasLimits: boolean;
  readonly hasAuthor: boolean;
  /** Told by a recap already. */
  readonly told: boolean;
  /** Job families of those who tried it. */
  readonly triedBy: readonly string[];
}

export interface FacilitationFacts {
  /** Newest first. */
  readonly shares: readonly SuggestibleShare[];
  /** Open questions, each with a share of someone else that may answer it. */
  readonly matches: readonly { readonly questionId: string; readonly shareId: string }[];
  /** Bridgers who accepted, and have not been heard in the channel for two weeks: by member. */
  readonly quietBridgers: readonly string[];
  /** Tools whose sheet holds what nobody has confirmed for long. */
  readonly staleTools: readonly string[];
  /** `2026-W48` */
  readonly week: string;
  /** Job families that are there, and whether a share comes from them. */
  readonly families: readonly { readonly id: string; readonly hasShared: boolean; readonly large: boolean }[];
}

const MOST = 5;
/** A kind that was declined so many times in so many days rests: no is heard. */
const DECLINES = 2;
const REST_DAYS = 56;

/**
 * At most five things to do this week, one of each kind first. What was answered does not come back, and a kind that
 * was declined twice within eight weeks is left out until then.
 */
export function suggest(
  facts: FacilitationFacts,
  answers: readonly SuggestionAnswer[],
  now: string,
): readonly Suggestion[] {
  const answered = new Set(answers.map((one) => one.suggestion));
  const resting = restingKinds(answers, now);
  const lists = SUGGESTION_KINDS.filter((kind) => !resting.has(kind)).map((kind) =>
    OF_KIND[kind](facts).filter((one) => !answered.has(one.id)),
  );
  return oneOfEachFirst(lists).slice(0, MOST);
}

function restingKinds(answers: readonly SuggestionAnswer[], now: string): ReadonlySet<string> {
  const since = Date.parse(now) - REST_DAYS * 86_400_000;
  const recent = answers.filter((one) => one.answer === 'declined' && Date.parse(one.at) > since);
  const byKind = Map.groupBy(recent, (one) => one.suggestion.split(':')[0] ?? '');
  return new Set([...byKind].filter(([, all]) => all.length >= DECLINES).map(([kind]) => kind));
}

function oneOfEachFirst(lists: readonly (readonly Suggestion[])[]): readonly Suggestion[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

const OF_KIND: Readonly<Record<SuggestionKind, (facts: FacilitationFacts) => readonly Suggestion[]>> = {
  highlight: ({ shares }) =>
    shares.flatMap((share) => {
      const why = whyHighlight(share);
      return why === null || share.told
        ? []
        : [{ id: `highlight:${share.id}`, is: 'highlight', shareId: share.id, why }];
    }),
  askLimits: ({ shares }) =>
    shares
      .filter((share) => !share.hasLimits && share.hasAuthor && share.kind === 'success')
      .map((share) => ({ id: `askLimits:${share.id}`, is: 'askLimits', shareId: share.id })),
  askOtherJob: ({ shares, families }) =>
    shares.flatMap((share) => {
      const other = families.find(({ id }) => id !== share.jobFamilyId && !share.triedBy.includes(id));
      if (other === undefined || share.kind !== 'success') return [];
      return [{ id: `askOtherJob:${share.id}`, is: 'askOtherJob', shareId: share.id, jobFamilyId: other.id }];
    }),
  introduce: ({ matches }) =>
    matches.map((match) => ({ id: `introduce:${match.questionId}`, is: 'introduce', ...match })),
  // Known by its week, so that no trace says who it was about.
  askAfter: ({ quietBridgers, week }) => {
    const memberId = quietBridgers[Number(week.slice(-2)) % quietBridgers.length];
    return memberId === undefined ? [] : [{ id: `askAfter:${week}`, is: 'askAfter', memberId }];
  },
  staleSheet: ({ staleTools, week }) =>
    staleTools.map((toolId) => ({
      id: `staleSheet:${toolId}:${week.slice(0, 4)}`,
      is: 'staleSheet',
      toolId,
    })),
  door: ({ families }) =>
    families
      // Of a handful of people, it would say who has not shared.
      .filter((family) => family.large && !family.hasShared)
      .map(({ id }) => ({ id: `door:${id}`, is: 'door', jobFamilyId: id })),
};

/** Tried in another job, a failure worth knowing, or limits that were told: in this order. */
function whyHighlight(share: SuggestibleShare): 'tried' | 'saysItsLimits' | 'failure' | null {
  if (share.triedBy.some((family) => family !== share.jobFamilyId)) return 'tried';
  if (share.kind === 'failure') return 'failure';
  return share.hasLimits ? 'saysItsLimits' : null;
}
