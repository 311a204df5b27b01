import type { ToolMention } from '../../tool/tools.ts';
import type { Field } from '../share.ts';
import { withoutTrailingEmoji } from '../template/icons.ts';
import { fold } from '../../text/fold.ts';
import { findLink } from '../../text/links.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';

type Inferred = Partial<Record<Field, string>>;

/** Fields that free prose lets one infer; each is a stretch of the text, and its author confirms it. */
export function readProse(
  plain: Plain,
  mentions: readonly ToolMention[],
  gain: TimeSaved | null,
): Readonly<Inferred> {
  const folded = fold(plain.text);
  const prompt = findPrompt(plain, folded);
  const found: Readonly<Record<string, string | null>> = {
    tool: toolWords(plain.text, folded, mentions),
    useCase: useCaseWords(plain.text, folded, mentions),
    timeSaved: gain?.quote ?? null,
    limits: limitWords(plain.text, folded),
    link: findLink(plain, 0, plain.text.length, false),
    prompt: prompt && plain.text.slice(prompt.start, prompt.end).trim(),
    cost: matched(plain.text, folded, COST),
    jobFamily: matched(plain.text, folded, JOB),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== ''));
}

const COST =
  /(?:environ |about |env\. )?(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:€|euros?|\$|£)|[$£€] ?\d{1,4}(?:[.,]\d{1,2})?) ?(?:\/|par |per |a )(?:mois|month|an|year|utilisateur|user|poste|seat|jour|semaine|week)(?:\/mois|\/an| par mois| per month| a month)?/;
const JOB =
  /(?<=\b(?:je suis|i'm an?|i am an?|en tant que|as an?) )(?:dpo|juriste|acheteuse?|comptable|assistante?(?: (?:juridique|de direction|rh))?|formatrice|formateur|rh|drh|buyer|lawyer|recruiter|developpeuse?|ingenieure?|gestionnaire(?: de paie)?|chef de projet)\b/;

function matched(text: string, folded: string, pattern: RegExp): string | null {
  const match = pattern.exec(folded);
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}

/** The first tool, with those that work together with it (« Whisper puis Claude », « Copilot dans Excel »). */
function toolWords(text: string, folded: string, mentions: readonly ToolMention[]): string | null {
  const [first] = mentions;
  if (!first) return null;
  let end = first.end;
  for (const next of mentions.slice(1)) {
    if (!/^ ?(?:\+|&|puis|dans|in|then) ?$/.test(folded.slice(end, next.start))) break;
    end = next.end;
  }
  return text.slice(first.start, end);
}

/** A prompt quoted in code, or between quotation marks where the sentence speaks of one. */
export function findPrompt(plain: Plain, folded: string): Span | null {
  const code = plain.code.find(
    (span) =>
      span.end - span.start >= 30 && /[a-z]+ [a-z]+ [a-z]+/i.test(plain.text.slice(span.start, span.end)),
  );
  if (code && !/sk-|ghp_/.test(plain.text.slice(code.start, code.end))) return code;
  for (const match of folded.matchAll(/«([^«»]{25,2000})»|"([^"]{25,2000})"|“([^“”]{25,2000})”/g)) {
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    if (/\b(?:prompts?|consigne|demande|ask|demander)\b/.test(before))
      return { start: match.index + 1, end: match.index + match[0].length - 1 };
  }
  return null;
}

/** Where a task is told: after « pour », "to", « lui demande de », around the tool. */
const TASKS: readonly RegExp[] = [
  /^[^.;:!?\n]{0,24}?\bpour ((?:les |la |le |l'|mes |nos |un |une |des )?[a-z][^.;:!?\n(,]{5,90})/,
  /^(?: \(?[a-z ]{0,14}\)?)? (?:de|d')(?: m'| me )? ?([a-z]+(?:er|ir|re) [^.;:!?\n(,]{4,90})/,
  /^[^.;:!?\n]{0,16}?\b(?:to|for) ([a-z]{3,}[^.;:!?\n(,]{5,90})/,
];
const TASK_BEFORE: readonly RegExp[] = [
  /(?:j'ai|on a|nous avons) (?:automatise|traduit|classe|prepare|fait|redige|monte|mis en place) ([a-z][^.;:!?\n,]{5,80}) (?:avec|via|sur|grace a) (?:l'api (?:de |d'))?$/,
  /(?:^|\n|: )((?:traduction|redaction|relecture|synthese|resume|analyse|tri|classement|preparation|extraction|transcription|creation|veille)[^.;:!?\n]{5,80}) (?:avec|via|sur|par) $/,
  /\bpour ([a-z][^.;:!?\n,]{5,80})[ ,:]+(?:j'utilise|je passe par|j'ai pris|on utilise) $/,
];
const TAIL =
  /(?: (?:et (?:je|on|il|elle|ca|c'est|j')|mais|and (?:it|i|we)|but|it's|c'est|,)| au lieu| instead)[^\n]*$/;

function useCaseWords(text: string, folded: string, mentions: readonly ToolMention[]): string | null {
  for (const mention of mentions) {
    const after = folded.slice(mention.end, mention.end + 140);
    for (const pattern of TASKS) {
      const task = pattern.exec(after);
      if (task?.[1]) return cut(text, mention.end + task.index + task[0].length - task[1].length, task[1]);
    }
    const from = Math.max(0, mention.start - 140);
    for (const pattern of TASK_BEFORE) {
      const task = pattern.exec(folded.slice(from, mention.start));
      if (task?.[1]) return cut(text, from + task.index + task[0].indexOf(task[1]), task[1]);
    }
  }
  return null;
}

/** The task without the clause that follows it. */
function cut(text: string, start: number, folded: string): string {
  const kept = folded.replace(TAIL, '');
  return withoutTrailingEmoji(text.slice(start, start + kept.length));
}

const LIMIT =
  /(?:^|[,.;:] ?)(?:par contre,? ?|mais |sauf que |seul bemol,? ?(?:: |c'est qu'?e? ?)?|le (?:seul )?bemol,? ?(?:: ?|c'est qu'?e? ?)|attention,? ?:? ?|one warning(?: though)?,? ?|but |limite ?: ?|(?=(?:il )?faut (?:juste|quand meme)))([a-z][^\n]{8,160})/;

function limitWords(text: string, folded: string): string | null {
  for (const sentence of sentencesOf(folded)) {
    const match = LIMIT.exec(folded.slice(sentence.start, sentence.end));
    if (!match?.[1] || sentence.question) continue;
    const start = sentence.start + match.index + match[0].length - match[1].length;
    return withoutTrailingEmoji(text.slice(start, start + match[1].length)).replace(/[.!]+$/, '');
  }
  return null;
}
