import type { Intent } from '../reading.ts';
import { foldInPlace } from '../../text/fold.ts';
import type { Sentence } from '../../text/sentences.ts';
import { CUES, NOT_NAMES } from './cues.ts';
import type { Evidence } from './evidence.ts';
import { FIRST_NAMES } from './names.ts';
import { shareScore } from './shareScore.ts';

/** An intent and whether it is sure enough to be acted on in public. */
export interface Decision {
  readonly intent: Intent;
  readonly sure: boolean;
}

/** What the evidence for a share must reach; a share that is not sure is asked of its author alone. */
const ENOUGH = { sure: 4, likely: 3.25, notCaution: 2.5, chatter: 1 };
/** Warnings that are sure, and those that may be. */
const WARNED = { sure: 2, maybe: 1, order: 2, calmed: 2 };

/** Decides what a message in prose is; when cues contradict each other the quieter reading wins. */
export function readIntent(evidence: Evidence): Decision {
  const share = shareScore(evidence);
  if (asksForHelp(evidence) && !(share >= ENOUGH.sure && onlyLastAsks(evidence)))
    return { intent: 'question', sure: hasTopic(evidence) };
  if (isTrial(evidence)) return { intent: 'trial', sure: true };
  const warning = warnScore(evidence);
  if (warning >= WARNED.sure && share < ENOUGH.likely) return { intent: 'caution', sure: true };
  if (share >= ENOUGH.likely) return { intent: 'share', sure: share >= ENOUGH.sure };
  if (warning >= WARNED.maybe && hasTopic(evidence) && share < ENOUGH.notCaution)
    return { intent: 'caution', sure: false };
  return { intent: 'chatter', sure: share < ENOUGH.chatter };
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
  const quiet = !CUES.irony.test(folded) && !CUES.news.test(folded) && warnScore(evidence) < WARNED.sure;
  return quiet && asking.some((one) => isAboutTools(evidence, one)) && shareScore(evidence) < ENOUGH.likely;
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
  const { folded } = evidence;
  if (CUES.future.test(folded) && !CUES.try.test(folded)) return false;
  if (CUES.tryShort.test(folded) && folded.length < 240) return true;
  const peer =
    CUES.peer.some((cue) => cue.test(folded)) || namesPeer(evidence) || redoesColleague(evidence.text);
  return peer && CUES.try.test(folded) && !(CUES.thanks.test(folded) && !CUES.ownTry.test(folded));
}

/** « le prompt de Karim », "Amrita's prompt": a person, not a product, behind the noun. */
function namesPeer({ text, mentions }: Evidence): boolean {
  const match = CUES.peerNamed.exec(text);
  if (!match) return false;
  const name = match[1] ?? match[2] ?? '';
  const at = match.index + match[0].lastIndexOf(name);
  return !NOT_NAMES.has(name) && !mentions.some(({ start, end }) => start < at + name.length && at < end);
}

/** « copié la trame de Fatou », "used Owen's check": whatever the noun, a colleague's first name owns it. */
function redoesColleague(text: string): boolean {
  const [, ...names] = CUES.redone.exec(text) ?? [];
  const name = names.find((one) => one !== undefined);
  return name !== undefined && FIRST_NAMES.has(foldInPlace(name).replace(/^@/, ''));
}

function warnScore({ folded }: Evidence): number {
  const weak = CUES.warnWeak.filter((cue) => cue.test(folded)).length;
  const isCalm =
    CUES.irony.test(folded) || (CUES.event.test(folded) && weak === 0) || CUES.thanks.test(folded);
  return weak + (CUES.warnStrong.test(folded) ? WARNED.order : 0) - (isCalm ? WARNED.calmed : 0);
}
