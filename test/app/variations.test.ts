import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { answerVariation, linkVariation } from '../../src/app/variation/varyShare.ts';
import { shareToVary } from '../../src/app/share/shareToVary.ts';
import { viewShare } from '../../src/app/share/viewShare.ts';
import { viewVariations, type TreeView } from '../../src/app/variation/viewVariations.ts';
import { channelOf, form, inHouse, shared, SPACE_ID, textSeenBy, as, type House } from './house.ts';

const PROMPT =
  'Tu es juriste en droit des contrats. Relis les clauses de responsabilité de ce contrat fournisseur et donne trois risques, chacun avec la clause citée.';
const VARIED = PROMPT.replace('contrat fournisseur', 'bail commercial').replace('trois', 'cinq');

async function withPrompt(
  house: House,
  shareId: string,
  memberId: string,
  prompt: string,
  parentId?: string,
): Promise<void> {
  const fields = { ...form().fields, useCase: `Usage ${shareId}`, prompt };
  await shared(house, { shareId, memberId, fields, ...(parentId === undefined ? {} : { parentId }) });
}

async function treeOf(house: House, shareId: string): Promise<TreeView> {
  const tree = await viewVariations(house.desk, house.viewer('claire'), shareId);
  assert.ok(tree !== null);
  return tree;
}

const drawn = ({ branches }: TreeView): string =>
  branches.map(({ shareId, depth }) => `${'·'.repeat(depth)}${shareId}`).join(' ');

const offersTo = async (house: House, memberId: 'nadia' | 'samira' | 'claire'): Promise<number> =>
  (await textSeenBy(house, memberId)).split('Une variation d’un prompt du canal').length - 1;

describe('a variation', () => {
  test('made from a colleague’s card keeps where it comes from, and both cards say so', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      assert.equal(drawn(await treeOf(house, 's1')), 's1 ·s2');
      const seen = await textSeenBy(house, 'claire');
      assert.match(seen, /Une ou un collègue a fait varier ce prompt/);
      assert.match(seen, /Son prompt est une variation/);
      assert.equal(await offersTo(house, 'samira'), 0);
      const page = await viewShare(house.desk, house.viewer('claire'), 's2');
      assert.deepEqual(
        page?.change?.filter(({ is }) => is === 'added').map(({ text }) => text.trim()),
        ['bail commercial', 'cinq'],
      );
    }));

  test('is told of one colleague, then of several', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      assert.doesNotMatch(await textSeenBy(house, 'claire'), /Des collègues ont fait varier/);
      await withPrompt(house, 's3', 'julien', `${VARIED} Cite chaque article.`, 's1');
      assert.match(await textSeenBy(house, 'claire'), /Des collègues ont fait varier ce prompt/);
    }));

  test('sent twice by the same form is made once', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      assert.equal(drawn(await treeOf(house, 's2')), 's1 ·s2');
    }));

  test('of what is no prompt any more is a share of its own', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await deleteShare(house.desk, as('nadia'), 's1');
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      assert.equal(drawn(await treeOf(house, 's2')), 's2');
      const again = await shareToVary(house.store, SPACE_ID, 's1');
      assert.ok(!again.ok && again.refusal === 'notFound');
    }));

  test('that would make a circle is refused, and nothing is linked', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      for (const parentId of ['s2', 's1']) {
        const asked = { workspaceId: SPACE_ID, id: 's1' };
        const circle = await linkVariation(house.desk, asked, parentId);
        assert.ok(!circle.ok && circle.refusal === 'variationCircle');
      }
      assert.equal(drawn(await treeOf(house, 's2')), 's1 ·s2');
    }));

  test('brings along what descends from it', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's2', 'samira', VARIED);
      await withPrompt(house, 's3', 'nadia', `${VARIED} Sois bref.`, 's2');
      await withPrompt(house, 's1', 'nadia', PROMPT);
      const asked = { workspaceId: SPACE_ID, id: 's2' };
      assert.ok((await linkVariation(house.desk, asked, 's1')).ok);
      assert.equal(drawn(await treeOf(house, 's3')), 's1 ·s2 ··s3');
    }));
});

