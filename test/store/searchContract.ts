import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/domain/search/plan.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { holding } from './meeting.ts';
import { draft, share, SPACE, workspace } from './samples.ts';

/** What any engine must find, and know of what it holds. */
export function searchContract(open: () => OpenStore): void {
  const found = (...words: readonly string[]) => holding(open(), SPACE, words);
  const word = (one: string): Condition => ({ is: 'word', word: one });
  const meeting = async (condition: Condition, limit = 9) =>
    (await open().search.meet(SPACE, { condition, limit })).map(({ shareId }) => shareId);
  const heldBy = async (...words: readonly string[]) => {
    const { shares, holding: held } = await open().search.corpus(SPACE, words);
    return [shares, ...words.map((one) => held.get(one) ?? 0)];
  };

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
