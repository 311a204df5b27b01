import { CUES } from './cues.ts';
import type { Evidence } from './evidence.ts';

/** The words that ask nothing. */
function statementsOf({ sentences, folded }: Evidence): string {
  return sentences
    .filter((sentence) => !sentence.question)
    .map((sentence) => folded.slice(sentence.start, sentence.end))
    .join(' ');
}

/** How much each cue speaks for a use that the author lived: a matter of order, not of measure. */
const LIVED = {
  use: 2,
  anyVerb: 1.25,
  toolDid: 1.5,
  toolDidToo: 0.75,
  toolDidAlone: 0.25,
  told: 1.5,
  note: 2,
  enough: 1.5,
};
/** A note is no longer. */
const NOTE = 140;
const CONTENT = { tool: 1, unnamed: 0.75, assistant: 0.5, noTool: -1.5, gain: 1.5, prompt: 1.5 };
const CONTENT_CUES = [
  { cue: CUES.work, adds: 0.5 },
  { cue: CUES.firstPerson, adds: 0.25 },
  { cue: CUES.counted, adds: 0.5 },
  { cue: CUES.marker, adds: 1 },
  { cue: CUES.evaluation, adds: 0.5 },
];

/** How much speaks for a use that the author lived. */
export function shareScore(evidence: Evidence): number {
  const statements = statementsOf(evidence);
  const use = CUES.use.some((cue) => cue.test(statements));
  const lived = livedScore(evidence, statements, use);
  const facts = {
    use,
    lived: lived >= LIVED.enough,
    gain: evidence.gain !== null,
    useOrGain: use || evidence.gain !== null || toldFirst(evidence),
    work: evidence.tells(CUES.work),
  };
  return lived + contentScore(evidence) - vetoes(evidence, facts);
}

/** An order after the task is a limit of the use; before it, a warning. */
export function toldFirst({ task, folded, tells }: Evidence): boolean {
  return task !== null && tells(CUES.warnStrong) && task.start < folded.search(CUES.warnStrong);
}

/** Who did what: the author with the tool, or the tool for the author. */
function livedScore(evidence: Evidence, statements: string, hasUse: boolean): number {
  const anyVerb = !hasUse && CUES.useGeneric.some((cue) => cue.test(statements));
  const use = hasUse ? LIVED.use : anyVerb ? LIVED.anyVerb : 0;
  const toolDid = CUES.didForMe.test(statements) || toolActs(evidence);
  const told = isNote(evidence) ? LIVED.note : tellsUse(evidence) ? LIVED.told : 0;
  const alone = told > 0 ? LIVED.toolDidAlone : LIVED.toolDid;
  return use + told + (toolDid ? (use > 0 ? LIVED.toolDidToo : alone) : 0);
}

/** A task put to a tool, a use told without a verb, or thanks to the tool. */
function tellsUse(evidence: Evidence): boolean {
  return evidence.task !== null || hasNominalUse(evidence) || CUES.thanksTool.test(evidence.signed);
}

/** A few words that set a tool beside what it was for and how it went: « Notice traduite, DeepL, nickel ». */
function isNote({ text, signed, sentences }: Evidence): boolean {
  const short = text.length <= NOTE && !sentences.some((one) => one.question);
  return short && CUES.toolAlone.test(signed) && CUES.noted.test(signed);
}

/** What is told: a tool, a piece of work, a gain, a prompt, a judgement. */
function contentScore({ tells, mentions, unnamed, gain, hasPrompt }: Evidence): number {
  const assistant = unnamed ? CONTENT.unnamed : tells(CUES.aiWord) ? CONTENT.assistant : CONTENT.noTool;
  let score = mentions.length > 0 ? CONTENT.tool : assistant;
  for (const { cue, adds } of CONTENT_CUES) if (tells(cue)) score += adds;
  return score + (gain ? CONTENT.gain : 0) + (hasPrompt ? CONTENT.prompt : 0);
}

/** What the message tells, that a veto yields to. */
type Facts = Readonly<Record<'use' | 'lived' | 'gain' | 'useOrGain' | 'work', boolean>>;

/** How much a cue speaks against a lived use, and how much less where something else is told. */
interface Veto {
  readonly cue: RegExp;
  readonly against: number;
  readonly but: { readonly told: keyof Facts; readonly against: number } | null;
}

/** Jokes, plans, news, agendas, thanks, orders. */
const VETOES: readonly Veto[] = [
  { cue: CUES.irony, against: 4, but: null },
  { cue: CUES.laughs, against: 4, but: { told: 'lived', against: 1 } },
  { cue: CUES.future, against: 3, but: { told: 'gain', against: 0 } },
  { cue: CUES.opinion, against: 3, but: { told: 'gain', against: 0 } },
  { cue: CUES.third, against: 3, but: { told: 'use', against: 0 } },
  { cue: CUES.private, against: 4, but: { told: 'work', against: 0 } },
  { cue: CUES.news, against: 3, but: { told: 'lived', against: 0.75 } },
  { cue: CUES.event, against: 3, but: { told: 'use', against: 0.75 } },
  { cue: CUES.thanks, against: 3, but: { told: 'use', against: 0.75 } },
  { cue: CUES.warnStrong, against: 3, but: { told: 'useOrGain', against: 0.5 } },
];
/** Its training, its price, its failures: the tool is not in use. */
const ABOUT_TOOL = 2.5;
/** It is put on an agenda, or chooses where one goes for lunch. */
const NO_WORK = 4;
/** « On déjeune jeudi ? » is no longer; in letters. */
const INVITATION = 60;
/** Licences and accounts: a gain says that the tool is in use. */
const ADMIN = { against: 1.5, withUse: 0.5 };

function vetoes(evidence: Evidence, facts: Facts): number {
  const { tells } = evidence;
  const aside = facts.gain ? 0 : asideOf(evidence);
  const admin = !facts.gain && tells(CUES.admin) ? (facts.use ? ADMIN.withUse : ADMIN.against) : 0;
  return VETOES.filter(({ cue }) => tells(cue)).reduce(
    (sum, { against, but }) => sum + (but && facts[but.told] ? but.against : against),
    admin + aside,
  );
}

/** How much speaks against the use of a tool that is only spoken of. */
function asideOf({ signed, folded, sentences, mentions }: Evidence): number {
  const named = mentions[0]?.start ?? 0;
  const invites = sentences.some(
    ({ start, end, question }) =>
      question && end <= named && end - start <= INVITATION && CUES.invites.test(folded.slice(start, end)),
  );
  if (invites || CUES.onAgenda.test(signed)) return NO_WORK;
  return CUES.aboutTool.test(signed) ? ABOUT_TOOL : 0;
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
    return CUES.usedFor.test(after) || (CUES.ledBy.test(before) && !CUES.notLedBy.test(before));
  });
}
