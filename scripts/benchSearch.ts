import type { Desk } from '../src/app/desk.ts';
import { findShares } from '../src/app/search/findShares.ts';
import { shareSearchText } from '../src/domain/search/searchText.ts';
import type { Share } from '../src/domain/share/share.ts';
import { stemsOf } from '../src/domain/text/words.ts';
import { seeded } from './benchData.ts';
import { officeShares } from './officeShares.ts';

const SPACE = 'library';
/** Shares kept in one transaction. */
const AT_ONCE = 2_000;
/** Searches that warm up. */
const BEFORE = 20;

type Random = () => number;

/** Fills a store with so many shares in the French of an office; always the same. */
export async function fillLibrary({ store }: Desk, count: number): Promise<readonly Share[]> {
  const shares = officeShares(count, seeded(47), SPACE);
  for (let at = 0; at < shares.length; at += AT_ONCE) {
    const some = shares.slice(at, at + AT_ONCE);
    await store.shares.addAll(some.map((share) => ({ share, searchText: shareSearchText(share) })));
  }
  return shares;
}

/** What people type: one to five words that some share says, one in eight typed wrong, one in ten that no share says. */
function typed(shares: readonly Share[], random: Random): string {
  const { tool, useCase } = shares[Math.floor(random() * shares.length)] as Share;
  const words = `${random() < 0.2 ? tool : ''} ${useCase}`.match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word) => stemsOf(word).length > 0);
  return Array.from(
    { length: 1 + Math.floor(random() ** 2 * 5) },
    () => telling[Math.floor(random() * telling.length)] ?? '',
  )
    .map((word) => {
      const luck = random();
      if (luck < 0.1) return `zz${word}zz`;
      return luck < 0.22 && word.length > 6 ? `${word.slice(0, 3)}${word.slice(4)}` : word;
    })
    .join(' ');
}

/** Milliseconds that each of so many searches takes, and how many found something. */
export async function timeSearches(
  { store }: Desk,
  shares: readonly Share[],
  searches: number,
): Promise<{ readonly times: readonly number[]; readonly found: number }> {
  const random = seeded(48);
  const times: number[] = [];
  let found = 0;
  for (let search = -BEFORE; search < searches; search++) {
    const text = typed(shares, random);
    const began = performance.now();
    const asked = { workspaceId: SPACE, typed: text, limit: 5, jobFamilyId: 'achats' };
    const { step } = await findShares(store, asked);
    if (search < 0) continue;
    times.push(performance.now() - began);
    if (step === 'found') found += 1;
  }
  return { times, found };
}
