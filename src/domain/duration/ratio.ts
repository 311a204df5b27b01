/** The share of the time that is saved, within 0..1, and where it is told. */
export interface Ratio {
  readonly ratio: readonly [number, number];
  readonly start: number;
  readonly end: number;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['deux', 2],
  ['two', 2],
  ['trois', 3],
  ['three', 3],
  ['quatre', 4],
  ['four', 4],
  ['cinq', 5],
  ['five', 5],
  ['six', 6],
  ['dix', 10],
  ['ten', 10],
]);
const COUNT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?|deux|two|trois|three|quatre|four|cinq|five|six|dix|ten)`;
const FASTER = String.raw`(?:plus (?:vite|rapide(?:ment|s)?)|moins de temps|moins long(?:ue|s)?|faster|quicker|less time|less long|as fast|as quick(?:ly)?|shorter)`;

/** Multipliers that speak of time: « x3 », « deux fois plus vite », « divisé par 4 », "3x faster". */
const MULTIPLIERS: readonly RegExp[] = [
  new RegExp(String.raw`\b${COUNT} ?(?:x|fois|times) ${FASTER}`),
  new RegExp(
    String.raw`(?:temps|duree|time|delai)[^.;\n]{0,30}(?:divisee?s? par|divided by|cut by a factor of) ${COUNT}\b`,
  ),
  new RegExp(String.raw`(?:divisee?s? par|divise par) ${COUNT}\b`),
  /[x×] ?(\d{1,2}(?:[.,]\d)?) (?:par rapport (?:au|a la|a un|a une|aux)|compared to|vs\.? (?:le|la|doing))/,
];
/** « x3 » alone says how much, not of what: read only where time is what is asked. */
const BARE_MULTIPLIER = new RegExp(
  String.raw`(?:^|[\s:(~])[x×] ?(\d{1,2}(?:[.,]\d)?)(?![\d.,]*[a-z%€$])|(?:^|[\s:(~])(\d{1,2}(?:[.,]\d)?) ?[x×](?= |$|[.,;)])`,
);
const HALVES =
  /moitie moins de temps|(?:temps|time|duree|redaction|delai)[^.;\n]{0,30}(?:reduite?s?|divisee?s?|cut|coupee?s?)? ?(?:de moitie|de la moitie|in half|by half)|(?:la )?moitie du temps|half the time|twice as (?:fast|quick)|halved (?:the|our|my) time|en moitie moins de temps|moitie moins long|(?:^|: ?)(?:la )?moitie$|deux fois moins de temps/;
const PERCENT =
  /(?:(\d{1,3}(?:[.,]\d)?) ?%? ?(?:a|-|–|to|et) ?)?(?<![\d.,])(\d{1,3}(?:[.,]\d)?) ?(?:%|pour ?cents?\b|percent\b)/;

const TIME_NEAR = /temps|time\b|\bduree|\bdelai|rapid|vite|gagn|gain|saved|saving|econom/;
/** « 35 % de tickets en moins »: a percentage of something that is not time. */
const OF_SOMETHING =
  /^ ?(?:de (?!temps|gain|mon temps|notre temps|ma |mes |son |notre )[a-z]|d'(?!heures)[a-z]|des |du (?!temps)|less (?!time)[a-z]|fewer|more |plus |en plus|of (?!(?:the |my |our )?time)[a-z])/;

function multiplied(count: number): readonly [number, number] | null {
  if (!(count > 1)) return null;
  const ratio = Math.round((1 - 1 / count) * 1000) / 1000;
  return [ratio, ratio];
}

function countOf(written: string): number {
  return COUNTS.get(written) ?? Number(written.replace(',', '.'));
}

/** Reads a percentage or a multiplier of time. `aboutTime`: the whole text answers « time saved? ». */
export function findRatio(folded: string, aboutTime: boolean): Ratio | null {
  const half = HALVES.exec(folded);
  if (half) return { ratio: [0.5, 0.5], start: half.index, end: half.index + half[0].length };
  return findMultiplier(folded, aboutTime) ?? findPercent(folded, aboutTime);
}

function findMultiplier(folded: string, aboutTime: boolean): Ratio | null {
  const patterns = aboutTime ? [...MULTIPLIERS, BARE_MULTIPLIER] : MULTIPLIERS;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (!match || (pattern === BARE_MULTIPLIER && isFrequency(folded, match.index + match[0].length)))
      continue;
    const ratio = multiplied(countOf(match[1] ?? match[2] ?? ''));
    if (ratio) return { ratio, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** « 2x par mois » is how often, « x3 de ventes » is not time. */
function isFrequency(folded: string, end: number): boolean {
  return /^ ?(?:\d|par|per|\/|a |chaque|every|de |d'|plus de|more|fois)/.test(folded.slice(end, end + 12));
}

function findPercent(folded: string, aboutTime: boolean): Ratio | null {
  const match = PERCENT.exec(folded);
  if (!match) return null;
  const after = folded.slice(match.index + match[0].length);
  const near =
    TIME_NEAR.test(folded.slice(Math.max(0, match.index - 60), match.index)) ||
    TIME_NEAR.test(after.slice(0, 40));
  const nearTime =
    /temps|time\b|duree|delai/.test(after.slice(0, 40)) ||
    /temps|time\b|duree|delai/.test(folded.slice(Math.max(0, match.index - 60), match.index));
  if (OF_SOMETHING.test(after) || /^ ?(?:plus (?:vite|rapide)|faster|quicker)/.test(after)) return null;
  if (aboutTime ? !(near || isAlone(folded, match)) : !nearTime) return null;
  const high = Number((match[2] ?? '').replace(',', '.')) / 100;
  const low = match[1] === undefined ? high : Number(match[1].replace(',', '.')) / 100;
  if (high <= 0 || high >= 1 || low > high) return null;
  return { ratio: [low, high], start: match.index, end: match.index + match[0].length };
}

/** The percentage is nearly all there is to read. */
function isAlone(folded: string, match: RegExpExecArray): boolean {
  return folded.length - match[0].length <= 24;
}
