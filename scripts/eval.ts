import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { findSensitive } from '../src/domain/privacy/findSensitive.ts';
import { SENSITIVE_TYPES } from '../src/domain/privacy/sensitive.ts';
import { gainLabel, type GainLabel } from '../src/domain/share/label.ts';
import { hasFigure, readGain } from '../src/domain/share/readGain.ts';
import { readMessage } from '../src/domain/share/read.ts';
import type { Message, Reading } from '../src/domain/share/reading.ts';
import { readTimeSaved } from '../src/domain/duration/readTimeSaved.ts';
import type { TimeSaved } from '../src/domain/duration/timeSaved.ts';
import { dataFile } from '../test/data.ts';
import { linesOf } from './eval/library.ts';
import { readGainRows } from '../test/gainRows.ts';
import { proseMeasures } from './eval/prose.ts';
import { evaluateSearch } from './eval/searchQuality.ts';
import { evaluateWordForWord } from './eval/wordForWord.ts';
import { evaluateVariations } from './eval/variationQuality.ts';
import { evaluateVerbatim } from './eval/verbatim.ts';
import { evaluateWorst } from './eval/worst.ts';

/** A labelled message, as MESSAGES.md describes it. */
interface Labelled extends Message {
  readonly id: string;
  readonly intent: string;
  readonly anchored: boolean;
  readonly fields: Readonly<Record<string, string>>;
  readonly tools: readonly string[];
  readonly gain: GainLabel | null;
  readonly alerts: readonly string[];
}

/** One line of the table. `misses` are printed below it. */
interface Measure {
  readonly name: string;
  readonly value: number;
  readonly bar: string;
  readonly passes: boolean;
  readonly detail: string;
}

/** What a set of messages must reach, by who wrote it. */
interface Bars {
  readonly shareRecall: number;
  readonly fields: number;
  readonly gainRight: number;
  readonly gainWrong: number;
}

const OURS: Bars = { shareRecall: 0.95, fields: 0.97, gainRight: 0.9, gainWrong: 0.02 };
/** As people write elsewhere: by authors who never saw the rules, nor the template. */
const ELSEWHERE: Bars = { shareRecall: 0.9, fields: 0.9, gainRight: 0.75, gainWrong: 0.03 };

/** The sets that the project keeps, in `test/domain/share/`, and those of the data folder. */
const KEPT = {
  'own-messages.ndjson': OURS,
  'held-out-messages.ndjson': OURS,
  'prose-messages.ndjson': ELSEWHERE,
  'chatter-messages.ndjson': ELSEWHERE,
  'gain-messages.ndjson': ELSEWHERE,
  'wild-messages.ndjson': ELSEWHERE,
  'later-wild-messages.ndjson': ELSEWHERE,
  'later-prose-messages.ndjson': ELSEWHERE,
  'later-chatter-messages.ndjson': ELSEWHERE,
  'later-gain-messages.ndjson': ELSEWHERE,
  'ordinary-messages.ndjson': OURS,
  'unseen-messages.ndjson': ELSEWHERE,
};
const GIVEN = { 'messages.dev.ndjson': OURS };

/** Shares of the libraries searched for what they say word for word. 100,000 take minutes: `--large`. */
const WORD_FOR_WORD = process.argv.includes('--large') ? [240, 20_000, 100_000] : [240, 20_000];

const root = join(import.meta.dirname, '..');
const data = process.argv.slice(2).find((typed) => !typed.startsWith('--')) ?? dataFile('.');
const misses: string[] = [];

function miss(set: string, what: string, id: string, text: string): void {
  misses.push(`${set} · ${what} · ${id} · ${text}`);
}

function readLines(path: string): readonly Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = (right: number, extra: number, missing: number): number =>
  ratio(2 * right, 2 * right + extra + missing);

function atLeast(name: string, value: number, bar: number, detail: string): Measure {
  return { name, value, bar: `≥ ${bar}`, passes: value >= bar, detail };
}

function atMost(name: string, value: number, bar: number, detail: string): Measure {
  return { name, value, bar: `≤ ${bar}`, passes: value <= bar, detail };
}

type Pair = readonly [Labelled, Reading];

