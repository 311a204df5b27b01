import { foldInPlace } from '../text/fold.ts';
import type { Span } from '../text/plain.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { findDifference } from '../duration/beforeAfter.ts';
import { opensWithCue } from '../duration/roles.ts';
import { findRatio } from '../duration/ratio.ts';
import { composeGain, negated, type Composed, type Saving } from '../duration/compose.ts';
import { plausible } from '../duration/plausible.ts';
import { thingTold } from '../duration/thingsTold.ts';
import { withFrequencyOf, withRhythmOf } from '../duration/rhythmTold.ts';
import { isLoss, lastClause, savedAmount } from '../duration/saved.ts';
import { tellsEach } from '../duration/rhythm.ts';
import { passageOf, type Passage } from '../duration/passage.ts';
import { either } from './languages.ts';
import { isDoubtful, tellsNone } from '../duration/readTimeSaved.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';

const NOT_LIVED = new RegExp(String.raw`\b(?:${either('notLived')})\b`);
const DELAY = new RegExp(String.raw`\b(?:${either('delay')})\b`);
const OFTEN_NEXT = new RegExp(
  String.raw`^\s*(?:${either('opensOften')}|\d{1,4} [a-z]+ (?:${either('per')}) (?:${either('periods')})\b)`,
);
const THIS_ONCE = new RegExp(String.raw`\b(?:${either('thisOnce')})\b`);
const QUALIFIER = new RegExp(`(?:${either('qualifier')})[ ~]*$|~ *$`);
/** A sentence with more durations than this is a timetable, not a gain. */
const MAX_AMOUNTS = 20;
/** A gain is told at the beginning, or the message is a document. */
const READ = 4_000;

/**
 * The time saved that prose tells as lived by its author, or null.
 * An amount is believed only beside a word for saving, or in a before and after; the first one told wins.
 * `whole` is the text, folded.
 * One that is too much to be believed has its words and no figure: its author is asked.
 */
export function readGain(text: string, whole = foldInPlace(text)): TimeSaved | null {
  const folded = whole.slice(0, READ);
  const sentences = sentencesOf(folded).map((one) => ({ ...one, ...passageIn(text, folded, one) }));
  const prose = { text, folded, sentences };
  let asked: TimeSaved | null = null;
  for (const read of [readSentence, readTwo]) {
    for (const index of prose.sentences.keys()) {
      const gain = read(prose, index);
      if (gain && hasFigure(gain)) return gain;
      asked ??= gain;
    }
  }
  return asked;
}

/** Whether a time saved holds minutes or a ratio, and not only the words of its author. */
export function hasFigure(gain: TimeSaved): boolean {
  return gain.savedMin !== null || gain.ratio !== undefined;
}

/** A text in sentences, each with its durations. */
interface Prose {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly (Sentence & Passage)[];
}

function passageIn(text: string, folded: string, { start, end }: Span): Passage {
  const passage = passageOf(text.slice(start, end), folded.slice(start, end));
  return passage.amounts.length > MAX_AMOUNTS ? { ...passage, amounts: [] } : passage;
}

/** A saving within one sentence; a next one that only says how often belongs to it. */
function readSentence(prose: Prose, index: number): TimeSaved | null {
  const { text, folded, sentences } = prose;
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (!sentence || sentence.question) return null;
  if (sentence.amounts.length === 0 && tellsNone(sentence.folded)) return noneTold(sentence);
  const ratio = ratioTold(sentence);
  if ((sentence.amounts.length === 0 && !ratio) || isNoGain(sentence)) return null;
  const often = next && OFTEN_NEXT.test(next.folded) ? next : null;
  const passage = often ? passageIn(text, folded, { start: sentence.start, end: often.end }) : sentence;
  const difference = findDifference(passage.tokens, passage.amounts, passage.folded);
  if (difference) return told({ ...difference, occurs: 'often' }, passage, prose);
  const amount = savedAmount(passage.folded, passage.amounts);
  if (!amount) return ratio;
  const isLost = isLoss(passage.folded, amount);
  const before = passage.folded.slice(Math.max(0, amount.start - 40), amount.start);
  // What was given up is told ahead: « Gamma pour nos supports de formation : j'ai perdu 2 h » is about no training.
  const near = isLost ? lastClause(before) : before;
  if (isDoubtful(near + passage.folded.slice(amount.start, amount.end + 30))) return null;
  return told(isLost ? negated(amount) : amount, passage, prose);
}

