import { ofSaving, type Saving } from './compose.ts';
import { either, words } from './languages.ts';
import type { Passage } from './passage.ts';
import { findFrequency, findRhythm, followsPrice, type Rhythm } from './rhythm.ts';
import type { Frequency, TimeSaved } from './timeSaved.ts';

/** « tous les jours » is how often a tool is used, rather than how often time is saved. */
const EVERY_DAY = words('everyDay');
/** « le lundi 4 mars », « lundi dernier »: one date. */
const ONE_DATE = words('oneDate');

/** « le rapport partait le jeudi, il part le soir même »: when it came. */
const CAME_AT = new RegExp(String.raw`\b(?:${either('cameAt')})(?![a-z])`);
const TELLS_MANY = new RegExp(String.raw`\b(?:${either('tellsMany')})$`);

type Gain = Omit<TimeSaved, 'quote'>;

/** A gain that is told without a rhythm, with the one that its label tells (« Temps gagné (par jour) »). */
export function withRhythmOfLabel(gain: Gain, label: Passage): Gain {
  return hasRhythm(gain) ? gain : withRhythm(gain, [findRhythm(label, 0, label.tokens.length)]);
}

/** A gain that is told without a rhythm, with the one period that other sentences tell; several leave it as it is. */
export function withRhythmOf(gain: Gain, sentences: readonly Passage[], occurs: Saving['occurs']): Gain {
  const told = sentences.flatMap(periodsIn).filter((rhythm) => ofSaving(rhythm, occurs === 'often') !== null);
  return hasRhythm(gain) ? gain : withRhythm(gain, told);
}

/** A gain on one thing, with how many there are in a period where other sentences tell it: « il y en a trois par semaine ». */
export function withFrequencyOf(gain: Gain, sentences: readonly Passage[]): Gain {
  if (gain.per !== 'item' || gain.freq !== undefined) return gain;
  const [freq, ...others] = sentences.flatMap(frequenciesIn);
  return freq === undefined || others.length > 0 ? gain : { ...gain, freq };
}

function frequenciesIn(passage: Passage): readonly Frequency[] {
  const { tokens, folded } = passage;
  return tokens.flatMap(({ start }, at) => {
    const before = folded.slice(Math.max(0, start - 40), start).trimEnd();
    const freq = TELLS_MANY.test(before) ? findFrequency(passage, at, at + 1)?.freq : undefined;
    return freq === undefined ? [] : [freq];
  });
}

function hasRhythm({ per, freq }: Gain): boolean {
  return per !== 'once' || freq !== undefined;
}

function withRhythm(gain: Gain, [first, ...others]: readonly (Rhythm | null)[]): Gain {
  if (!first || others.some((other) => other?.per !== first.per)) return gain;
  const { end: _, of: __, ...rhythm } = first;
  return { ...gain, ...rhythm };
}

function periodsIn(passage: Passage): readonly Rhythm[] {
  const { tokens, folded } = passage;
  if (CAME_AT.test(folded)) return [];
  return tokens.flatMap(({ start, word }, at) => {
    const rhythm = findRhythm(passage, at, 1);
    if (!rhythm || rhythm.per === 'item') return [];
    const told = tokens.findLastIndex((token) => token.end <= rhythm.end);
    const next = tokens[told + 1];
    const isDate = (next?.value ?? null) !== null || ONE_DATE.has(next?.word ?? '');
    const isMany = told === at && (word.endsWith('s') || rhythm.per === 'year');
    return isDate || isMany || followsPrice(folded, start) || EVERY_DAY.has(tokens[told]?.word ?? '')
      ? []
      : [rhythm];
  });
}
