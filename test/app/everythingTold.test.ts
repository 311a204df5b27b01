import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addFinding, openComparison } from '../../src/app/comparison/compareTools.ts';
import { exportWorkspace } from '../../src/app/exchange/exportWorkspace.ts';
import { importWorkspace } from '../../src/app/exchange/importWorkspace.ts';
import { postCaution, withdrawCaution } from '../../src/app/guardrail/postCaution.ts';
import { setToolPolicy } from '../../src/app/guardrail/setToolPolicy.ts';
import { pair, pairingCode } from '../../src/app/identity/pairing.ts';
import { viewLibrary } from '../../src/app/library/viewLibrary.ts';
import { deletePost } from '../../src/app/post/postMessage.ts';
import { answerWith } from '../../src/app/question/answerQuestion.ts';
import { askQuestion, closeQuestion } from '../../src/app/question/askQuestion.ts';
import { saveShare } from '../../src/app/search/indexMemory.ts';
import { findShares } from '../../src/app/search/findShares.ts';
import { offerMemory } from '../../src/app/search/offerMemory.ts';
import { reindex } from '../../src/app/search/reindex.ts';
import { offerShares } from '../../src/app/search/searchShares.ts';
import { addLimits } from '../../src/app/share/addLimits.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { mergeTool, noteModelChange } from '../../src/app/tool/noteTool.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import type { Outcome } from '../../src/domain/trial/trial.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { as, inHouse, shared, SPACE_ID, wrote, type House } from './house.ts';

/** Invented words, which nothing else says. */
const [ASKED, TRIED, WARNED, DECIDED] = ['zorglub', 'frimoule', 'tintamare', 'pelucheuse'] as const;
const SCANNED = 'Qui a déjà lu des factures scannées avec une IA ?';

const found = async (house: House, typed: string): Promise<readonly string[]> => {
  const offer = await offerMemory(house.desk, { workspaceId: SPACE_ID, typed, limit: 9 });
  return offer.step === 'found' ? offer.hits.map(({ subject, id }) => `${subject} ${id}`) : [];
};

const asks = async (house: House, text: string, questionId = 'q1'): Promise<void> =>
  assert.ok((await askQuestion(house.desk, as('julien'), { questionId, text, routes: false })).ok);

const tries = async (
  house: House,
  line: string,
  { who = 'julien', outcome = 'works' }: { readonly who?: string; readonly outcome?: Outcome } = {},
): Promise<void> =>
  assert.ok((await recordTrial(house.desk, as(who), { shareId: 's1', outcome, line, timeSaved: '' })).ok);

const warns = async (house: House, about: { readonly is: 'tool' | 'share'; readonly id: string }) => {
  const said = await postCaution(house.desk, as('hugo'), { about, kind: 'risk', text: `Gare au ${WARNED}` });
  assert.ok(said.ok);
  return said.value;
};

const decides = async (house: House, rule: 'conditions' | 'unknown', toolId = 'claude'): Promise<void> =>
  assert.ok(
    (await setToolPolicy(house.desk, as('claire'), { toolId, rule, reason: `Compte ${DECIDED}` })).ok,
  );

const cardOf = async (house: House, typed: string) => {
  const { hits } = await viewLibrary(house.desk, house.viewer('nadia'), { typed, limit: 9 });
  return hits[0]?.card;
};

