import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askQuestion } from '../../src/app/question/askQuestion.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { postCaution, withdrawCaution } from '../../src/app/guardrail/postCaution.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { setToolPolicy } from '../../src/app/guardrail/setToolPolicy.ts';
import { takeForm } from '../../src/app/form/forms.ts';
import { viewCoverage } from '../../src/app/newcomer/viewCoverage.ts';
import { viewShare } from '../../src/app/share/viewShare.ts';
import { dropDatabase, newDatabase, testServer } from '../store/postgresServer.ts';
import { openHouse, shared, SPACE_ID, as, type House } from './house.ts';

const server = await testServer();

/** Two desks on one store: two replicas of PostgreSQL, or the one process of SQLite asked twice at once. */
type Pair = (life: (one: House, other: House) => Promise<void>) => Promise<void>;

facts('SQLite', async (life) => {
  const house = await openHouse();
  await life(house, house).finally(() => house.store.close());
});

if (typeof server === 'string')
  describe('two replicas on PostgreSQL', () => test('are not proved here', { skip: server }));
else {
  let life = 0;
  facts('PostgreSQL', async (live) => {
    const own = await newDatabase(server);
    const one = await openHouse(server.url(own), `a${(life += 1)}`);
    const other = await openHouse(server.url(own), `b${life}`);
    await live(one, other).finally(() => Promise.all([one.store.close(), other.store.close()]));
    await dropDatabase(server, own);
  });
}

function facts(engine: string, together: Pair): void {
  const use = { tool: 'Dust', useCase: 'Rapprocher les factures et les bons de commande' };
  const ask = (house: House, questionId: string, memberId: string) =>
    askQuestion(house.desk, as(memberId), {
      questionId,
      text: 'Qui a déjà fait rapprocher des factures et des bons de commande ?',
      routes: true,
    });
  const warn = (house: House, text: string) =>
    postCaution(house.desk, as('simon'), { about: { is: 'share', id: 's1' }, kind: 'risk', text });

  describe(`at the same time, on ${engine}`, () => {
    test('two questions are not both put to the same person', () =>
      together(async (one, other) => {
        await shared(one, { fields: use });
        await Promise.all([ask(one, 'q1', 'julien'), ask(other, 'q2', 'hugo')]);
        assert.equal((await one.store.questionRequests.page(SPACE_ID, '', 9)).length, 1);
      }));

    test('two people who say that it works and that it does not are both heard, as a contradiction', () =>
      together(async (one, other) => {
        await shared(one, { fields: use });
        const tried = { workspaceId: SPACE_ID, shareId: 's1', line: '', timeSaved: '' };
        await Promise.all([
          recordTrial(one.desk, as('hugo'), { ...tried, outcome: 'works' }),
          recordTrial(other.desk, as('julien'), { ...tried, outcome: 'doesNotWork' }),
        ]);
        const view = await viewShare(one.desk, one.viewer('samira'), 's1');
        assert.ok(view?.card.notes.some((note) => note.includes('se contredisent')));
        assert.equal((await viewCoverage(one.store, one.viewer('samira'))).lines[0]?.trials, 2);
      }));

    test('a caution is posted and its share deleted: nothing is shown of either', () =>
      together(async (one, other) => {
        await shared(one, { fields: use });
        await Promise.all([warn(one, 'Attention.'), deleteShare(other.desk, as('nadia'), 's1')]);
        assert.equal(await viewShare(one.desk, one.viewer('samira'), 's1'), null);
        assert.equal((await warn(other, 'Encore.')).ok, false);
      }));

    test('a caution is taken back twice, and two policies are set: one is in force', () =>
      together(async (one, other) => {
        await shared(one, { fields: use });
        const posted = await warn(one, 'Attention.');
        assert.ok(posted.ok);
        const policy = { toolId: 'dust', reason: 'Vu.' };
        const done = await Promise.all([
          withdrawCaution(one.desk, as('simon'), posted.value.id),
          withdrawCaution(other.desk, as('claire'), posted.value.id),
          setToolPolicy(one.desk, as('claire'), { ...policy, rule: 'allowed' }),
          setToolPolicy(other.desk, as('claire'), { ...policy, rule: 'avoid' }),
        ]);
        assert.ok(done.every(({ ok }) => ok));
        const view = await viewShare(one.desk, one.viewer('samira'), 's1');
        assert.equal(view?.card.fields.filter(({ label }) => /règle|Alerte/.test(label)).length, 1);
      }));

    test('two colleagues answer one question: it leads to one answer, and both are published', () =>
      together(async (one, other) => {
        await ask(one, 'q1', 'julien');
        const typed = { ...use, kind: 'success' };
        const taken = await Promise.all([
          takeForm(one.desk, one.viewer('nadia'), { name: 'answer', id: 'q1.a1', typed }),
          takeForm(other.desk, other.viewer('hugo'), { name: 'answer', id: 'q1.a2', typed }),
        ]);
        assert.ok(taken.every(({ ok }) => ok));
        const question = await one.store.questions.get(SPACE_ID, 'q1');
        assert.ok(['a1', 'a2'].includes(question?.answerShareId ?? ''));
        assert.equal(await one.store.shares.countPublished(SPACE_ID), 2);
      }));
  });
}
