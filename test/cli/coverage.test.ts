import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newTerminal } from './terminal.ts';

test('the coverage map is told in words and as JSON, without a person', () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'two.ndjson');
  const share = { id: 1, tool: 'Claude', useCase: 'Relire un contrat', jobFamily: 'Juridique' };
  writeFileSync(
    file,
    [share, { ...share, id: 2, jobFamily: 'RH' }].map((one) => JSON.stringify(one)).join('\n'),
  );
  assert.match(type(['coverage']).err, /espace/);
  type(['import', 'shares', file]);
  const { code, out } = type(['coverage']);
  assert.equal(code, 0);
  assert.match(out, /Couverture par métier\n {2}Tous les métiers {2}2\u00a0usages · 0\u00a0essai/);
  const told = JSON.parse(type(['coverage', '--json']).out) as unknown;
  assert.deepEqual(told, {
    jobFamilies: [{ is: 'others', names: ['Juridique', 'RH'], useCases: 2, trials: 0, openQuestions: 0 }],
    closedDoors: [],
    openQuestions: [],
  });
  assert.match(type(['coverage', '--lang', 'en']).out, /Every job {2}2\u00a0uses/);
});
