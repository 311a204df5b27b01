import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Press } from '../../src/chat/deeds.ts';
import { actionId, readPress } from '../../src/chat/deeds.ts';
import { offerButtons } from '../../src/chat/notices.ts';
import { wordsFor } from '../../src/words/words.ts';
import { onSquare, SPACE, type Life } from './squareLife.ts';

const words = wordsFor('fr');
const pressing = (press: Press) => ({ is: 'press', press, lent: '', chosen: [], inCorner: false }) as const;

/** A share of Nadia; gives its id. */
async function shared(square: Life, over: Readonly<Record<string, string>> = {}): Promise<string> {
  await square.does('nadia', { is: 'open', form: 'share' });
  const typed = { tool: 'Claude', useCase: 'Relire un bail', limits: 'Jamais signé sans relire' };
  assert.deepEqual(await square.sends('nadia', { ...typed, ...over }), { is: 'taken' });
  const [share] = await square.store.shares.page(SPACE, '', 9);
  return share?.id ?? '';
}

describe('a gesture gives a value, and shows nothing by itself', () => {
  const cases: readonly {
    readonly what: string;
    readonly press: (id: string) => Press;
    readonly gives: string;
  }[] = [
    { what: 'a form', press: (id) => ({ is: 'form', name: 'trial', id }), gives: 'form' },
    { what: 'a form that is not', press: (id) => ({ is: 'form', name: 'zorglub', id }), gives: 'sentence' },
    { what: 'a prompt', press: (id) => ({ is: 'copy', name: 'prompt', id }), gives: 'prompt' },
    {
      what: 'a prompt that is no more',
      press: () => ({ is: 'copy', name: 'prompt', id: 'x' }),
      gives: 'sentence',
    },
    { what: 'a share, whole', press: (id) => ({ is: 'more', name: 'share', id }), gives: 'reading' },
    {
      what: 'the page of a share, read here',
      press: (id) => ({ is: 'open', name: 'page', id: `/${SPACE}/shares/${id}` }),
      gives: 'reading',
    },
    {
      what: 'another page, read here too',
      press: () => ({ is: 'open', name: 'page', id: `/${SPACE}/recaps` }),
      gives: 'reading',
    },
    {
      what: 'a page of a form',
      press: () => ({ is: 'open', name: 'page', id: `/${SPACE}/me` }),
      gives: 'form',
    },
    {
      what: 'a page that is not',
      press: () => ({ is: 'open', name: 'page', id: `/${SPACE}/zorglub` }),
      gives: 'sentence',
    },
    {
      what: 'a link that the chat follows',
      press: () => ({ is: 'open', name: 'link', id: '' }),
      gives: 'nothing',
    },
    { what: 'a command', press: () => ({ is: 'command', name: 'pause', id: 'me' }), gives: 'done' },
    {
      what: 'a command that is refused',
      press: () => ({ is: 'command', name: 'closeQuestion', id: 'x' }),
      gives: 'sentence',
    },
    { what: 'an offer that is left', press: () => ({ is: 'own', name: 'leave', id: 'p:1' }), gives: 'taken' },
    { what: 'other jobs', press: () => ({ is: 'own', name: 'families', id: '' }), gives: 'home' },
    { what: 'a button of no chat', press: () => ({ is: 'own', name: 'zorglub', id: '' }), gives: 'nothing' },
  ];
  for (const { what, press, gives } of cases)
    test(`${what}: ${gives}`, () =>
      onSquare(async (square) => {
        const id = await shared(square, { prompt: 'Relis ce *bail* & <liste>.' });
        await square.settle();
        const before = square.standing.size;
        const reply = await square.does('julien', pressing(press(id)));
        assert.equal(reply.is, gives);
        assert.equal(square.standing.size, before);
      }));

  test('a prompt comes to the letter, and a page opens for who asked alone', () =>
    onSquare(async (square) => {
      const id = await shared(square, { prompt: 'Relis ce *bail* & <liste>.' });
      assert.deepEqual(await square.does('julien', pressing({ is: 'copy', name: 'prompt', id })), {
        is: 'prompt',
        prompt: 'Relis ce *bail* & <liste>.',
        tool: 'Claude',
      });
      const read = await square.does('julien', pressing({ is: 'more', name: 'share', id }));
      assert.ok(read.is === 'reading');
      assert.equal(read.page, `https://pages.example/${SPACE}/shares/${id}?pass=1`);
    }));

  test('a form whose saving fails says so, and tells why', () =>
    onSquare(async (square) => {
      await square.does('nadia', { is: 'open', form: 'share' });
      const { transact } = square.store;
      square.store.transact = () => Promise.reject(new Error('disk full'));
      const reply = await square.sends('nadia', { tool: 'Claude', useCase: 'Relire un bail' });
      square.store.transact = transact;
      assert.ok(reply.is === 'sentence' && reply.text === words.problems.unexpected);
      assert.match(String(reply.error), /disk full/);
    }));

  test('a command that opens a form fills it with what was typed', () =>
    onSquare(async (square) => {
      const reply = await square.does('nadia', { is: 'command', text: 'partager Claude : relire les baux' });
      assert.ok(reply.is === 'form');
      assert.match(JSON.stringify(reply.form), /relire les baux/);
    }));
});

describe('a place', () => {
  test('goes with the buttons about it and comes back whole, whatever signs it holds', () => {
    for (const place of ['C07VEILLE0:1763.1', '19:a@thread.tacv2;messageid=1:2', 'own:a:b::c', '']) {
      const buttons = offerButtons({ place, lent: '' }, true, words);
      assert.deepEqual(
        buttons.map(({ press }) => readPress(actionId(press))?.id),
        [place, place, place],
      );
    }
  });
});