describe('what colleagues say on a share finds it', () => {
  test('the line of a trial, as it is today, and the card says so', () =>
    inHouse(async (house) => {
      await shared(house);
      await tries(house, `Vu sur un ${TRIED}`);
      assert.deepEqual(await found(house, TRIED), ['share s1']);
      assert.match((await cardOf(house, TRIED))?.notes[0] ?? '', /un essai en parle/);
      await tries(house, 'Rien à redire');
      assert.deepEqual(await found(house, TRIED), []);
    }));

  test('the line of a trial is kept when its author edits the share, or tells its limits', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Claude', useCase: 'Relire un bail', limits: '' } });
      await tries(house, `Vu sur un ${TRIED}`);
      await shared(house, { fields: { tool: 'Claude', useCase: 'Relire deux baux' } });
      assert.deepEqual(await found(house, TRIED), ['share s1']);
      await addLimits(house.desk, as('nadia'), { shareId: 's1', text: 'Jamais seul' });
      assert.deepEqual(await found(house, TRIED), ['share s1']);
      assert.ok((await deleteShare(house.desk, as('nadia'), 's1')).ok);
      assert.deepEqual(await found(house, TRIED), []);
    }));

  test('a trial that fails puts it first where failures are asked for', () =>
    inHouse(async (house) => {
      for (const shareId of ['s1', 's2'])
        await shared(house, { shareId, fields: { tool: 'Claude', useCase: 'Relire un bail' } });
      const typed = 'les pièges pour relire un bail';
      assert.equal((await found(house, typed))[0], 'share s2');
      await tries(house, '', { outcome: 'doesNotWork' });
      assert.equal((await found(house, typed))[0], 'share s1');
    }));

  test('of two trials that become one, what is left', () =>
    inHouse(async (house) => {
      await shared(house);
      await tries(house, `Vu sur un ${TRIED}`, { who: 'julien' });
      house.later(1);
      await tries(house, `Le ${ASKED} passe`, { who: 'samira' });
      assert.deepEqual([await found(house, TRIED), await found(house, ASKED)], [['share s1'], ['share s1']]);
      const code = await pairingCode(house.desk, as('julien'));
      assert.ok((await pair(house.desk, as('samira'), code)).ok);
      assert.deepEqual([await found(house, TRIED), await found(house, ASKED)], [[], ['share s1']]);
    }));

  test('a caution, until it is taken back', () =>
    inHouse(async (house) => {
      await shared(house);
      const caution = await warns(house, { is: 'share', id: 's1' });
      assert.deepEqual(await found(house, WARNED), ['share s1']);
      assert.match((await cardOf(house, WARNED))?.notes[0] ?? '', /une alerte en parle/);
      assert.ok((await withdrawCaution(house.desk, as('hugo'), caution.id)).ok);
      assert.deepEqual(await found(house, WARNED), []);
    }));
});

describe('a question', () => {
  test('is found while it is open, and shows how to answer it', () =>
    inHouse(async (house) => {
      await shared(house);
      await asks(house, SCANNED);
      await house.settle();
      assert.deepEqual(await found(house, 'factures scannées'), ['question q1']);
      const card = await cardOf(house, 'factures scannées');
      assert.deepEqual([card?.badge, card?.title], ['Question ouverte', SCANNED]);
      assert.deepEqual(
        card?.actions.map(({ label }) => label),
        ['Répondre par un partage', 'Voir dans le canal'],
      );
    }));

  test('is corrected by its words: one that it alone says is known', () =>
    inHouse(async (house) => {
      await asks(house, `Qui connaît le ${ASKED} ?`);
      assert.deepEqual(await found(house, 'zorglubb'), ['question q1']);
    }));

  test('that is answered shows what answered it', () =>
    inHouse(async (house) => {
      await asks(house, SCANNED);
      await shared(house, { fields: { tool: 'Claude', useCase: 'Saisir des notes de frais' } });
      const question = await house.store.questions.get(SPACE_ID, 'q1');
      assert.ok(question);
      await answerWith(house.desk, question, 's1');
      assert.deepEqual(await found(house, 'factures scannées'), ['question q1']);
      const card = await cardOf(house, 'factures scannées');
      assert.equal(card?.badge, 'Question résolue');
      assert.match(card?.notes.join(' ') ?? '', /Un partage y répond\s: «\sSaisir des notes de frais\s»/);
      assert.ok((await deleteShare(house.desk, as('nadia'), 's1')).ok);
      assert.match((await cardOf(house, 'factures scannées'))?.notes.join(' ') ?? '', /dans le fil/);
    }));

  test('that its author closed is found too', () =>
    inHouse(async (house) => {
      await asks(house, SCANNED);
      assert.ok((await closeQuestion(house.desk, as('julien'), 'q1')).ok);
      assert.deepEqual(await found(house, 'factures scannées'), ['question q1']);
    }));

  test('goes with the message that asked it', () =>
    inHouse(async (house) => {
      const postId = await wrote(house, 'julien', SCANNED);
      assert.match((await found(house, 'factures scannées'))[0] ?? '', /^question /);
      assert.ok((await deletePost(house.desk, as('julien'), postId)).ok);
      assert.deepEqual(await found(house, 'factures scannées'), []);
    }));

  test('is not among the shares, for those who want only these', () =>
    inHouse(async (house) => {
      await asks(house, SCANNED);
      const search = { workspaceId: SPACE_ID, typed: 'factures scannées', limit: 9 };
      assert.deepEqual((await findShares(house.store, search)).hits, []);
      assert.deepEqual((await offerShares(house.desk, search)).hits, []);
    }));

  test('hides no share whose words it says among many others', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Claude', useCase: 'Résumer les appels d’offres publics' } });
      const typed =
        'Bonjour à tous, puisque les questions sont permises : qui a déjà résumé des appels d’offres ? Merci !';
      await asks(house, typed);
      assert.deepEqual(await found(house, typed), ['question q1', 'share s1']);
      const { hits } = await findShares(house.store, { workspaceId: SPACE_ID, typed, limit: 9 });
      assert.deepEqual(
        hits.map(({ id }) => id),
        ['s1'],
      );
    }));

  test('stands in one list with the shares, the best first', () =>
    inHouse(async (house) => {
      await asks(house, SCANNED);
      await shared(house, { fields: { tool: 'Claude', useCase: 'Relire des factures' } });
      assert.deepEqual(await found(house, 'factures scannées'), ['question q1', 'share s1']);
      await shared(house, {
        shareId: 's2',
        fields: {
          tool: 'Claude',
          useCase: 'Lire des factures scannées',
          limits: 'Jamais de factures scannées en couleur',
        },
      });
      assert.equal((await found(house, 'factures scannées'))[0], 'share s2');
    }));
});