function shareMeasures(set: string, pairs: readonly Pair[], bars: Bars): readonly Measure[] {
  const offered = pairs.filter(([, reading]) => reading.intent === 'share' && reading.sure);
  const right = offered.filter(([label]) => label.intent === 'share');
  const shares = pairs.filter(([label]) => label.intent === 'share');
  const recognised = shares.filter(([, reading]) => reading.intent === 'share');
  const public_ = pairs.filter(
    ([label, reading]) => label.intent === 'chatter' && reading.sure && reading.intent !== 'chatter',
  );
  for (const [label, reading] of pairs) {
    if (label.intent !== reading.intent)
      miss(
        set,
        `intent ${label.intent} read as ${reading.intent}${reading.sure ? '' : ' (unsure)'}`,
        label.id,
        label.text.slice(0, 140),
      );
  }
  const same = pairs.filter(([label, reading]) => label.intent === reading.intent).length;
  return [
    atLeast(
      'public offers, precision',
      ratio(right.length, offered.length),
      0.97,
      `${right.length}/${offered.length}`,
    ),
    atLeast(
      'share recall',
      ratio(recognised.length, shares.length),
      bars.shareRecall,
      `${recognised.length}/${shares.length}, in public or private`,
    ),
    atMost(
      'chatter answered in public',
      public_.length,
      0,
      `of ${pairs.filter(([label]) => label.intent === 'chatter').length}`,
    ),
    {
      name: 'intent (all five)',
      value: ratio(same, pairs.length),
      bar: '–',
      passes: true,
      detail: `${same}/${pairs.length}`,
    },
  ];
}

/** Fields of anchored shares, exact once trimmed and with plain spaces. */
function fieldMeasure(set: string, pairs: readonly Pair[], bars: Bars): Measure {
  const plain = (value: string | undefined): string | undefined =>
    value?.replace(/[\u00a0\u202f]/g, ' ').trim();
  let [right, extra, missing] = [0, 0, 0];
  for (const [label, reading] of pairs.filter(([one]) => one.intent === 'share' && one.anchored)) {
    const fields: Readonly<Record<string, string>> = reading.fields;
    // What no label tells is proposed rather than read: whether it is there is measured apart.
    const told = Object.keys(fields).filter((key) => !reading.inferred.some((one) => one === key));
    for (const key of new Set([...Object.keys(label.fields), ...told])) {
      const [want, got] = [plain(label.fields[key]), plain(fields[key])];
      if (want === got) right++;
      else miss(set, `field ${key}`, label.id, `wanted ${JSON.stringify(want)} got ${JSON.stringify(got)}`);
      if (want !== got && got !== undefined) extra++;
      if (want !== got && want !== undefined) missing++;
    }
  }
  return atLeast(
    'fields of anchored shares, F1',
    f1(right, extra, missing),
    bars.fields,
    `${right} right, ${extra} extra, ${missing} missing`,
  );
}

function toolMeasure(set: string, pairs: readonly Pair[]): Measure {
  let [right, extra, missing] = [0, 0, 0];
  for (const [label, reading] of pairs) {
    const more = reading.tools.filter((tool) => !label.tools.includes(tool));
    const less = label.tools.filter((tool) => !reading.tools.includes(tool));
    right += label.tools.length - less.length;
    extra += more.length;
    missing += less.length;
    if (more.length + less.length > 0)
      miss(set, 'tools', label.id, `missing ${less.join(', ') || '–'}; extra ${more.join(', ') || '–'}`);
  }
  return atLeast(
    'tools, F1',
    f1(right, extra, missing),
    0.95,
    `${right} right, ${extra} extra, ${missing} missing`,
  );
}

/** Minutes, rhythm and frequency alike; « fois » and "time" name no item. */
function sameGain(want: GainLabel | null, got: GainLabel | null): boolean {
  const bare = (gain: GainLabel | null): unknown => {
    if (!gain) return null;
    const item = gain.item?.toLowerCase();
    return {
      savedMin: gain.savedMin,
      per: gain.per,
      item: item === 'fois' || item === 'time' ? undefined : item,
      ratio: gain.ratio,
      freq: gain.freq,
    };
  };
  return isDeepStrictEqual(bare(want), bare(got));
}

interface GainCase {
  readonly id: string;
  readonly want: GainLabel | null;
  readonly got: GainLabel | null;
}

