import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { form, shared, SPACE_ID } from '../app/house.ts';
import { onSite, readable } from './site.ts';

const PROMPT = 'Relis les clauses de ce contrat fournisseur et donne trois risques avec la clause citée.';
const at = (path: string): string => `/${SPACE_ID}/${path}`;

describe('a page of variations', () => {
  test('is that of the whole tree from any of its prompts, in French and in English', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { ...form().fields, prompt: PROMPT } });
      const varied = { ...form().fields, useCase: 'Relire un bail', prompt: PROMPT.replace('trois', 'cinq') };
      await shared(site.house, { shareId: 's2', memberId: 'samira', fields: varied, parentId: 's1' });
      for (const id of ['s1', 's2']) {
        const page = readable((await site.get(at(`variations/${id}`))).text);
        assert.match(page, /Prompt de départ/);
        assert.match(page, /Variation de « Relire les clauses/);
        assert.match(page, /retiré : trois ajouté : cinq/);
      }
      // Its spaces show: none that the prompts do not have.
      assert.match(
        (await site.get(at('variations/s1'))).text,
        /<p class="diff" dir="auto">\S[^<]*<(?:ins|del)>/,
      );
      const english = readable((await site.get(at('variations/s1'), { cookie: 'language=en' })).text);
      assert.match(english, /The variations of a prompt.*First prompt/);
      const share = await site.get(at('shares/s2'));
      assert.match(readable(share.text), /Ce que le prompt change.*cinq/);
      assert.equal((await site.get(at('variations/none'))).status, 404);
    }));

  test('shows markup of a prompt to the letter', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { ...form().fields, prompt: PROMPT } });
      const prompt = `${PROMPT} <img src=x onerror="alert('1')"> & <script>alert(1)</script>`;
      const varied = { ...form().fields, prompt };
      await shared(site.house, { shareId: 's2', memberId: 'samira', fields: varied, parentId: 's1' });
      for (const path of ['variations/s1', 'shares/s2']) {
        const { text } = await site.get(at(path));
        assert.doesNotMatch(text, /<img src=x|<script>alert/);
        assert.match(text, /&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt; &amp; &lt;script&gt;/);
      }
    }));

  test('gives back the form of a variation with what was typed and its origin, and takes it without one', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { ...form().fields, prompt: PROMPT } });
      site.play('samira');
      const opened = await site.get(at('forms/variation/s1'));
      assert.match(opened.text, /name="parent"/);
      const id = /forms\/share\/([\w-]+)"/.exec(opened.text)?.[1] ?? '';
      const typed = { tool: '', useCase: 'Autre usage', prompt: 'Tout autre chose', parent: 's1' };
      const back = await site.post(at(`forms/share/${id}`), typed);
      assert.equal(back.status, 422);
      assert.match(back.text, /Tout autre chose/);
      assert.match(back.text, /name="parent"/);
      await site.post(at(`forms/share/${id}`), { ...typed, tool: 'Claude', parent: '' });
      assert.deepEqual(await site.house.store.variations.tree(SPACE_ID, 's1'), []);
      assert.equal((await site.house.store.shares.get(SPACE_ID, id))?.status, 'published');
    }));
});

