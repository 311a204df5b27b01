import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewChannel } from '../../src/app/post/viewChannel.ts';
import { SPACE_ID } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const messagesOf = async ({ house }: Site): Promise<readonly (string | null)[]> => {
  const threads = await viewChannel(house.store, house.viewer('claire'), { before: null, limit: 100 });
  return threads.map((thread) => thread.first.text);
};

const send = (site: Site, text: string, over: Readonly<Record<string, string>> = {}) =>
  site.post(`/${SPACE_ID}/posts`, { text, ...over });

describe('a message sent from the channel', () => {
  test('stands in the channel, and the browser goes to it', () =>
    onSite(async (site) => {
      const answer = await send(site, 'Bonjour à tous');
      assert.equal(answer.status, 303);
      assert.match(answer.headers.get('location') ?? '', /^\/atelier#post-/);
      assert.match((await site.get(`/${SPACE_ID}`)).text, /Bonjour à tous/);
    }));

  test('sent twice with the same id stands there once', () =>
    onSite(async (site) => {
      await send(site, 'Bonjour', { postId: 'once' });
      assert.equal((await send(site, 'Bonjour', { postId: 'once' })).status, 303);
      assert.deepEqual(await messagesOf(site), ['Bonjour']);
    }));

  test('that holds a secret stands there without it, with a button for its author to take it back', () =>
    onSite(async (site) => {
      site.play('nadia');
      await send(site, 'mdp : Tr0mbone!42', { postId: 'once' });
      await site.house.settle();
      const { text } = await site.get(`/${SPACE_ID}`);
      assert.equal(text.includes('Tr0mbone'), false);
      const [button] = /<form[^>]*deleteMessage[^]*?<\/form>/.exec(text) ?? [''];
      assert.match(readable(button), /Supprimer mon message/);
      assert.match(button, /data-confirm="Supprimer ce message/);
      assert.equal((await site.post(`/${SPACE_ID}/commands/deleteMessage/once`, {})).status, 303);
      assert.doesNotMatch((await site.get(`/${SPACE_ID}`)).text, /secret masqué/);
    }));

  for (const [what, text] of [
    ['empty', ''],
    ['of blanks', ' \n\t '],
    ['of control characters', '\u0000\u0007\u001b\u009f'],
  ] as const)
    test(`that is ${what} is refused in words and stored nowhere`, () =>
      onSite(async (site) => {
        const answer = await send(site, text);
        assert.equal(answer.status, 422);
        assert.match(readable(answer.text), /Écrivez au moins un mot/);
        assert.deepEqual(await messagesOf(site), []);
      }));

  test('of one million characters is refused in words, and comes back whole', () =>
    onSite(async (site) => {
      const text = 'à'.repeat(1_000_000);
      const answer = await send(site, text);
      assert.equal(answer.status, 422);
      assert.match(readable(answer.text), /trop long : 20 000 caractères au plus/);
      assert.ok(answer.text.includes(text));
      assert.deepEqual(await messagesOf(site), []);
    }));

  test('of nine megabytes is turned away in words', () =>
    onSite(async (site) => {
      const answer = await send(site, 'x'.repeat(9 * 1024 * 1024));
      assert.equal(answer.status, 413);
      assert.match(readable(answer.text), /trop gros pour un message/);
      assert.deepEqual([await messagesOf(site), site.failures], [[], []]);
    }));

  for (const [what, text] of [
    ['of emoji alone', '🎉👩‍🔧🇫🇷'],
    ['written from right to left', 'جربت هذه الأداة اليوم'],
    ['in combining characters', 'Z͑ͫ̓a̴̧l̶g̸o'],
  ] as const)
    test(`${what} is kept as it is, and met with silence`, () =>
      onSite(async (site) => {
        assert.equal((await send(site, text)).status, 303);
        assert.deepEqual(await messagesOf(site), [text]);
        const page = await site.get(`/${SPACE_ID}`);
        assert.ok(page.text.includes(text));
        assert.match(page.text, /<p class="text" dir="auto">/);
        const [thread] = await viewChannel(site.house.store, site.house.viewer('claire'), {
          before: null,
          limit: 1,
        });
        assert.deepEqual(thread?.replies, []);
      }));

  test('loses its control characters and keeps the rest', () =>
    onSite(async (site) => {
      // The last one would turn around what follows, a name or an address.
      await send(site, 'av\u0000ant\u0007 \u001b[31maprès\u202e');
      assert.deepEqual(await messagesOf(site), ['avant [31maprès']);
    }));

  const HOSTILE = [
    '<script>window.hacked = 1</script>',
    '<img src=x onerror="window.hacked = 1">',
    '</p></textarea></main><script>window.hacked = 1</script>',
    '"><svg onload=window.hacked=1>',
    '<!--',
    '${window.hacked=1} {{7*7}} &lt;b&gt;',
  ];

  for (const text of HOSTILE)
    test(`is shown to the letter and run nowhere: ${text}`, () =>
      onSite(async (site) => {
        const before = await site.get(`/${SPACE_ID}`);
        await send(site, text);
        await send(site, 'réponse', { threadId: (await firstId(site)) ?? '' });
        for (const path of [`/${SPACE_ID}`, `/${SPACE_ID}/posts/${await firstId(site)}`]) {
          const page = await site.get(path);
          assert.ok(readable(page.text).includes(text.replace(/[\s]+/g, ' ')));
          assert.deepEqual(dangersIn(page.text), dangersIn(before.text));
        }
        const refused = await send(site, `${text}${'x'.repeat(20_001)}`);
        assert.deepEqual(dangersIn(refused.text), dangersIn(before.text));
        assert.match(before.headers.get('content-security-policy') ?? '', /default-src 'self'/);
      }));

  test('that answers a thread is put in it, and one that answers nothing is refused with what was typed', () =>
    onSite(async (site) => {
      await send(site, 'Première');
      assert.equal((await send(site, 'Réponse', { threadId: (await firstId(site)) ?? '' })).status, 303);
      const lost = await send(site, 'Réponse à rien', { threadId: 'none' });
      assert.equal(lost.status, 404);
      assert.match(lost.text, /Réponse à rien/);
      assert.deepEqual(await messagesOf(site), ['Première']);
    }));
});

async function firstId({ house }: Site): Promise<string | undefined> {
  const [thread] = await viewChannel(house.store, house.viewer('claire'), { before: null, limit: 1 });
  return thread?.first.id;
}

/** What a browser would run in a page: scripts, handlers, comments that swallow the rest. */
function dangersIn(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*>|<[^>]+\son\w+\s*=[^>]*>|<svg[^>]*>|<!--|javascript:/gi)].map(
    ([one]) => one,
  );
}
