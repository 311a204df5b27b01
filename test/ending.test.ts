import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programEnvironment } from './clock.ts';
import { until } from './until.ts';

const here = dirname(fileURLToPath(import.meta.url));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('after a failure the run tells it, ends by itself, and ends what the failed test had started', async () => {
  const asked = [join(here, '..', 'scripts', 'test.mjs'), join('test', 'fixtures', 'failing.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, {
    env: programEnvironment(),
    encoding: 'utf8',
    timeout: 300_000,
  });
  assert.equal(status, 1);
  assert.match(stdout, /^ℹ fail 1$/m);
  assert.doesNotMatch(stderr, /still open/);
  const pid = Number(/^process (\d+)$/m.exec(stderr)?.[1]);
  assert.ok(pid > 0);
  await until(() => !isAlive(pid));
});
