import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmUse } from '../../src/app/tool/confirmUse.ts';
import { deleteShare } from '../../src/app/share/deleteShare.ts';
import { mergeTool, noteModelChange } from '../../src/app/tool/noteTool.ts';
import { offerUpkeep } from '../../src/app/tool/offerUpkeep.ts';
import { recordTrial } from '../../src/app/trial/recordTrial.ts';
import { viewSheet, type SheetView } from '../../src/app/tool/viewSheet.ts';
import type { Verdict } from '../../src/domain/tool/upkeep.ts';
import { channelOf, form, inHouse, shared, SPACE_ID, as, type House } from './house.ts';

async function sheetOf(house: House, toolId = 'claude', familyId?: string): Promise<SheetView> {
  const found = await viewSheet(house.desk, house.viewer('nadia'), { toolId, familyId });
  assert.ok(found.is === 'sheet');
  return found.sheet;
}

const says = (house: House, memberId: string, verdict: Verdict, shareId = 's1') =>
  confirmUse(house.desk, as(memberId), { shareId, verdict });

const states = ({ groups }: SheetView): readonly string[] =>
  groups.flatMap(({ useCases }) => useCases.map(({ freshness }) => freshness.is));

const noted = (toolId: string, noteId = 'n1') => ({ toolId, noteId });

describe('the sheet of a tool', () => {
  test('gathers its uses by job family, their limits and costs, and says when they were last confirmed', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { ...form().fields, cost: '23 € par mois' } });
      await shared(house, {
        shareId: 's2',
        memberId: 'samira',
        fields: { ...form().fields, useCase: 'Écrire une annonce' },
      });
      await shared(house, { shareId: 's3', fields: { tool: 'Dust', useCase: 'Autre outil' } });
      const sheet = await sheetOf(house);
      assert.deepEqual([sheet.name, sheet.useCases, sheet.toConfirm], ['Claude', 2, 0]);
      assert.equal(sheet.groups.length, 2);
      assert.deepEqual(
        sheet.limits.map(({ limits }) => limits),
        ['Jamais pour un contrat signé'],
      );
      assert.deepEqual(
        sheet.costs.map(({ text }) => text),
        ['23 € par mois'],
      );
    }));

  test('of a tool of the table that nobody uses is there and empty; of any other there is none', () =>
    inHouse(async (house) => {
      assert.equal((await sheetOf(house, 'dust')).useCases, 0);
      assert.deepEqual(await viewSheet(house.desk, house.viewer('nadia'), { toolId: 'zorglub' }), {
        is: 'none',
      });
    }));

  test('no longer tells what was taken back', () =>
    inHouse(async (house) => {
      await shared(house);
      await says(house, 'simon', 'stillTrue');
      await deleteShare(house.desk, as('nadia'), 's1');
      const sheet = await sheetOf(house);
      assert.deepEqual([sheet.useCases, sheet.history], [0, []]);
      const late = await says(house, 'simon', 'stillTrue');
      assert.ok(!late.ok && late.refusal === 'notFound');
    }));
});

describe('« toujours vrai » and « a changé »', () => {
  test('said by two people at once are both kept, and shown as a disagreement', () =>
    inHouse(async (house) => {
      await shared(house);
      await Promise.all([says(house, 'simon', 'stillTrue'), says(house, 'samira', 'hasChanged')]);
      const sheet = await sheetOf(house);
      assert.deepEqual(states(sheet), ['contested']);
      assert.deepEqual(sheet.history.map(({ is }) => is).toSorted(), ['hasChanged', 'stillTrue']);
    }));

  test('tapped twice are said once, and a change of mind stays in the history', () =>
    inHouse(async (house) => {
      await shared(house);
      await says(house, 'simon', 'hasChanged');
      await says(house, 'simon', 'hasChanged');
      assert.deepEqual(states(await sheetOf(house)), ['changed']);
      house.later(5);
      await says(house, 'simon', 'stillTrue');
      const sheet = await sheetOf(house);
      assert.deepEqual(states(sheet), ['confirmed']);
      assert.deepEqual(
        sheet.history.map(({ is }) => is),
        ['stillTrue', 'hasChanged'],
      );
    }));

  test('tell nobody’s name', () =>
    inHouse(async (house) => {
      await shared(house);
      await says(house, 'simon', 'stillTrue');
      assert.doesNotMatch(JSON.stringify(await sheetOf(house)), /Simon|simon/);
    }));
});

