import type { Intent } from '../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { either as eitherOfProse } from '../prose/languages.ts';
import { CUES } from './cues.ts';
import type { Weighed } from './evidence.ts';
import { toldFirst } from './shareScore.ts';

/** An intent and whether it is sure enough to be acted on in public. */
export interface Decision {
  readonly intent: Intent;
  readonly sure: boolean;
}

/** A tool, or who stands for it, and a word for failing. */
const TOOL_FAILS = new RegExp(
  String.raw`(?<![a-zT])(?=T|(?:${eitherOfProse('standsForTool')})\b)(?:${eitherOfProse('fails')})`,
);
/** What the evidence for a share must reach; a share that is not sure is asked of its author alone. */
const ENOUGH = { sure: 4, rather: 3.25, likely: 3, notCaution: 2.5, chatter: 1 };
/** Folded characters. */
const FEW_WORDS = 90;
/** Warnings that are sure, and those that may be. */
const WARNED = { sure: 2, maybe: 1, order: 2, calmed: 2 };

/** Decides what a message in prose is; when cues contradict each other the quieter reading wins. */
export function readIntent(evidence: Weighed): Decision {
  const { score: share } = evidence;
  if (asksForHelp(evidence) && !(share >= ENOUGH.sure && closesByAsking(evidence)))
    return asksOfTools(evidence);
  if (isTrial(evidence)) return { intent: 'trial', sure: true };
  if (isFaultFound(evidence)) return { intent: 'caution', sure: true };
  const use = evidence.task === null ? ENOUGH.rather : ENOUGH.likely;
  // Cues of warnings are many, and none outweighs a use that is clearly told.
  const warning = share < use ? warnScore(evidence) : 0;
  if (warning >= WARNED.sure && (hasTopic(evidence) || warning > WARNED.sure))
    return { intent: 'caution', sure: true };
  if (share >= ENOUGH.likely && speaksOfTools(evidence))
    return { intent: 'share', sure: share >= ENOUGH.sure && saysWithWhat(evidence) };
  if (warning >= WARNED.maybe && mayWarn(evidence) && share < ENOUGH.notCaution)
    return { intent: 'caution', sure: false };
  return { intent: 'chatter', sure: share < ENOUGH.chatter };
}

/** A few words with no tool, no prompt, no word for them, nor anything done or gained, tell no use of one. */
export function speaksOfTools(evidence: Weighed): boolean {
  const { folded, gain, unnamed, hasPrompt, tells } = evidence;
  const isLong = folded.length > FEW_WORDS;
  return (
    isLong ||
    gain !== null ||
    unnamed ||
    hasPrompt ||
    [...CUES.use, CUES.aiWord].some(tells) ||
    hasTopic(evidence)
  );
}

/** Questions of every other kind are life of the group. */
function asksOfTools(evidence: Weighed): Decision {
  return hasTopic(evidence) || [CUES.work, CUES.askPlain].some(evidence.tells)
    ? { intent: 'question', sure: hasTopic(evidence) && !isGroupLife(evidence) }
    : { intent: 'chatter', sure: true };
}

/** A tool by its name, or a prompt, and no laugh: « l'outil », "lol" are too little to answer in public. */
function saysWithWhat({ mentions, hasPrompt, tells }: Weighed): boolean {
  const doubtful = tells(CUES.laughs) || tells(CUES.opensAs);
  return !doubtful && (mentions.length > 0 || hasPrompt || tells(CUES.aiWord));
}

/** What may warn of a tool, and is no news of the group. */
function mayWarn(evidence: Weighed): boolean {
  const { signed, tells } = evidence;
  const aside = tells(CUES.event) || tells(CUES.admin) || CUES.aboutTool.test(signed);
  return hasTopic(evidence) && !aside;
}

/** Polls, jokes, news and licences are asked about too. */
function isGroupLife({ tells }: Weighed): boolean {
  return [CUES.irony, CUES.laughs, CUES.opinion, CUES.event, CUES.news, CUES.admin].some(tells);
}

