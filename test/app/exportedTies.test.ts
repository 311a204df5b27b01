import assert from 'node:assert/strict';
import { test } from 'node:test';
import { objectToBridgers } from '../../src/app/bridger/answerBridger.ts';
import { keepExportedTies } from '../../src/app/bridger/keepExportedTies.ts';
import { readSlackExport } from '../../src/app/bridger/readSlackExport.ts';
import { switchNetworkOn } from '../../src/app/bridger/switchNetwork.ts';
import { inHouse, SPACE_ID, as, type House } from './house.ts';

/** An export where U-nadia, U-julien and U-samira talk on these days. */
async function exported(days: readonly string[]) {
  const users = ['nadia', 'julien', 'samira', 'stranger'].map((id) => ({ id: `U-${id}`, real_name: id }));
  const talk = [
    { user: 'U-nadia', text: 'mot-secret', reactions: [{ name: 'ok', users: ['U-julien', 'U-stranger'] }] },
    { user: 'U-samira', text: 'mot-secret', parent_user_id: 'U-nadia' },
  ];
  const files = [
    ['users.json', users],
    ['channels.json', [{ name: 'general' }]],
    ...days.map((day) => [`general/${day}.json`, talk] as const),
  ] as const;
  const all = async function* () {
    for (const [path, list] of files) yield { path, text: async () => JSON.stringify(list) };
  };
  const network = await readSlackExport({ files: all }, () => {});
  assert.ok(network.ok);
  return network;
}

async function known(house: House, ...people: readonly string[]): Promise<void> {
  for (const memberId of people)
    await house.store.identities.save({
      workspaceId: SPACE_ID,
      surface: 'slack',
      id: `U-${memberId}`,
      memberId,
      leftAt: null,
    });
}

const switchedOn = (house: House, informedOn: string) =>
  switchNetworkOn(house.desk, as('claire'), { consultedOn: '2026-10-01', informedOn });

test('an export is kept in no space where the network is off, nor where it knows nobody', () =>
  inHouse(async (house) => {
    const network = await exported(['2026-11-12']);
    await known(house, 'nadia', 'julien');
    assert.equal(await keepExportedTies(house.desk, SPACE_ID, network), 'networkOff');
    await house.store.identities.save({
      workspaceId: SPACE_ID,
      surface: 'slack',
      id: 'U-nadia',
      memberId: null,
      leftAt: null,
    });
    await house.store.identities.save({
      workspaceId: SPACE_ID,
      surface: 'slack',
      id: 'U-julien',
      memberId: null,
      leftAt: null,
    });
    await switchedOn(house, '2026-11-01');
    assert.equal(await keepExportedTies(house.desk, SPACE_ID, network), 'nobodyKnown');
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
  }));

test('its ties are kept between members, since they were informed, without who objects and without a word', () =>
  inHouse(async (house) => {
    await known(house, 'nadia', 'julien', 'samira');
    await switchedOn(house, '2026-11-10');
    await objectToBridgers(house.desk, as('samira'));
    const network = await exported(['2026-11-02', '2026-11-10', '2026-11-12']);
    assert.equal(await keepExportedTies(house.desk, SPACE_ID, network), 'kept');
    assert.equal(await keepExportedTies(house.desk, SPACE_ID, network), 'kept');
    assert.deepEqual(
      (await house.store.networks.ties(SPACE_ID)).map(({ day, oneId, otherId }) => [day, oneId, otherId]),
      [
        ['2026-11-10', 'julien', 'nadia'],
        ['2026-11-12', 'julien', 'nadia'],
      ],
    );
  }));

test('an old export leaves nothing', () =>
  inHouse(async (house) => {
    await known(house, 'nadia', 'julien');
    await switchedOn(house, '2026-10-10');
    const network = await exported(['2016-03-01']);
    assert.equal(await keepExportedTies(house.desk, SPACE_ID, network), 'nothingRecent');
  }));