describe('a model that changed', () => {
  test('has what was said before that day marked, until someone says that it is still true', () =>
    inHouse(async (house) => {
      await shared(house);
      house.at('2026-11-20T09:00:00.000Z');
      const change = { ...noted('claude'), day: '2026-11-19', text: 'Nouvelle version' };
      assert.ok((await noteModelChange(house.desk, as('nadia'), change)).ok);
      assert.ok((await noteModelChange(house.desk, as('nadia'), change)).ok);
      const sheet = await sheetOf(house);
      assert.deepEqual([states(sheet), sheet.toConfirm, sheet.history.length], [['modelChanged'], 1, 1]);
      await says(house, 'simon', 'stillTrue');
      assert.deepEqual(states(await sheetOf(house)), ['confirmed']);
    }));

  test('on a day that is none, or still to come, is not noted', () =>
    inHouse(async (house) => {
      await shared(house);
      for (const [day, problem] of [
        ['', 'badDay'],
        ['hier', 'badDay'],
        ['2026-02-30', 'badDay'],
        ['2026-12-25', 'dayToCome'],
      ] as const) {
        const result = await noteModelChange(house.desk, as('nadia'), { ...noted('claude'), day, text: '' });
        assert.ok(!result.ok && 'problem' in result && result.problem === problem, day);
      }
      assert.deepEqual(await house.store.upkeep.notes(SPACE_ID), []);
    }));
});

describe('a tool merged into another', () => {
  test('has its old address lead to the new one, whose sheet holds the uses of both', () =>
    inHouse(async (house) => {
      await shared(house, { fields: { tool: 'Plume maison', useCase: 'Écrire un compte rendu' } });
      await shared(house, { shareId: 's2' });
      const merged = await mergeTool(house.desk, as('claire'), { ...noted('plume-maison'), into: 'claude' });
      assert.deepEqual({ ok: merged.ok }, { ok: true });
      assert.deepEqual(await viewSheet(house.desk, house.viewer('nadia'), { toolId: 'plume-maison' }), {
        is: 'moved',
        toolId: 'claude',
      });
      const sheet = await sheetOf(house);
      assert.deepEqual([sheet.useCases, sheet.mergedFrom], [2, ['Plume maison']]);
    }));

  test('by anyone but who facilitates, into itself, into what leads back, or into nothing is refused', () =>
    inHouse(async (house) => {
      await shared(house);
      await shared(house, { shareId: 's2', fields: { tool: 'Dust', useCase: 'Autre' } });
      const merge = async (from: string, into: string, by = 'claire', noteId = 'n1') => {
        const result = await mergeTool(house.desk, as(by), { ...noted(from, noteId), into });
        return result.ok ? 'done' : 'problem' in result ? result.problem : result.refusal;
      };
      assert.equal(await merge('claude', 'Dust', 'nadia'), 'onlyFacilitator');
      assert.equal(await merge('claude', 'Claude'), 'sameTool');
      assert.equal(await merge('claude', 'Zorglub 3000'), 'noSuchTool');
      assert.equal(await merge('claude', 'Dust'), 'done');
      assert.equal(await merge('dust', 'Claude', 'claire', 'n2'), 'sameTool');
    }));
});

describe('what nobody has confirmed for long', () => {
  const offersTo = async (house: House, who: 'simon' | 'samira' | 'nadia'): Promise<number> =>
    JSON.stringify(await channelOf(house, who)).split('Vous vous en servez').length - 1;

  test('is offered, once and in private, to someone who uses it, and goes once anyone has answered', () =>
    inHouse(async (house) => {
      await shared(house);
      const trial = { workspaceId: SPACE_ID, shareId: 's1', line: '', timeSaved: '' };
      await recordTrial(house.desk, as('simon'), { ...trial, outcome: 'works' });
      await recordTrial(house.desk, as('samira'), { ...trial, outcome: 'doesNotWork' });
      house.at('2027-06-15T10:00:00.000Z');
      assert.equal(await offerUpkeep(house.desk), 1);
      assert.equal(await offerUpkeep(house.desk), 0);
      await house.settle();
      assert.deepEqual(
        [await offersTo(house, 'simon'), await offersTo(house, 'samira'), await offersTo(house, 'nadia')],
        [1, 0, 0],
      );
      house.at('2027-06-22T10:00:00.000Z');
      assert.equal(await offerUpkeep(house.desk), 0);
      await says(house, 'samira', 'hasChanged');
      await house.settle();
      assert.equal(await offersTo(house, 'simon'), 0);
    }));

  test('is offered to its author when nobody else uses it, and to nobody at night', () =>
    inHouse(async (house) => {
      await shared(house);
      house.at('2027-06-15T22:00:00.000Z');
      assert.equal(await offerUpkeep(house.desk), 0);
      house.at('2027-06-16T09:00:00.000Z');
      assert.equal(await offerUpkeep(house.desk), 1);
      await house.settle();
      assert.equal(await offersTo(house, 'nadia'), 1);
    }));

  test('is not asked of someone who left', () =>
    inHouse(async (house) => {
      await shared(house, { memberId: 'someone-who-left' });
      house.at('2027-06-16T09:00:00.000Z');
      assert.equal(await offerUpkeep(house.desk), 0);
    }));
});