describe('the sheet of a tool', () => {
  test('says its uses, takes « toujours vrai » in one tap, and keeps it in its history', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('simon');
      await site.post(at('commands/stillTrue/s1'), {});
      const page = readable((await site.get(at('tools/claude'))).text);
      assert.match(page, /Claude : la fiche de l’outil/);
      assert.match(page, /Juridique.*Relire les clauses de responsabilité.*Confirmé le/);
      assert.match(page, /Ce qui a été dit de cette fiche.*Toujours vrai : Relire/);
      const english = readable((await site.get(at('tools/claude'), { cookie: 'language=en' })).text);
      assert.match(english, /Use cases by job family/);
      assert.equal((await site.get(at('tools/zorglub'))).status, 404);
    }));

  test('leads from the old address of a merged tool to the new one', () =>
    onSite(async (site) => {
      await shared(site.house, { fields: { tool: 'Plume maison', useCase: 'Écrire' } });
      await shared(site.house, { shareId: 's2' });
      site.play('claire');
      const opened = await site.get(at('forms/mergeTool/plume-maison'));
      const action =
        /action="([^"]+)"/.exec(opened.text.slice(opened.text.indexOf('class="form"')))?.[1] ?? '';
      const unknown = await site.post(action, { into: 'Zorglub 3000' });
      assert.equal(unknown.status, 422);
      assert.match(readable(unknown.text), /Aucun partage ne nomme cet outil/);
      assert.equal((await site.post(action, { into: 'Claude' })).status, 303);
      const moved = await site.get(at('tools/plume-maison'));
      assert.deepEqual([moved.status, moved.headers.get('location')], [301, at('tools/claude')]);
      assert.match(readable((await site.get(at('tools/claude'))).text), /Connu aussi sous : Plume maison/);
    }));

  test('takes the day on which a model changed, and gives back one that is none', () =>
    onSite(async (site) => {
      await shared(site.house);
      site.play('simon');
      const opened = await site.get(at('forms/modelChange/claude'));
      const action = /action="([^"]+modelChange[^"]+)"/.exec(opened.text)?.[1] ?? '';
      const wrong = await site.post(action, { day: 'demain', text: 'Nouvelle version' });
      assert.equal(wrong.status, 422);
      assert.match(wrong.text, /demain.*Nouvelle version/s);
      await site.post(action, { day: '2026-11-16', text: 'Nouvelle version' });
      const page = readable((await site.get(at('tools/claude'))).text);
      assert.match(page, /Le modèle de l’outil a changé : 2026-11-16, Nouvelle version/);
      assert.equal((await site.get(at('forms/mergeTool/claude'))).status, 403);
      assert.equal((await site.get(at('forms/modelChange/zorglub'))).status, 404);
    }));

  test('shows eight uses of a job family, and all of them on a page of their own', () =>
    onSite(async (site) => {
      for (let n = 0; n < 11; n += 1)
        await shared(site.house, {
          shareId: `u${n}`,
          fields: { ...form().fields, useCase: `Usage numéro ${n}` },
        });
      const whole = (await site.get(at('tools/claude'))).text;
      assert.equal(whole.split('class="use ').length - 1, 8);
      assert.match(readable(whole), /Voir 3 usages de plus/);
      const family = (await site.get(at('tools/claude?family=juridique'))).text;
      assert.equal(family.split('class="use ').length - 1, 11);
    }));
});

describe('a comparison', () => {
  test('is opened by its task, completed without a name, and tells how much it spares others', () =>
    onSite(async (site) => {
      const meeting = { ...form().fields, tool: 'Noota', useCase: 'Transcrire une réunion de chantier' };
      await shared(site.house, { fields: meeting });
      site.play('simon');
      assert.match(readable((await site.get(at('comparisons'))).text), /Aucun banc d’essai/);
      const opened = await site.get(at('forms/comparison'));
      const action = /action="([^"]+comparison[^"]+)"/.exec(opened.text)?.[1] ?? '';
      const empty = await site.post(action, { task: ' ' });
      assert.equal(empty.status, 422);
      const { status, headers } = await site.post(action, { task: 'Transcrire une réunion de chantier' });
      assert.equal(status, 303);
      const page = headers.get('location') ?? '';
      const finding = await site.get(page.replace('comparisons/', 'forms/finding/'));
      const sent = /action="([^"]+finding[^"]+)"/.exec(finding.text)?.[1] ?? '';
      const nothing = await site.post(sent, { tool: 'Whisper' });
      assert.equal(nothing.status, 422);
      assert.match(nothing.text, /value="Whisper"/);
      await site.post(sent, { tool: 'Whisper', fails: 'Deux jours d’installation', unnamed: 'yes' });
      const read = readable((await site.get(page)).text);
      assert.match(read, /2 outils et 1 essai ici : autant que les collègues n’ont plus à refaire/);
      assert.match(read, /Whisper 1 essai .*Deux jours d’installation sans nom/);
      assert.match(read, /Noota.*Transcrire une réunion de chantier.*Jamais pour un contrat signé/);
      const english = readable((await site.get(page, { cookie: 'language=en' })).text);
      assert.match(english, /2 tools and 1 trial here/);
      assert.equal((await site.get(at('comparisons/none'))).status, 404);
      assert.match(
        readable((await site.get(at('tools/noota'))).text),
        /Bancs d’essai Transcrire une réunion/,
      );
    }));
});
