import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { keepFile } from '../../src/cli/files.ts';
import type { SetupOffice } from '../../src/surfaces/plug.ts';
import { readSlackConfig, slackApiOf } from '../../src/surfaces/slack/config.ts';
import { SCOPES } from '../../src/surfaces/slack/manifest.ts';
import { samplesIn } from '../../src/surfaces/slack/samples.ts';
import { slackSetup } from '../../src/surfaces/slack/setup.ts';
import { wordsFor } from '../../src/words/words.ts';
import { inNewFolder } from '../store/folders.ts';
import { openFakeSlack, type FakeSlack } from './fakeSlack.ts';
import { blockProblems, viewProblems } from './shapes/judge.ts';

/** The command, typed by someone who answers with these lines. */
async function typed(
  slack: FakeSlack,
  dataDir: string,
  lines: readonly string[],
  options: Readonly<Record<string, string | boolean>> = {},
  { apiUrl, locale = 'fr' }: { readonly apiUrl?: string; readonly locale?: 'fr' | 'en' } = {},
): Promise<{ readonly code: number; readonly out: string }> {
  const out: string[] = [];
  const terminal: SetupOffice['terminal'] = {
    out: (text) => void out.push(text),
    err: (text) => void out.push(text),
    pour: async () => {},
    async *lines() {
      yield* lines;
    },
    isWatched: false,
  };
  const office: SetupOffice = {
    config: { dataDir },
    words: wordsFor(locale),
    terminal,
    pages: null,
    openDesk: () => assert.fail('nothing is stored'),
    keepFile: (file, text, spoken) => keepFile(file, text, { terminal, words: spoken }),
  };
  const code = await slackSetup(null, apiUrl ?? `${slack.url}/api/`).run({ words: [], options }, office);
  return { code, out: out.join('\n') };
}

async function inSlack(life: (slack: FakeSlack, folder: string) => Promise<void>): Promise<void> {
  const slack = await openFakeSlack();
  try {
    await inNewFolder((folder) => life(slack, folder));
  } finally {
    await slack.close();
  }
}

