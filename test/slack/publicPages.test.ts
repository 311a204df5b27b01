import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inWorld } from './life.ts';

const config = { support: 'aide@atelier.example' };

describe('the pages that a reviewer reads', () => {
  test('say what it is, what is kept and where help is, in both languages', () =>
    inWorld(
      async ({ address }) => {
        const read = async (path: string, language = '') => {
          const answered = await fetch(`${address}${path}`, { headers: { 'accept-language': language } });
          assert.equal(answered.status, 200);
          return answered.text();
        };
        assert.match(await read('/slack/about'), /<html lang="fr">.+<h1>Passerelle dans Slack<\/h1>/s);
        assert.match(await read('/slack/about', 'de, en;q=0.8'), /<html lang="en">/);
        assert.match(await read('/slack/privacy?lang=en', 'fr'), /<h1>Privacy<\/h1>.+only keeps their link/s);
        assert.match(await read('/slack/privacy'), /hreflang="en"/);
        assert.match(await read('/slack/support'), /mailto:aide@atelier\.example/);
      },
      { config },
    ));

  test('are there in Socket Mode too, and nothing else is', () =>
    inWorld(
      async ({ address }) => {
        assert.equal((await fetch(`${address}/slack/about`)).status, 200);
        assert.equal((await fetch(`${address}/slack/events`, { method: 'POST' })).status, 404);
        assert.equal((await fetch(`${address}/slack/elsewhere`)).status, 404);
      },
      { config: { appToken: 'xapp-1', signingSecret: null } },
    ));
});
