import { inEveryLanguage } from '../../text/everyLanguage.ts';
import { en } from './en.ts';
import { fr, type CueRows } from './fr.ts';

const { all, words, either } = inEveryLanguage<CueRows>({ fr, en });

type Row = Parameters<typeof either>[0];

/** Whole words of a row. */
const whole = (row: Row): RegExp => new RegExp(String.raw`\b(?:${either(row)})\b`);
/** Words that a row begins. */
const begun = (row: Row): RegExp => new RegExp(String.raw`\b(?:${either(row)})`);
const raw = (row: Row): RegExp => new RegExp(either(row));

const DONE = '^[ )]{1,2}';
/** The tool as the subject of what it did, right after its name. */
const TOOL_DID = new RegExp(
  `${DONE}(?:(?!${either('toolIsNot')})[a-z+']{2,14} ){0,2}?(?:${either('toolHelpers')})?(?:${either('toolAdverbs')})?(?:${either('toolVerbs')})`,
);
const TOOL_DID_ANY = new RegExp(`${DONE}(?:${either('toolDidAny')})`);
/** Counted things: « 212 lignes », « 340 CV », "90-slide deck"; a date or a year is no count. */
const COUNTED = new RegExp(
  String.raw`(?<![\d/.,:-])(?!20[0-3]\d\b|\d{1,2} (?:${either('months')}))\d[\d ]{0,6}(?: |-)(?!%|€|h\b|min|k€|m€|m\b|${either('uncounted')})[a-z]{2,}`,
);
/** « pour résumer » after a tool, « avec » before it. */
const USED_FOR = new RegExp(
  String.raw`^[ )]*(?:(?:${either('edition')}) )?(?:\([^()]{0,30}\) ?)?(?:${either('usedFor')}|\+ |= |> )`,
);
const LED_BY = new RegExp(
  String.raw`(?:\b(?:${either('ledBy')})|\+|${either('trialOf')}) (?:${either('theTool')})?$`,
);

const PEER_OWNED = new RegExp(
  String.raw`\b(?:${either('yours')}) (?:[a-z0-9-]+ ){0,3}?(?:${either('things')})\b`,
);
/** « merci Chloé pour le tuyau » */
const PEER_THANKED = new RegExp(
  String.raw`\b(?:${either('thankYou')})\b.{0,40}? (?:${either('thankedFor')})(?:[a-z]+ )?(?:${either('things')})`,
);
const PEER_AFTER = new RegExp(
  String.raw`\b(?:${either('peerAfter')}) (?:[a-z]+ ){0,2}?(?:${either('things')}|${either('shown')})\b`,
);
/** What a warning is about. */
export type Subject = keyof CueRows['warnings'];

/** A warning about a subject, in any language or by its sign. */
function warning(subject: Subject): RegExp {
  const sign = subject === 'footprint' ? ['🌍'] : [];
  return new RegExp([...all.map(({ warnings }) => warnings[subject]), ...sign].join('|'));
}

const WARNINGS = Object.fromEntries(
  (Object.keys(fr.warnings) as Subject[]).map((subject) => [subject, warning(subject)]),
) as Readonly<Record<Subject, RegExp>>;

