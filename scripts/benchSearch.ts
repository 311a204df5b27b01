import type { Desk } from '../src/app/desk.ts';
import { searchShares } from '../src/app/search/searchShares.ts';
import { BUILT_IN } from '../src/domain/search/concepts.ts';
import { shareSearchText } from '../src/domain/search/searchText.ts';
import type { Share } from '../src/domain/share/share.ts';
import { DEFAULT_JOB_FAMILIES } from '../src/domain/workspace/jobFamilies.ts';
import { publishedShare, seeded } from './benchData.ts';

const SPACE = 'library';
/** Shares kept in one transaction. */
const AT_ONCE = 2_000;
/** Words beside those of the lexicon: names, acronyms and words of one company. */
const OWN_WORDS = 40_000;
const SYLLABLES =
  'ba co du fa gi lo ma ne pi ro su ta ve xi za cra bli dro fle gri plo tra vin mon tel cer'.split(' ');

type Random = () => number;

/** The words of a company, the most said first: those of the lexicon among many of its own. */
function vocabulary(random: Random): readonly string[] {
  const told = [...BUILT_IN.keys()].filter((key) => !key.includes(' '));
  const own = Array.from({ length: OWN_WORDS }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    ).join(''),
  );
  return [...shuffled(told, random), ...own];
}

function shuffled<T>(all: readonly T[], random: Random): readonly T[] {
  return all
    .map((one) => [random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one);
}

/** A few words are said everywhere, most are hardly ever (Zipf's law): the n-th one 1/n as often as the first. */
function said(words: readonly string[], random: Random, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(words.length ** random()) - 1] ?? '').join(' ');
}

/** Fills a store with so many shares whose words are spread as in a language; always the same. */
export async function fillLibrary({ store }: Desk, shares: number): Promise<readonly string[]> {
  const random = seeded(47);
  const words = vocabulary(random);
  for (let at = 0; at < shares; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, shares - at) }, (_, n) =>
      libraryShare(words, random, at + n),
    );
    await store.shares.addAll(some.map((share) => ({ share, searchText: shareSearchText(share) })));
  }
  return words;
}

function libraryShare(words: readonly string[], random: Random, at: number): Share {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least));
  const day = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
  return publishedShare(day, {
    id: `s${String(at).padStart(7, '0')}`,
    workspaceId: SPACE,
    jobFamilyId: DEFAULT_JOB_FAMILIES[Math.floor(random() * DEFAULT_JOB_FAMILIES.length)] ?? null,
    kind: random() < 0.15 ? 'failure' : 'success',
    origin: 'import',
    tool: said(words, random, 1),
    useCase: said(words, random, between(8, 22)),
    limits: random() < 0.7 ? said(words, random, between(5, 15)) : null,
    prompt: random() < 0.4 ? said(words, random, between(40, 100)) : null,
  });
}

/** What people type: one to five words, one in eight typed wrong, one in ten that no share says. */
function typed(words: readonly string[], random: Random): string {
  const count = 1 + Math.floor(random() ** 2 * 5);
  return said(words, random, count)
    .split(' ')
    .map((word) => {
      const luck = random();
      if (luck < 0.1) return `zz${word}zz`;
      return luck < 0.22 && word.length > 6 ? `${word.slice(0, 3)}${word.slice(4)}` : word;
    })
    .join(' ');
}

/** Milliseconds that each of so many searches takes, and how many found something. */
export async function timeSearches(
  desk: Desk,
  words: readonly string[],
  searches: number,
): Promise<{ readonly times: readonly number[]; readonly found: number }> {
  const random = seeded(48);
  const times: number[] = [];
  let found = 0;
  for (let search = -20; search < searches; search++) {
    const text = typed(words, random);
    const began = performance.now();
    const shares = await searchShares(desk, {
      workspaceId: SPACE,
      typed: text,
      limit: 5,
      jobFamilyId: 'achats',
    });
    if (search < 0) continue;
    times.push(performance.now() - began);
    if (shares.length > 0) found += 1;
  }
  return { times, found };
}
