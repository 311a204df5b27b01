import { fold } from '../text/fold.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { findAmounts, type Amount } from '../duration/amounts.ts';
import { findDifference } from '../duration/beforeAfter.ts';
import { findRatio } from '../duration/ratio.ts';
import { tokenise } from '../duration/tokens.ts';
import { composeGain, negated, type Composed } from '../duration/compose.ts';
import type { Passage } from '../duration/passage.ts';
import { isDoubtful } from '../duration/readTimeSaved.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';

/** Someone else's figure, or one that is hoped for, denied or joked about. */
const NOT_LIVED =
  /\b(?:selon|d'apres (?!leurs|nos|mes)|etude|sondage|il parait|m'a dit|me dit|m'ont dit|disent|dit que|pretend|plaquette|editeur annonce|annoncent|vendor|vendeur|consultant|entendu|commercial de|promet|promettent|(?:mon|ma|mes) (?:fils|fille|mari|femme|enfants?)|my (?:son|daughter|wife|husband|kids?)|according to|study|survey|told me|says|claims?|supposedly|soi-disant|[a-z]+raient|gagnerai[st]|gagneraient|devrait|devraient|pourrait|pourraient|permettrait|ferait|j'espere|on espere|objectif|hope|hoping|should save|could save|would save|might save|will save|va (?:me|nous) faire gagner|on va gagner|if (?:it|we)|ne gagne|n'ai (?:pas|rien) gagne|pas gagne|no time saved|didn't save|doesn't save|ah oui|bien sur|webinaire|webinar|formation de|duree)\b/;
/** A delay on the calendar is not time worked. */
const DELAY = /\b(?:delais?|lead time|turnaround|temps d'attente|waiting time|echeance)\b/;
/** Words that make an amount a saving. */
const SAVES =
  /\b(?:j ?'?y? ?gagne|gagn[a-z]*|gain|gains|econom[a-z]*|epargn[a-z]*|evite(?:nt|r)?|sauve|libere[a-z]*|recupere[a-z]*|saves?|saved|saving|savings|no longer spend|freed?|cuts?|shav(?:es?|ed)|de moins|en moins|less|moins de temps|won back|get back|got back|(?:gets?|got|gives?|gave)(?= .{3,30} back\b)|no longer)\b/g;
const LOSES =
  /\b(?:parti[es]* en fumee|pour rien|perdu[es]*|perds|perd|perte|lost|lose|wasted?|de plus que|more than before|cost (?:me|us))\b/g;
const OFTEN_NEXT =
  /^\s*(?:j'en |on en |nous en |il y en a |we (?:get|do|have|handle) |i (?:get|do|have) |about |around |environ |soit |a raison de |\d{1,4} [a-z]+ (?:a|par|per) (?:day|week|month|year|jour|semaine|mois|an)\b)/;
const REACH = 60;
/** A sentence with more durations than this is a timetable, not a gain. */
const MAX_AMOUNTS = 20;
/** A gain is told at the beginning, or the message is a document. */
const READ = 4_000;

/**
 * The time saved that prose tells as lived by its author, or null.
 * An amount is believed only beside a word for saving, or in a before and after; the first one told wins.
 */
export function readGain(text: string): TimeSaved | null {
  const folded = fold(text.slice(0, READ));
  const sentences = sentencesOf(folded);
  for (const read of [readSentence, readTwo]) {
    for (const index of sentences.keys()) {
      const gain = read(text, folded, sentences, index);
      if (gain) return gain;
    }
  }
  return null;
}

function passageOf(text: string, folded: string, start: number, end: number): Passage {
  const words = folded.slice(start, end);
  const tokens = tokenise(words);
  const amounts = findAmounts(tokens, words);
  return {
    text: text.slice(start, end),
    folded: words,
    tokens,
    amounts: amounts.length > MAX_AMOUNTS ? [] : amounts,
  };
}

/** A saving within one sentence; a next one that only says how often belongs to it. */
function readSentence(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  index: number,
): TimeSaved | null {
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (!sentence || sentence.question) return null;
  const alone = folded.slice(sentence.start, sentence.end);
  if (NOT_LIVED.test(alone) || DELAY.test(alone)) return null;
  const end = next && OFTEN_NEXT.test(folded.slice(next.start, next.end)) ? next.end : sentence.end;
  const passage = passageOf(text, folded, sentence.start, end);
  const difference = findDifference(passage.tokens, passage.amounts, passage.folded);
  if (difference) return quoted(composeGain(difference, passage, null), passage);
  const amount = savedAmount(passage.folded, passage.amounts);
  if (!amount) return ratioTold(passage);
  if (isDoubtful(passage.folded.slice(Math.max(0, amount.start - 40), amount.end + 30))) return null;
  return quoted(
    composeGain(isLoss(passage.folded, amount) ? negated(amount) : amount, passage, null),
    passage,
  );
}

/** « Avant : 4 h par mois. Maintenant 1 h. »: a before and after over two sentences that follow each other. */
function readTwo(
  text: string,
  folded: string,
  sentences: readonly Sentence[],
  index: number,
): TimeSaved | null {
  const [one, next] = [sentences[index], sentences[index + 1]];
  if (!one || !next || one.question || next.question) return null;
  const passage = passageOf(text, folded, one.start, next.end);
  if (
    !/\b(?:avant|before|used to|jusqu'ici|prenait|passais|passait)\b/.test(passage.folded) ||
    NOT_LIVED.test(passage.folded) ||
    DELAY.test(passage.folded)
  )
    return null;
  const difference = findDifference(passage.tokens, passage.amounts, passage.folded);
  return difference && quoted(composeGain(difference, passage, null), passage);
}

/** The only amount within reach of a word for saving or losing; several are not guessed at. */
function savedAmount(words: string, amounts: readonly Amount[]): Amount | null {
  const cues = [...words.matchAll(SAVES), ...words.matchAll(LOSES)];
  const near = amounts.filter((one) =>
    cues.some((cue) => {
      const [start, end] = [cue.index, cue.index + cue[0].length];
      return (
        isNear(words, one, start, end) && !amounts.some((other) => standsBetween(other, one, start, end))
      );
    }),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** « 20 min, that's 3 hours saved »: the amount next to the word is meant. */
function standsBetween(other: Amount, one: Amount, start: number, end: number): boolean {
  return (
    other !== one &&
    ((one.end <= other.start && other.end <= start) || (end <= other.start && other.end <= one.start))
  );
}

/** Close enough, in the same clause; a colon may announce the amount. */
function isNear(words: string, one: Amount, start: number, end: number): boolean {
  if (end <= one.start) {
    const between = words.slice(end, one.start);
    return between.length <= REACH && !/[;!?]|, (?:et|mais|and|but)\b/.test(between);
  }
  const between = words.slice(one.end, start);
  return between.length <= 30 && !/[;:!?]|, (?:et|mais|and|but)\b/.test(between);
}

/** A word for losing is nearer than any word for saving. */
function isLoss(words: string, amount: Amount): boolean {
  const window = words.slice(Math.max(0, amount.start - REACH), amount.end + 50);
  return window.search(LOSES) >= 0 && window.search(SAVES) < 0;
}

const QUALIFIER =
  /(?:environ|about|roughly|around|au moins|at least|jusqu'a|up to|plus de|more than|moins de|less than|en|under|over|entre|between|de|from|une bonne|a good|pres de|nearly|almost|facile|a peu pres|passee?s? de|~)[ ~]*$/;

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