/** A wrong value is one that differs from the label; an abstention is null where the label has a value. */
function gainMeasures(set: string, cases: readonly GainCase[], bars: Bars): readonly Measure[] {
  const told = cases.filter(({ want }) => want !== null);
  const right = cases.filter(({ want, got }) => want !== null && sameGain(want, got));
  const wrong = cases.filter(({ want, got }) => got !== null && !sameGain(want, got));
  for (const { id, want, got } of cases) {
    if (!sameGain(want, got))
      miss(
        set,
        got === null ? 'gain abstained' : 'gain WRONG',
        id,
        `wanted ${JSON.stringify(want)} got ${JSON.stringify(got)}`,
      );
  }
  return [
    atLeast(
      'time saved, right',
      ratio(right.length, told.length),
      bars.gainRight,
      `${right.length}/${told.length}`,
    ),
    atMost(
      'time saved, wrong',
      ratio(wrong.length, cases.length),
      bars.gainWrong,
      `${wrong.length}/${cases.length}`,
    ),
  ];
}

interface AlertCase {
  readonly id: string;
  readonly want: readonly string[];
  readonly got: readonly string[];
}

/** `mostAlarms` is per 100 messages that hold nothing sensitive. */
function alertMeasures(set: string, cases: readonly AlertCase[], mostAlarms: number): readonly Measure[] {
  let [found, wanted, clean, alarms] = [0, 0, 0, 0];
  for (const { id, want, got } of cases) {
    const seen = want.filter((type) => got.includes(type)).length;
    wanted += want.length;
    found += seen;
    if (want.length === 0) clean++;
    if (want.length === 0 && got.length > 0) alarms++;
    if (seen < want.length || got.some((type) => !want.includes(type)))
      miss(set, 'alerts', id, `wanted ${want.join(', ') || '–'} got ${got.join(', ') || '–'}`);
  }
  return [
    atLeast('sensitive data, recall', ratio(found, wanted), 0.95, `${found}/${wanted}`),
    atMost(
      'false alarms per 100 clean messages',
      100 * ratio(alarms, clean),
      mostAlarms,
      `${alarms}/${clean}`,
    ),
  ];
}

function evaluateMessages(set: string, labelled: readonly Labelled[], bars: Bars): readonly Measure[] {
  const pairs = labelled.map((label) => [label, readMessage(label)] as const);
  const tells = pairs.filter(
    ([label]) => label.intent === 'share' || label.intent === 'trial' || label.gain === null,
  );
  return [
    ...shareMeasures(set, pairs, bars),
    ...proseMeasures(pairs, (what, id, text) => miss(set, what, id, text)),
    fieldMeasure(set, pairs, bars),
    toolMeasure(set, pairs),
    ...gainMeasures(
      set,
      tells.map(([label, reading]) => ({ id: label.id, want: label.gain, got: gainLabel(reading.gain) })),
      bars,
    ),
    ...alertMeasures(
      set,
      pairs.map(([label, reading]) => ({ id: label.id, want: label.alerts, got: reading.alerts })),
      0,
    ),
    speedMeasure(labelled),
  ];
}

/** Milliseconds of processor time: what else the machine does is no part of it. */
const READ_FOR = { warming: 1_500, measuring: 1_500 };

/** How fast a process reads that has read for a while, as a server has: each set is warmed alike, the first one too. */
function speedMeasure(labelled: readonly Labelled[]): Measure {
  const warming = readFor(labelled, READ_FOR.warming);
  const { read, ms } = readFor(labelled, READ_FOR.measuring);
  const perSecond = Math.round((read * 1_000) / ms);
  const detail = `${read} read, once warm (after ${warming.read})`;
  return atLeast('messages per second, one core', perSecond, 3_000, detail);
}

/** Reads the messages over and over for so long: how many were read, in which processor time. */
function readFor(
  labelled: readonly Labelled[],
  least: number,
): { readonly read: number; readonly ms: number } {
  let read = 0;
  const start = process.cpuUsage();
  const used = (): number => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1_000;
  while (used() < least) {
    for (const label of labelled) readMessage(label);
    read += labelled.length;
  }
  return { read, ms: used() };
}

/** A table of wordings: answers to « time saved? », or prose. */
function evaluateGains(name: string, path: string, read: (text: string) => TimeSaved | null): boolean {
  const rows = readGainRows(path);
  const cases = rows.map(({ phrase, want }) => {
    const gain = read(phrase);
    return { id: phrase, want, got: gainLabel(gain && hasFigure(gain) ? gain : null) };
  });
  return print(`${name} (${rows.length} wordings)`, gainMeasures(name, cases, OURS));
}

