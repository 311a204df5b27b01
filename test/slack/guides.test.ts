import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ADDRESS_SCOPE,
  FILES_SCOPE,
  OPENING_SCOPES,
  PRIVATE_SCOPES,
  SCOPES,
} from '../../src/surfaces/slack/manifest.ts';

const guide = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
const named = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set(text.match(pattern))].toSorted();

const ENGLISH = guide('SLACK.md');
const FRENCH = guide('SLACK.fr.md');

test('both guides of Slack say why each scope is asked', () => {
  for (const scope of [...SCOPES, ...OPENING_SCOPES, ...PRIVATE_SCOPES, FILES_SCOPE, ADDRESS_SCOPE])
    for (const text of [ENGLISH, FRENCH]) assert.ok(text.includes(`\`${scope}\``), scope);
});

test('they name the same settings, options and pages', () => {
  for (const pattern of [/SLACK_[A-Z_]+|PASSERELLE_[A-Z_]+/g, /--[a-z-]{4,}/g, /`\/slack\/[a-z]+`/g])
    assert.deepEqual(named(FRENCH, pattern), named(ENGLISH, pattern));
});
