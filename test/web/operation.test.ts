import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startProgram } from '../promises/program.ts';
import { inNewFolder } from '../store/folders.ts';
import { until } from '../until.ts';

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
      const program = await startProgram(folder, { DRAIN_SECONDS: '8' });
      const ended = program.stop();
      const status = async (path: string): Promise<number> =>
        (await fetch(`${program.address}${path}`)).status;
      const both = () => Promise.all([status('/readyz'), status('/healthz')]);
      let statuses = await both();
      await until(async () => (statuses = await both())[0] !== 200);
      assert.deepEqual(statuses, [503, 200]);
      assert.equal((await ended).code, 0);
    }));
});
