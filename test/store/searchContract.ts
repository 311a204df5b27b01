import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/domain/search/plan.ts';
import { BESIDE_SHARES, type BesideShares } from '../../src/domain/search/memoryText.ts';
import type { Corpus } from '../../src/domain/search/corpus.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { holding } from './meeting.ts';
import { at, draft, question, share, SPACE, workspace } from './samples.ts';

/** What any engine must find, and know of what it holds. */
export function searchContract(open: () => OpenStore): void {
  const found = (...words: readonly string[]) => holding(open(), SPACE, words);
  const word = (one: string): Condition => ({ is: 'word', word: one });
  const meeting = async (condition: Condition, limit = 9) =>
    (await open().search.meet(SPACE, { condition, limit })).map(({ id }) => id);
  const counted = (words: readonly string[], { shares, holding: held }: Corpus) => [
    shares,
    ...words.map((one) => held.get(one) ?? 0),
  ];
  const heldBy = async (...words: readonly string[]) =>
    counted(words, await open().search.corpus(SPACE, words));

  describe('search', () => {
    it('meets the shares that hold all the words, or any, the newest first, with their text', async () => {
      await open().shares.add(share({ id: 's1' }), 'kind0success\nrelir contrat\n\nmail');
      await open().shares.add(share({ id: 's2' }), 'relir');
      assert.deepEqual(await found('relir'), ['s2', 's1']);
      assert.deepEqual(await found('relir', 'contrat'), ['s1']);
      assert.deepEqual(await found('contr'), []);
      const either: Condition = { is: 'any', of: [word('mail'), { is: 'all', of: [word('relir')] }] };
      assert.deepEqual(await meeting(either), ['s2', 's1']);
      assert.deepEqual(await meeting(either, 1), ['s2']);
      const [met] = await open().search.meet(SPACE, { condition: word('mail'), limit: 9 });
      assert.equal(met?.text, 'kind0success\nrelir contrat\n\nmail');
    });

    it('meets nothing by no word, nor by all of several of which one is none', async () => {
      await open().shares.add(share(), 'contrat');
      for (const condition of [
        word(''),
        word('"'),
        { is: 'all', of: [] },
        { is: 'any', of: [] },
        { is: 'all', of: [word('contrat'), word('👍')] },
      ] satisfies readonly Condition[])
        assert.deepEqual(await meeting(condition), []);
      assert.deepEqual(await meeting({ is: 'any', of: [word('contrat'), word('👍')] }), ['s1']);
    });

    it('sees published shares only, from the moment they are, and counts them', async () => {
      const { shares } = open();
      await shares.add(draft(), 'contrat');
      assert.deepEqual(await found('contrat'), []);
      assert.deepEqual(await heldBy('contrat'), [0, 0]);
      await shares.save(share(), 'contrat');
      assert.deepEqual(await found('contrat'), ['s1']);
      await shares.add(share({ id: 's2' }), 'contrat contrat clause');
      assert.deepEqual(await heldBy('contrat', 'clause', 'budget'), [2, 2, 1, 0]);
      await shares.save(share(), 'budget');
      assert.deepEqual(await found('budget'), ['s1']);
      assert.deepEqual(await heldBy('contrat', 'clause', 'budget'), [2, 1, 1, 1]);
      await shares.save(share({ status: 'deleted' }), '');
      assert.deepEqual(await found('budget'), []);
      assert.deepEqual(await heldBy('contrat', 'budget'), [1, 1, 0]);
    });

    it('forgets the words that no share holds any more, so that nothing of a deleted share is left', async () => {
      await open().shares.addAll([
        { share: share(), searchText: 'zebre contrat' },
        { share: share({ id: 's2' }), searchText: 'contrat' },
      ]);
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'ze'), ['zebre']);
      await open().shares.save(share({ status: 'deleted' }), '');
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'ze'), []);
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'co'), ['contrat']);
      assert.deepEqual(await open().search.wordsBeginning('w2', 'co'), []);
    });

    it('is made again, space after space, when its words were made otherwise', async () => {
      const { shares, workspaces } = open();
      for (const id of [SPACE, 'w2']) await workspaces.add(workspace({ id }));
      await shares.add(share(), 'contrats');
      assert.deepEqual(await shares.spacesIndexedOtherwise('v2'), [SPACE, 'w2']);
      await shares.index([{ share: share(), searchText: 'clause' }]);
      await shares.markIndexed(SPACE, 'v2');
      assert.deepEqual(await shares.spacesIndexedOtherwise('v2'), ['w2']);
      assert.deepEqual([await found('contrats'), await found('clause')], [[], ['s1']]);
      assert.deepEqual(await heldBy('contrats', 'clause'), [1, 0, 1]);
    });

    it('takes any character for text, never for syntax', async () => {
      await open().shares.add(share(), 'c++ gpt 4 l été');
      const traps = ['"', '*', 'AND', 'NEAR(', 'space:', '-', '^', '\0', '👍', "';--", '', '(((', 'été"*'];
      for (const trap of traps) assert.ok((await found(trap)).length <= 1);
      assert.deepEqual(await found('été'), ['s1']);
      assert.deepEqual(await open().search.wordsBeginning(SPACE, "'%_\\"), []);
    });

    it('bears a whole text pasted in', async () => {
      await open().shares.add(share(), 'contrat');
      assert.deepEqual(await found('contrat'.repeat(10_000)), []);
      const many = Array.from({ length: 400 }, (_, at) => word(`mot${at}`));
      assert.deepEqual(await meeting({ is: 'any', of: [...many, word('contrat')] }), ['s1']);
    });
  });

  describe('what stands beside shares', () => {
    const remember = (subject: BesideShares, id: string, searchText: string, workspaceId = SPACE) =>
      open().search.remember([{ workspaceId, subject, id, searchText }]);
    const beside = async (one: string, workspaceId = SPACE) =>
      (await open().search.meetBeside(workspaceId, { condition: word(one), limit: 9 })).map(
        ({ subject, id }) => `${subject} ${id}`,
      );

    const heldBeside = async (...words: readonly string[]) =>
      counted(words, await open().search.corpusBeside(SPACE, words));

    it('is met by its words, the newest first, and never among shares', async () => {
      await remember('question', 'q1', 'kind\nfactur scanne');
      await remember('question', 'q2', 'factur');
      assert.deepEqual(await beside('factur'), ['question q2', 'question q1']);
      const [met] = await open().search.meetBeside(SPACE, { condition: word('scanne'), limit: 9 });
      assert.deepEqual(met, { subject: 'question', id: 'q1', text: 'kind\nfactur scanne' });
      assert.deepEqual(await found('factur'), []);
      assert.deepEqual(await beside('factur', 'w2'), []);
    });

    it('is of one subject under one id, whatever the id holds', async () => {
      for (const subject of BESIDE_SHARES) await remember(subject, 'q.1 "é', 'bail');
      assert.deepEqual((await beside('bail')).toSorted(), [
        'comparison q.1 "é',
        'question q.1 "é',
        'tool q.1 "é',
      ]);
      await remember('tool', 'q.1 "é', '');
      assert.deepEqual((await beside('bail')).toSorted(), ['comparison q.1 "é', 'question q.1 "é']);
    });

    it('is met by today’s words alone, and leaves none once it has none', async () => {
      await remember('tool', 'claude', 'zebre');
      await remember('tool', 'claude', 'girafe');
      assert.deepEqual([await beside('zebre'), await beside('girafe')], [[], ['tool claude']]);
      await remember('tool', 'claude', '');
      await remember('tool', 'unheard', '');
      assert.deepEqual([await beside('girafe'), await heldBeside('girafe', 'zebre')], [[], [0, 0, 0]]);
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'gi'), []);
    });

    it('has its words known, and counted apart from those of shares', async () => {
      await open().shares.add(share(), 'contrat');
      await remember('question', 'q1', 'contrat zebre');
      assert.deepEqual(await heldBy('contrat', 'zebre'), [1, 1, 0]);
      assert.deepEqual(await heldBeside('contrat', 'zebre'), [1, 1, 1]);
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'ze'), ['zebre']);
      await open().shares.save(share({ status: 'deleted' }), '');
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'co'), ['contrat']);
      await remember('question', 'q1', '');
      assert.deepEqual(await open().search.wordsBeginning(SPACE, 'co'), []);
    });

    it('holds a question from the moment it is kept, until it is emptied', async () => {
      const { questions } = open();
      await questions.add(question({ text: 'Qui a transcrit un entretien ?' }));
      assert.deepEqual(await beside('entretien'), ['question q1']);
      await questions.save(question({ text: 'Qui a transcrit une réunion ?', answeredAt: at(1) }));
      assert.deepEqual([await beside('entretien'), await beside('reunion')], [[], ['question q1']]);
      await questions.save(question({ text: '' }));
      assert.deepEqual([await beside('reunion'), await heldBeside('reunion')], [[], [0, 0]]);
    });

    it('is undone with what was kept', async () => {
      const stopped = open().transact(async ({ questions }) => {
        await questions.add(question());
        throw new Error('stopped');
      });
      await assert.rejects(stopped, /stopped/);
      assert.deepEqual([await beside('entretien'), await heldBeside('entretien')], [[], [0, 0]]);
    });
  });

  describe('own words', () => {
    it('are kept in their order, and replaced whole', async () => {
      const { ownWords } = open();
      assert.deepEqual(await ownWords.list(SPACE), []);
      await ownWords.save(SPACE, ['sirius, erp', 'cra, feuille de temps']);
      await ownWords.save('w2', ['autre']);
      assert.deepEqual(await ownWords.list(SPACE), ['sirius, erp', 'cra, feuille de temps']);
      await ownWords.save(SPACE, ['erp, sirius']);
      assert.deepEqual(await ownWords.list(SPACE), ['erp, sirius']);
      await ownWords.save(SPACE, []);
      assert.deepEqual([await ownWords.list(SPACE), await ownWords.list('w2')], [[], ['autre']]);
    });
  });
}
