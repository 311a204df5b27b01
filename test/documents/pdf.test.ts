import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { pdf } from '../../src/documents/pdf.ts';
import { wordsFor } from '../../src/words/words.ts';
import { emptyMonth, october, saying, TROUBLE } from './sampleBrief.ts';

const english = wordsFor('en').brief;
const french = wordsFor('fr').brief;

const made = { at: '2026-11-02T09:00:00Z' };
const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe('the PDF', () => {
  for (const [name, brief, words] of [
    ['in French', october, french],
    ['in English', october, english],
    ['in an empty month', emptyMonth, french],
  ] as const) {
    it(`says PDF/UA-1 and has one page ${name}`, async () =>
      isOneAccessiblePage(await pdf(brief, words, made)));
  }
  for (const [trouble, text] of Object.entries(TROUBLE))
    it(`says PDF/UA-1 and has one page when people write: ${trouble}`, async () =>
      isOneAccessiblePage(await pdf(saying(text), french, made)));

  it('holds on one page with more gains and needs than a month brings', async () => {
    const needs = Array.from({ length: 40 }, () => october.needs).flat();
    await pdf({ ...october, needs }, french, made).then(isOneAccessiblePage);
  });

  it('has the same bytes for the same brief', async () => {
    assert.deepEqual(await pdf(october, french, made), await pdf(october, french, made));
  });

  it('has a title and a language', async () => {
    const bytes = latin1(await pdf(october, english, made));
    assert.match(bytes, /\/Lang \(en-GB\)/);
    assert.match(bytes, /<dc:title>/);
  });

  it('says what the brief says', { skip: !poppler && 'poppler-utils is not installed' }, async () => {
    const text = spawnSync('pdftotext', ['-layout', '-', '-'], {
      input: await pdf(october, french, made),
    }).stdout.toString();
    for (const words of ['Atelier Vauquelin', 'ChatGPT', 'Confirmé par 3 collègues', '7 h', 'Exemple'])
      assert.ok(text.replace(/\s/g, ' ').includes(words), words);
  });

  it(
    'sends to the page for what its font cannot draw',
    { skip: !poppler && 'poppler-utils is not installed' },
    async () => {
      const text = spawnSync('pdftotext', ['-', '-'], {
        input: await pdf(saying('مرحبا'), french, made),
      }).stdout.toString();
      assert.match(text, /…\s: suite dans la page/);
    },
  );

  it('reads no text as markup', { skip: !poppler && 'poppler-utils is not installed' }, async () => {
    const text = spawnSync('pdftotext', ['-', '-'], {
      input: await pdf(saying('#panic(1) $x$ *gras*'), french, made),
    });
    assert.match(text.stdout.toString(), /#panic\(1\) \$x\$ \*gras\*/);
  });
});

function isOneAccessiblePage(bytes: Uint8Array): void {
  const text = latin1(bytes);
  assert.match(text, /pdfuaid:part>1</);
  assert.match(text, /\/Type \/Pages\s+\/Count 1\b/);
  assert.match(text, /\/MarkInfo/);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
