import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import JSZip from 'jszip';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { newTerminal } from '../cli/terminal.ts';
import { as, now, openHouse, shared, SPACE_ID, type House } from '../app/house.ts';

const poppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** One job of five people, and two smaller ones that have shared, asked, or said nothing. */
const FAMILIES = [
  ['maroquinerie', 'Maroquinerie', ['Zénobie Arpaillange', 'Odilon', 'Ferréol', 'Mahaut', 'Gontran']],
  ['heliogravure', 'Héliogravure', ['Barnabé Quellien']],
  ['campanologie', 'Campanologie', ['Aliénor', 'Léopold']],
] as const;
const NAMES = /Z[eé]nobie|Arpaillange|Odilon|Barnab[eé]|Quellien|Ali[eé]nor/i;

async function live(house: House): Promise<void> {
  const { store } = house;
  const families = FAMILIES.map(([id, name], at) => ({
    id,
    names: { fr: name, en: name },
    position: 100 + at,
  }));
  await store.jobFamilies.addAll(families.map((family) => ({ ...family, workspaceId: SPACE_ID })));
  for (const [jobFamilyId, , people] of FAMILIES)
    for (const name of people)
      await store.members.add({
        ...house.person('nadia'),
        id: name.split(' ')[0]?.normalize('NFD').replace(/\W/g, '').toLowerCase() ?? '',
        name,
        jobFamilyId,
      });
  for (const [shareId, memberId, tool] of [
    ['s1', 'zenobie', 'n8n'],
    ['s2', 'barnabe', 'Mistral'],
  ] as const)
    await shared(house, {
      shareId,
      memberId,
      fields: {
        tool,
        useCase: 'Trier les devis dans le modèle que Zénobie a préparé',
        timeSaved: '3 h par semaine',
        limits: 'Demander à barnabé avant',
      },
    });
  for (const memberId of ['odilon', 'mahaut']) {
    const told = { outcome: 'doesNotWork', line: '', timeSaved: '' } as const;
    await recordTrial(house.desk, as(memberId), { shareId: 's2', ...told });
  }
  await askQuestion(house.desk, await now(house, 'barnabe'), {
    questionId: 'q1',
    text: 'Qui a déjà fait un devis comme Odilon ?',
    routes: false,
  });
}

/** The words of a deck, notes and charts included. */
async function slidesOf(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).filter((file) => file.name.endsWith('.xml'));
  const texts = await Promise.all(parts.map((file) => file.async('string')));
  return texts.map((xml) => xml.replace(/<[^>]*>/g, '\n')).join('\n');
}

describe('the brief of a space with small job families', () => {
  const told = new Map<string, string>();

  before(async () => {
    const { folder, type } = newTerminal();
    const house = await openHouse(join(folder, 'data'));
    await live(house);
    await house.store.close();
    const typed = ['brief', '--month', '2026-11', '--out', folder, '--json'];
    const { code, out, err } = type(typed);
    assert.equal(code, 0, err);
    told.set('the command', out);
    const read = (ending: string): Buffer => readFileSync(join(folder, `brief-2026-11.${ending}`));
    told.set('the page', read('html').toString());
    told.set('the deck', await slidesOf(read('pptx')));
    if (poppler)
      told.set('the PDF', spawnSync('pdftotext', ['-', '-'], { input: read('pdf') }).stdout.toString());
  });

  for (const where of ['the command', 'the page', 'the deck', 'the PDF'])
    test(`names the large one and no smaller one, nor any colleague, in ${where}`, (t) => {
      const text = told.get(where);
      if (text === undefined) return t.skip('poppler-utils is not installed');
      assert.match(text, /Maroquinerie/);
      assert.match(text, /n8n/);
      assert.match(text, /Mistral/);
      assert.match(text, /\[collègue\]/);
      assert.doesNotMatch(text, /Héliogravure|Campanologie/i);
      assert.doesNotMatch(text, NAMES);
    });
});
