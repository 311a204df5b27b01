import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asToday } from '../../src/surfaces/slack/former.ts';
import { last, inWorld, NADIA, pluggedIn, SPACE } from './life.ts';
import { TEMPLATE } from '../app/house.ts';

const said = { user: 'U1', channel: 'C07VEILLE0', threadTs: '1763629200.000100' };

test('an errand that waits through an update goes where it was to go', () => {
  assert.deepEqual(asToday({ do: 'whisper', ...said }), {
    do: 'whisper',
    user: 'U1',
    place: 'C07VEILLE0:',
    threadPlace: 'C07VEILLE0:1763629200.000100',
  });
  const asked = {
    do: 'answer',
    ...said,
    channel: 'D07',
    ts: '1763629201.000100',
    threadTs: null,
    text: 'aide',
  };
  assert.deepEqual(asToday(asked), {
    do: 'answer',
    user: 'U1',
    text: 'aide',
    place: 'D07:1763629201.000100',
    threadPlace: null,
    isAlone: true,
  });
  for (const today of [
    { do: 'whisper', user: 'U1', place: 'C07VEILLE0:1', threadPlace: null },
    { do: 'listen', channel: 'C07VEILLE0' },
    { do: 'meet', user: 'U1', next: { id: 'a', lane: 'b', kind: 'message', payload: '{}' } },
  ])
    assert.deepEqual(asToday(today), today);
});

test('someone who was to be met through an update is met, and heard', () =>
  inWorld(async (world) => {
    const team = await pluggedIn(world);
    const user = team.users.get(NADIA) ?? '';
    const ts = '1763629200.000100';
    const happened = { is: 'message', user, channel: team.channel, ts, threadTs: null, text: TEMPLATE };
    const next = { id: 'msg#met', lane: 'lane', happened };
    await world.store.outbox.add({
      workspaceId: SPACE,
      id: 'meet:msg',
      surface: 'slack',
      createdAt: world.desk.clock.now(),
      is: 'errand',
      errand: JSON.stringify({ do: 'meet', user, next }),
      lane: 'lane',
    });
    await world.settle();
    assert.match(last(world, 'chat.postEphemeral').text, /préparer les lettres de relance/);
  }));
