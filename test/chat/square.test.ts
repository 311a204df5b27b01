import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { joinSurface, noteGesture } from '../../src/app/surface/spaceSurfaces.ts';
import type { Press } from '../../src/chat/deeds.ts';
import { TEMPLATE } from '../app/house.ts';
import { SQUARE } from './square.ts';
import { NAMES, onSquare, SPACE, type Life } from './squareLife.ts';

/** Nadia writes a message that reads as a share, and publishes it; gives the place of her message. */
async function published(square: Life): Promise<string> {
  const place = await square.writes('nadia', TEMPLATE);
  await square.settle();
  assert.deepEqual(await square.presses('nadia', /publier/), { is: 'taken' });
  await square.settle();
  return place;
}

const pressing = (press: Press) => ({ is: 'press', press, lent: '', chosen: [], inCorner: false }) as const;

const sharesOf = ({ store }: Life) => store.shares.page(SPACE, '', 9);

describe('a share in any chat', () => {
  test('goes from a message to its limits, a trial, a search', () =>
    onSquare(async (square) => {
      // A message is offered to its author alone, and nothing of it is kept.
      const place = await square.writes('nadia', TEMPLATE);
      await square.settle();
      assert.match(square.newest('nadia').text, /préparer les lettres de relance/);
      assert.deepEqual(await sharesOf(square), []);
      assert.deepEqual(await square.store.posts.page(SPACE, '', 9), []);

      // One tap publishes it in the thread of the message; the offer goes, and its limits are asked for.
      assert.deepEqual(await square.presses('nadia', /publier/), { is: 'taken' });
      assert.throws(() => square.newest('nadia'));
      await square.settle();
      const [share] = await sharesOf(square);
      assert.equal(share?.status, 'published');
      assert.equal(square.newest(null).threadPlace, place);
      assert.match(square.newest(null).text, /Quand NE PAS/);

      // The author answers in the thread: the card holds the limits, where it stood.
      const standing = square.standing.size;
      await square.writes('nadia', 'Jamais pour un client en litige.', place);
      await square.settle();
      assert.equal((await sharesOf(square))[0]?.limits, 'Jamais pour un client en litige.');
      assert.ok([...square.standing.values()].some(({ by, text }) => by === null && /en litige/.test(text)));
      assert.ok(square.standing.size <= standing + 1);

      // A colleague says what came of it, and its author hears so.
      assert.equal((await square.presses('julien', /testé/)).is, 'form');
      const typed = { outcome: 'worksWithChanges', line: 'Il a fallu citer la loi', timeSaved: '1 h' };
      assert.deepEqual(await square.sends('julien', typed), { is: 'taken' });
      await square.settle();
      assert.match(square.newest('nadia').text, /a testé ce partage/);

      // It is found, whole.
      const found = await square.does('julien', { is: 'command', text: 'chercher lettres de relance' });
      assert.ok(found.is === 'answer');
      assert.match(found.section.rows[0]?.title ?? '', /lettres de relance/);
    }));

  test('is filled in a form, which keeps what was typed until it can be taken', () =>
    onSquare(async (square) => {
      assert.equal((await square.does('nadia', { is: 'open', form: 'share' })).is, 'form');
      const refused = await square.sends('nadia', { tool: 'Claude', useCase: '' });
      assert.ok(refused.is === 'givenBack');
      const inputs = refused.form.parts.flatMap((part) => part.inputs);
      assert.equal(inputs.find(({ name }) => name === 'tool')?.value, 'Claude');
      assert.ok(inputs.find(({ name }) => name === 'useCase')?.problem);
      assert.deepEqual(await square.sends('nadia', { tool: 'Claude', useCase: 'Relire un bail' }), {
        is: 'taken',
      });
      await square.settle();
      assert.match(square.newest(null).text, /Relire un bail|Quand NE PAS/);
    }));

  test('whose message is deleted is offered for deletion to its author', () =>
    onSquare(async (square) => {
      const place = await published(square);
      await square.happens({ is: 'deleted', user: 'nadia', place });
      await square.settle();
      assert.match(square.newest('nadia').text, /Votre message est supprimé/);
      assert.deepEqual(await square.presses('nadia', /Supprimer/), { is: 'done' });
      assert.throws(() => square.newest('nadia'));
      await square.settle();
      assert.equal((await sharesOf(square))[0]?.status, 'deleted');
      assert.equal(
        [...square.standing.values()].some(({ by }) => by === null),
        false,
      );
    }));

  test('is thanked for once by reactions, to its card or to its message', () =>
    onSquare(async (square) => {
      const place = await published(square);
      const card = [...square.standing.values()].find(({ text }) => /Testé|lettres de relance/.test(text));
      const reactions = [
        ['julien', card?.place ?? ''],
        ['claire', place],
      ] as const;
      for (const [user, place] of reactions)
        await square.happens({ is: 'reaction', user, place, towards: ['nadia'] });
      await square.settle();
      assert.match(square.newest('nadia').text, /Un merci pour/);
      assert.equal([...square.standing.values()].filter(({ text }) => /Un merci pour/.test(text)).length, 1);
    }));

  test('is thanked for in silence when its author asked to be told nothing more', () =>
    onSquare(async (square) => {
      const place = await published(square);
      const reacts = async (user: string) => {
        await square.happens({ is: 'reaction', user, place, towards: ['nadia'] });
        await square.settle();
      };
      await square.does('nadia', { is: 'command', text: 'non merci' });
      await reacts('julien');
      assert.throws(() => square.newest('nadia'));
      await square.does('nadia', pressing({ is: 'command', name: 'resume', id: 'me' }));
      await reacts('claire');
      assert.match(square.newest('nadia').text, /Un merci pour/);
    }));

  test('of someone else is asked of its author, and kept only if they agree', () =>
    onSquare(async (square) => {
      const text = 'J’ai fait résumer 40 pages par Claude';
      const place = square.stand({ by: 'nadia', to: null, threadPlace: null, text, buttons: [] });
      const asked = await square.does('julien', { is: 'turn', place, user: 'nadia', text });
      assert.ok(asked.is === 'sentence' && /La question est posée/.test(asked.text));
      await square.settle();
      assert.match(square.newest('nadia').text, /Julien Castagnède pense que votre message/);
      assert.deepEqual(await sharesOf(square), []);
      assert.equal((await square.presses('nadia', /Préparer/)).is, 'form');
    }));
});

