import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram } from '../promises/program.ts';
import { inNewFolder } from '../store/folders.ts';

describe('the running program', () => {
  test('says that it is alive and ready, and measures requests by pattern, never by address', () =>
    inNewFolder(async (folder) => {
      const program = await startProgram(folder);
      const get = async (path: string): Promise<string> => (await fetch(`${program.address}${path}`)).text();
      assert.deepEqual([await get('/healthz'), await get('/readyz')], ['ok', 'ready']);
      await get('/exemple/library?q=secret-word');
      const metrics = await get('/metrics');
      assert.match(
        metrics,
        /passerelle_request_seconds_count\{method="GET",route="[^"]*library",status="200"\} 1/,
      );
      assert.doesNotMatch(metrics, /secret-word|exemple|Claire/);
      await program.stop();
    }));

  test('says that it is not ready from SIGTERM on, then ends', () =>
    inNewFolder(async (folder) => {
      const before = process.env['DRAIN_SECONDS'];
      process.env['DRAIN_SECONDS'] = '3';
      const program = await startProgram(folder);
      if (before === undefined) delete process.env['DRAIN_SECONDS'];
      else process.env['DRAIN_SECONDS'] = before;
      const ended = program.stop();
      const status = async (path: string): Promise<number> =>
        (await fetch(`${program.address}${path}`)).status;
      while ((await status('/readyz')) === 200) await wait(20);
      assert.deepEqual([await status('/readyz'), await status('/healthz')], [503, 200]);
      assert.equal((await ended).code, 0);
    }));
});
