import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FORMS, isFormName } from '../src/app/form/forms.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * One more name in each list: where it is added, what stands there, what takes its place, and the files in which the
 * compiler then asks for it by this name.
 */
const ADDED = [
  {
    name: 'newForm',
    at: 'cards/card.ts',
    was: "export type FormName =\n  | 'share'",
    is: "export type FormName =\n  | 'newForm'\n  | 'share'",
    told: ['app/form/forms.ts'],
  },
  {
    name: 'newCommand',
    at: 'cards/card.ts',
    was: "export type Command =\n  | 'confirmDraft'",
    is: "export type Command =\n  | 'newCommand'\n  | 'confirmDraft'",
    told: ['app/command/obey.ts'],
  },
  {
    name: 'newSubject',
    at: 'domain/workspace/post.ts',
    was: "POST_SUBJECTS = [\n  'share',",
    is: "POST_SUBJECTS = [\n  'share',\n  'newSubject',",
    told: ['app/post/picture.ts', 'app/post/reach.ts'],
  },
  {
    name: 'newRitual',
    at: 'domain/rhythm/rituals.ts',
    was: 'const DUE = {\n',
    is: 'const DUE = {\n  newRitual: () => null,\n',
    told: ['app/rhythm/ritualKeepers.ts'],
  },
  {
    name: 'newTyped',
    at: 'domain/command/readCommand.ts',
    was: "readonly is: 'help' | ",
    is: "readonly is: 'newTyped' | 'help' | ",
    told: ['app/command/answerCommand.ts', 'domain/command/readCommand.ts'],
  },
  {
    name: 'newDelivery',
    at: 'app/ports/queue.ts',
    was: 'interface Deliveries {\n',
    is: 'interface Deliveries {\n  readonly newDelivery: unknown;\n',
    told: ['chat/deliver.ts', 'surfaces/web/send.ts'],
  },
  {
    name: 'newMail',
    at: 'app/ports/queue.ts',
    was: 'interface Mails {\n',
    is: 'interface Mails {\n  readonly newMail: unknown;\n',
    told: ['app/mail/writeMail.ts'],
  },
  {
    name: 'newFact',
    at: 'app/fact/fact.ts',
    was: 'export interface Facts {\n',
    is: 'export interface Facts {\n  readonly newFact: unknown;\n',
    told: ['app/fact/hears.ts'],
  },
  {
    name: 'newRefusal',
    at: 'app/desk.ts',
    was: "export type Refusal =\n  | 'notFound'",
    is: "export type Refusal =\n  | 'newRefusal'\n  | 'notFound'",
    told: ['app/tellRefusal.ts', 'surfaces/web/context.ts'],
  },
  {
    name: 'newPage',
    at: 'app/addresses.ts',
    was: 'export const addressOf = {\n',
    is: 'export const addressOf = {\n  newPage: (workspaceId: string): string => `/${workspaceId}/new`,\n',
    told: ['app/addresses.ts', 'chat/pages/pages.ts'],
  },
  {
    name: 'newNoun',
    at: 'app/ports/brief.ts',
    was: '  readonly decisions: Decisions;\n',
    is: '  readonly decisions: Decisions;\n  readonly newNoun: Decisions;\n  readonly describedNoun: Decisions;\n',
    told: ['store/store.ts'],
  },
  // Once its table is described, what a port asks needs no further word.
  {
    name: 'describedNoun',
    at: 'store/tables/rhythm.ts',
    was: "  decisions: table<Decision>('decisions', {\n",
    is: `  described_noun: table<Decision>('described_noun', {
    rule: { purpose: 'a test', seenBy: 'nobody', kept: 'a day', erasing: 'stays' },
    key: ['month'],
    columns: ({ fact }) => ({ workspaceId: fact(id), month: fact(id), text: fact(text), writtenAt: fact(instant) }),
  }),
  decisions: table<Decision>('decisions', {
`,
    told: [],
  },
] as const;

/** What the compiler says of the sources with all of these names added, one line an error. */
function compiled(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-records-'));
  try {
    cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
    cpSync(join(root, 'test', 'types'), join(folder, 'types'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const settings = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...settings, include: ['src', 'types'] }));
    writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
    for (const { at, was, is } of ADDED) {
      const file = join(folder, 'src', at);
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes(was), `${at} holds ${was}`);
      writeFileSync(file, text.replace(was, is));
    }
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split(/\n(?=\S)/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a new form, button, picture, ritual, command, delivery, mail, fact, refusal, page or table is asked for by the compiler', () => {
  const errors = compiled();
  for (const { name, told } of ADDED) {
    const files = errors
      .filter((error) => new RegExp(`\\b${name}\\b`).test(error))
      .map((error) => error.split('(')[0]?.replace(/^src\//, ''));
    assert.deepEqual([...new Set(files)].toSorted(), told, name);
  }
});

test('a name that no form of a space has is refused, whatever it is', () => {
  assert.ok(isFormName('share'));
  // It is filled by who is in no space yet.
  assert.ok(Object.hasOwn(FORMS, 'space') && !isFormName('space'));
  for (const name of ['', 'zorglub', 'constructor', 'toString', '__proto__']) assert.ok(!isFormName(name));
});