const sensitiveTypes = (text: string): readonly string[] => [
  ...new Set(findSensitive(text).map((one) => one.type)),
];
/** What looks sensitive and is not is as hard as can be found: one alarm in a hundred is allowed. */
const MOST_HARD_ALARMS = 1;

/** Stands within an invented key, so that no host takes the file for one that holds a real one. */
const WITHIN_KEY = '§';

/** Values among look-alikes, kept in the project. */
function evaluateLookalikes(set: string, path: string): readonly Measure[] {
  const lines = linesOf<{ readonly id: string; readonly text: string; readonly types: readonly string[] }>(
    path,
  );
  const cases = lines.map(({ id, text, types }) => ({
    id,
    want: types,
    got: sensitiveTypes(text.replaceAll(WITHIN_KEY, '')),
  }));
  return alertMeasures(set, cases, MOST_HARD_ALARMS);
}

/** Only the types that the domain knows are measured: names, addresses and SIREN numbers are out of its reach. */
function evaluateSensitive(path: string): readonly Measure[] {
  const { pos, neg } = JSON.parse(readFileSync(path, 'utf8')) as {
    pos: { t: string; x: string }[];
    neg: string[];
  };
  const known = pos.filter(({ t }) => t === 'secret' || (SENSITIVE_TYPES as readonly string[]).includes(t));
  const asSecret = (found: readonly string[]): readonly string[] =>
    found.map((type) => (type === 'api_key' || type === 'password' ? 'secret' : type));
  return alertMeasures(
    'sensitive.json',
    [
      ...known.map(({ t, x }) => ({
        id: x,
        want: [t],
        got: t === 'secret' ? asSecret(sensitiveTypes(x)) : sensitiveTypes(x),
      })),
      ...neg.map((x) => ({ id: x, want: [], got: sensitiveTypes(x) })),
    ],
    MOST_HARD_ALARMS,
  );
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

function print(title: string, measures: readonly Measure[]): boolean {
  console.log(`\n${title}`);
  for (const { name, value, bar, passes, detail } of measures) {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(3);
    console.log(
      `  ${passes ? '✓' : '✗'} ${name.padEnd(38)} ${shown.padStart(7)}   ${bar.padEnd(8)} ${detail}`,
    );
  }
  return measures.every(({ passes }) => passes);
}

function evaluate(): boolean {
  console.log(`commit ${commit()} · Node ${process.version}`);
  if (!existsSync(data))
    console.log(`The data folder ${data} is absent: only the messages kept in the project are evaluated.`);
  const setsOf = (folder: string, sets: Readonly<Record<string, Bars>>) =>
    Object.entries(sets).map(([name, bars]) => ({ name, bars, path: join(folder, name) }));
  const sets = [...setsOf(data, GIVEN), ...setsOf(join(root, 'test/domain/share'), KEPT)];
  const passed = sets
    .filter(({ path }) => existsSync(path))
    .map(({ name, bars, path }) => {
      const labelled = readLines(path);
      return print(`${name} (${labelled.length} messages)`, evaluateMessages(name, labelled, bars));
    });
  const gains = join(data, 'gains.tsv');
  const durations = (name: string): string => join(root, 'test/domain/duration', name);
  if (existsSync(gains)) passed.push(evaluateGains('gains.tsv', gains, readTimeSaved));
  for (const name of ['own-gains.tsv', 'wild-gains.tsv', 'later-gains.tsv'])
    passed.push(evaluateGains(name, durations(name), readTimeSaved));
  passed.push(evaluateGains('prose-gains.tsv', durations('prose-gains.tsv'), readGain));
  const sensitive = join(data, 'sensitive.json');
  if (existsSync(sensitive)) passed.push(print('sensitive.json', evaluateSensitive(sensitive)));
  for (const name of ['messages.ndjson', 'later-messages.ndjson', 'own-messages.ndjson'])
    passed.push(print(`privacy/${name}`, evaluateLookalikes(name, join(root, 'test/domain/privacy', name))));
  console.log(`\nMisses (${misses.length})`);
  for (const line of misses) console.log(`  ${line.replaceAll('\n', ' ⏎ ')}`);
  return passed.every(Boolean);
}

const passes = [
  evaluate(),
  evaluateVerbatim(data),
  evaluateWorst(),
  await evaluateSearch(root, data),
  await evaluateWordForWord(data, WORD_FOR_WORD),
  evaluateVariations(root),
];
process.exit(passes.every(Boolean) ? 0 : 1);
