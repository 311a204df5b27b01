import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerBridger, objectToBridgers, withdrawObjection } from '../../src/app/bridger/answerBridger.ts';
import { keepBridgers } from '../../src/app/bridger/keepBridgers.ts';
import { answerCommand } from '../../src/app/command/answerCommand.ts';
import { castBallot, closeNomination, startNomination } from '../../src/app/bridger/nominate.ts';
import { postMessage } from '../../src/app/post/postMessage.ts';
import { switchNetworkOff, switchNetworkOn } from '../../src/app/bridger/switchNetwork.ts';
import { viewChannel } from '../../src/app/post/viewChannel.ts';
import { viewBridgers } from '../../src/app/bridger/viewBridgers.ts';
import type { BridgerState } from '../../src/domain/bridger/bridger.ts';
import { inHouse, openHouse, shared, SPACE_ID, as, type House } from './house.ts';

const JOBS = ['juridique', 'comptabilite', 'marketing', 'commercial', 'achats', 'rh', 'data', 'design'];
const extra = (n: number): string => `p${String(n).padStart(2, '0')}`;
const claire = as('claire');

/** Adds colleagues to the six of the house; gives the ids of everyone. */
async function crowd(house: House, n: number): Promise<readonly string[]> {
  for (let at = 0; at < n; at++)
    await house.store.members.add({
      id: extra(at),
      workspaceId: SPACE_ID,
      name: `Personne ${extra(at)}`,
      jobFamilyId: JOBS[at % JOBS.length]!,
      role: 'member',
      agreesToBeNamed: true,
      declinesRequests: false,
      joinedAt: house.desk.clock.now(),
    });
  return (await house.store.members.list(SPACE_ID)).map(({ id }) => id);
}

/** Holds a whole round where everyone names the next three. */
async function holdRound(house: House, everyone: readonly string[]): Promise<void> {
  await startNomination(house.desk, claire);
  for (const [at, id] of everyone.entries()) {
    const named = [1, 2, 3].map((step) => everyone[(at + step) % everyone.length]!);
    await castBallot(house.desk, as(id), { named, volunteers: false });
  }
  await closeNomination(house.desk, claire);
  await house.settle();
}

const inState = async (house: House, state: BridgerState): Promise<readonly string[]> =>
  (await house.store.bridgers.list(SPACE_ID)).filter((one) => one.state === state).map((one) => one.memberId);

/** The titles of the cards that someone sees in the channel. */
async function cardsFor(house: House, memberId: string): Promise<readonly string[]> {
  const viewer = { ...as(memberId), workspace: house.workspace };
  const threads = await viewChannel(house.store, viewer, { before: null, limit: 100 });
  return threads.flatMap(({ first }) => (first.card === null ? [] : [first.card.title]));
}

const ASK = 'Seriez-vous partant pour être relais\u202f?';

test('colleagues are asked whom they ask; once the round is closed, what they answered is nowhere', () =>
  inHouse(async (house) => {
    const everyone = await crowd(house, 14);
    await startNomination(house.desk, claire);
    await house.settle();
    assert.ok(
      (await cardsFor(house, 'nadia')).includes(
        'À qui demandez-vous quand vous testez un nouvel outil\u202f?',
      ),
    );
    const [round] = await house.store.nominations.list(SPACE_ID);
    for (const id of everyone)
      await castBallot(house.desk, as(id), { named: ['nadia', 'p03'], volunteers: false });
    assert.equal((await house.store.nominations.ballots(SPACE_ID, round!.id)).length, 20);
    await closeNomination(house.desk, claire);
    assert.deepEqual(await house.store.nominations.ballots(SPACE_ID, round!.id), []);
    assert.deepEqual(await inState(house, 'waiting'), ['nadia', 'p03']);
    const { reasons } = (await house.store.bridgers.get(SPACE_ID, 'nadia'))!;
    assert.deepEqual(reasons, [{ is: 'named' }]);
  }));

test('below twelve answers names are not heard, who raises a hand is', () =>
  inHouse(async (house) => {
    await startNomination(house.desk, claire);
    for (const id of ['claire', 'julien', 'samira'])
      await castBallot(house.desk, as(id), { named: ['nadia'], volunteers: id === 'samira' });
    await closeNomination(house.desk, claire);
    assert.deepEqual(await inState(house, 'waiting'), ['samira']);
  }));

