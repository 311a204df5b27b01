import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newTerminal } from './terminal.ts';

test('the sheet of a tool is told to people and to programs, by any of its names, and a name nobody used in words', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'shares.ndjson');
  const share = {
    id: 's1',
    tool: 'Chat GPT',
    useCase: 'Relire un bail',
    jobFamily: 'Juridique',
    limits: 'À relire',
  };
  writeFileSync(file, JSON.stringify({ ...share, cost: '23 € par mois' }));
  type(['import', 'shares', file]);
  const told = type(['sheet', 'ChatGPT']).out;
  assert.match(told, /ChatGPT\u00a0: la fiche de l’outil/);
  assert.match(told, /Juridique\n {2}Relire un bail\n {4}Confirmé le/);
  assert.match(told, /Quand NE PAS l’utiliser\u202f\?\n {2}À relire/);
  const sheet = JSON.parse(type(['sheet', 'GPT-4o', '--json']).out);
  assert.deepEqual([sheet.toolId, sheet.useCases, sheet.costs[0].text], ['chatgpt', 1, '23 € par mois']);
  assert.match(type(['sheet', 'chatgpt', '--lang', 'en']).out, /Use cases|the tool’s sheet/);
  const unknown = type(['sheet', 'Zorglub 3000']);
  assert.deepEqual([unknown.code, unknown.out], [1, '']);
  assert.match(unknown.err, /Aucun partage ne nomme «\u00a0Zorglub 3000\u00a0»/);
});

test('a link is given for one member by their name, and says who is meant when it cannot tell', () => {
  const { type } = newTerminal();
  type(['prepare']);
  assert.match(type(['link', 'nadia']).out, /^http:\/\/localhost:\d+\/exemple\?pass=[\w-]+\.[\w-]+\n$/);
  const nobody = type(['link', 'Personne']);
  assert.equal(nobody.code, 1);
  assert.match(nobody.err, /Personne ne s’appelle/);
  assert.match(type(['link', 'a']).err, /Plusieurs personnes/);
});
