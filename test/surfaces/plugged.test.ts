import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorkspace } from '../../src/app/workspace/openWorkspace.ts';
import { readConfig } from '../../src/config.ts';
import { openMetrics } from '../../src/program/metrics.ts';
import { openPlugs, settle } from '../../src/program/plugged.ts';
import { PLUGS } from '../../src/program/plugs.ts';
import { surfaceOf } from '../../src/surfaces/plug.ts';
import { inHouse, TEMPLATE } from '../app/house.ts';
import { open, SQUARE, type Square } from '../chat/square.ts';
import { PEOPLE } from './driver.ts';
import { slackDriver } from './slack.ts';
import { webDriver } from './web.ts';

/** Surfaces of the program on which the contract is not lived, and why. */
const NOT_LIVED: Readonly<Record<string, string>> = {
  mail: 'it takes letters and notices to their readers: a space that lives by mail has its channel on its pages',
};

test('every surface of the program lives the contract, or says why not', () => {
  const lived = [webDriver, slackDriver].map(({ surface }) => surface);
  const all = [...lived, ...Object.keys(NOT_LIVED)];
  assert.deepEqual(all.toSorted(), PLUGS.map((read) => read({}).surface).toSorted());
});

/** The sample surface as an entry of the program's list would have it. */
function listed(opened: (square: Square) => void) {
  return surfaceOf<Parameters<typeof open>[1]>({
    surface: SQUARE.surface,
    config: ({ SQUARE_SPACE: workspaceId }) => ({
      settings: workspaceId === undefined ? null : { workspaceId, names: PEOPLE },
      problems: [],
    }),
    load: async () => ({
      open: (desk, settings, kit) => {
        const square = open(desk, settings, kit);
        opened(square);
        return square;
      },
    }),
  });
}

test('the program reads, opens and works the sample surface as it does every other', () =>
  inHouse(async ({ desk }) => {
    const squares: Square[] = [];
    const list = [listed((square) => squares.push(square))];
    let woken = 0;
    const plugsFor = async (env: Readonly<Record<string, string>>) => {
      const read = readConfig(env, list);
      assert.ok(read.ok);
      const wake = () => void (woken += 1);
      return openPlugs(desk, read.config, { wake, isReady: async () => true, metrics: openMetrics() });
    };
    assert.deepEqual([await plugsFor({}), squares], [[], []]);

    const told = { name: 'Menuiserie Lumière', channel: 'la place', isExample: false, facilitator: null };
    const habits = { surface: SQUARE.surface, timeZone: 'Europe/Paris', locale: 'fr' } as const;
    await openWorkspace(desk, { id: 'square-1', ...told, ...habits });
    const plugs = await plugsFor({ SQUARE_SPACE: 'square-1' });
    const [square] = squares;
    assert.ok(square !== undefined && plugs[0] === square);
    const place = square.stand({ by: 'nadia', to: null, threadPlace: null, text: TEMPLATE, buttons: [] });
    const written = {
      is: 'message',
      user: 'nadia',
      text: TEMPLATE,
      place,
      threadPlace: null,
      towards: [],
    } as const;
    await assert.rejects(square.happens(written));
    square.start();
    await square.happens(written);
    await settle(desk, plugs);
    assert.deepEqual(
      [...square.standing.values()].map(({ to }) => to),
      [null, 'nadia'],
    );
    assert.notEqual(woken, 0);
    await square.stop();
    await assert.rejects(square.happens(written));
  }));
