import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { V8_FLAGS } from './fixtures/backtracks.ts';
import type { Told } from './fixtures/expressions.ts';

/** Counted by a program of its own: how often an expression goes back is told by V8 only where it is begun for that. */
function count(): Told {
  const program = join(import.meta.dirname, 'fixtures/expressions.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [...V8_FLAGS, program], { encoding: 'utf8' });
  assert.ok(stdout.startsWith('{'), stderr);
  return JSON.parse(stdout) as Told;
}

describe('every expression that reads what people write', () => {
  let told: Told;
  before(() => {
    told = count();
  });

  test('is known here, were it made of parts', () => {
    assert.ok(told.literals > 300);
    assert.deepEqual(told.unknown, []);
  });

  test('takes work that grows with a run, not with its square', () => {
    assert.deepEqual(told.faults, []);
  });

  test('would be found out', () => {
    assert.deepEqual(told.foundOut, [
      String.raw`\s+$`,
      '[a-z]+?x',
      'a.*b',
      '(?:ab)+c',
      '(?<=b a*)c',
      '^[a-z ]*(?:de ?)?[a-z ]*$',
      '(a|b|ab)*c',
    ]);
  });
});
