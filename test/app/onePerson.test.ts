import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assert as holds, asyncProperty, constantFrom, record } from 'fast-check';
import { objectToBridgers } from '../../src/app/bridger/answerBridger.ts';
import { meetPerson, type Person } from '../../src/app/identity/meetPerson.ts';
import { pair, pairingCode } from '../../src/app/identity/pairing.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { as, inHouse, openHouse, shared, SPACE_ID, type House } from './house.ts';

const DOMAIN = 'atelier.example';
const known = async ({ store }: House): Promise<void> =>
  store.spaceDomains.addAllOnce([{ workspaceId: SPACE_ID, domain: DOMAIN }]);
const person = (over: Partial<Person> = {}): Person => ({
  workspaceId: SPACE_ID,
  surface: 'slack',
  id: 'U1',
  name: 'Inès Valmont',
  address: `ines@${DOMAIN}`,
  ...over,
});

describe('one person on several surfaces', () => {
  test('is one member by the same address of the company, whatever its case', () =>
    inHouse(async (house) => {
      await known(house);
      const met = await meetPerson(house.desk, person());
      const again = await meetPerson(
        house.desk,
        person({ surface: 'notion', id: 'N1', name: 'Ines V.', address: ` Ines@Atelier.EXAMPLE ` }),
      );
      assert.equal(again.id, met.id);
      assert.deepEqual(
        (await house.store.identities.ofMember(SPACE_ID, met.id)).map(({ surface }) => surface),
        ['notion', 'slack'],
      );
    }));

  test('is two members by the same name, by no address, and by an address that is not of the company', () =>
    holds(
      asyncProperty(
        record({
          first: constantFrom(null, `ines@${DOMAIN}`, 'ines@elsewhere.example'),
          second: constantFrom(null, `ines.valmont@${DOMAIN}`, 'ines@elsewhere.example', '@', DOMAIN),
        }),
        async ({ first, second }) => {
          const house = await openHouse();
          await known(house);
          const met = await meetPerson(house.desk, person({ address: first }));
          const other = await meetPerson(
            house.desk,
            person({ surface: 'notion', id: 'N1', address: second }),
          );
          assert.notEqual(other.id, met.id);
          await house.store.close();
        },
      ),
      { numRuns: 15 },
    ));

  test('becomes one of two members by the code carried from one to the other, and all that was theirs is', () =>
    inHouse(async (house) => {
      const { desk, store } = house;
      const share = await shared(house);
      const trial = { shareId: share.id, timeSaved: '' } as const;
      house.later(10);
      await recordTrial(desk, as('julien'), { ...trial, outcome: 'works', line: 'ancien' });
      house.later(10);
      await recordTrial(desk, as('samira'), { ...trial, outcome: 'doesNotWork', line: 'récent' });
      await objectToBridgers(desk, as('samira'));
      await store.members.save({ ...house.person('samira'), declinesRequests: true });
      const code = await pairingCode(desk, as('julien'));
      const paired = await pair(desk, as('samira'), ` ${code.toLowerCase()} `);
      assert.ok(paired.ok);
      const { id } = paired.value;
      const goneId = id === 'julien' ? 'samira' : 'julien';
      assert.equal(await store.members.get(SPACE_ID, goneId), null);
      assert.equal(paired.value.declinesRequests, true);
      const trials = await store.trials.ofShares(SPACE_ID, [share.id]);
      assert.deepEqual(
        trials.map(({ memberId, line }) => [memberId, line]),
        [[id, 'récent']],
      );
      assert.deepEqual(
        (await store.objections.list(SPACE_ID)).map(({ memberId }) => memberId),
        [id],
      );
      for (const kind of store.kinds())
        for await (const line of kind.all(SPACE_ID))
          assert.ok(!JSON.stringify(line).includes(`"${goneId}"`), `${kind.type} names who is gone`);
      // A code serves once.
      const again = await pair(desk, as('hugo'), code);
      assert.ok(!again.ok && again.refusal === 'badCode');
    }));

  test('is nobody else by a code that is theirs here, wrong, or old', () =>
    inHouse(async (house) => {
      const { desk } = house;
      const code = await pairingCode(desk, as('julien'));
      const own = await pair(desk, as('julien'), code);
      assert.ok(!own.ok && own.refusal === 'ownCode');
      // Typed where others may read it, it is nobody's any more.
      const read = await pair(desk, as('samira'), code);
      assert.ok(!read.ok && read.refusal === 'badCode');
      const wrong = await pair(desk, as('samira'), 'ABCD-EFGH');
      assert.ok(!wrong.ok && wrong.refusal === 'badCode');
      const late = await pairingCode(desk, as('julien'));
      house.later(11);
      const old = await pair(desk, as('samira'), late);
      assert.ok(!old.ok && old.refusal === 'badCode');
      assert.equal((await house.store.members.list(SPACE_ID)).length, 6);
    }));
});
