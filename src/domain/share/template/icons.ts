import { wordsIn } from '../../text/everyLanguage.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../fields.ts';

/** The icons people put in front of a field, without variation selectors. */
const ICONS: ReadonlyMap<string, Field> = new Map(
  FIELD_NAMES.flatMap((field) => wordsIn(FIELDS[field].icons).map((icon) => [icon, field] as const)),
);

/** Emoji, their joiners and selectors, and the bullets and numbers that decorate the start of a line. */
const DECORATION =
  /^(?:[\s•·*\-–—▪▫◦‣►▶→⇒➡✔✅☑◾◽■□●○|>]|#{1,6}(?=\s)|(?:#|[nN]°)\d{1,2}(?=\s)|\(?(?:\d{1,2}|[ivxIVX]{1,4}|[a-hA-H])[.)](?=\s)|\d{1,2}\/(?=\s)|\(\d{1,2}\/\d{1,2}\)|Q\d{0,2}\s?[:.)](?=\s)|[0-9#]\uFE0F?\u20E3|\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Regional_Indicator})+/u;
const EMOJI = /\p{Extended_Pictographic}/gu;
const EDGE = String.raw`(?:\s|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|\p{Emoji_Modifier})`;
const LEADING = new RegExp(`^${EDGE}+`, 'u');

/** What decorates the start of a line: how long it is, and the field its icon stands for. */
export interface Decoration {
  readonly length: number;
  readonly field: Field | null;
  /** The first emoji, or a bullet, or nothing: lines that look alike share it. */
  readonly style: 'icon' | 'bullet' | 'none';
}

/** Reads the icons, bullets and numbers at the start of a line. */
export function readDecoration(line: string): Decoration {
  const match = DECORATION.exec(line.slice(0, 24));
  if (!match) return { length: 0, field: null, style: 'none' };
  const emoji = [...match[0].matchAll(EMOJI)].map((one) => one[0]);
  const field = emoji.map((one) => ICONS.get(one)).find((one) => one !== undefined) ?? null;
  const style =
    emoji.length > 0 || /\u20E3/.test(match[0]) ? 'icon' : match[0].trim() === '' ? 'none' : 'bullet';
  return { length: match[0].length, field, style };
}

/** Where a field's icon stands in the middle of a line. */
export function iconPositions(line: string): readonly number[] {
  const found: number[] = [];
  for (const match of line.matchAll(EMOJI)) {
    if (ICONS.has(match[0]) && (match.index === 0 || /\s/.test(line.charAt(match.index - 1))))
      found.push(match.index);
  }
  return found;
}

/** How many characters of spaces and emoji stand at the start of a text. */
export function leadingDecoration(text: string): number {
  return LEADING.exec(text)?.[0].length ?? 0;
}

/** A text without the spaces and emoji at its end. */
export function withoutTrailingEmoji(text: string): string {
  let end = text.length;
  for (;;) {
    const kept = text.slice(0, end).trimEnd();
    const last = /(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|\p{Emoji_Modifier})$/u.exec(
      kept.slice(-2),
    );
    if (!last) return kept;
    end = kept.length - last[0].length;
  }
}
