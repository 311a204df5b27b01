import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renamed, SMALL, zipFolder, zipped } from './slackZip.ts';
import { dataFile } from '../data.ts';
import { newTerminal, type Answer } from './terminal.ts';

type Files = Readonly<Record<string, string>>;

interface Imported extends Answer {
  readonly people: string;
  readonly edges: string;
}

function importing(zip: Buffer): Imported {
  const { type, folder } = newTerminal();
  const [file, out] = [join(folder, 'export.zip'), join(folder, 'out')];
  writeFileSync(file, zip);
  const answer = type(['import', 'slack', file, '--out', out]);
  const read = (name: string): string =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '';
  return { ...answer, people: read('people.csv'), edges: read('edges.csv') };
}

const importFiles = async (files: Files): Promise<Imported> => importing(await zipped(files));
const pairs = (edges: string): readonly string[] =>
  edges
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 2).join(' '))
    .toSorted();

test('replies, mentions and reactions become ties; robots, people who left and strangers do not', async () => {
  const { code, people, edges } = await importFiles(SMALL);
  assert.equal(code, 0);
  assert.deepEqual(pairs(edges), ['U1 U2', 'U1 U3', 'U1 U4']);
  assert.match(people, /^id,name,jobFamily\r\nU1,Nom U1,\r\n/);
  assert.doesNotMatch(people, /UBOT|UOLD/);
});

test('no text of a message is written or said', async () => {
  const { out, err, people, edges } = await importFiles(SMALL);
  assert.doesNotMatch(out + err + people + edges, /secret-mot/);
});

test('private channels and direct messages are not even opened', async () => {
  const { code, edges } = await importFiles({
    ...SMALL,
    'groups.json': JSON.stringify([{ id: 'G1', name: 'direction' }]),
    'direction/2026-11-20.json': 'ceci n’est pas du JSON',
    'D0123/2026-11-20.json': 'ceci non plus',
  });
  assert.equal(code, 0);
  assert.equal(pairs(edges).length, 3);
});

test('a day counts once for two people, is worth half 60 days later, and is forgotten after 90', async () => {
  const talk = (a: string, b: string, times: number): string =>
    JSON.stringify(Array.from({ length: times }, () => ({ user: a, text: `<@${b}>` })));
  const { edges } = await importFiles({
    ...SMALL,
    'general/2026-11-20.json': talk('U1', 'U2', 50),
    'general/2026-09-21.json': talk('U1', 'U3', 1),
    'general/2026-08-22.json': talk('U1', 'U4', 9),
  });
  assert.match(edges, /U1,U2,1\.0000/);
  assert.match(edges, /U1,U3,0\.5000/);
  assert.deepEqual(pairs(edges), ['U1 U2', 'U1 U3']);
});

test('a name that a spreadsheet would take for a formula is written as words', async () => {
  const users = JSON.stringify([
    { id: 'U1', real_name: '=1+1' },
    { id: 'U2', real_name: 'A, "b"' },
  ]);
  const { people } = await importFiles({ ...SMALL, 'users.json': users });
  assert.match(people, /U1,'=1\+1,/);
  assert.match(people, /U2,"A, ""b""",/);
});

test('the real community’s export is imported, and a set comes out of it', async () => {
  const { type, folder: own } = newTerminal();
  const [zip, out] = [join(own, 'export.zip'), join(own, 'out')];
  await zipFolder(dataFile('slack-export'), zip);
  const told = JSON.parse(type(['import', 'slack', zip, '--out', out, '--json']).out);
  const command = ['bridgers', '--edges', told.edges, '--people', told.people, '--size', '5', '--json'];
  const { relays } = JSON.parse(type(command).out);
  assert.ok(relays.length >= 3, `${relays.length}`);
});

for (const [what, files, told] of [
  ['without users', { 'channels.json': '[]' }, /Il manque users\.json/],
  ['without channels', { 'users.json': '[]' }, /Il manque channels\.json/],
  ['without messages', { 'users.json': '[]', 'channels.json': '[]' }, /Aucun message dans les canaux/],
  [
    'cut in the middle of a file',
    { ...SMALL, 'general/2026-11-20.json': '[{"user": "U1", "te' },
    /general\/2026-11-20\.json est abîmé ou coupé/,
  ],
  ['whose users are no list', { ...SMALL, 'users.json': '{"ok": true}' }, /users\.json est abîmé/],
] as const)
  test(`an export ${what} is refused in words, and nothing is written`, async () => {
    const { code, err, edges } = await importFiles(files);
    assert.equal(code, 1);
    assert.match(err, told);
    assert.equal(edges, '');
  });

test('an archive that is none, or that is cut, is refused', async () => {
  assert.match(importing(Buffer.from('bonjour')).err, /n’est pas une archive zip entière/);
  const whole = await zipped(SMALL);
  assert.match(importing(whole.subarray(0, whole.length - 40)).err, /n’est pas une archive zip entière/);
});

test('a path that leads out of the archive is refused', async () => {
  const zip = await zipped({ ...SMALL, 'aa/evil.json': '[]' });
  assert.match(importing(renamed(zip, 'aa/evil.json', '../evil.json')).err, /un chemin qui mène hors d’elle/);
  assert.match(importing(renamed(zip, 'aa/evil.json', '/etc/pwd.jso')).err, /un chemin qui mène hors d’elle/);
  assert.match(
    importing(renamed(zip, 'aa/evil.json', 'aa\\evil.json')).err,
    /un chemin qui mène hors d’elle/,
  );
});

test('a file that unpacks out of all proportion is refused without being unpacked', async () => {
  const bomb = `[${' '.repeat(80 * 1_024 * 1_024)}]`;
  const { code, err } = await importFiles({ ...SMALL, 'general/2026-11-20.json': bomb });
  assert.equal(code, 1);
  assert.match(err, /démesuré/);
});

test('a file whose size lies is refused', async () => {
  const zip = await zipped({ ...SMALL, 'general/2026-11-20.json': `[${' '.repeat(500_000)}]` });
  const small = Buffer.from(zip);
  // The size that the directory tells, in its last entry: 24 bytes after its signature.
  const at = small.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  small.writeUInt32LE(1_000, at + 24);
  const { code, err } = importing(small);
  assert.equal(code, 1);
  assert.match(err, /n’a pas la taille que l’archive annonce/);
});

test('an export is poured into no space where who talks with whom is not looked at', async () => {
  const { type, folder } = newTerminal();
  const file = join(folder, 'export.zip');
  writeFileSync(file, await zipped(SMALL));
  assert.match(type(['import', 'slack', file, '--space', 'atelier']).err, /pas encore d’espace/);
  const share = join(folder, 'share.ndjson');
  writeFileSync(share, JSON.stringify({ id: 's1', tool: 'Claude', useCase: 'Relire' }));
  type(['import', 'shares', share]);
  const [{ id }] = type(['export'])
    .out.trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { code, err } = type(['import', 'slack', file, '--space', id]);
  assert.equal(code, 1);
  assert.match(err, /on ne regarde pas qui échange avec qui/);
});
