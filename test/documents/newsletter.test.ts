import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caniemail } from 'caniemail';
import { newsletter } from '../../src/documents/newsletter.ts';
import { newsletterText } from '../../src/documents/newsletterText.ts';
import type { Letter } from '../../src/domain/mail/letter.ts';
import { wordsFor } from '../../src/words/words.ts';
import { overflow, violations } from '../journeys/accessible.ts';
import { journey } from '../journeys/browser.ts';
import { sampleLetter } from './sampleLetter.ts';

const written = (over: Partial<Letter> = {}, locale: 'fr' | 'en' = 'fr'): string =>
  newsletter(sampleLetter(over), wordsFor(locale).letter, locale);
const plain = (over: Partial<Letter> = {}, locale: 'fr' | 'en' = 'fr'): string =>
  newsletterText(sampleLetter(over), wordsFor(locale).letter);

const letter = sampleLetter();
const ADDRESSES = [
  letter.onlineAddress,
  letter.shareAddress,
  letter.leaveAddress,
  letter.question?.address ?? '',
  ...letter.uses.flatMap((use) => [use.address, use.tryAddress]),
];

describe('the letter', () => {
  test('leads where it says, as it stands, and nowhere else; it loads nothing', () => {
    const page = written();
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to?.replaceAll('&amp;', '&'));
    assert.deepEqual(links.toSorted(), ADDRESSES.toSorted());
    assert.doesNotMatch(page, /<img|<script|<link|<iframe|url\(|@import|src=/i);
  });

  test('says the same in text, each address alone on its line, lines of the reader’s own before the last', () => {
    const lines = plain().split('\n');
    for (const address of ADDRESSES) assert.ok(lines.includes(address), address);
    for (const use of letter.uses) assert.ok(plain().includes(use.title) && plain().includes(use.why));
    assert.ok(lines.includes('-- '));
  });

  test('has nothing to say of a question, a welcome or an answer when there is none', () => {
    const none = { question: null, opening: [], closing: [], takesAnswers: false } as const;
    for (const text of [written(none), plain(none)]) {
      assert.doesNotMatch(text, /attend sa réponse|Répondez/);
      assert.match(text, /donne des idées aux autres/);
    }
    for (const text of [written(), plain()]) assert.match(text, /Semaine dense[^]*Bienvenue à Léo/);
    assert.match(plain({ origin: 'listed' }), /vous y a inscrit, après vous en avoir informé/);
  });

  test('shows what people wrote as they wrote it, and never as markup', () => {
    const [use] = letter.uses;
    assert.ok(use !== undefined);
    const title = '<img src=x onerror=alert(1)> & "guillemets"';
    const page = written({ uses: [{ ...use, title }], spaceName: '<b>SARL</b>' });
    assert.doesNotMatch(page, /<img|<b>/);
    assert.ok(plain({ uses: [{ ...use, title }] }).includes(title));
  });

  test('weighs less than 100 kB, the longest one too', () => {
    const [use] = letter.uses;
    assert.ok(use !== undefined);
    const long = { ...use, title: 'é&'.repeat(150), limits: '<'.repeat(600), why: 'x'.repeat(600) };
    const longest = written({ uses: Array.from({ length: 5 }, () => long) });
    assert.ok(Buffer.byteLength(written()) < 20_000);
    assert.ok(Buffer.byteLength(longest) < 100_000, String(Buffer.byteLength(longest)));
  });

  test('is whole in English', () => {
    for (const text of [written({}, 'en'), plain({}, 'en')])
      for (const said of ['I tried it', 'Read online', 'Stop receiving it', 'And you?'])
        assert.ok(text.includes(said), said);
  });
});

/** What each program may leave out without harm: the colours of the night, rounded corners, words for screen readers. */
const BETTER_WITH: ReadonlySet<string> = new Set([
  '@media',
  '<style> element',
  '<body> element',
  'border-radius',
  'role attribute',
  'aria-label attribute',
  'lang attribute',
  'text-decoration',
]);
const CLIENTS = [
  'apple-mail.*',
  'gmail.*',
  'outlook.*',
  'samsung-email.*',
  'thunderbird.*',
  'protonmail.*',
  'orange.*',
  'laposte.*',
  'yahoo.*',
] as const;

describe('what the letter is made of', () => {
  test('is understood by the mail programs of the list of caniemail, but for what they may leave out', () => {
    const { issues } = caniemail({ clients: [...CLIENTS], html: written() });
    const missing = [...issues.errors].flatMap(([client, found]) =>
      found
        .filter(({ title }) => !BETTER_WITH.has(title))
        // Yahoo reads `height` as `min-height`; the letter has no height, the list takes `line-height` for one.
        .filter(({ title }) => title !== 'height property')
        .map(({ title }) => `${client}: ${title}`),
    );
    assert.deepEqual([...new Set(missing)], []);
    assert.doesNotMatch(written(), /[^-]height:/);
  });

  test('would be refused with what they do not show', () => {
    const { issues } = caniemail({ clients: ['outlook.windows'], html: '<p style="display: grid">x</p>' });
    assert.ok([...issues.errors].flatMap(([, found]) => found).some(({ title }) => !BETTER_WITH.has(title)));
  });
});

journey('the letter is for everyone, on a screen of any width, light and dark', async (visit) => {
  for (const width of [600, 375, 320]) {
    const page = await (await visit({ viewport: { width, height: 900 } })).newPage();
    await page.setContent(written());
    assert.deepEqual(await violations(page), [], `${width}`);
    assert.deepEqual(await overflow(page), [0, 0, 0, 0], `${width}`);
  }
});