test('only who facilitates opens and closes a round; nobody answers a closed one', () =>
  inHouse(async (house) => {
    assert.equal((await startNomination(house.desk, as('nadia'))).ok, false);
    assert.equal((await castBallot(house.desk, as('nadia'), { named: [], volunteers: true })).ok, false);
    await startNomination(house.desk, claire);
    assert.equal((await closeNomination(house.desk, as('nadia'))).ok, false);
    await closeNomination(house.desk, claire);
    assert.equal((await closeNomination(house.desk, claire)).ok, false);
  }));

test('four people are asked at a time, each in private, and within working hours only', () =>
  inHouse(async (house) => {
    await holdRound(house, await crowd(house, 14));
    house.at('2026-11-21T10:00:00.000Z');
    assert.equal(await keepBridgers(house.desk), 0);
    house.at('2026-11-23T10:00:00.000Z');
    assert.equal(await keepBridgers(house.desk), 4);
    assert.equal(await keepBridgers(house.desk), 0);
    await house.settle();
    const asked = await inState(house, 'asked');
    assert.equal(asked.length, 4);
    for (const { id } of await house.store.members.list(SPACE_ID))
      assert.equal((await cardsFor(house, id)).includes(ASK), asked.includes(id), id);
  }));

test('who accepts is welcomed and seen by who facilitates; who declines is seen by nobody and never asked again', () =>
  inHouse(async (house) => {
    await holdRound(house, await crowd(house, 14));
    await keepBridgers(house.desk);
    const [yes = '', no = ''] = await inState(house, 'asked');
    await house.settle();
    await answerBridger(house.desk, as(yes), 'accepted');
    await answerBridger(house.desk, as(no), 'declined');
    await house.settle();
    assert.ok((await cardsFor(house, yes)).includes('Bienvenue parmi les relais'));
    assert.equal((await cardsFor(house, yes)).includes(ASK), false);
    const { accepted } = await viewBridgers(house.store, house.viewer('claire'));
    assert.equal(accepted.length, 1);
    const told = JSON.stringify(await viewBridgers(house.store, house.viewer('claire')));
    assert.equal(told.includes(no), false);
    assert.deepEqual((await house.store.bridgers.get(SPACE_ID, no))?.reasons, []);
    await holdRound(
      house,
      (await house.store.members.list(SPACE_ID)).map(({ id }) => id),
    );
    assert.equal((await house.store.bridgers.get(SPACE_ID, no))?.state, 'declined');
  }));

test('waves go on by themselves until eight accepted, and end when everybody refuses', () =>
  inHouse(async (house) => {
    await holdRound(house, await crowd(house, 30));
    for (let day = 0; day < 80; day++) {
      house.later(24 * 60);
      await keepBridgers(house.desk);
      for (const [at, id] of (await inState(house, 'asked')).entries())
        await answerBridger(house.desk, as(id), at % 2 === 0 ? 'accepted' : 'declined');
    }
    const accepted = (await inState(house, 'accepted')).length;
    assert.ok(accepted >= 8 && accepted <= 12, `${accepted}`);
  }));

test('when everybody refuses, nobody is asked twice and nothing breaks', () =>
  inHouse(async (house) => {
    await holdRound(house, await crowd(house, 14));
    for (let day = 0; day < 40; day++) {
      house.later(24 * 60);
      await keepBridgers(house.desk);
      for (const id of await inState(house, 'asked')) await answerBridger(house.desk, as(id), 'declined');
    }
    assert.deepEqual(await inState(house, 'waiting'), []);
    assert.deepEqual((await viewBridgers(house.store, house.viewer('claire'))).accepted, []);
  }));