describe('a draft', () => {
  test('is found by nobody, whatever it says', () =>
    inHouse(async (house) => {
      await wrote(house, 'nadia', `Outil : ChatGPT\nCas d’usage : préparer un ${ASKED}`);
      assert.equal((await house.store.shares.page(SPACE_ID, '', 9))[0]?.status, 'draft');
      const search = { workspaceId: SPACE_ID, typed: ASKED, limit: 9 };
      assert.deepEqual(await offerMemory(house.desk, search), { step: 'nothing', hits: [], meant: [] });
    }));
});

describe('the sheet of a tool', () => {
  test('is found by what the space says of the tool, and by nothing when it says nothing', () =>
    inHouse(async (house) => {
      await shared(house);
      assert.ok((await found(house, 'Claude')).every((one) => one === 'share s1'));
      await decides(house, 'conditions');
      assert.deepEqual(await found(house, DECIDED), ['tool claude']);
      const card = await cardOf(house, DECIDED);
      assert.deepEqual([card?.badge, card?.title], ['Fiche d’outil', 'Claude']);
      assert.deepEqual(card?.actions[0]?.deed, { is: 'open', path: '/atelier/tools/claude' });
      await decides(house, 'unknown');
      assert.deepEqual(await found(house, DECIDED), []);
    }));

  test('is found by a caution on the tool until it is taken back, and by a note', () =>
    inHouse(async (house) => {
      const caution = await warns(house, { is: 'tool', id: 'claude' });
      assert.deepEqual(await found(house, WARNED), ['tool claude']);
      assert.ok((await withdrawCaution(house.desk, as('hugo'), caution.id)).ok);
      assert.deepEqual(await found(house, WARNED), []);
      const note = { toolId: 'claude', noteId: 'n1', day: '2026-11-10', text: `Le ${ASKED} a changé` };
      assert.ok((await noteModelChange(house.desk, as('hugo'), note)).ok);
      assert.deepEqual(await found(house, ASKED), ['tool claude']);
    }));

  test('of a tool that was merged is that of what it has become, under either name', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Plumitif' } });
      await decides(house, 'conditions', 'plumitif');
      assert.deepEqual(await found(house, DECIDED), ['tool plumitif']);
      const asked = { toolId: 'plumitif', noteId: 'n1', into: 'Claude' };
      assert.ok((await mergeTool(house.desk, as('claire'), asked)).ok);
      assert.deepEqual(await found(house, DECIDED), ['tool claude']);
      assert.ok((await found(house, 'plumitif')).includes('tool claude'));
    }));
});

