import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { manifestOf, SCOPES } from '../../src/surfaces/slack/manifest.ts';
import { wordsFor } from '../../src/words/words.ts';

interface Manifest {
  readonly display_information: { name: string; description: string; long_description: string };
  readonly features: {
    readonly shortcuts: readonly { name: string; description: string }[];
    readonly slash_commands: readonly { command: string; description: string; url?: string }[];
    readonly unfurl_domains?: readonly string[];
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[] };
    readonly redirect_urls?: unknown;
  };
  readonly settings: {
    readonly socket_mode_enabled: boolean;
    readonly event_subscriptions: { request_url?: string };
  };
}

const asked = { address: null, opens: false, isPrivate: false, addresses: false, files: false, pages: null };
const made = (over: Partial<Parameters<typeof manifestOf>[0]> = {}): Manifest =>
  manifestOf({ words: wordsFor('fr'), ...asked, ...over }) as Manifest;

describe('the manifest', () => {
  test('asks for Socket Mode and no address by default', () => {
    const manifest = made();
    assert.equal(manifest.settings.socket_mode_enabled, true);
    assert.doesNotMatch(JSON.stringify(manifest), /https?:/);
    assert.deepEqual(manifest.oauth_config.scopes.bot, SCOPES);
  });

  test('gives the address where Slack reaches us, in the three places that want it', () => {
    const manifest = made({ address: 'https://veille.example', pages: 'https://veille.example' });
    assert.equal(manifest.settings.socket_mode_enabled, false);
    assert.equal(JSON.stringify(manifest).split('https://veille.example/slack/events').length, 4);
    assert.deepEqual(manifest.features.unfurl_domains, ['veille.example']);
  });

  test('asks to make the channel only where that is wanted', () => {
    assert.ok(!made().oauth_config.scopes.bot.includes('channels:manage'));
    assert.ok(made({ opens: true }).oauth_config.scopes.bot.includes('channels:manage'));
  });

  test('asks for addresses only where that is wanted', () => {
    assert.ok(!made().oauth_config.scopes.bot.includes('users:read.email'));
    assert.ok(made({ addresses: true }).oauth_config.scopes.bot.includes('users:read.email'));
  });

  test('keeps to the lengths that Slack takes, in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      const { display_information: display, features } = made({ words: wordsFor(locale) });
      assert.ok(display.name.length <= 35);
      assert.ok(display.description.length <= 140);
      assert.ok(display.long_description.length >= 174 && display.long_description.length <= 4_000);
      for (const { name, description } of features.shortcuts)
        assert.ok(name.length <= 24 && description.length <= 150, name);
      for (const { description } of features.slash_commands) assert.ok(description.length <= 2_000);
    }
  });
});