describe('a pasted prompt that resembles a known one', () => {
  test('is offered to its author alone, and linked by a yes only', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED);
      assert.deepEqual([await offersTo(house, 'samira'), await offersTo(house, 'nadia')], [1, 0]);
      assert.equal(drawn(await treeOf(house, 's1')), 's1');
      const asked = { shareId: 's2', isOne: true };
      const stranger = await answerVariation(house.desk, as('nadia'), asked);
      assert.ok(!stranger.ok && stranger.refusal === 'onlyAuthor');
      assert.ok((await answerVariation(house.desk, as('samira'), asked)).ok);
      await house.settle();
      assert.equal(drawn(await treeOf(house, 's1')), 's1 ·s2');
      assert.equal(await offersTo(house, 'samira'), 0);
    }));

  test('is not offered again after a no, nor linked by a yes that comes later', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED);
      const asked = { shareId: 's2' };
      await answerVariation(house.desk, as('samira'), { ...asked, isOne: false });
      await answerVariation(house.desk, as('samira'), { ...asked, isOne: true });
      await withPrompt(house, 's2', 'samira', `${VARIED} Sois bref.`);
      assert.equal(await offersTo(house, 'samira'), 0);
      assert.equal(drawn(await treeOf(house, 's1')), 's1');
    }));

  test('says yes to a prompt that was taken back in the meantime: it is told so', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED);
      await deleteShare(house.desk, as('nadia'), 's1');
      const asked = { shareId: 's2', isOne: true };
      const late = await answerVariation(house.desk, as('samira'), asked);
      assert.ok(!late.ok && late.refusal === 'notFound');
    }));

  test('for another task is said to look alike, apart from variations, and linked by a yes only', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', 'Écris un script Python qui trie des factures.');
      await withPrompt(house, 's2', 'samira', 'Écris un script Python qui surveille un dossier.');
      assert.equal(await offersTo(house, 'samira'), 0);
      const seen = [await textSeenBy(house, 'samira'), await textSeenBy(house, 'nadia')];
      assert.deepEqual(
        seen.map((text) => /Ce prompt ressemble à celui de «.Usage s1.»/.test(text)),
        [true, false],
      );
      assert.equal(drawn(await treeOf(house, 's1')), 's1');
      await answerVariation(house.desk, as('samira'), { shareId: 's2', isOne: true });
      await house.settle();
      assert.equal(drawn(await treeOf(house, 's1')), 's1 ·s2');
      assert.doesNotMatch(await textSeenBy(house, 'samira'), /Ce prompt ressemble/);
    }));

  test('is not offered when it resembles none', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', 'Écris une annonce de recrutement pour un chef de chantier.');
      assert.equal(await offersTo(house, 'samira'), 0);
    }));
});

describe('the tree of a prompt', () => {
  test('keeps its branches when a prompt in the middle is taken back', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      await withPrompt(house, 's3', 'nadia', `${VARIED} Sois bref.`, 's2');
      await deleteShare(house.desk, as('samira'), 's2');
      const tree = await treeOf(house, 's3');
      assert.equal(drawn(tree), 's1 ·s2 ··s3');
      assert.deepEqual(
        tree.branches.map(({ title, change }) => [title, change]),
        [
          ['Usage s1', null],
          [null, null],
          ['Usage s3', null],
        ],
      );
    }));

  test('says a former colleague where an author has left', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'someone-who-left', VARIED, 's1');
      const [, branch] = (await treeOf(house, 's1')).branches;
      assert.match(branch?.byline ?? '', /Ancienne ou ancien collègue/);
    }));

  test('tells the trials of each branch, and where a job family should begin, in words', () =>
    inHouse(async (house) => {
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await withPrompt(house, 's2', 'samira', VARIED, 's1');
      const trial = { workspaceId: SPACE_ID, line: '', timeSaved: '' };
      await recordTrial(house.desk, as('nadia'), { ...trial, shareId: 's2', outcome: 'works' });
      await recordTrial(house.desk, as('samira'), { ...trial, shareId: 's1', outcome: 'doesNotWork' });
      const tree = await treeOf(house, 's1');
      assert.deepEqual(
        tree.branches.map(({ outcomes }) => [outcomes.works, outcomes.doesNotWork]),
        [
          [0, 1],
          [1, 0],
        ],
      );
      assert.deepEqual(
        tree.best.map(({ title, of }) => [title, of.how]),
        [['Usage s2', 'asItIs']],
      );
    }));

  test('of a share that is not there is none', () =>
    inHouse(async (house) => {
      assert.equal(await viewVariations(house.desk, house.viewer('claire'), 'none'), null);
      await withPrompt(house, 's1', 'nadia', PROMPT);
      await deleteShare(house.desk, as('nadia'), 's1');
      assert.equal(await viewVariations(house.desk, house.viewer('claire'), 's1'), null);
      assert.equal((await channelOf(house, 'claire')).length, 0);
    }));
});
