import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFirstSpace } from '../../src/app/workspace/openFirstSpace.ts';
import { run } from '../../src/cli/run.ts';
import { readConfig } from '../../src/config.ts';
import { openOffice } from '../../src/program/office.ts';
import { PLUGS } from '../../src/program/plugs.ts';
import { wordsFor } from '../../src/words/words.ts';
import { inNewFolder } from '../store/folders.ts';
import type { Answer } from './terminal.ts';

type Types = (...asked: string[]) => Promise<Answer>;

/** Types `surfaces …` where there is a space of one's own, on its pages. */
async function inSpace(life: (surfaces: Types) => Promise<void>): Promise<void> {
  await inNewFolder(async (folder) => {
    const read = readConfig({ DATA_DIR: join(folder, 'data') }, PLUGS);
    assert.ok(read.ok);
    const office = openOffice(read.config, wordsFor('fr'));
    const desk = await office.openDesk();
    const habits = {
      name: 'Mon espace',
      channel: '#veille-ia',
      timeZone: 'Europe/Paris',
      locale: 'fr',
    } as const;
    await openFirstSpace(desk, { ...habits, isExample: false, facilitator: null });
    await desk.close();
    await life(async (...asked) => {
      const [out, err]: [string[], string[]] = [[], []];
      const terminal = {
        ...office.terminal,
        out: (text: string) => void out.push(text),
        err: (text: string) => void err.push(text),
      };
      const code = await run(['surfaces', ...asked], { ...office, terminal });
      return { code, out: out.join('\n'), err: err.join('\n') };
    });
  });
}

interface Told {
  readonly surfaces: readonly {
    readonly surface: string;
    readonly role: string;
    readonly pausedAt: string | null;
    readonly isOn: boolean;
  }[];
  readonly domains: readonly string[];
}

const asJson = ({ out }: Answer): Told => JSON.parse(out) as Told;
const rolesOf = (answer: Answer): readonly string[] =>
  asJson(answer).surfaces.map(({ surface, role }) => `${surface} ${role}`);

test('where a space lives is told in words, and changed', () =>
  inSpace(async (surfaces) => {
    assert.match(
      (await surfaces()).out,
      /^Où vit «\u00a0Mon espace\u00a0»\u00a0:\n {2}web\u00a0: le canal\n/,
    );
    assert.match((await surfaces()).out, /Domaines de l’entreprise\u00a0: aucun/);
    const added = await surfaces(
      '--add',
      'mail',
      '--role',
      'door',
      '--domain',
      'Atelier.FR',
      '--domain',
      '@a.test',
    );
    assert.equal(added.code, 0, added.err);
    assert.match(added.out, /mail\u00a0: écoute\u202f; pas réglée sur ce serveur/);
    assert.match(added.out, /Domaines de l’entreprise\u00a0: a\.test et atelier\.fr/);
    assert.match((await surfaces('--pause', 'mail')).out, /mail\u00a0: .*en pause depuis le \d/);
    assert.doesNotMatch((await surfaces('--resume', 'mail')).out, /en pause/);
    assert.deepEqual(rolesOf(await surfaces('--add', 'mail', '--role', 'door', '--json')), [
      'web home',
      'mail door',
    ]);
    const { code, err, out } = await surfaces('--remove', 'mail', '--remove-domain', 'a.test', '--json');
    assert.equal(code, 0);
    assert.match(err, /déjà été dit sur mail y reste/);
    assert.deepEqual(rolesOf({ code, err, out }), ['web home']);
    assert.deepEqual(asJson({ code, err, out }).domains, ['atelier.fr']);
    assert.match((await surfaces('--lang', 'en')).out, /Where “Mon espace” lives:\n {2}web: the channel/);
  }));

test('the channel moves, and what was its home shows the library until it is removed', () =>
  inSpace(async (surfaces) => {
    assert.deepEqual(rolesOf(await surfaces('--home', 'mail', '--json')), ['mail home', 'web mirror']);
    // Mail has no library to show: it goes on hearing.
    assert.deepEqual(rolesOf(await surfaces('--home', 'web', '--json')), ['web home', 'mail door']);
    assert.deepEqual(rolesOf(await surfaces('--remove', 'mail', '--json')), ['web home']);
  }));

test('what cannot be is refused with what to do, and nothing is changed', () =>
  inSpace(async (surfaces) => {
    const before = (await surfaces('--json')).out;
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [
        ['--add', 'teems', '--role', 'mirror'],
        /Ce programme ne connaît pas .* Il connaît web, mail et slack\./,
      ],
      [['--add', 'slack', '--role', 'mirror'], /ouvre un espace à lui/],
      [['--add', 'mail', '--role', 'mirror'], /porte la lettre.*--add mail --role door/],
      [['--home', 'teems'], /Il connaît web/],
      [['--remove', 'web'], /porte le canal.*--home NOM --remove web/],
      [['--pause', 'web'], /porte le canal.*--home NOM --pause web/],
      [['--add', 'web', '--role', 'door'], /--home NOM --add web --role mirror/],
      [['--pause', 'mail'], /Il vit sur web\./],
      [['--domain', 'nadia@atelier.fr'], /n’est pas un domaine/],
      [['--domain', 'atelier'], /n’est pas un domaine/],
      [['--domain', '10.0.0.1'], /n’est pas un domaine/],
      [['--domain', 'https://atelier.fr'], /n’est pas un domaine/],
      [['--remove-domain', 'atelier.fr'], /n’en a aucun/],
      [['--domain', 'atelier.fr', '--pause', 'web'], /porte le canal/],
    ];
    for (const [asked, sentence] of refusals) {
      const { code, out, err } = await surfaces(...asked);
      assert.deepEqual([code, out], [1, ''], asked.join(' '));
      assert.match(err, sentence);
    }
    for (const asked of [
      ['--add', 'mail'],
      ['--add', 'mail', '--role', 'home'],
      ['--role', 'door'],
    ])
      assert.equal((await surfaces(...asked)).code, 2, asked.join(' '));
    assert.match((await surfaces('--add', 'mail')).err, /--role mirror.*--role door/);
    assert.equal((await surfaces('--json')).out, before);
  }));
