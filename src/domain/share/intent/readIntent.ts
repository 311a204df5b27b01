import type { ToolMention } from '../../tool/tools.ts';
import type { Intent } from '../reading.ts';
import { fold } from '../../text/fold.ts';
import type { Plain } from '../../text/plain.ts';
import { sentencesOf, type Sentence } from '../../text/sentences.ts';
import type { TimeSaved } from '../../duration/timeSaved.ts';
import { CUES } from './cues.ts';
import { FIRST_NAMES } from './names.ts';

/** What an intent rests on. */
export interface Evidence {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly ToolMention[];
  readonly gain: TimeSaved | null;
  readonly hasPrompt: boolean;
}

/** An intent and whether it is sure enough to be acted on in public. */
export interface Decision {
  readonly intent: Intent;
  readonly sure: boolean;
}

/** A message this long tells what it is in its beginning. */
const READ = 3_000;

/** Gathers what the decision needs of a message written in prose. */
export function gatherEvidence(
  plain: Plain,
  mentions: readonly ToolMention[],
  gain: TimeSaved | null,
  hasPrompt: boolean,
): Evidence {
  const text = plain.text.slice(0, READ);
  const folded = fold(text);
  return { text, folded, sentences: sentencesOf(folded), mentions, gain, hasPrompt };
}

/** Share of the evidence for a share below which nothing is said in public, and below which it is no share. */
const SURE = 4;
const LIKELY = 3.25;

/** Decides what a message in prose is; when cues contradict each other the quieter reading wins. */
export function readIntent(evidence: Evidence): Decision {
  const share = shareScore(evidence);
  const asks = asksForHelp(evidence);
  if (asks && !(share >= 4 && onlyLastAsks(evidence)))
    return { intent: 'question', sure: hasTopic(evidence) };
  if (isTrial(evidence)) return { intent: 'trial', sure: true };
  const warning = warnScore(evidence);
  if (warning >= 2 && share < LIKELY) return { intent: 'caution', sure: true };
  if (share >= LIKELY) return { intent: 'share', sure: share >= SURE };
  if (warning >= 1 && hasTopic(evidence) && share < 2.5) return { intent: 'caution', sure: false };
  return { intent: 'chatter', sure: share < 1 };
}

function told(evidence: Evidence): string {
  return evidence.sentences
    .filter((sentence) => !sentence.question)
    .map((sentence) => evidence.folded.slice(sentence.start, sentence.end))
    .join(' ');
}

/** How much speaks for a use that the author lived; the weights are a matter of order, not of measure. */
function shareScore(evidence: Evidence): number {
  const statements = told(evidence);
  const lived = livedScore(evidence, statements);
  return (
    lived +
    contentScore(evidence) -
    vetoes(
      evidence,
      lived >= 1.5,
      CUES.use.some((cue) => cue.test(statements)),
    )
  );
}

/** Who did what: the author with the tool, or the tool for the author. */
function livedScore(evidence: Evidence, statements: string): number {
  const use = CUES.use.some((cue) => cue.test(statements))
    ? 2
    : CUES.useGeneric.some((cue) => cue.test(statements))
      ? 1.25
      : 0;
  const did = CUES.didForMe.test(statements) || toolActs(evidence) ? (use > 0 ? 0.75 : 1.5) : 0;
  return use + did + (hasNominalUse(evidence) ? 1.5 : 0);
}

