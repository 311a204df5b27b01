import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readConfig as readWith, type Config, type ConfigResult } from '../src/config.ts';
import { PLUGS } from '../src/program/plugs.ts';
import { readMailConfig } from '../src/surfaces/mail/config.ts';
import type { Env } from '../src/surfaces/plug.ts';
import { refusedProgram, startProgram } from './promises/program.ts';
import { inNewFolder } from './store/folders.ts';

const readConfig = (env: Env): ConfigResult => readWith(env, PLUGS);

const surfacesOn = ({ surfaces }: Config): readonly string[] =>
  surfaces.filter(({ on }) => on !== null).map(({ surface }) => surface);

describe('the configuration', () => {
  test('is complete without any setting', () => {
    const read = readConfig({});
    assert.ok(read.ok);
    const { port, host, dataDir, timeZone, locale } = read.config;
    assert.deepEqual(
      [port, host, dataDir, timeZone, locale],
      [3000, '127.0.0.1', 'data', 'Europe/Paris', 'fr'],
    );
  });

  test('follows the environment and cannot be changed afterwards', () => {
    const read = readConfig({
      PORT: '0',
      DATA_DIR: '/x',
      PASSERELLE_TIME_ZONE: 'America/Montreal',
      PASSERELLE_LOCALE: 'en',
    });
    assert.ok(read.ok && Object.isFrozen(read.config));
    assert.deepEqual([read.config.port, read.config.dataDir, read.config.locale], [0, '/x', 'en']);
  });

  test('tells every problem at once', () => {
    const read = readConfig({
      PORT: '70000',
      PASSERELLE_TIME_ZONE: 'Europe/Zorglub',
      PASSERELLE_LOCALE: 'de',
    });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map(({ name, is }) => [name, is]),
      [
        ['PORT', 'badPort'],
        ['PASSERELLE_TIME_ZONE', 'badTimeZone'],
        ['PASSERELLE_LOCALE', 'badLocale'],
      ],
    );
  });

  test('has pages read by members only as soon as others than this machine may reach them', () => {
    const membersOnly = (env: Readonly<Record<string, string>>): boolean | null => {
      const read = readConfig(env);
      return read.ok ? read.config.membersOnly : null;
    };
    assert.deepEqual(
      [
        {},
        { HOST: 'localhost' },
        { HOST: '0.0.0.0' },
        { PUBLIC_URL: 'https://veille.exemple.fr' },
        { HOST: '0.0.0.0', PASSERELLE_ACCESS: 'open' },
        { PASSERELLE_ACCESS: 'members' },
      ].map(membersOnly),
      [false, false, true, true, false, true],
    );
    const read = readConfig({ PASSERELLE_ACCESS: 'all', PASSERELLE_LINK_KEY: 'short' });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map(({ name, value, is }) => [name, value, is]),
      [
        ['PASSERELLE_ACCESS', 'all', 'badAccess'],
        ['PASSERELLE_LINK_KEY', '', 'badKey'],
      ],
    );
  });

  test('has the real clock, or one that a test begins on this machine only', () => {
    const clockIn = (env: Readonly<Record<string, string>>): string | null | undefined => {
      const read = readConfig({ PASSERELLE_CLOCK: '2026-11-24T09:00:00Z', ...env });
      if (read.ok) return read.config.clock;
      assert.deepEqual(
        read.problems.map(({ name, is }) => [name, is]),
        [['PASSERELLE_CLOCK', 'badClock']],
      );
      return undefined;
    };
    assert.equal(clockIn({ PASSERELLE_CLOCK: '' }), null);
    assert.equal(clockIn({}), '2026-11-24T09:00:00Z');
    for (const env of [
      { PASSERELLE_CLOCK: 'demain' },
      { PASSERELLE_CLOCK: '2026-11-24' },
      { PASSERELLE_CLOCK: '2026-13-24T09:00:00Z' },
      { HOST: '0.0.0.0' },
      { PUBLIC_URL: 'https://veille.exemple.fr' },
    ])
      assert.equal(clockIn(env), undefined, JSON.stringify(env));
  });

  test('has no mail without a word of it, and all of it with its settings', () => {
    const none = readConfig({});
    assert.ok(none.ok && readMailConfig({}).settings === null);
    assert.deepEqual(surfacesOn(none.config), ['web']);
    const env = {
      SMTP_URL: 'smtps://veille:mot%20de%20passe@smtp.exemple.fr',
      MAIL_FROM: '"Veille IA" <Veille@Exemple.fr>',
      IMAP_URL: 'imaps://veille:secret@imap.exemple.fr/INBOX',
      MAIL_AUTHSERV: 'mx.exemple.fr',
      DKIM_SELECTOR: 'veille',
      DKIM_KEY_FILE: '/etc/dkim.pem',
    };
    const read = readConfig(env);
    assert.ok(read.ok);
    assert.deepEqual(surfacesOn(read.config), ['web', 'mail']);
    const { settings } = readMailConfig(env);
    assert.ok(settings !== null);
    const { from, smtpUrl, imapUrl, authServer, dkim } = settings;
    assert.deepEqual(from, { name: 'Veille IA', address: 'veille@exemple.fr' });
    assert.deepEqual(
      [smtpUrl.hostname, imapUrl?.hostname, authServer, dkim?.selector],
      ['smtp.exemple.fr', 'imap.exemple.fr', 'mx.exemple.fr', 'veille'],
    );
    const bare = readMailConfig({ SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'veille@exemple.fr' });
    assert.ok(bare.settings?.from.name === '' && bare.settings.imapUrl === null);
  });

  test('tells every problem of mail at once, and repeats no password', () => {
    const read = readConfig({
      SMTP_URL: 'https://veille:secret@exemple.fr',
      MAIL_FROM: 'Veille IA',
      IMAP_URL: 'imap.exemple.fr:secret',
      DKIM_SELECTOR: 'veille',
      MAIL_AUTHSERV: 'spf=pass',
    });
    assert.ok(!read.ok);
    assert.deepEqual(
      read.problems.map(({ name, is }) => [name, is]),
      [
        ['SMTP_URL', 'badSmtpUrl'],
        ['IMAP_URL', 'badImapUrl'],
        ['MAIL_FROM', 'badMailFrom'],
        ['MAIL_AUTHSERV', 'findingAsName'],
        ['DKIM_KEY_FILE', 'halfDkim'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(read.problems), /secret/);
    const alone = readConfig({ IMAP_URL: 'imaps://veille:secret@imap.exemple.fr' });
    assert.ok(!alone.ok && alone.problems[0]?.is === 'noSmtpUrl');
  });

  for (const PORT of ['', 'x', '-1', '1.5', '65536', '3000 ', '0x50'])
    test(`takes no port « ${PORT} »`, () => assert.equal(readConfig({ PORT }).ok, false));
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a program that cannot start', () => {
  test('lists every wrong setting in a sentence and exits with 1', async () => {
    const { code, said, warned } = await refusedProgram({
      PORT: 'abc',
      PASSERELLE_TIME_ZONE: 'Mars',
      PASSERELLE_LOCALE: 'de',
    });
    assert.equal(code, 1);
    assert.equal(said, '');
    const lines = plain(warned).trim().split('\n');
    assert.equal(lines.length, 3);
    for (const [at, what] of ['PORT=abc', 'PASSERELLE_TIME_ZONE=Mars', 'PASSERELLE_LOCALE=de'].entries())
      assert.ok(lines[at]?.startsWith(what), lines[at]);
  });

  test('says which port is busy and how to choose another, and exits with 1', () =>
    inNewFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((listening) => other.once('listening', listening));
      const { port } = other.address() as AddressInfo;
      const { code, warned } = await refusedProgram({ DATA_DIR: folder, PORT: String(port) });
      other.close();
      assert.equal(code, 1);
      assert.match(plain(warned), new RegExp(`^Le port ${port} est déjà pris\\..*PORT=3001 npm start\\s*$`));
    }));

  test('says that another Passerelle has its folder, in the chosen language, and exits with 1', () =>
    inNewFolder(async (folder) => {
      const first = await startProgram(folder);
      const second = await refusedProgram({ DATA_DIR: folder, PORT: '0' });
      const third = await refusedProgram({ DATA_DIR: folder, PORT: '0', PASSERELLE_LOCALE: 'en' });
      const alive = await fetch(`${first.address}/healthz`);
      await first.stop();
      assert.deepEqual([second.code, third.code, alive.status], [1, 1, 200]);
      assert.match(
        plain(second.warned),
        /^Le dossier .* est déjà ouvert par un autre Passerelle\..*DATA_DIR=…\s*$/,
      );
      assert.doesNotMatch(third.warned, /dossier/);
    }));

  test('says that it cannot write in its folder, and exits with 1', () =>
    inNewFolder(async (folder) => {
      // A folder under a file cannot be made by anyone, root included.
      writeFileSync(join(folder, 'file'), '');
      const { code, warned } = await refusedProgram({ DATA_DIR: join(folder, 'file', 'data'), PORT: '0' });
      assert.equal(code, 1);
      assert.match(plain(warned), /^Impossible d’écrire dans le dossier .*DATA_DIR=…\s*$/);
    }));

  test('says that its file is unreadable, and leaves it as it was', () =>
    inNewFolder(async (folder) => {
      writeFileSync(
        join(folder, 'passerelle.sqlite'),
        'ceci n’est pas une base de données, et reste ainsi'.repeat(100),
      );
      const { code, warned } = await refusedProgram({ DATA_DIR: folder, PORT: '0' });
      assert.equal(code, 1);
      assert.match(plain(warned), /est illisible/);
    }));
});

describe('a program that runs', () => {
  test('stops when asked, pages open or not, says nothing else and exits with 0', () =>
    inNewFolder(async (folder) => {
      const program = await startProgram(folder);
      const page = await fetch(`${program.address}/exemple/live`);
      const { code, said, warned } = await program.stop();
      await assert.rejects(page.text());
      assert.deepEqual([code, warned], [0, '']);
      assert.match(said, /^Passerelle vous attend\u00a0: http:\/\/localhost:\d+\n$/);
    }));
});
