import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewRecap } from '../../src/app/recap/viewRecap.ts';
import { recordShare } from '../../src/app/share/recordShare.ts';
import { confirmDraft } from '../../src/app/share/settleDraft.ts';
import { viewShare } from '../../src/app/share/viewShare.ts';
import { viewSheet } from '../../src/app/tool/viewSheet.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { fieldsOf } from '../../src/domain/share/compose.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { as, channelOf, inHouse, shared, SPACE_ID, wrote, type House } from './house.ts';

const STORY = 'Copilot a complètement raté la synthèse du bail commercial, j’ai perdu une matinée.';

async function failed(house: House): Promise<Share> {
  const postId = await wrote(house, 'julien', STORY);
  const draft = await house.store.shares.byPost(SPACE_ID, postId);
  assert.ok(draft !== null);
  return draft;
}

describe('a story of failure', () => {
  test('is drafted as one, which its author sees before it is published, and changes', () =>
    inHouse(async (house) => {
      const draft = await failed(house);
      assert.equal(draft.kind, 'failure');
      const [thread] = await channelOf(house, 'julien');
      const card = thread?.replies[0]?.card;
      assert.equal(card?.badge, 'Brouillon · Échec utile à tous');
      const labels = card?.fields.map(({ label }) => label);
      assert.deepEqual([labels?.includes('Temps perdu'), labels?.includes('Temps gagné')], [true, false]);
      const form = { shareId: draft.id, insists: false, fields: fieldsOf(draft) };
      assert.ok((await recordShare(house.desk, as('julien'), { ...form, kind: 'success' })).ok);
      assert.equal((await house.store.shares.get(SPACE_ID, draft.id))?.kind, 'success');
    }));

  test('says the time as lost on the card, in the recap and on the sheet of the tool, edited or not', () =>
    inHouse(async (house) => {
      const { id } = await failed(house);
      assert.ok((await confirmDraft(house.desk, as('julien'), id)).ok);
      for (const isEdited of [false, true]) {
        const share = await house.store.shares.get(SPACE_ID, id);
        assert.ok(share !== null);
        const form = { shareId: id, insists: false, kind: share.kind, fields: fieldsOf(share) };
        if (isEdited) assert.ok((await recordShare(house.desk, as('julien'), form)).ok);
        const view = await viewShare(house.desk, house.viewer('nadia'), id);
        assert.ok(view?.card.fields.some(({ label }) => label === 'Temps perdu'));
        const sheet = await viewSheet(house.desk, house.viewer('nadia'), { toolId: 'microsoft-copilot' });
        const told = sheet.is === 'sheet' ? sheet.sheet.groups.flatMap((group) => group.useCases) : [];
        assert.match(told[0]?.timeSaved ?? '', /^Temps perdu\s: une matinée$/);
        const recap = await viewRecap(house.desk, house.viewer('claire'), '2026-W47');
        assert.match((recap.ok && recap.value.lines[0]?.time) || '', /^Temps perdu\s: une matinée$/);
      }
    }));
});

describe('the time of a trial', () => {
  test('is said as saved or as lost', () =>
    inHouse(async (house) => {
      await shared(house);
      const told: string[] = [];
      for (const timeSaved of ['20 min', '1 h perdue']) {
        const trial = { shareId: 's1', outcome: 'works', line: '', timeSaved } as const;
        assert.ok((await recordTrial(house.desk, as('hugo'), trial)).ok);
        const view = await viewShare(house.desk, house.viewer('nadia'), 's1');
        told.push(view?.trials[0]?.timeSaved ?? '');
      }
      assert.match(told[0] ?? '', /^Temps gagné\s: 20\smin$/);
      assert.equal(told[1], '1 h perdue');
    }));
});