/** « comme Nora », « le prompt de Karim », "Amrita's trick": whom one did as, whoever is a colleague. */
const AS_SOMEONE = [
  String.raw`\b(?:${either('asSomeone')}),? @?([\p{L}-]{2,30})`,
  String.raw`\b(?:${either('things')}) (?:[a-z0-9+-]{1,20} ){0,3}?(?:${either('of')})@?([\p{L}-]{2,30})`,
  String.raw`(?<![\p{L}-])([\p{L}-]{2,30})(?:${either('genitive')}) (?:[a-z0-9+-]{1,20} ){0,3}?(?:${either('things')})\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** « Comme Nora, j'ai testé… », "tried Nora's…": whatever it is that she shared. */
const I_TRIED = String.raw`,? (?:${either('iTried')})\b`;
const TRIED = String.raw`\b(?:${either('triedOf')})`;
const PEER_TRIED = [
  String.raw`^[^a-z]*(?:${either('asSomeone')}),? [NC]+${I_TRIED}`,
  String.raw`${TRIED} [NC]+(?:${either('genitive')}) (?!T)`,
].map((pattern) => new RegExp(pattern));
/** The same by anybody's name. */
const TRIED_BY_NAME = [
  String.raw`\b(?:${either('asSomeone')}),? @?([\p{L}-]{2,30})${I_TRIED}`,
  String.raw`${TRIED} ([\p{L}-]{2,30})(?:${either('genitive')}) (?=[a-z])`,
  String.raw`${TRIED} (?:(?!(?:${either('usedOn')})\b)[a-z0-9'’-]{1,20} ){1,5}?(?:${either('of')})@?([\p{L}-]{2,30})`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** The cues by name, in the words of every language, each on folded text; `peerNamed` where tools and people are signs (`people.ts`). */
export const CUES = {
  use: all.flatMap(({ use }) => use),
  useGeneric: all.flatMap(({ useGeneric }) => useGeneric),
  toolDid: [TOOL_DID, TOOL_DID_ANY],
  counted: COUNTED,
  work: begun('work'),
  firstPerson: whole('firstPerson'),
  aiWord: whole('aiWord'),
  usedFor: USED_FOR,
  ledBy: LED_BY,
  notLedBy: new RegExp(`(?:${either('notLedBy')}) $`),
  thanksTool: new RegExp(String.raw`\b(?:${either('thanksTool')}) T|T to thank`),
  toolAlone: /(?:^|[,.:;→>–-] ?)T+(?: [a-z]{1,10})? ?(?=[,.:;!=+]|$)/,
  noted: whole('noted'),
  private: whole('private'),
  admin: whole('admin'),
  didForMe: raw('didForMe'),
  aboutTool: raw('aboutTool'),
  onAgenda: raw('onAgenda'),
  invites: whole('invites'),
  marker: whole('marker'),
  evaluation: whole('evaluation'),
  news: whole('news'),
  event: whole('event'),
  future: whole('future'),
  irony: raw('irony'),
  laughs: new RegExp(String.raw`\b(?:${either('laughs')})\b|🙄|😏|😹|😱`),
  third: whole('third'),
  opinion: whole('opinion'),
  thanks: new RegExp(String.raw`^[^a-z]*(?:@\S{1,60} )?(?:${either('thanks')})`),
  warnStrong: raw('warnStrong'),
  noticed: new RegExp(
    String.raw`(?:^|[.!:,\n] ?)[^a-z]{0,4}(?:(?:${either('opening')}) ){0,2}(?:${either('noticed')})\b`,
  ),
  warnWeak: [...Object.values(WARNINGS), /⚠|🚨|⛔/],
  warnings: WARNINGS,
  ask: begun('ask'),
  askLeave: whole('askLeave'),
  opensAs: new RegExp(`^[^a-z]*(?:${either('opensAs')})`),
  /** « T ou T pour… ? » */
  askChoice: new RegExp(String.raw`\bT+,? (?:${either('orElse')}) T+[^.!?\n]{0,120}\?`),
  askPlain: whole('askPlain'),
  smallTalk: whole('smallTalk'),
  aiTopic: whole('aiTopic'),
  peer: [PEER_OWNED, PEER_THANKED, PEER_AFTER, ...all.flatMap(({ peer }) => peer)],
  peerNamed: [...all.flatMap(({ peerNamed }) => peerNamed), ...PEER_TRIED],
  try: whole('try'),
  ownTry: new RegExp(String.raw`\b(?:${either('ownTry')})[es]*\b`),
  tryShort: raw('tryShort'),
  asSomeone: AS_SOMEONE,
  triedByName: TRIED_BY_NAME,
  hereToo: whole('hereToo'),
};

/** Words with a capital that are nobody's name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...'Excel Word Outlook Teams PowerPoint Google Microsoft OpenAI Anthropic Notion Slack SharePoint Adobe Meta Apple Amazon'.split(
    ' ',
  ),
  ...words('notNames'),
]);
