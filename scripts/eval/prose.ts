import { fold } from '../../src/domain/text/fold.ts';
import type { Reading } from '../../src/domain/share/reading.ts';

/** What the label of a message says of it, as far as prose is concerned. */
interface Label {
  readonly id: string;
  readonly intent: string;
  readonly anchored: boolean;
  readonly fields: Readonly<Record<string, string>>;
}

type Pair = readonly [Label, Reading];
type Miss = (what: string, id: string, text: string) => void;

/** One line of the table. */
interface ProseMeasure {
  readonly name: string;
  readonly value: number;
  readonly bar: string;
  readonly passes: boolean;
  readonly detail: string;
}

const BARS = { useCase: 0.75, limits: 0.7, asked: 2 };
/** Of the words of the longer one, so many must be in the other as well. */
const ENOUGH_WORDS = 0.6;

/**
 * How prose is read: the use case and the limits of shares whose label states them, whether one tap publishes, and who is asked in private though they shared nothing.
 */
export function proseMeasures(pairs: readonly Pair[], miss: Miss): readonly ProseMeasure[] {
  const shares = pairs.filter(([label]) => label.intent === 'share' && !label.anchored);
  const told = shares.filter(([label]) => label.fields['useCase'] !== undefined);
  return [
    fieldInProse('useCase', told, miss),
    fieldInProse('limits', told, miss),
    oneTap(
      pairs.filter(([label]) => label.intent === 'share'),
      miss,
    ),
    askedInPrivate(pairs),
  ];
}

/** F1 of a field; the detail says how many are the same but for case, accents, outer signs and articles. */
function fieldInProse(field: 'useCase' | 'limits', pairs: readonly Pair[], miss: Miss): ProseMeasure {
  let [right, exact, wanted, given] = [0, 0, 0, 0];
  for (const [label, reading] of pairs) {
    const [want, got] = [label.fields[field], reading.intent === 'share' ? reading.fields[field] : undefined];
    if (want !== undefined) wanted++;
    if (got !== undefined) given++;
    const near = want !== undefined && got !== undefined && isNear(want, got);
    if (near) right++;
    if (near && bareWords(want).join(' ') === bareWords(got).join(' ')) exact++;
    if (!near && want !== got)
      miss(`${field} in prose`, label.id, `wanted ${JSON.stringify(want)} got ${JSON.stringify(got)}`);
  }
  const value = wanted + given === 0 ? 1 : (2 * right) / (wanted + given);
  const name = field === 'useCase' ? 'use case in prose, F1' : 'limits in prose, F1';
  return {
    name,
    value,
    bar: `≥ ${BARS[field]}`,
    passes: value >= BARS[field],
    detail: `${right} right (${exact} exact), ${given} given, ${wanted} wanted`,
  };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without the articles and small words that open a phrase. */
function bareWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const first = words.findIndex(
    (word) => !/^(?:the|an?|our|my|to|for|l[ea]?s?|une?|d[eu]?s?|nos|notre|mes|mon|ma|pour)$/.test(word),
  );
  return words.slice(Math.max(first, 0));
}

/** Two phrases say the same when most words of the longer one are in the other. */
function isNear(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), [...wordsOf(other)]];
  const longest = Math.max(left.length, right.length);
  let common = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at < 0) continue;
    common++;
    right.splice(at, 1);
  }
  return common >= ENOUGH_WORDS * longest;
}

/** Of the shares that were recognised, those whose tool and use case are proposed. */
function oneTap(shares: readonly Pair[], miss: Miss): ProseMeasure {
  const found = shares.filter(([, reading]) => reading.intent === 'share');
  const complete = found.filter(
    ([, { fields }]) => fields.tool !== undefined && fields.useCase !== undefined,
  );
  for (const [label] of found.filter((one) => !complete.includes(one)))
    miss('one tap', label.id, 'nothing to publish');
  const value = found.length === 0 ? 1 : complete.length / found.length;
  return {
    name: 'one tap publishes',
    value,
    bar: '≥ 1',
    passes: value === 1,
    detail: `${complete.length}/${found.length}`,
  };
}

/** Those who chat or ask, and would be asked whether they share or warn. */
function askedInPrivate(pairs: readonly Pair[]): ProseMeasure {
  const asked = pairs.filter(
    ([label, { intent, sure }]) =>
      (label.intent === 'chatter' || label.intent === 'question') &&
      !sure &&
      (intent === 'share' || intent === 'caution'),
  ).length;
  const value = (100 * asked) / pairs.length;
  return {
    name: 'private questions to who shared nothing',
    value,
    bar: `≤ ${BARS.asked}`,
    passes: value <= BARS.asked,
    detail: `${asked} of ${pairs.length} messages, per 100`,
  };
}
