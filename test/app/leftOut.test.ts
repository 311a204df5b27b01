import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { confirmDraft } from '../../src/app/share/settleDraft.ts';
import { receiveMail } from '../../src/app/mail/receiveMail.ts';
import { readMail } from '../../src/surfaces/mail/readMail.ts';
import { onSquare } from '../chat/squareLife.ts';
import { plainMail } from '../mail/letters.ts';
import { decoded, inMailHouse, listed } from '../mail/mailHouse.ts';
import { as, inHouse, SPACE_ID, textSeenBy, wrote } from './house.ts';

const MESSAGE =
  'Outil : Claude\nUsage : relire un bail\nTemps gagné : 1 h\nFréquence : chaque semaine\n\nMon mot de passe : Tr0ub4dour&3x\n\nVenez me voir.';
const LEFT_OUT = /Laissé de côté\s: Fréquence : chaque semaine.*Venez me voir\./;

describe('what was left out of a message', () => {
  test('is said on its draft, without a secret, until it is published', () =>
    inHouse(async (house) => {
      const post = await wrote(house, 'nadia', MESSAGE);
      assert.match(await textSeenBy(house, 'nadia'), LEFT_OUT);
      const draft = await house.store.shares.byPost(SPACE_ID, post);
      assert.doesNotMatch(draft?.leftOut ?? '', /Tr0ub/);
      assert.ok((await confirmDraft(house.desk, as('nadia'), draft?.id ?? '')).ok);
      assert.equal((await house.store.shares.byPost(SPACE_ID, post))?.leftOut, null);
      assert.doesNotMatch(await textSeenBy(house, 'nadia'), /Laissé de côté/);
    }));

  test('is said in a chat, where nothing is kept', () =>
    onSquare(async (square) => {
      await square.writes('nadia', MESSAGE.replace(/Mon mot.*/, ''));
      await square.settle();
      assert.match(square.newest('nadia').text.replaceAll('\n', ' '), LEFT_OUT);
    }));

  test('is said by mail', () =>
    inMailHouse(async ({ house, peer, settle }) => {
      await listed(house, 'Nadia Ferhaoui <nadia@exemple.fr>');
      const own = { address: 'veille@exemple.fr', authServer: null };
      await receiveMail(house.desk, own, await readMail(plainMail(MESSAGE), 'here'));
      await settle();
      const told = decoded(peer.taken[0]?.raw ?? '');
      assert.match(told, /Laissé de côté/);
      assert.doesNotMatch(told, /Tr0ub/);
    }));
});
