import { CUES } from '../share/intent/cues.ts';
import type { Reading } from '../share/reading.ts';
import type { Share } from '../share/share.ts';
import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/words.ts';
import { findToolMentions } from '../tool/tools.ts';
import type { Member } from '../workspace/workspace.ts';

/** A message in which somebody may tell that they tried a colleague's share. */
export interface Told {
  readonly reading: Pick<Reading, 'intent' | 'tools'>;
  readonly text: string;
}

/** Whether a reply in the thread of a share tells a trial of it. */
export function tellsTrialHere({ reading: { intent }, text }: Told): boolean {
  return intent === 'trial' || intent === 'share' || (intent === 'chatter' && CUES.hereToo.test(fold(text)));
}

/**
 * The first names, folded, after which a message tells a trial. In one that reads as a trial a name with a capital is
 * enough; in any other it must be told that one did as that person.
 */
export function namesTold(told: Told): ReadonlySet<string> {
  return told.reading.intent === 'trial' ? namesWritten(told) : namesFollowed(told);
}

/** Those who have one of these first names: homonyms are all given, and the share decides. */
export function membersNamed(names: ReadonlySet<string>, members: readonly Member[]): readonly Member[] {
  return members.filter(({ name }) => names.has(fold(name.split(' ')[0] ?? '')));
}

/** Names with a capital, or after an @; those of tools are nobody's. */
function namesWritten({ text }: Told): ReadonlySet<string> {
  const tools = new Set(findToolMentions(text).map(({ start, end }) => fold(text.slice(start, end))));
  const names = (text.match(/(?:@|(?<!\p{L})\p{Lu})[\p{L}-]+/gu) ?? []).map((name) =>
    fold(name.replace('@', '')),
  );
  return new Set(names.filter((name) => !tools.has(name)));
}

/** Whom the author did as, or whose thing they say that they tried; nobody where nothing was tried. */
function namesFollowed(told: Told): ReadonlySet<string> {
  const folded = fold(told.text);
  if (!CUES.try.test(folded) || CUES.future.test(folded)) return new Set();
  const cues = [
    ...(mayTellUse(told, folded) ? CUES.asSomeone : []),
    ...(mayTellTrial(told) ? CUES.triedByName : []),
  ];
  return new Set(cues.flatMap((cue) => [...folded.matchAll(cue)].map(([, name = '']) => name)));
}

/** What asks nothing and warns of nothing. */
function mayTellTrial({ reading: { intent }, text }: Told): boolean {
  return (intent === 'share' || intent === 'chatter') && !text.includes('?');
}

/** A share, or small talk that names a tool or judges: « comme Karim l'a fait remarquer » tells no use. */
function mayTellUse({ reading: { intent, tools } }: Told, folded: string): boolean {
  const judges = CUES.hereToo.test(folded) || CUES.evaluation.test(folded);
  return intent === 'share' || (intent === 'chatter' && (tools.length > 0 || judges));
}

/** A share that was perhaps tried. */
type Candidate = Pick<
  Share,
  'id' | 'authorId' | 'tool' | 'toolIds' | 'title' | 'useCase' | 'prompt' | 'publishedAt'
>;

/** A prompt may be a whole document: its beginning says what it is for. */
const PROMPT_READ = 2_000;

/**
 * The share that a message tells a trial of: of the same tool when the message names one, the nearest by its words, the
 * most recent of those as near. Null where nothing tells which of several, and where two colleagues' are as near: it is
 * not guessed at.
 */
export function shareTried<C extends Candidate>({ reading, text }: Told, shares: readonly C[]): C | null {
  const stems = new Set(stemsOf(text));
  const tools = new Set(reading.tools);
  const [best, ...others] = shares
    .filter(({ toolIds }) => tools.size === 0 || toolIds.some((id) => tools.has(id)))
    .map((share) => ({ share, near: nearness(share, stems) }))
    .toSorted(
      (a, b) => b.near - a.near || (b.share.publishedAt ?? '').localeCompare(a.share.publishedAt ?? ''),
    );
  if (best === undefined) return null;
  if (best.near === 0 && tools.size === 0 && others.length > 0) return null;
  const rival = others.find(({ share }) => share.authorId !== best.share.authorId);
  return rival !== undefined && rival.near >= best.near ? null : best.share;
}

/** How many of these stems a share has; those that say what it is count for more than those of its prompt. */
function nearness({ title, useCase, tool, prompt }: Candidate, stems: ReadonlySet<string>): number {
  const told = new Set(stemsOf(`${title} ${useCase} ${tool}`));
  const asked = new Set(stemsOf((prompt ?? '').slice(0, PROMPT_READ)));
  return [...stems].reduce((sum, stem) => sum + (told.has(stem) ? 2 : asked.has(stem) ? 1 : 0), 0);
}