/** « Avant : 4 h par mois. Maintenant 1 h. »: a before and after over two sentences that follow each other. */
function readTwo(prose: Prose, index: number): TimeSaved | null {
  const { text, folded, sentences } = prose;
  const one = sentences[index];
  const next = sentences[index + (isCueAlone(sentences[index + 1]) ? 2 : 1)];
  if (!one || !next || one.question || next.question || one.amounts.length === 0) return null;
  if (isNoGain(one) || isNoGain(next)) return null;
  const passage = passageIn(text, folded, { start: one.start, end: next.end });
  const difference = findDifference(passage.tokens, passage.amounts, passage.folded);
  return difference && told({ ...difference, occurs: 'often' }, passage, prose);
}

/** « Maintenant ? »: no question, it announces the time that is told next. */
function isCueAlone(sentence: (Sentence & Passage) | undefined): boolean {
  return sentence?.question === true && sentence.tokens.length <= 4 && opensWithCue(sentence.folded.trim());
}

/** « pas une minute de gagnée », "zero time saved": nothing was saved, and that is a figure. */
function noneTold({ text }: Passage): TimeSaved {
  return { savedMin: [0, 0], per: 'once', quote: text.trim() };
}

/** Someone else's figure, one that is hoped for or denied, a delay on the calendar. */
function isNoGain({ folded }: Passage): boolean {
  return NOT_LIVED.test(folded) || DELAY.test(folded);
}

/** A saving with how often it comes back, if it may be believed. */
function told(saving: Saving, passage: Passage, prose: Prose): TimeSaved | null {
  const isOnce = THIS_ONCE.test(passage.folded);
  const composed = composeGain(isOnce ? { ...saving, occurs: 'once' } : saving, passage, null);
  const { quote } = quoted(composed, passage);
  const gain = isOnce
    ? onceOnly(composed.gain, passage)
    : withRhythmElsewhere({ ...composed, occurs: saving.occurs }, passage, prose);
  const belief = plausible(gain, passage.folded);
  if (belief === 'no') return null;
  return belief === 'yes' ? { ...gain, quote } : { savedMin: null, per: 'once', quote };
}

/** « Hier, 2 h de gagnées sur un devis » is counted by nothing. */
function onceOnly(gain: Composed['gain'], { tokens }: Passage): Composed['gain'] {
  const isCounted = gain.per === 'item' && (gain.freq !== undefined || tellsEach(tokens));
  return isCounted ? gain : { savedMin: gain.savedMin, per: gain.per === 'item' ? 'once' : gain.per };
}

/** How often and on what, where another sentence says it: « Chaque lundi je trie la boîte. 20 min au lieu d'une heure. » */
function withRhythmElsewhere(
  { gain, occurs }: { readonly gain: Composed['gain']; readonly occurs: Saving['occurs'] },
  passage: Passage,
  prose: Prose,
): Composed['gain'] {
  const others = prose.sentences.filter(
    ({ folded, question }) => !question && !passage.folded.includes(folded) && !THIS_ONCE.test(folded),
  );
  return gain.per === 'item'
    ? withFrequencyOf(named(gain, passage, prose), others)
    : withRhythmOf(gain, others, occurs);
}

/** The thing that "each" stands for, where the message speaks of one kind of things. */
function named(gain: Composed['gain'], { tokens }: Passage, prose: Prose): Composed['gain'] {
  const item = gain.item === undefined && tellsEach(tokens) ? thingTold(prose) : undefined;
  return item === undefined ? gain : { ...gain, item };
}

/** The words that tell the gain, from what qualifies the amount to its rhythm. */
function quoted(composed: Composed, passage: Passage): TimeSaved {
  let start = composed.start;
  for (let step = 0; step < 2; step++) {
    const before = QUALIFIER.exec(passage.folded.slice(Math.max(0, start - 16), start));
    if (before && !/[a-z]/.test(passage.folded.charAt(start - before[0].length - 1)))
      start -= before[0].length;
  }
  return { ...composed.gain, quote: passage.text.slice(start, composed.end).trim() };
}

function ratioTold(passage: Passage): TimeSaved | null {
  const ratio = findRatio(passage.folded, false);
  if (!ratio) return null;
  return {
    savedMin: null,
    per: 'once',
    ratio: ratio.ratio,
    quote: passage.text.slice(ratio.start, ratio.end).trim(),
  };
}
