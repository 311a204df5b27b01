import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { linesOf, sharesOf, SPACE, type Query } from '../../scripts/eval/library.ts';
import { quoteFor } from '../../src/app/question/matchQuestion.ts';
import { findShares } from '../../src/app/search/findShares.ts';
import { needIn } from '../../src/domain/question/need.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { dataFile } from '../data.ts';
import { question } from '../store/samples.ts';

const QUERIES = join(import.meta.dirname, '../domain/library-search/fresh-queries.ndjson');

/** A search, put as a question to the channel. */
const asked = (text: string): string =>
  `Bonjour à tous, puisque les questions sont permises : quelqu’un a-t-il déjà essayé ${text} avec un outil d’IA ? ` +
  'Merci d’avance pour vos retours !';

test('what a question is about is found as if it were typed, and colleagues are introduced on the right share', async () => {
  const store = await openSqliteStore(':memory:');
  try {
    const shares = new Map(sharesOf(dataFile('shares.ndjson')).map((share) => [share.id, share]));
    await store.shares.addAll(
      [...shares.values()].map((share) => ({ share, searchText: shareSearchText(share) })),
    );
    const told = { sought: 0, met: 0, introduced: 0, right: 0 };
    for (const { text, relevant } of linesOf<Query>(QUERIES)) {
      const put = question({ workspaceId: SPACE, text: asked(text) });
      const { step, hits } = await findShares(store, {
        workspaceId: SPACE,
        typed: needIn(put.text),
        limit: 3,
      });
      if (Object.keys(relevant).length > 0) {
        told.sought += 1;
        told.met += hits.some(({ id }) => id in relevant) ? 1 : 0;
      }
      const [best] = hits;
      const share = best && shares.get(best.id);
      if (step !== 'found' || share === undefined || (await quoteFor(store, put, share)) === null) continue;
      told.introduced += 1;
      told.right += share.id in relevant ? 1 : 0;
    }
    const seen = JSON.stringify(told);
    assert.ok(told.met / told.sought >= 0.9, seen);
    assert.ok(told.introduced >= 35 && told.right / told.introduced >= 0.9, seen);
  } finally {
    await store.close();
  }
});