describe('passerelle slack setup', () => {
  test('writes the manifest, tries each token by calling Slack, and says that all is well', () =>
    inSlack(async (slack, folder) => {
      const team = await slack.team('T07ATELIER', 'Menuiserie Lumière', ['Nadia Ferhaoui']);
      slack.before = (method) => {
        if (method === 'apps.connections.open') return { body: { ok: true, url: 'wss://slack.example' } };
        if (method === 'conversations.info')
          return { body: { ok: true, channel: { id: team.channel, name: 'veille-ia', is_member: true } } };
        return null;
      };
      const { code, out } = await typed(slack, folder, [team.token, 'n’importe quoi', 'xapp-1', '']);
      assert.equal(code, 0, out);
      assert.match(out, /le bot est dans l’espace «\sMenuiserie Lumière\s»/u);
      assert.match(out, /Socket Mode s’ouvre/);
      assert.match(out, /le bot est dans le canal #veille-ia/);
      assert.match(out, /messages et les fenêtres de Passerelle ont la forme attendue/);
      assert.match(out, /ne ressemble pas/);
      const written = JSON.parse(readFileSync(join(folder, 'slack-manifest.json'), 'utf8')) as object;
      assert.ok('oauth_config' in written);
      assert.ok(out.includes('https://api.slack.com/apps?new_app=1&manifest_json='));
    }));

  test('says exactly what is missing', () =>
    inSlack(async (slack, folder) => {
      const team = await slack.team('T07ATELIER', 'Menuiserie Lumière', ['Nadia Ferhaoui']);
      slack.before = (method) => {
        if (method === 'auth.test')
          return {
            headers: { 'x-oauth-scopes': 'chat:write,commands' },
            body: { ok: true, team: 'Atelier' },
          };
        if (method === 'apps.connections.open')
          return { body: { ok: false, error: 'not_allowed_token_type' } };
        return null;
      };
      const { code, out } = await typed(slack, folder, [team.token, 'xapp-1', 'C0NULLE000']);
      assert.equal(code, 1);
      assert.match(out, /il manque app_mentions:read, channels:history/);
      assert.match(out, /connections:write/);
      assert.match(out, /canal de veille est introuvable/);
    }));

  test('says what Slack’s own judge would refuse, and nothing where Slack has none', () =>
    inSlack(async (slack, folder) => {
      const team = await slack.team('T07ATELIER', 'Menuiserie Lumière', ['Nadia Ferhaoui']);
      const errors = [{ pointer: '/blocks/0/text', code: 'failed_constraint', message: 'must be shorter' }];
      slack.before = (method, { view }) =>
        method === 'blocks.validate' && view !== undefined
          ? { body: { ok: false, error: 'invalid_view', errors } }
          : null;
      const { code, out } = await typed(slack, folder, [team.token, '', '']);
      assert.equal(code, 1);
      assert.match(out, /Slack refuserait ce que Passerelle affiche/);
      assert.match(out, /un formulaire, must be shorter \(\/blocks\/0\/text\)/);
      assert.doesNotMatch(out, /une carte/);
      slack.before = (method) =>
        method === 'blocks.validate' ? { body: { ok: false, error: 'unknown_method' } } : null;
      const elsewhere = (await typed(slack, folder, [team.token, '', ''])).out;
      assert.doesNotMatch(elsewhere, /ce que Passerelle affiche|la forme attendue/);
    }));

  test('says that a private channel wants more than a public one', () =>
    inSlack(async (slack, folder) => {
      const team = await slack.team('T07ATELIER', 'Menuiserie Lumière', ['Nadia Ferhaoui']);
      slack.before = (method) =>
        method === 'auth.test'
          ? { headers: { 'x-oauth-scopes': SCOPES.join(',') }, body: { ok: true, team: 'Atelier' } }
          : null;
      const { out } = await typed(slack, folder, [team.token, '', 'G07PILOTE0']);
      assert.match(out, /il manque groups:history, groups:read/);
    }));

  test('says that a token is refused, and that Slack does not answer', () =>
    inSlack(async (slack, folder) => {
      await slack.team('T07ATELIER', 'Menuiserie Lumière', ['Nadia Ferhaoui']);
      slack.before = (method) =>
        method === 'auth.test' ? { body: { ok: false, error: 'invalid_auth' } } : null;
      assert.match((await typed(slack, folder, ['xoxb-faux', '', ''])).out, /Slack refuse le jeton du bot/);
      const away = { ...slack, url: 'http://127.0.0.1:9' };
      assert.match((await typed(away, folder, ['xoxb-faux', '', ''])).out, /Slack ne répond pas/);
    }));

  test('asks for nothing of Socket Mode where Slack has an address', () =>
    inSlack(async (slack, folder) => {
      const { code, out } = await typed(slack, folder, ['', ''], { address: 'https://veille.example' });
      assert.equal(code, 0);
      assert.match(out, /SLACK_SIGNING_SECRET/);
      assert.doesNotMatch(out, /xapp/);
      assert.equal((await typed(slack, folder, [], { address: 'veille' })).code, 1);
    }));

  test('gives the link of the Slack that is asked, as GovSlack, where nothing else is set', () =>
    inSlack(async (slack, folder) => {
      const env = { SLACK_API_URL: 'https://slack-gov.com/api' };
      assert.equal(readSlackConfig(env).settings, null);
      const { out } = await typed(slack, folder, [], {}, { apiUrl: slackApiOf(env) });
      assert.ok(out.includes('https://api.slack-gov.com/apps?new_app=1&manifest_json='), out);
    }));

  test('writes an English manifest for who asks in English', () =>
    inSlack(async (slack, folder) => {
      await typed(slack, folder, [], { 'private-channel': true }, { locale: 'en' });
      const written = readFileSync(join(folder, 'slack-manifest.json'), 'utf8');
      assert.match(written, /Share an AI use/);
      assert.match(written, /groups:history.+message\.groups/s);
    }));
});

describe('the samples that Slack is asked about', () => {
  test('are sound by our own judge as well, in both languages', () => {
    for (const locale of ['fr', 'en'] as const)
      for (const sample of samplesIn(wordsFor(locale)))
        assert.deepEqual(
          'view' in sample ? viewProblems(sample.view) : blockProblems(sample.message.blocks),
          [],
          sample.kind,
        );
  });
});
