import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TEMPLATE } from '../app/house.ts';
import type { Team } from './fakeSlack.ts';
import { button, inWorld, last, NADIA, pluggedIn, SPACE } from './life.ts';
import { until, type World } from './world.ts';

const FILE = 'https://atelier.slack.com/files/U07/F07/avant.png';
const OTHER = 'https://atelier.slack.com/files/U07/F08/apres.png';

/** Nadia writes with files beside her words, and publishes what is offered; gives the share and the offer. */
async function published(
  world: World,
  team: Team,
  said: { readonly text: string; readonly files: readonly string[] },
) {
  const files = said.files.map((permalink) => ({
    id: 'F07',
    permalink,
    url_private: 'https://files.slack.com/x',
  }));
  const message = { text: said.text, files };
  await world.writes(team, NADIA, said.text, { subtype: 'file_share', files });
  world.slack.before = (method, { ts }) =>
    method === 'conversations.replies' ? { body: { ok: true, messages: [{ ...message, ts }] } } : null;
  await world.settle();
  const offer = last(world, 'chat.postEphemeral');
  await world.press(team, NADIA, button(offer.buttons, /publier/));
  await until(() => world.slack.answers.length > 0, world.failures);
  const [share] = await world.store.shares.page(SPACE, '', 9);
  return { share, offer };
}

describe('a file attached to a share', () => {
  test('is kept as its link in Slack, never copied, and its author is told so', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const { share, offer } = await published(world, team, { text: TEMPLATE, files: [FILE] });
      assert.match(offer.text, /n’est pas copié.: le partage en garde le lien/);
      assert.equal(share?.link, FILE);
      assert.ok(!world.slack.calls.some(({ method }) => method.startsWith('files.')));
    }));

  test('gives way to the link that the author wrote; several stay with the message', () =>
    inWorld(async (world) => {
      const team = await pluggedIn(world);
      const text = `${TEMPLATE}\nLien : https://exemple.fr/guide`;
      const { share, offer } = await published(world, team, { text, files: [FILE, OTHER] });
      assert.match(offer.text, /ils restent avec le message/);
      assert.equal(share?.link, 'https://exemple.fr/guide');
    }));
});