function hasTopic(evidence: Weighed): boolean {
  return evidence.mentions.length > 0 || evidence.tells(CUES.aiTopic);
}

function asksForHelp(evidence: Weighed): boolean {
  const { folded, sentences, tells } = evidence;
  const asking = sentences.filter((one) => one.question);
  if (tells(CUES.smallTalk)) return false;
  if (CUES.askChoice.test(evidence.signed)) return true;
  if (asking.some((one) => CUES.ask.test(folded.slice(one.start, one.end)))) return true;
  if (tells(CUES.askPlain) && hasTopic(evidence)) return true;
  if (asking.length > 0 && asking.length === sentences.length && hasTopic(evidence)) return true;
  if (asking.length === 0) return false;
  const quiet = ![CUES.irony, CUES.laughs, CUES.news].some(tells) && warnScore(evidence) < WARNED.sure;
  return quiet && asking.some((one) => isAboutTools(evidence, one)) && evidence.score < ENOUGH.likely;
}

/** The question itself names a tool, or the work that tools do. */
function isAboutTools(evidence: Weighed, sentence: Sentence): boolean {
  const named = evidence.mentions.some(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end,
  );
  return named || CUES.aiTopic.test(evidence.folded.slice(sentence.start, sentence.end));
}

/** A share may close with « ça intéresse quelqu'un ? »; who asks whether they may tells of a use, and shares none. */
function closesByAsking({ sentences, folded, tells }: Weighed): boolean {
  const last = sentences.at(-1);
  if (!last || tells(CUES.askPlain) || CUES.askLeave.test(folded.slice(last.start, last.end))) return false;
  return sentences.length > 1 && sentences.findIndex((one) => one.question) === sentences.length - 1;
}

/** « J'ai remarqué que Copilot se trompe dans les totaux »: what a tool does wrong, where no work of it is told. */
function isFaultFound(evidence: Weighed): boolean {
  const { folded, signed, task, gain, hasPrompt, sentences } = evidence;
  const found = CUES.noticed.exec(folded);
  if (!found || gain !== null || hasPrompt || !mayWarn(evidence)) return false;
  const told = found.index + found[0].length;
  const fault = told + signed.slice(told).search(TOOL_FAILS);
  if (fault < told || !signed.slice(0, fault + 1).includes('T')) return false;
  // « J'ai découvert que ChatGPT traduit les notices, il oublie les unités »: it did some work first.
  const isOther = task !== null && task.start >= told && task.start < fault;
  const hasWorked = isOther || /T [a-z]{3,}/.test(signed.slice(told, fault));
  const others = sentences.filter(({ start, end }) => found.index < start || found.index >= end);
  const isUsed = others.some(({ start, end }) => CUES.use.some((cue) => cue.test(folded.slice(start, end))));
  return !hasWorked && !isUsed && !sentences.some(({ question }) => question);
}

/** A colleague's share, and a word for having tried it. */
function isTrial(evidence: Weighed): boolean {
  const { folded, tells } = evidence;
  if (tells(CUES.future) && !tells(CUES.try)) return false;
  if (tells(CUES.tryShort) && folded.length < 240) return true;
  if (!tells(CUES.try) || (tells(CUES.thanks) && !tells(CUES.ownTry))) return false;
  return CUES.peer.some(tells) || namesPeer(evidence);
}

/** « le prompt de Karim », "Amrita's prompt", « comme Nora »: a person, not a product, owns what was tried. */
function namesPeer({ signed, people }: Weighed): boolean {
  return people !== signed && CUES.peerNamed.some((cue) => cue.test(people));
}

function warnScore(evidence: Weighed): number {
  const { tells } = evidence;
  const weak = CUES.warnWeak.filter(tells).length;
  const isCalm =
    tells(CUES.irony) || (weak === 0 && (tells(CUES.event) || tells(CUES.news))) || tells(CUES.thanks);
  return (
    weak + (tells(CUES.warnStrong) && !toldFirst(evidence) ? WARNED.order : 0) - (isCalm ? WARNED.calmed : 0)
  );
}
