import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefCss, briefPage } from '../../src/documents/page.ts';
import { wordsFor } from '../../src/words/words.ts';
import { emptyMonth, october, saying, TROUBLE } from './sampleBrief.ts';

const english = wordsFor('en').brief;
const french = wordsFor('fr').brief;

const page = (...given: Parameters<typeof briefPage>): string => String(briefPage(...given));

describe('the page', () => {
  it('links each gain to its share', () => {
    for (const { url, title } of october.gains)
      assert.ok(page(october, french).includes(`<a href="${url}">${title}</a>`));
  });

  it('escapes what people write', () => {
    for (const text of Object.values(TROUBLE)) assert.doesNotMatch(page(saying(text), french), /<script|<b>/);
    assert.match(page(saying('<script>'), french), /&lt;script&gt;/);
  });

  it('links to no unsafe address', () => {
    assert.doesNotMatch(page(saying('" onclick="x'), french), /javascript:|onclick="/);
  });

  it('holds long texts whole', () => {
    const text = 'mot '.repeat(500).trim();
    assert.ok(page(saying(text), french).includes(`<p dir="auto">${text}</p>`));
  });

  it('keeps the lines of the decision', () => {
    assert.match(page(october, french), /<p dir="auto">Ouvrir l’accès[^<]*<\/p><p dir="auto">Réserver/);
  });

  it('has a single h1 and an ordered outline', () => {
    const levels = [...page(october, french).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.deepEqual(levels, [1, 2, 2, 3, 3, 3, 2, 2, 2]);
  });

  it('says kindly that there is nothing yet, section by section', () => {
    const empty = page(emptyMonth, french);
    assert.equal(empty.match(/class="brief-none"/g)?.length, 5);
    assert.doesNotMatch(empty, /NaN|undefined|null/);
  });

  it('is marked as an example only when the company is invented', () => {
    assert.match(page(october, french), /Exemple\u00a0: entreprise inventée/);
    assert.match(page(october, english), /Example: invented company/);
    assert.doesNotMatch(page(emptyMonth, french), /Exemple/);
  });

  it('takes its colours from the surface', () => {
    assert.doesNotMatch(briefCss, /#[0-9a-f]{3,6}\b/i);
  });
});