/** What is told: a tool, a piece of work, a gain, a prompt, a judgement. */
function contentScore(evidence: Evidence): number {
  const { folded, mentions, gain, hasPrompt } = evidence;
  let score =
    mentions.length > 0 ? 1 : /\b(?:agent|prompt|bot|assistant|gpt|l'ia|une ia)\b/.test(folded) ? 0.5 : -1.5;
  if (CUES.work.test(folded)) score += 0.5;
  if (CUES.firstPerson.test(folded)) score += 0.25;
  if (CUES.counted.test(folded)) score += 0.5;
  if (CUES.marker.test(folded)) score += 1;
  if (gain) score += 1.5;
  if (CUES.evaluation.test(folded)) score += 0.5;
  if (hasPrompt) score += 1.5;
  return score;
}

/** What speaks against a lived use: jokes, plans, news, agendas, thanks, orders. */
function vetoes(evidence: Evidence, lived: boolean, use: boolean): number {
  const { folded, gain } = evidence;
  let against = 0;
  if (CUES.irony.test(folded)) against += 4;
  if (CUES.future.test(folded) && !gain) against += 3;
  if (CUES.third.test(folded) && !use) against += 3;
  if (CUES.private.test(folded) && !CUES.work.test(folded)) against += 4;
  if (CUES.news.test(folded)) against += lived ? 0.75 : 3;
  if (CUES.event.test(folded)) against += use ? 0.75 : 3;
  if (CUES.admin.test(folded) && !gain) against += use ? 0.5 : 1.5;
  if (CUES.thanks.test(folded)) against += use ? 0.75 : 3;
  if (CUES.warnStrong.test(folded)) against += use || gain ? 0.5 : 3;
  return against;
}

/** « ChatGPT remplit le tableau », "Gamma made my deck". */
function toolActs(evidence: Evidence): boolean {
  return evidence.mentions.some((mention) =>
    CUES.toolDid.some((cue) => cue.test(evidence.folded.slice(mention.end, mention.end + 60))),
  );
}

/** « Gemini pour résumer… », « traduction avec DeepL : … », "Zapier to log…": a use told without a verb for it. */
function hasNominalUse(evidence: Evidence): boolean {
  const { folded, mentions } = evidence;
  return mentions.some((mention) => {
    const after = folded.slice(mention.end, mention.end + 40);
    const before = folded.slice(Math.max(0, mention.start - 28), mention.start);
    const followed =
      /^[ )]*(?:(?:ia|ai|pro|plus|en local|team|enterprise) )?(?:\([^()]{0,30}\) ?)?(?:pour (?:les? |la |l'|mes |nos |un|des |[a-z]+(?:er|ir|re)\b)|to [a-z]{3,}|for [a-z]{4,}|\+ |= |> )/.test(
        after,
      );
    const led =
      /(?:\b(?:avec|with|via|grace a|using|dans|a l'appli|through|par|a l'aide de|avec l'aide de)|\+|essai de|test de) (?:l'api (?:de |d')?|l'agent |l'appli |the |l'outil |une? |an? |notre |mon |our |my )?$/.test(
        before,
      ) && !/(?:pas|rien a voir|concurrence|comme) avec $/.test(before);
    return followed || led;
  });
}

function hasTopic(evidence: Evidence): boolean {
  return evidence.mentions.length > 0 || CUES.aiTopic.test(evidence.folded);
}

function asksForHelp(evidence: Evidence): boolean {
  const { folded, sentences } = evidence;
  if (CUES.smallTalk.test(folded)) return false;
  const asking = sentences.filter((one) => one.question);
  if (asking.some((one) => CUES.ask.test(folded.slice(one.start, one.end)))) return true;
  if (CUES.askPlain.test(folded) && hasTopic(evidence)) return true;
  if (asking.length > 0 && asking.length === sentences.length && hasTopic(evidence)) return true;
  const quiet = !CUES.irony.test(folded) && !CUES.news.test(folded) && warnScore(evidence) < 2;
  return quiet && asking.some((one) => isAboutTools(evidence, one)) && shareScore(evidence) < LIKELY;
}

/** The question itself names a tool, or the work that tools do. */
function isAboutTools(evidence: Evidence, sentence: Sentence): boolean {
  const named = evidence.mentions.some(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end,
  );
  return named || CUES.aiTopic.test(evidence.folded.slice(sentence.start, sentence.end));
}

/** A share may close with « ça intéresse quelqu'un ? ». */
function onlyLastAsks(evidence: Evidence): boolean {
  const { sentences } = evidence;
  return sentences.length > 1 && sentences.findIndex((one) => one.question) === sentences.length - 1;
}

/** A colleague's share, and a word for having tried it. */
function isTrial(evidence: Evidence): boolean {
  const { folded, text } = evidence;
  if (CUES.future.test(folded) && !CUES.try.test(folded)) return false;
  if (CUES.tryShort.test(folded) && folded.length < 240) return true;
  const peer =
    CUES.peer.some((cue) => cue.test(folded)) || namesPeer(evidence, text) || redoesColleague(text);
  return peer && CUES.try.test(folded) && !(CUES.thanks.test(folded) && !hasOwnTry(folded));
}

function hasOwnTry(folded: string): boolean {
  return /\b(?:teste|essaye|adopte|repris|applique|utilise|tried|tested|used|fait)[es]*\b/.test(folded);
}

/** « le prompt de Karim », "Amrita's prompt": a person, not a product, behind the noun. */
function namesPeer(evidence: Evidence, text: string): boolean {
  const match = CUES.peerNamed.exec(text);
  if (!match) return false;
  const name = match[1] ?? match[2] ?? '';
  const at = match.index + match[0].lastIndexOf(name);
  return (
    !evidence.mentions.some((mention) => mention.start < at + name.length && at < mention.end) &&
    !NOT_A_NAME.test(name)
  );
}

/** « copié la trame de Fatou », "used Owen's check": whatever the noun, a colleague's first name owns it. */
function redoesColleague(text: string): boolean {
  const match = REDONE.exec(text);
  return match !== null && FIRST_NAMES.has(fold(match[1] ?? match[2] ?? match[3] ?? '').replace(/^@/, ''));
}

const REDONE =
  /(?:[Tt]est|[Ee]ssay|[Rr]epris|[Ss]uivi|[Rr]efait|[Aa]ppliqu|[Cc]opi|[Aa]dopt|[Rr]eprodui|[Tt]ried|[Uu]sed|[Ff]ollowed|[Rr]etour sur|[Ss]ame)[\p{L}]{0,5}(?: [\p{L}'’-]+){1,6}? (?:de |d['’]|as |by )@?(\p{Lu}\p{Ll}+)|(?:[Tt]ried|[Tt]ested|[Uu]sed|[Cc]opied|[Ff]ollowed|[Gg]ave|with) (\p{Lu}\p{Ll}+)['’]s? |[Dd]['’](\p{Lu}\p{Ll}+) (?:sur|avec)/u;

const NOT_A_NAME =
  /^(?:Excel|Word|Outlook|Teams|PowerPoint|Google|Microsoft|OpenAI|Anthropic|France|Paris|Lyon|Europe|The|Today|That|It|What|There|Here|Let|He|She|Who|IA|AI|RH|Notion|Slack|SharePoint)$/;

function warnScore(evidence: Evidence): number {
  const { folded } = evidence;
  const weak = CUES.warnWeak.filter((cue) => cue.test(folded)).length;
  const strong = CUES.warnStrong.test(folded) ? 2 : 0;
  const calmed =
    CUES.irony.test(folded) || (CUES.event.test(folded) && weak === 0) || CUES.thanks.test(folded) ? 2 : 0;
  return strong + weak - calmed;
}
