import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { openSqliteDatabase } from '../../src/store/sqlite.ts';
import { until } from '../until.ts';
import { inNewFolder } from './folders.ts';
import { at, event, SPACE, workspace } from './samples.ts';

const SAID = 'zygomatique';

it('what was heard and forgotten is soon in no file of the data folder', () =>
  inNewFolder(async (folder) => {
    const { store } = await openSqliteDatabase(folder, 100);
    const holding = () =>
      readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(SAID));
    await store.workspaces.add(workspace());
    await store.inbox.receive({ ...event(), payload: JSON.stringify({ text: SAID.repeat(50) }) });
    await store.inbox.done(SPACE, [event().id], at(9));
    await until(() => holding().length === 0);
    assert.deepEqual(await store.inbox.waiting(at(9), 9), []);
    await store.close();
  }));
