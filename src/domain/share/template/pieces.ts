import type { ReadingHabits } from '../reading.ts';
import { foldInPlace } from '../../text/fold.ts';
import { either as eitherOfMails } from '../../text/languages.ts';
import type { Plain, Span } from '../../text/plain.ts';
import { iconPositions, readDecoration } from './icons.ts';
import { kindOfLabel } from './labels.ts';
import type { LabelKind } from './rows.ts';
import { readHead } from './heads.ts';

/** The lines of a text, without those that code holds after its first. */
export function linesOf(plain: Plain): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of plain.text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/**
 * A label in the middle of a line, behind a mark that ends the value before it. A run of blanks is looked at from its
 * start only (or behind the colon of an empty value): tried from each of its blanks, a long one takes for ever.
 */
const INLINE =
  /(?:[|;•·]\s*|[.,!]\s+|\s\/{1,2}\s+|\s[-–—]\s+|(?<!(?<!:)\s)(?:\s{2,}|\t))(?!\s)([^:.,;|\t\n]{2,40}?)\s?:(?!\/\/)\s/g;

const GREETING = new RegExp(String.raw`^[^a-z]{0,12}(?:${eitherOfMails('greetings')})\b[^.:?]{0,40}$`);

/** Cuts a line that holds several labelled values (« Outil : … | Usage : … ») into one piece for each. */
export function cutLine(plain: Plain, line: Span, habits?: ReadingHabits): readonly Span[] {
  const text = plain.text.slice(line.start, line.end);
  if (text.length < 8) return [line];
  const cuts =
    cellCuts(plain, { line, text }, habits) ??
    boldCuts(plain, line, habits) ??
    iconCuts(text) ??
    labelCuts(plain, line, text, habits);
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).map((from, index) => ({
    start: line.start + from,
    end: line.start + (bounds[index + 1] ?? text.length),
  }));
}

/** An icon alone is as long. */
const SHORTEST_CELL = 2;

/** « *Outil* Napkin | *Usage* schémas », or with two slants: cells of which at least two open with a known label. */
function cellCuts(
  plain: Plain,
  { line, text }: { readonly line: Span; readonly text: string },
  habits?: ReadingHabits,
): readonly number[] | null {
  const mark = text.includes('|') ? '|' : ' // ';
  if (!text.includes(mark)) return null;
  const cuts: number[] = [];
  let known = 0;
  let from = 0;
  for (const cell of text.split(mark)) {
    if (from > 0) cuts.push(from);
    const span = { start: line.start + from, end: line.start + from + cell.length };
    const head = cell.trim().length < SHORTEST_CELL ? null : readHead(plain, span, habits);
    if (head && head.kind !== 'unknown') known++;
    from += cell.length + mark.length;
  }
  return known >= 2 ? cuts : null;
}

/** « **Outil** Claude **Usage** relire … »: labels in bold on one line, without a sign. */
function boldCuts(plain: Plain, line: Span, habits?: ReadingHabits): readonly number[] | null {
  const within = plain.bold.filter(({ start, end }) => start >= line.start && end <= line.end);
  if (within.length < FEWEST_SPACED) return null;
  const labels = within.filter(
    ({ start, end }) => kindOfLabel(plain.text.slice(start, end), habits) !== null,
  );
  return labels.length < FEWEST_SPACED
    ? null
    : labels.map(({ start }) => start - line.start).filter((at) => at > 2);
}

/** « 🔧 Gamma 💡 le support ⏱️ 3 h »: a line that opens with an icon is cut at the next ones. */
function iconCuts(text: string): readonly number[] | null {
  if (readDecoration(text).field === null) return null;
  const positions = iconPositions(text).filter((at) => at > 2);
  return positions.length > 0 ? positions : null;
}

/** Where a label stands in the middle of a line, and what it announces. */
interface Inline {
  readonly at: number;
  readonly kind: LabelKind;
}

function labelCuts(plain: Plain, line: Span, text: string, habits?: ReadingHabits): readonly number[] {
  if (!text.includes(':')) return [];
  const inLine = { spaced: spacedLabels(text, habits), marked: markedLabels(text, habits) };
  if (inLine.spaced.length + inLine.marked.length === 0) return [];
  const head = readHead(plain, line, habits);
  if (head?.kind === 'heading') return [];
  if (head?.kind === 'unknown') {
    // « moi c'est outil : Claude, usage : … »
    return kindsOf(inLine.spaced).size >= FEWEST_SPACED ? inLine.spaced.map(({ at }) => at) : [];
  }
  const from = (head?.valueStart ?? 0) - line.start;
  const spaced = inLine.spaced.filter(({ at }) => at >= from);
  const marked = inLine.marked.filter(({ at }) => at >= from);
  if (spaced.length > marked.length && kindsOf(spaced).size + (head ? 1 : 0) >= FEWEST_SPACED)
    return spaced.map(({ at }) => at);
  const cuts = marked.map(({ at }) => at);
  // Below a sentence of prose one word and a colon are no label yet; two are, and one below a greeting.
  if (head || kindsOf(marked).size !== 1) return cuts;
  return GREETING.test(foldInPlace(text.slice(0, Math.min(cuts[0] ?? 0, 80)))) ? cuts : [];
}

function kindsOf(labels: readonly Inline[]): ReadonlySet<LabelKind> {
  return new Set(labels.map(({ kind }) => kind));
}

/** Labels behind a mark that ends the value before them. */
function markedLabels(text: string, habits?: ReadingHabits): readonly Inline[] {
  return [...text.matchAll(INLINE)].flatMap((match) => {
    const label = match[1] ?? '';
    const kind = kindOfLabel(label, habits);
    return kind && kind !== 'heading' ? [{ at: match.index + match[0].indexOf(label), kind }] : [];
  });
}

/** A line that no mark cuts needs so many labels. */
const FEWEST_SPACED = 3;
const MOST_WORDS = 4;
const COLON = /\s?:(?!\/\/)(?:\s|$)/g;

/** « outil : Claude usage : résumer gain : 1 h »: the label that ends at each colon. */
function spacedLabels(text: string, habits?: ReadingHabits): readonly Inline[] {
  const colons = [...text.matchAll(COLON)];
  if (colons.length < FEWEST_SPACED - 1) return [];
  let from = 0;
  return colons.flatMap(({ 0: colon, index }) => {
    const last = lastLabel(text.slice(from, index).split(' ').slice(-MOST_WORDS), habits);
    from = index + colon.length;
    return last && last.kind !== 'heading' ? [{ at: index - last.label.length, kind: last.kind }] : [];
  });
}

/** The shortest label that ends some words, or a longer one that opens with a word of labels: « gain de temps ». */
function lastLabel(
  words: readonly string[],
  habits?: ReadingHabits,
): { readonly label: string; readonly kind: LabelKind } | null {
  let found: ReturnType<typeof lastLabel> = null;
  for (let many = 1; many <= words.length; many++) {
    const label = words.slice(-many).join(' ');
    // A sign in the words is one in all that are longer.
    if (!/^[\p{L}' ’]*$/u.test(label)) break;
    const kind = kindOfLabel(label, habits);
    if (kind === null) continue;
    if (found === null || kindOfLabel(words.at(-many) ?? '', habits) !== null) found = { label, kind };
  }
  return found;
}
