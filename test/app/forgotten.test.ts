import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { deletePost } from '../../src/app/post/postMessage.ts';
import { dismissDraft } from '../../src/app/share/settleDraft.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../../src/domain/share/fields.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { publishRecap } from '../../src/app/recap/weekRecap.ts';
import { TABLES } from '../../src/store/tables.ts';
import { inNewFolder } from '../store/folders.ts';
import { openHouse, shared, SPACE_ID, wrote, type House, as } from './house.ts';
import { fileHolds, tablesHolding, tablesIn } from './tables.ts';

/** A word that nothing else holds, folded already, and its own stem: the index holds stems. */
const MARK = 'zygomarc';

/** What is said of a field; the name of a tool is no secret, and stays with the space's own tools. */
function saidOf(field: Field): string {
  switch (field) {
    case 'tool':
      return 'Claude';
    case 'link':
      return `https://${MARK}.example`;
    case 'prompt':
      return `Relis ${MARK} `.repeat(50);
    default:
      return `énorme ${MARK}`;
  }
}

const typed = FIELD_NAMES.filter((field) => FIELDS[field].keptAs !== null);
const marked = { fields: Object.fromEntries(typed.map((field) => [field, saidOf(field)])) };
const atWill = typed.filter((field) => !FIELDS[field].required);

/** Lives `life` in a folder, and says which tables still hold the mark afterwards. */
async function heldAfter(life: (house: House) => Promise<void>): Promise<readonly string[]> {
  let held: readonly string[] = [];
  await inNewFolder(async (folder) => {
    const house = await openHouse(folder);
    try {
      await life(house);
      await house.settle();
    } finally {
      await house.store.close();
    }
    held = tablesHolding(folder, MARK);
    if (held.length === 0 && fileHolds(folder, MARK)) held = ['free pages'];
  });
  return held;
}

const taken = async (result: Promise<{ readonly ok: boolean }>): Promise<void> =>
  assert.ok((await result).ok);

describe('what is taken back leaves the store', () => {
  test('and what is not is there to be found by this test', async () => {
    const held = await heldAfter(async (house) => void (await shared(house, marked)));
    assert.ok(held.includes('shares') && held.includes('share_search_content'));
  });

  test('for a share: none of its words stay, in any table, the search index included', async () => {
    const held = await heldAfter(async (house) => {
      await shared(house, marked);
      await taken(publishRecap(house.desk, as('claire'), '2026-W47'));
      await taken(deleteShare(house.desk, as('nadia'), 's1'));
    });
    assert.deepEqual(held, []);
  });

  test('for a share: every column that its table says holds words is empty', () =>
    inNewFolder(async (folder) => {
      const house = await openHouse(folder);
      await shared(house, marked);
      await taken(deleteShare(house.desk, as('nadia'), 's1'));
      await house.store.close();
      const [row] = tablesIn(folder).find(({ name }) => name === TABLES.shares.name)?.rows ?? [];
      const words = TABLES.shares.held.filter(({ rule }) => rule.holds === 'words');
      assert.equal(row?.['status'], 'deleted');
      assert.deepEqual(
        words.map(({ column }) => row[column] ?? '').filter((held) => held !== ''),
        [],
      );
      assert.ok(words.length >= Object.keys(marked.fields).length);
    }));

  test('for a share that was edited: the words it had before are gone', async () => {
    const held = await heldAfter(async (house) => {
      await shared(house, marked);
      await shared(house, { fields: Object.fromEntries(atWill.map((field) => [field, ''])) });
    });
    assert.deepEqual(held, []);
  });

  test('for a message and the draft read from it', async () => {
    const held = await heldAfter(async (house) => {
      const postId = await wrote(
        house,
        'nadia',
        `Outil : ChatGPT\nCas d’usage : préparer ${MARK}\nPrompt : ${MARK}`,
      );
      await taken(deletePost(house.desk, as('nadia'), postId));
    });
    assert.deepEqual(held, []);
  });

  test('for a dismissed draft: its message is all that stays', async () => {
    const held = await heldAfter(async (house) => {
      const postId = await wrote(house, 'nadia', `Outil : ChatGPT\nCas d’usage : préparer ${MARK}`);
      const draft = await house.store.shares.byPost(SPACE_ID, postId);
      await taken(dismissDraft(house.desk, as('nadia'), draft?.id ?? ''));
    });
    assert.deepEqual(held, ['posts']);
  });

  test('for a trial that is told otherwise', async () => {
    const held = await heldAfter(async (house) => {
      await shared(house);
      for (const line of [`Vu sur ${MARK}`, ''])
        await taken(
          recordTrial(house.desk, as('hugo'), { shareId: 's1', outcome: 'works', line, timeSaved: '' }),
        );
    });
    assert.deepEqual(held, []);
  });

  test('for a question in a message', async () => {
    const held = await heldAfter(async (house) => {
      const postId = await wrote(house, 'nadia', `Qui a déjà utilisé une IA pour transcrire ${MARK} ?`);
      await taken(deletePost(house.desk, as('nadia'), postId));
    });
    assert.deepEqual(held, []);
  });
});