test('who asks to be left out is in no computation at once: nothing of them is left, and they may come back', () =>
  inHouse(async (house) => {
    const everyone = await crowd(house, 14);
    await switchNetworkOn(house.desk, claire, { consultedOn: '2026-10-01', informedOn: '2026-10-02' });
    await exchange(house, 'nadia', 'julien');
    await startNomination(house.desk, claire);
    for (const id of everyone)
      await castBallot(house.desk, as(id), { named: ['nadia'], volunteers: id === 'nadia' });
    await objectToBridgers(house.desk, as('nadia'));
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
    const [round] = await house.store.nominations.list(SPACE_ID);
    assert.equal(
      JSON.stringify(await house.store.nominations.ballots(SPACE_ID, round!.id)).includes('nadia'),
      false,
    );
    await exchange(house, 'nadia', 'julien');
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
    await castBallot(house.desk, as('julien'), { named: ['nadia'], volunteers: false });
    await closeNomination(house.desk, claire);
    assert.equal(await house.store.bridgers.get(SPACE_ID, 'nadia'), null);
    await withdrawObjection(house.desk, as('nadia'));
    await exchange(house, 'nadia', 'julien');
    assert.equal((await house.store.networks.ties(SPACE_ID)).length, 1);
  }));

test('who objects while a set is being chosen and asked ends up in none', () =>
  inHouse(async (house) => {
    await holdRound(house, await crowd(house, 14));
    const waiting = await inState(house, 'waiting');
    await Promise.all([
      keepBridgers(house.desk),
      ...waiting.slice(0, 10).map((id) => objectToBridgers(house.desk, as(id))),
      keepBridgers(house.desk),
    ]);
    await house.settle();
    for (const id of waiting.slice(0, 10)) {
      assert.equal(await house.store.bridgers.get(SPACE_ID, id), null);
      assert.equal((await cardsFor(house, id)).includes(ASK), false);
    }
  }));

/** Someone posts and another replies. */
async function exchange(house: House, one: string, other: string): Promise<void> {
  const say = (authorId: string, threadId: string | null) =>
    postMessage(house.desk, as(authorId), { text: 'mot-secret', threadId, postId: house.desk.ids.next() });
  const post = await say(one, null);
  if (post.ok) await say(other, post.value.id);
  await house.settle();
}

test('the network is off until who facilitates declares what was done; the days are logged and the channel told', () =>
  inHouse(async (house) => {
    await exchange(house, 'nadia', 'julien');
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
    const days = { consultedOn: '2026-10-01', informedOn: '2026-10-15' };
    assert.equal((await switchNetworkOn(house.desk, as('nadia'), days)).ok, false);
    for (const wrong of ['', 'hier', '2026-02-30x', '2027-01-01'])
      assert.equal((await switchNetworkOn(house.desk, claire, { ...days, informedOn: wrong })).ok, false);
    assert.ok((await switchNetworkOn(house.desk, claire, days)).ok);
    await house.settle();
    const [entry] = await house.store.auditEntries.list(SPACE_ID);
    assert.deepEqual([entry?.what, JSON.parse(entry?.detail ?? '')], ['networkOn', days]);
    assert.ok((await cardsFor(house, 'hugo')).some((title) => /regarde qui échange avec qui/.test(title)));
    await exchange(house, 'nadia', 'julien');
    await exchange(house, 'nadia', 'julien');
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), [
      { workspaceId: SPACE_ID, day: '2026-11-16', oneId: 'julien', otherId: 'nadia' },
    ]);
  }));

test('ties are forgotten after 90 days, and all at once when the network is switched off', () =>
  inHouse(async (house) => {
    await switchNetworkOn(house.desk, claire, { consultedOn: '2026-10-01', informedOn: '2026-10-02' });
    await exchange(house, 'nadia', 'julien');
    house.later(89 * 24 * 60);
    await exchange(house, 'nadia', 'samira');
    await keepBridgers(house.desk);
    assert.equal((await house.store.networks.ties(SPACE_ID)).length, 2);
    house.later(24 * 60);
    await keepBridgers(house.desk);
    assert.equal((await house.store.networks.ties(SPACE_ID)).length, 1);
    await switchNetworkOff(house.desk, claire);
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
    await exchange(house, 'nadia', 'julien');
    assert.deepEqual(await house.store.networks.ties(SPACE_ID), []);
  }));

