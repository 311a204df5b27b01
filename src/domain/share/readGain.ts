import { fold } from './text/fold.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Sentence } from './text/sentences.ts';
import { findAmounts } from './time/amounts.ts';
import type { Amount } from './time/amounts.ts';
import { findDifference } from './time/beforeAfter.ts';
import { findRatio } from './time/ratio.ts';
import { tokenise } from './time/tokens.ts';
import { readTimeSaved } from './readTimeSaved.ts';
import type { TimeSaved } from './timeSaved.ts';

/** Someone else's figure, or one that is hoped for, denied or joked about. */
const NOT_LIVED =
  /\b(?:selon|d'apres (?!leurs|nos|mes)|etude|sondage|il parait|m'a dit|me dit|m'ont dit|disent|dit que|pretend|plaquette|editeur annonce|annoncent?|promet|promettent|(?:mon|ma|mes) (?:fils|fille|mari|femme|enfants?)|my (?:son|daughter|wife|husband|kids?)|according to|study|survey|told me|says|claims?|supposedly|soi-disant|[a-z]+raient|gagnerai[st]|gagneraient|devrait|devraient|pourrait|pourraient|permettrait|ferait|j'espere|on espere|objectif|hope|hoping|should save|could save|would save|might save|will save|va (?:me|nous) faire gagner|on va gagner|if (?:it|we)|ne gagne|n'ai (?:pas|rien) gagne|pas gagne|no time saved|didn't save|doesn't save|ah oui|bien sur|webinaire|webinar|formation de|duree)\b/;
/** Words that make an amount a saving. */
const SAVES =
  /\b(?:j ?'?y? ?gagne|gagn[a-z]*|gain|gains|econom[a-z]*|epargn[a-z]*|evite(?:nt|r)?|sauve|libere[a-z]*|recupere[a-z]*|saves?|saved|saving|savings|no longer spend|freed?|cuts?|shav(?:es?|ed)|de moins|en moins|less|moins de temps|won back)\b/g;
const LOSES = /\b(?:perdu[es]*|perds|perd|perte|lost|lose|wasted?|de plus que|more than before|cost (?:me|us))\b/g;
const OFTEN_NEXT = /^\s*(?:j'en |on en |nous en |il y en a |we (?:get|do|have|handle) |i (?:get|do|have) |about |around |environ |soit |a raison de )/;
const REACH = 60;

/** A stretch of the text that tells one saving. */
interface Told {
  readonly gain: TimeSaved;
  readonly start: number;
}

/**
 * The time saved that prose tells as lived by its author, or null.
 * An amount is believed only beside a word for saving, or in a before and after; the first one told wins.
 */
export function readGain(text: string): TimeSaved | null {
  const folded = fold(text);
  const sentences = sentencesOf(folded);
  for (const [index, sentence] of sentences.entries()) {
    const told = readSentence(text, folded, sentences, index, sentence);
    if (told) return told.gain;
  }
  return null;
}

function readSentence(text: string, folded: string, sentences: readonly Sentence[], index: number, sentence: Sentence): Told | null {
  const words = folded.slice(sentence.start, sentence.end);
  if (sentence.question || NOT_LIVED.test(words)) return null;
  const next = sentences[index + 1];
  const end = next && OFTEN_NEXT.test(folded.slice(next.start, next.end)) ? next.end : sentence.end;
  const tokens = tokenise(words);
  const amounts = findAmounts(tokens, words);
  const difference = findDifference(tokens, amounts, words);
  const from = difference?.start ?? savedAmount(words, amounts) ?? null;
  if (from !== null) return told(text, folded, sentence.start + from, end, lossBefore(words, from, difference !== null));
  if (amounts.length === 0) return ratioTold(text, words, sentence);
  return beforeAndNow(text, folded, sentences, index) ?? ratioTold(text, words, sentence);
}

/** « Avant : 4 h par mois. Maintenant 1 h. »: a before and after over two sentences that follow each other. */
function beforeAndNow(text: string, folded: string, sentences: readonly Sentence[], index: number): Told | null {
  const [one, next] = [sentences[index], sentences[index + 1]];
  if (!one || !next || next.question) return null;
  const both = folded.slice(one.start, next.end);
  if (!/\b(?:avant|before|used to|jusqu'ici|prenait|passais)\b/.test(both) || NOT_LIVED.test(both)) return null;
  const tokens = tokenise(both);
  const difference = findDifference(tokens, findAmounts(tokens, both), both);
  return difference ? told(text, folded, one.start + difference.start, next.end, false) : null;
}

/** Start of the only amount within reach of a word for saving or losing; several amounts are not guessed at. */
function savedAmount(words: string, amounts: readonly Amount[]): number | null {
  const cues = [...words.matchAll(SAVES), ...words.matchAll(LOSES)];
  const near = amounts.filter((one) => cues.some((cue) => isNear(words, one, cue.index, cue.index + cue[0].length)));
  const [first] = near;
  return first && near.length === 1 ? first.start : null;
}

/** Close enough, in the same clause. */
function isNear(words: string, one: Amount, start: number, end: number): boolean {
  const between = end <= one.start ? words.slice(end, one.start) : words.slice(one.end, start);
  const reach = end <= one.start ? REACH : 30;
  return between.length <= reach && !/[;:!?]|, (?:et|mais|and|but)\b/.test(between.replace(/^ ?: ?/, ''));
}

function lossBefore(words: string, from: number, difference: boolean): boolean {
  if (difference) return false;
  const window = words.slice(Math.max(0, from - REACH), from + 50);
  const loses = window.search(LOSES);
  return loses >= 0 && window.search(SAVES) < 0;
}

const QUALIFIER = /(?:environ|about|roughly|around|au moins|at least|jusqu'a|up to|plus d[e'] ?|more than|moins d[e'] ?|less than|en|under|over|entre|between|de|from|~|une bonne|a good|pres de|nearly|almost|facile|bien|bon|a peu pres|passee?s? de)[ ~]*$/;

/** Reads the saving from its first amount (and the words that qualify it) to the end of its sentence. */
function told(text: string, folded: string, from: number, end: number, loss: boolean): Told | null {
  let start = from;
  for (let step = 0; step < 3; step++) {
    const before = QUALIFIER.exec(folded.slice(Math.max(0, start - 16), start));
    if (before && /^$|[^a-z]/.test(folded.charAt(start - before[0].length - 1))) start -= before[0].length;
  }
  const subject = /(?:un|une|an?|chaque|each) [a-z]{3,16} $/.exec(folded.slice(Math.max(0, start - 24), start));
  const passage = text.slice(start - (subject?.[0].length ?? 0), end);
  const gain = readTimeSaved(passage, { loss, prose: true });
  return gain && { gain: { ...gain, quote: tidy(text.slice(start, end)) }, start };
}

/** The quoted words end with their clause. */
function tidy(quote: string): string {
  return quote.trim().replace(/[\s.,;:!?)…]+$/, '');
}

function ratioTold(text: string, words: string, sentence: Sentence): Told | null {
  const ratio = findRatio(words, false);
  if (!ratio) return null;
  const start = sentence.start + ratio.start;
  const quote = tidy(text.slice(start, sentence.start + ratio.end));
  return { gain: { savedMin: null, per: 'once', ratio: ratio.ratio, quote }, start };
}
