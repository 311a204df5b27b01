import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataFile } from '../data.ts';
import { newTerminal } from './terminal.ts';

const shareLine = (n: number): string =>
  JSON.stringify({ id: `s${n}`, tool: 'Claude', useCase: `Usage ${n}`, kind: 'success' });
const hundred = Array.from({ length: 100 }, (_, at) => shareLine(at + 1));

test('the 240 shares of the example data are imported, found by their own ids, and doubled by nothing', () => {
  const file = dataFile('shares.ndjson');
  const { type } = newTerminal();
  assert.match(type(['import', 'shares', file]).out, /^240\u00a0partages importés/);
  assert.match(type(['import', 'shares', file]).out, /^0\u00a0partage importé\. 240\u00a0étaient déjà là/);
  const found = type(['search', 'banc', 'bannières', 'sans', 'risque', 'de', 'droits', '--json']).out;
  assert.ok(found.split('\n').some((line) => line !== '' && JSON.parse(line).externalId === 's001'));
});

test('the 1,279 prompts that people contributed come from their spreadsheet, then the recap and the brief follow', () => {
  const file = dataFile('prompts.csv');
  const { type, folder } = newTerminal();
  const command = [
    'import',
    'csv',
    file,
    '--map',
    'useCase=act',
    '--map',
    'prompt=prompt',
    '--set',
    'tool=ChatGPT',
  ];
  assert.equal(JSON.parse(type([...command, '--json']).out).imported, 1_279);
  assert.deepEqual(JSON.parse(type([...command, '--json']).out), {
    imported: 0,
    known: 1_279,
    skipped: [],
    looksPersonal: [],
  });
  const recap = JSON.parse(type(['recap', '--json']).out);
  assert.equal(recap.useCases.length, 5);
  const { files } = JSON.parse(type(['brief', '--out', join(folder, 'out'), '--json']).out);
  const [deck, pdf, page] = files.map((name: string) => readFileSync(name));
  assert.equal(deck.subarray(0, 2).toString(), 'PK');
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.match(page.toString(), /^<!doctype html>/);
});

test('a broken line 57 is named, and by default nothing is imported', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'broken.ndjson');
  writeFileSync(file, hundred.with(56, '{"id": "s57", "tool": ').join('\n'));
  const { code, err } = type(['import', 'shares', file]);
  assert.equal(code, 1);
  assert.match(err, /Ligne 57\u00a0: ce n’est pas un objet JSON\. Rien n’est importé/);
  assert.match(type(['doctor']).out, /Pas encore d’espace/);
});

test('a broken line 57 is passed over when asked, and all the rest is imported', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'broken.ndjson');
  writeFileSync(file, hundred.with(56, JSON.stringify({ id: 's57', tool: 'Claude' })).join('\r\n'));
  const { code, out, err } = type(['import', 'shares', file, '--on-error', 'skip']);
  assert.equal(code, 0);
  assert.match(err, /Ligne 57\u00a0: il manque «\u00a0useCase\u00a0»/);
  assert.match(out, /99\u00a0partages importés\. 1\u00a0ligne ignorée/);
});

test('a date that does not exist is a broken line', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'date.ndjson');
  writeFileSync(file, JSON.stringify({ id: 1, tool: 'Claude', useCase: 'Usage', publishedAt: '2026-02-30' }));
  assert.match(type(['import', 'shares', file]).err, /Ligne 1\u00a0: la date/);
});

test('a spreadsheet with semicolons, a byte order mark and cells of several lines is read', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'prompts.csv');
  writeFileSync(file, '\uFEFFOutil;Usage;Prompt\r\nClaude;"Relire ; comparer";"Ligne 1\nLigne 2"\r\n');
  type(['import', 'csv', file, '--map', 'tool=Outil', '--map', 'useCase=Usage', '--map', 'prompt=Prompt']);
  const [found] = type(['search', 'relire', '--json']).out.split('\n');
  assert.equal(JSON.parse(found ?? '').useCase, 'Relire ; comparer');
  assert.equal(JSON.parse(found ?? '').prompt, 'Ligne 1\nLigne 2');
});

test('a spreadsheet of an older Windows keeps its accents, and it is said', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'old.csv');
  writeFileSync(file, Buffer.from('Outil,Usage\nClaude,Résumé de réunion\n', 'latin1'));
  const { err } = type(['import', 'csv', file, '--map', 'tool=Outil', '--map', 'useCase=Usage']);
  assert.match(err, /windows-1252/);
  assert.match(type(['search', 'reunion']).out, /Résumé de réunion/);
});

test('a column or a field that does not exist is answered with those that do', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'prompts.csv');
  writeFileSync(file, 'Outil,Usage\nClaude,Relire\n');
  assert.match(
    type(['import', 'csv', file, '--map', 'tool=Produit']).err,
    /Celles du fichier\u00a0: Outil, Usage/,
  );
  assert.match(type(['import', 'csv', file, '--map', 'outil=Outil']).err, /tool, useCase, timeSaved/);
  assert.match(type(['import', 'csv', file]).err, /Il faut au moins/);
});

test('a file that is not there is said to be unreadable', () => {
  const { code, err } = newTerminal().type(['import', 'shares', 'nowhere.ndjson']);
  assert.equal(code, 1);
  assert.match(err, /nowhere\.ndjson ne se lit pas/);
});

test('progress is not shown in a pipe', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'many.ndjson');
  writeFileSync(file, Array.from({ length: 3_000 }, (_, at) => shareLine(at)).join('\n'));
  const { err, out } = type(['import', 'shares', file, '--json']);
  assert.equal(JSON.parse(out).imported, 3_000);
  assert.doesNotMatch(err, /lignes…/);
});

test('a job written in several ways is one job family, old or new, and is found by any of them', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'jobs.ndjson');
  const jobs = [
    'Compta',
    'compta',
    'Comptabilité',
    'R.H.',
    'Ressources humaines',
    'D.S.I.',
    'Informatique',
    'IT',
  ];
  const lines = jobs.map((jobFamily, at) =>
    JSON.stringify({
      id: `s${at}`,
      jobFamily,
      tool: 'Claude',
      useCase: 'Classer les factures reçues',
      kind: 'success',
    }),
  );
  writeFileSync(file, lines.join('\n'));
  assert.equal(type(['import', 'shares', file]).code, 0);
  const { err } = type(['search', 'factures', '--job-family', 'Zorglub']);
  assert.match(err, /Comptabilité, .*RH, .*D\.S\.I\./);
  assert.doesNotMatch(err, /Compta,|R\.H\.|Ressources| Informatique|\bIT\b/);
  for (const typed of ['COMPTA', 'rh', 'H.R.', 'dsi'])
    assert.equal(type(['search', 'factures', '--job-family', typed]).code, 0, typed);
  assert.doesNotMatch(type(['doctor']).out, /un même métier/);
});