test('from the network, people of several jobs are asked with reasons in words, and nothing scored is stored', () =>
  inHouse(async (house) => {
    const everyone = await crowd(house, 18);
    await switchNetworkOn(house.desk, claire, { consultedOn: '2026-10-01', informedOn: '2026-10-02' });
    for (const [at, one] of everyone.entries())
      for (const step of [1, 5, 7]) {
        const [oneId = '', otherId = ''] = [one, everyone[(at + step) % everyone.length]!].toSorted();
        await house.store.networks.tie({ workspaceId: SPACE_ID, day: '2026-11-16', oneId, otherId });
      }
    assert.equal(await keepBridgers(house.desk), 4);
    const bridgers = await house.store.bridgers.list(SPACE_ID);
    assert.equal((await inState(house, 'asked')).length, 4);
    assert.ok(bridgers.every(({ state }) => state === 'asked' || state === 'waiting'));
    for (const bridger of bridgers) {
      assert.ok(bridger.reasons.length > 0);
      const holdsNumber = JSON.stringify(bridger, (_, value: unknown) =>
        typeof value === 'number' ? assert.fail('a figure is stored') : value,
      );
      assert.ok(holdsNumber.length > 0);
    }
  }));

test('fewer than twelve people are not looked at through their ties', () =>
  inHouse(async (house) => {
    await switchNetworkOn(house.desk, claire, { consultedOn: '2026-10-01', informedOn: '2026-10-02' });
    await exchange(house, 'nadia', 'julien');
    assert.equal(await keepBridgers(house.desk), 0);
    assert.deepEqual(await house.store.bridgers.list(SPACE_ID), []);
  }));

test('after a first share a bridger is told of three people, then thanked once a month, one message a week at most', () =>
  inHouse(async (house) => {
    await startNomination(house.desk, claire);
    await castBallot(house.desk, as('nadia'), { named: [], volunteers: true });
    await closeNomination(house.desk, claire);
    await keepBridgers(house.desk);
    await answerBridger(house.desk, as('nadia'), 'accepted');
    await shared(house);
    assert.equal(await keepBridgers(house.desk), 0);
    house.at('2026-11-24T10:00:00.000Z');
    assert.equal(await keepBridgers(house.desk), 1);
    await house.settle();
    assert.ok((await cardsFor(house, 'nadia')).includes('À qui votre partage servirait-il\u202f?'));
    house.at('2026-12-02T10:00:00.000Z');
    assert.equal(await keepBridgers(house.desk), 1);
    house.at('2026-12-16T10:00:00.000Z');
    assert.equal(await keepBridgers(house.desk), 0);
    await house.settle();
    assert.ok((await cardsFor(house, 'nadia')).includes('Merci d’être relais'));
    await answerBridger(house.desk, as('nadia'), 'declined');
    await house.settle();
    assert.equal((await cardsFor(house, 'nadia')).includes('Merci d’être relais'), false);
    assert.deepEqual((await viewBridgers(house.store, house.viewer('claire'))).accepted, []);
  }));

test('« /veille non-merci » takes someone out of every computation', () =>
  inHouse(async (house) => {
    await answerCommand(house.desk, house.viewer('nadia'), { format: 'plain', text: 'pause' });
    assert.deepEqual(await house.store.objections.list(SPACE_ID), []);
    await answerCommand(house.desk, house.viewer('nadia'), { format: 'plain', text: 'non-merci' });
    assert.deepEqual(
      (await house.store.objections.list(SPACE_ID)).map((one) => one.memberId),
      ['nadia'],
    );
  }));

test('an export made when Bridgers were called relays is read', async () => {
  const { store } = await openHouse();
  const kindOf = (type: string) =>
    store.kinds().find((kind) => kind.type === type || kind.formerType === type);
  const line = { workspaceId: SPACE_ID, memberId: 'nadia', reasons: [], askedAt: null, answeredAt: null };
  await kindOf('relay')
    ?.read({ ...line, state: 'declined' })
    ?.keep();
  assert.equal((await store.bridgers.get(SPACE_ID, 'nadia'))?.state, 'declined');
  const post = { workspaceId: SPACE_ID, id: 'p-ask', threadId: null, authorId: null, text: null };
  const rest = { visibleTo: 'nadia', at: '2026-11-16T09:00:00.000Z', deletedAt: null };
  await kindOf('post')
    ?.read({ ...post, ...rest, about: { subject: 'relayAsk', id: 'nadia' } })
    ?.keep();
  assert.equal((await store.posts.get(SPACE_ID, 'p-ask'))?.about?.subject, 'bridgerAsk');
  await store.close();
});
