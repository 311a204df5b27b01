import type { types } from '@slack/bolt';
import { lengthOf } from './limits.ts';

const ELLIPSIS = '…';

/** The beginning of a text that fits in `most`, cut between two words where there is one; the text itself when it fits. */
export function shorten(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (lengthOf(whole) <= most) return whole;
  const kept = whole.slice(0, longestStart(whole, most - ELLIPSIS.length));
  const lastSpace = kept.search(/\s\S*$/);
  const words = lastSpace > kept.length * 0.7 ? kept.slice(0, lastSpace) : kept;
  return `${words.trimEnd()}${ELLIPSIS}`;
}

/** A text as pieces that fit each in `most`, nothing lost; no piece when it is empty. */
export function split(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text.toWellFormed(); rest !== '';) {
    const end = longestStart(rest, most);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return pieces;
}

/** How many code units of the text fit in `most`; a pair is never cut in two. */
function longestStart(text: string, most: number): number {
  let [end, length] = [0, 0];
  for (const character of text) {
    length += lengthOf(character);
    if (length > most) break;
    end += character.length;
  }
  return end;
}

/** Words shown to the letter: nothing in them is a link, a mention, a style or an emoji. */
export function plain(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(text, most), emoji: false };
}

/** For the few places that only take mrkdwn, as a notification: what would be a mention or a link is words. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