describe('a space that lives on its pages too', () => {
  test('tells someone what is theirs alone where they last wrote or made a gesture', () =>
    onSquare(async (square) => {
      const { desk, store } = square;
      await joinSurface(desk, { workspaceId: SPACE, surface: 'web', role: 'mirror' });
      await square.writes('nadia', 'bonjour');
      await square.settle();
      const [nadia] = await store.members.list(SPACE);
      const gesture = { workspaceId: SPACE, memberId: nadia?.id ?? '' };
      const last = async () => (await store.lastGestures.get(SPACE, gesture.memberId))?.surface;
      assert.equal(await last(), SQUARE.surface);
      for (const moves of [
        () => square.does('nadia', { is: 'command', text: 'aide' }),
        () => square.writes('nadia', 'bonsoir'),
      ]) {
        await noteGesture(store, { ...gesture, surface: 'web' });
        await moves();
        await square.settle();
        assert.equal(await last(), SQUARE.surface);
      }
    }));
});

describe('a message in any chat', () => {
  test('that was deleted before it was heard is let be', () =>
    onSquare(async (square) => {
      const place = square.stand({ by: 'nadia', to: null, threadPlace: null, text: TEMPLATE, buttons: [] });
      await square.happens({ is: 'deleted', user: 'nadia', place }, `del:${place}`);
      await square.happens({
        is: 'message',
        user: 'nadia',
        text: TEMPLATE,
        place,
        threadPlace: null,
        towards: [],
      });
      await square.settle();
      assert.throws(() => square.newest('nadia'));
    }));

  test('of someone who is no colleague is not listened to, and no gesture of theirs is obeyed', () =>
    onSquare(async (square) => {
      await square.writes('passer-by', TEMPLATE);
      await square.settle();
      assert.equal(square.standing.size, 1);
      assert.deepEqual(await square.store.members.list(SPACE), []);
      const reply = await square.does('passer-by', { is: 'command', text: 'aide' });
      assert.ok(reply.is === 'sentence' && /pas aux invités/.test(reply.text));
    }));

  test('too long to be lent to a button is read again when it is pressed', () =>
    onSquare(async (square) => {
      await square.writes('nadia', TEMPLATE);
      await square.settle();
      assert.equal(square.newest('nadia').buttons[0]?.value, '');
      assert.deepEqual(await square.presses('nadia', /publier/), { is: 'taken' });
      assert.equal((await sharesOf(square))[0]?.tool, 'ChatGPT');
    }));

  test('to the companion alone is answered, or offered when it reads as a share', () =>
    onSquare(async (square) => {
      const asked = { is: 'asked', user: 'nadia', threadPlace: null, isAlone: true } as const;
      await square.happens({ ...asked, text: 'aide', place: 'p:1' });
      await square.settle();
      assert.match(square.newest('nadia').text, /Sur la place/);
      await square.happens({ ...asked, text: TEMPLATE, place: 'p:2' });
      await square.settle();
      assert.match(square.newest('nadia').text, /Rien n’est gardé/);
    }));
});

describe('someone’s own corner', () => {
  test('holds what they shared, which they delete there', () =>
    onSquare(async (square) => {
      await published(square);
      await square.happens({ is: 'home', user: 'nadia' });
      await square.settle();
      const own = square.corners.get('nadia')?.find(({ title }) => title === 'Mes partages');
      const remove = own?.rows[0]?.buttons.find(({ label }) => /Supprimer/.test(label));
      assert.ok(remove !== undefined);
      const reply = await square.does('nadia', {
        is: 'press',
        press: remove.press,
        lent: '',
        chosen: [],
        inCorner: true,
      });
      assert.ok(reply.is === 'home');
      assert.deepEqual(reply.sections.find(({ title }) => title === 'Mes partages')?.rows, []);
      assert.match(reply.sections[0]?.title ?? '', new RegExp(NAMES.nadia));
    }));
});

test('one more chat costs at most 150 lines', () => {
  const lines = readFileSync(join(import.meta.dirname, 'square.ts'), 'utf8')
    .trimEnd()
    .split('\n');
  assert.ok(lines.length <= 150, `${lines.length} lines`);
});
