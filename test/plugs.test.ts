import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { dirname, join, normalize } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PLUGS } from '../src/program/plugs.ts';
import { listen } from '../src/program/server.ts';
import { startProgram } from './promises/program.ts';
import { inNewFolder } from './store/folders.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = globSync('src/**/*.ts', { cwd: root });
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The surfaces there are: a folder each. */
const surfaces = readdirSync(join(root, 'src', 'surfaces'), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

const isWithin = (file: string, surface: string): boolean =>
  file.startsWith(join('src', 'surfaces', surface, '/'));

/**
 * Where a surface's name stands in the code outside its folder and the list, and why. The local channel is left
 * out: `web` is where the store itself is the chat.
 */
const NAMED: Readonly<Record<string, string>> = {
  'src/program/plugs.ts': 'the list',
  'src/app/surface/spaceSurfaces.ts': 'a mail reaches whom no other surface does',
  'src/domain/text/ownWords.ts': 'a format of text that the reader knows',
  'src/domain/text/readText.ts': 'a format of text that the reader knows',
  'src/domain/share/reading.ts': 'the formats of text that the reader knows',
  'src/domain/privacy/placeholders.ts': 'a word that people write',
  'src/domain/duration/items.ts': 'a word that people write',
  'src/domain/tool/toolTable.ts': 'a category of tools',
  'src/app/bridger/keepExportedTies.ts': 'whose export `import slack` reads',
  'src/app/say.ts': 'a space that lives by mail is told by mail',
  'src/app/mail/liveByMail.ts': 'a space that lives by mail',
  'src/app/mail/writesOnPages.ts': 'a space that lives by mail',
  'src/app/mail/mailNotice.ts': 'a mail goes to its reader, whatever the surface of the space',
  'src/app/mail/readMail.ts': 'a mail goes to its reader, whatever the surface of the space',
  'src/app/mail/sendLetter.ts': 'a mail goes to its reader, whatever the surface of the space',
  'src/app/mail/subscribe.ts': 'a mail goes to its reader, whatever the surface of the space',
  'src/app/mail/receiveMail.ts': 'a mail comes by mail',
};

/** A mail is a kind of delivery too, and an event of mail has a kind. */
const NO_SURFACE = /\b(?:is|kind): '\w+'|Delivery<'\w+'>|case '\w+':|\['\w+'\]/g;

describe('a surface', () => {
  test('is known outside its folder by the list of the program alone', () => {
    const known = files.flatMap((file) =>
      [...textOf(file).matchAll(/(?:from |import\()'(\.[^']+)'/g)]
        .map(([, what = '']) => normalize(join(dirname(file), what)))
        .filter((target) => surfaces.some((one) => isWithin(target, one) && !isWithin(file, one)))
        .map(() => file),
    );
    assert.deepEqual([...new Set(known)], [join('src', 'program', 'plugs.ts')]);
  });

  test('is named outside its folder where there is a reason to, and nowhere else', () => {
    const others = surfaces.filter((surface) => surface !== 'web');
    // A migration says what once was.
    const today = files.filter((file) => !file.startsWith(join('src', 'store', 'migrations')));
    const naming = today.filter((file) => {
      const text = textOf(file).replaceAll(NO_SURFACE, '');
      return others.some((one) => !isWithin(file, one) && text.includes(`'${one}'`));
    });
    assert.deepEqual(naming.toSorted(), Object.keys(NAMED).map(normalize).toSorted());
  });

  test('is in the list by the name of its folder', () => {
    assert.deepEqual(PLUGS.map((read) => read({}).surface).toSorted(), surfaces.toSorted());
  });

  /** What the program is told, and which packages of surfaces it loads. */
  const USED: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
    [{}, ['hono']],
    [{ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'v@exemple.fr' }, ['hono', 'imapflow', 'nodemailer']],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'x', SLACK_API_URL: 'http://127.0.0.1:1' },
      ['@slack/bolt', 'hono'],
    ],
  ];
  for (const [env, packages] of USED)
    test(`loads its packages where it is on, and they alone: ${packages.join(', ')}`, () =>
      inNewFolder(async (folder) => {
        const tell = new URL('fixtures/tellPackages.ts', import.meta.url);
        const program = await startProgram(folder, { ...env, NODE_OPTIONS: `--import=${tell.href}` });
        const { code, warned } = await program.stop();
        const [, told = ''] = /^packages: (.*)$/m.exec(warned) ?? [];
        const loaded = ['@slack/bolt', 'hono', 'imapflow', 'nodemailer'].filter((one) =>
          told.split(' ').includes(one),
        );
        assert.deepEqual([code, loaded], [0, packages]);
      }));
});

describe('the port that surfaces share', () => {
  test('has each answer under its own path, and nobody elsewhere', async () => {
    const saying = (path: string) => ({
      path,
      answer: (_asked: unknown, response: { end(text: string): unknown }) => void response.end(path),
    });
    const asked = (address: string, path: string): Promise<string> =>
      new Promise((resolve) => {
        get(`${address}${path}`, (response) => {
          let text = '';
          response.on('data', (data) => void (text += String(data)));
          response.on('end', () => resolve(`${response.statusCode} ${text}`));
        });
      });
    const both = await listen([saying('/'), saying('/near/')], { host: '127.0.0.1', port: 0 });
    const answers = await Promise.all(
      ['/near/events?a=1', '/near', '/', '/far/near/'].map((path) => asked(both.address, path)),
    );
    await both.close();
    assert.deepEqual(answers, ['200 /near/', '200 /', '200 /', '200 /']);
    const alone = await listen([saying('/near/')], { host: '127.0.0.1', port: 0 });
    assert.equal(await asked(alone.address, '/'), '404 ');
    await alone.close();
  });
});
