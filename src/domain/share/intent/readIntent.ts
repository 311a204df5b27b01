import type { Intent } from '../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { CUES } from './cues.ts';
import type { Weighed } from './evidence.ts';
import { toldFirst } from './shareScore.ts';

/** An intent and whether it is sure enough to be acted on in public. */
export interface Decision {
  readonly intent: Intent;
  readonly sure: boolean;
}

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
  const warning = warnScore(evidence);
  const use = evidence.task === null ? ENOUGH.rather : ENOUGH.likely;
  if (warning >= WARNED.sure && share < use && (hasTopic(evidence) || warning > WARNED.sure))
    return { intent: 'caution', sure: true };
  if (share >= ENOUGH.likely && speaksOfTools(evidence))
    return { intent: 'share', sure: share >= ENOUGH.sure && saysWithWhat(evidence) };
  if (warning >= WARNED.maybe && mayWarn(evidence) && share < ENOUGH.notCaution)
    return { intent: 'caution', sure: false };
  return { intent: 'chatter', sure: share < ENOUGH.chatter };
}

/** A few words with no tool, no prompt, no word for them, nor anything done or gained, tell no use of one. */
export function speaksOfTools(evidence: Weighed): boolean {
  const { folded, gain, unnamed, hasPrompt } = evidence;
  const tells = gain !== null || folded.length > FEW_WORDS || CUES.use.some((cue) => cue.test(folded));
  return tells || unnamed || hasPrompt || CUES.aiWord.test(folded) || hasTopic(evidence);
}

/** Questions of every other kind are life of the group. */
function asksOfTools(evidence: Weighed): Decision {
  const { folded } = evidence;
  return hasTopic(evidence) || CUES.work.test(folded) || CUES.askPlain.test(folded)
    ? { intent: 'question', sure: hasTopic(evidence) && !isGroupLife(folded) }
    : { intent: 'chatter', sure: true };
}

/** A tool by its name, or a prompt, and no laugh: « l'outil », "lol" are too little to answer in public. */
function saysWithWhat({ mentions, hasPrompt, folded }: Weighed): boolean {
  const doubtful = CUES.laughs.test(folded) || CUES.opensAs.test(folded);
  return !doubtful && (mentions.length > 0 || hasPrompt || CUES.aiWord.test(folded));
}

/** What may warn of a tool, and is no news of the group. */
function mayWarn(evidence: Weighed): boolean {
  const { folded, signed } = evidence;
  const aside = CUES.event.test(folded) || CUES.admin.test(folded) || CUES.aboutTool.test(signed);
  return hasTopic(evidence) && !aside;
}

/** Polls, jokes, news and licences are asked about too. */
function isGroupLife(folded: string): boolean {
  return [CUES.irony, CUES.laughs, CUES.opinion, CUES.event, CUES.news, CUES.admin].some((cue) =>
    cue.test(folded),
  );
}

function hasTopic(evidence: Weighed): boolean {
  return evidence.mentions.length > 0 || CUES.aiTopic.test(evidence.folded);
}

function asksForHelp(evidence: Weighed): boolean {
  const { folded, sentences } = evidence;
  const asking = sentences.filter((one) => one.question);
  if (CUES.smallTalk.test(folded)) return false;
  if (CUES.askChoice.test(evidence.signed)) return true;
  if (asking.some((one) => CUES.ask.test(folded.slice(one.start, one.end)))) return true;
  if (CUES.askPlain.test(folded) && hasTopic(evidence)) return true;
  if (asking.length > 0 && asking.length === sentences.length && hasTopic(evidence)) return true;
  if (asking.length === 0) return false;
  const quiet =
    !CUES.irony.test(folded) &&
    !CUES.laughs.test(folded) &&
    !CUES.news.test(folded) &&
    warnScore(evidence) < WARNED.sure;
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
function closesByAsking({ sentences, folded }: Weighed): boolean {
  const last = sentences.at(-1);
  if (!last || CUES.askPlain.test(folded) || CUES.askLeave.test(folded.slice(last.start, last.end)))
    return false;
  return sentences.length > 1 && sentences.findIndex((one) => one.question) === sentences.length - 1;
}

/** A colleague's share, and a word for having tried it. */
function isTrial(evidence: Weighed): boolean {
  const { folded } = evidence;
  if (CUES.future.test(folded) && !CUES.try.test(folded)) return false;
  if (CUES.tryShort.test(folded) && folded.length < 240) return true;
  if (!CUES.try.test(folded) || (CUES.thanks.test(folded) && !CUES.ownTry.test(folded))) return false;
  return CUES.peer.some((cue) => cue.test(folded)) || namesPeer(evidence);
}

/** « le prompt de Karim », "Amrita's prompt", « comme Nora »: a person, not a product, owns what was tried. */
function namesPeer({ signed, people }: Weighed): boolean {
  return people !== signed && CUES.peerNamed.some((cue) => cue.test(people));
}

function warnScore(evidence: Weighed): number {
  const { folded } = evidence;
  const weak = CUES.warnWeak.filter((cue) => cue.test(folded)).length;
  const isCalm =
    CUES.irony.test(folded) ||
    (weak === 0 && (CUES.event.test(folded) || CUES.news.test(folded))) ||
    CUES.thanks.test(folded);
  return (
    weak +
    (CUES.warnStrong.test(folded) && !toldFirst(evidence) ? WARNED.order : 0) -
    (isCalm ? WARNED.calmed : 0)
  );
}
