import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SPACE_ID, shared } from '../app/house.ts';
import { onSite, readable } from './site.ts';

const at = (path: string): string => `/${SPACE_ID}/${path}`;

describe('the form of a caution', () => {
  test('opened on a use offers that use and each of its tools, and goes back to its page', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { tool: 'Claude et DeepL' } });
      site.play('hugo');
      const shown = await site.get(at('forms/caution/share.s1'));
      assert.match(readable(shown.text), /DeepL, partout où il apparaît/);
      const sent = await site.post(at('forms/caution/share.s1'), {
        scope: 'tool.deepl',
        kind: 'legal',
        text: 'Pas de donnée personnelle.',
      });
      assert.deepEqual([sent.status, sent.headers.get('location')], [303, at('shares/s1')]);
      assert.match(readable((await site.get(at('practices'))).text), /Pas de donnée personnelle/);
    }));

  test('comes back with what was typed and chosen when something is missing', () =>
    onSite(async (site) => {
      await shared(site.house);
      const sent = await site.post(at('forms/caution/share.s1'), {
        scope: 'tool.claude',
        text: 'À <b>voir</b>',
      });
      assert.equal(sent.status, 422);
      assert.match(readable(sent.text), /Choisissez un genre de risque/);
      assert.ok(sent.text.includes('À &lt;b&gt;voir&lt;/b&gt;'));
      assert.match(sent.text, /value="tool.claude"[^>]*checked/);
    }));

  test('on what is not there says so and gives back what was typed', () =>
    onSite(async (site) => {
      for (const id of ['share.none', 'tool.none', 'none', 'tool.'])
        assert.equal((await site.get(at(`forms/caution/${id}`))).status, 404, id);
      const sent = await site.post(at('forms/caution/share.none'), { kind: 'risk', text: 'Gardez ceci' });
      assert.equal(sent.status, 404);
      assert.ok(sent.text.includes('Gardez ceci'));
    }));
});

describe('the form of a policy', () => {
  test('is shown to who facilitates, and shows what is in force', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('hugo');
      assert.equal((await site.get(at('forms/policy/claude'))).status, 403);
      site.play('claire');
      const sent = await site.post(at('forms/policy/claude'), { rule: 'avoid', reason: 'Contrat résilié' });
      assert.equal(sent.status, 303);
      const shown = await site.get(at('forms/policy/claude'));
      assert.match(shown.text, /value="avoid"[^>]*checked/);
      assert.ok(shown.text.includes('Contrat résilié'));
      assert.match(readable((await site.get(at('shares/s1'))).text), /Claude : règle de l’espace À éviter/);
    }));

  test('without a reason comes back and says why one is asked', () =>
    onSite(async (site) => {
      site.play('claire');
      const sent = await site.post(at('forms/policy/claude'), { rule: 'avoid' });
      assert.equal(sent.status, 422);
      assert.match(readable(sent.text), /une règle sans raison n’est pas suivie/);
    }));
});