describe('a comparison', () => {
  test('is found by its task, and by what was told on it', () =>
    inHouse(async (house) => {
      const opened = { task: 'Transcrire un entretien', comparisonId: 'c1' };
      assert.ok((await openComparison(house.desk, as('hugo'), opened)).ok);
      assert.deepEqual(await found(house, 'transcrire un entretien'), ['comparison c1']);
      assert.equal((await cardOf(house, 'transcrire un entretien'))?.title, 'Transcrire un entretien');
      const told = { tool: 'Whisper', works: `Même le ${ASKED}`, fails: '', cost: '', unnamed: true };
      const finding = { ...told, comparisonId: 'c1', findingId: 'f1' };
      assert.ok((await addFinding(house.desk, as('hugo'), finding)).ok);
      assert.deepEqual(await found(house, ASKED), ['comparison c1']);
    }));
});

const WORDS = [TRIED, WARNED, ASKED, DECIDED, 'transcri'];

/** Something of each kind, each with a word of its own. */
async function tellEverything(house: House): Promise<void> {
  await shared(house);
  await tries(house, `Vu sur un ${TRIED}`);
  await warns(house, { is: 'share', id: 's1' });
  await asks(house, `Qui connaît le ${ASKED} ?`);
  await decides(house, 'conditions');
  const opened = { task: 'Transcrire un entretien', comparisonId: 'c1' };
  assert.ok((await openComparison(house.desk, as('hugo'), opened)).ok);
}

async function findsEverything(house: House): Promise<void> {
  for (const [typed, told] of [
    [TRIED, 'share s1'],
    [WARNED, 'share s1'],
    [ASKED, 'question q1'],
    [DECIDED, 'tool claude'],
    ['transcrire un entretien', 'comparison c1'],
  ] as const)
    assert.deepEqual(await found(house, typed), [told], typed);
}

describe('everything that was told', () => {
  test('is found in a space that was exported and imported elsewhere', () =>
    inHouse(async (house) => {
      await tellEverything(house);
      await findsEverything(house);
      const lines = (await Array.fromAsync(exportWorkspace(house.store, house.workspace))).map((line) =>
        JSON.stringify(line),
      );
      const store = await openSqliteStore(':memory:');
      const desk = { ...house.desk, store };
      const read = async function* () {
        yield* lines;
      };
      assert.ok((await importWorkspace(desk, read, () => {})).ok);
      await findsEverything({ ...house, desk, store });
      for (const counts of ['corpus', 'corpusBeside'] as const) {
        const known = await house.store.search[counts](SPACE_ID, WORDS);
        assert.deepEqual(await store.search[counts](SPACE_ID, WORDS), known);
      }
      await store.close();
    }));

  test('is found again where an earlier version knew shares alone', () =>
    inHouse(async (house) => {
      await tellEverything(house);
      const { store } = house;
      for (const [subject, id] of [
        ['question', 'q1'],
        ['tool', 'claude'],
        ['comparison', 'c1'],
      ] as const)
        await store.search.remember([{ workspaceId: SPACE_ID, subject, id, searchText: '' }]);
      const share = await store.shares.get(SPACE_ID, 's1');
      assert.ok(share);
      await store.shares.index([{ share, searchText: 'bail' }]);
      await store.shares.markIndexed(SPACE_ID, 'sections-2');
      assert.deepEqual(await found(house, ASKED), []);
      await reindex(store);
      await findsEverything(house);
    }));

  test('stays when who told it has left', () =>
    inHouse(async (house) => {
      await tellEverything(house);
      const share = await house.store.shares.get(SPACE_ID, 's1');
      assert.ok(share);
      await saveShare(house.store, { ...share, authorId: null });
      await findsEverything(house);
    }));
});
