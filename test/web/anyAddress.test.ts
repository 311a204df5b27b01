import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { shared, SPACE_ID } from '../app/house.ts';
import { onSite } from './site.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    '%',
    '%E0%A4%A',
    '%00',
    '..',
    '0000-01',
    '9999-12',
    '0001-W01',
    '9999-W52',
    '2026-W47',
    's1',
    '__proto__',
    'constructor',
  ),
);
const place = fc.constantFrom(
  '',
  'posts/',
  'shares/',
  'recaps/',
  'briefs/',
  'forms/share/',
  'forms/trial/',
  'forms/limits/',
  'forms/decision/',
  'forms/variation/',
  'forms/modelChange/',
  'forms/mergeTool/',
  'forms/finding/',
  'forms/comparison/',
  'variations/',
  'tools/',
  'comparisons/',
  'commands/stillTrue/',
  'commands/compareShare/',
);
const asked = fc.constantFrom('', 'library?q=', '?before=');

describe('any address', () => {
  test('is answered without a failure, read or written to', () =>
    onSite(async (site) => {
      await shared(site.house);
      await fc.assert(
        fc.asyncProperty(place, asked, piece, async (where, query, what) => {
          const path = query === '' ? `/${SPACE_ID}/${where}${what}` : `/${SPACE_ID}/${query}${what}`;
          for (const answer of [await site.get(path), await site.post(path, {})])
            assert.ok(answer.status < 500, `${path} answers ${answer.status}`);
          assert.deepEqual(site.failures, []);
        }),
        { numRuns: 300 },
      );
    }));

  test('searched for with the search engine’s own syntax finds words, or nothing', () =>
    onSite(async (site) => {
      await shared(site.house);
      for (const typed of [
        '"',
        '*',
        'clause*',
        'NEAR(a b)',
        'words:clause',
        "'; drop table shares; --",
        '-',
        '()',
        'a OR',
        '\u0000',
        'x'.repeat(5_000),
      ]) {
        const answer = await site.get(`/${SPACE_ID}/library?q=${encodeURIComponent(typed)}`);
        assert.equal(answer.status, 200, typed);
      }
      assert.deepEqual(site.failures, []);
    }));
});
