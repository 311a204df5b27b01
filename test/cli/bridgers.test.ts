import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newTerminal, type Answer } from './terminal.ts';

const JOBS = ['compta', 'juridique', 'marketing', 'support'];
const PEOPLE = `id;jobFamily\n${Array.from({ length: 16 }, (_, at) => `p${at};${JOBS[at % 4]}`).join('\n')}\n`;
/** p0 to p3 know many of all four jobs; the others know them. */
const TIES = `a,b,weight\n${Array.from({ length: 48 }, (_, at) => `p${at % 4},p${4 + (at % 12)},${1 + (at % 3)}`).join('\n')}\n`;

function bridgers(ties: string, people: string, ...options: readonly string[]): Answer {
  const { type, folder } = newTerminal();
  const [edges, table] = [join(folder, 'ties.csv'), join(folder, 'people.csv')];
  writeFileSync(edges, ties);
  writeFileSync(table, people);
  return type(['bridgers', '--edges', edges, '--people', table, ...options]);
}

interface Told {
  readonly relays: readonly {
    readonly id: string;
    readonly because: readonly string[];
    readonly alternates: readonly string[];
  }[];
  readonly isDrawn: boolean;
}
const toldBy = (answer: Answer): Told => JSON.parse(answer.out) as Told;

test('a set is proposed from two files, with reasons in words', () => {
  const { relays } = toldBy(bridgers(TIES, PEOPLE, '--size', '4', '--json'));
  assert.equal(relays.length, 4);
  assert.ok(relays.every(({ because }) => because.length > 0));
  const { out } = bridgers(TIES, PEOPLE, '--size', '4');
  assert.match(out, /Échange régulièrement avec/);
  assert.match(bridgers(TIES, PEOPLE, '--size', '4', '--lang', 'en').out, /Regularly talks with|Joins/);
});

test('no figure of anyone is said, whether to people or to programs', () => {
  const { out } = bridgers(TIES, PEOPLE, '--size', '4', '--json');
  const told = JSON.parse(out, (key, value: unknown) => {
    assert.ok(key === 'seed' || typeof value !== 'number', `${key} is a figure`);
    return value;
  }) as Record<string, unknown>;
  assert.deepEqual(Object.keys(told).toSorted(), ['isDrawn', 'relays', 'seed']);
});

test('who accepted stays, who declined is proposed no more', () => {
  const [first] = toldBy(bridgers(TIES, PEOPLE, '--size', '1', '--json')).relays;
  const again = toldBy(
    bridgers(TIES, PEOPLE, '--size', '3', '--refused', first!.id, '--accepted', 'p15', '--json'),
  );
  assert.ok(again.relays.some(({ id }) => id === 'p15'));
  assert.ok(again.relays.every(({ id, alternates }) => id !== first!.id && !alternates.includes(first!.id)));
});

test('when everybody declines, nobody is proposed and it is said', () => {
  const everyone = Array.from({ length: 16 }, (_, at) => ['--refused', `p${at}`]).flat();
  const { code, err } = bridgers(TIES, PEOPLE, ...everyone);
  assert.equal(code, 1);
  assert.match(err, /Plus personne à qui proposer/);
});

test('one job only gives three bridgers, and it is said', () => {
  const { out, err } = bridgers(
    TIES,
    PEOPLE.replaceAll(/;\w+$/gm, ';compta').replace('id;compta', 'id;jobFamily'),
    '--json',
  );
  assert.equal(toldBy({ code: 0, out, err }).relays.length, 3);
  assert.match(err, /Un seul métier\u00a0: trois relais au plus/);
});

test('what is wrong in the files is named by its line, all at once, and nothing is proposed', () => {
  const ties = 'a,b,weight\np0,p1,-2\np0,inconnue,1\np1,p2,beaucoup\n';
  const { code, out, err } = bridgers(ties, `${PEOPLE}p3;support\n;rh\n`);
  assert.equal(code, 1);
  assert.equal(out, '');
  assert.match(err, /Liens, ligne 2\u00a0: le poids «\u00a0-2\u00a0» n’est pas un nombre positif/);
  assert.match(err, /Liens, ligne 3\u00a0: inconnue n’est pas dans le fichier des personnes/);
  assert.match(err, /Liens, ligne 4\u00a0: le poids «\u00a0beaucoup/);
  assert.match(err, /Personnes, ligne 18\u00a0: p3 y est déjà/);
  assert.match(err, /Personnes, ligne 19\u00a0: il manque l’identifiant/);
});

test('ties with oneself are left aside, and an empty network is no network', () => {
  assert.match(bridgers(`${TIES}p0,p0,5\n`, PEOPLE).err, /avec elle-même ne compte pas/);
  assert.match(bridgers('a,b,weight\np0,p0,5\n', PEOPLE).err, /Aucun lien entre deux personnes/);
  assert.match(bridgers('a,b,weight\n', PEOPLE).err, /Aucun lien entre deux personnes/);
});

test('fewer than twelve people are not looked at through their ties', () => {
  const few = PEOPLE.split('\n').slice(0, 11).join('\n');
  assert.match(bridgers('a,b\np0,p1\n', few).err, /Moins de douze personnes/);
});

test('a missing file, column or number is asked for', () => {
  assert.match(newTerminal().type(['bridgers', '--edges', 'x.csv']).err, /Il faut les deux fichiers/);
  assert.match(bridgers('from,to\np0,p1\n', PEOPLE).err, /Il manque la colonne «\u00a0a\u00a0»/);
  assert.equal(bridgers(TIES, PEOPLE, '--size', 'huit').code, 2);
  assert.equal(bridgers(TIES, PEOPLE, '--seed', '-1').code, 2);
});

test('one job written in two ways is one job, by the first name it has in the file', () => {
  const people = PEOPLE.replace('p4;compta', 'p4;Compta').replace('p8;compta', 'p8;Comptabilité');
  const { out } = bridgers(TIES, people, '--size', '4');
  assert.match(out, /compta/);
  assert.doesNotMatch(out, /Compta/);
});
