import { split as splitText } from '../../chat/text.ts';
import { shorten as shortenText } from '../../words/shorten.ts';
import type { types } from '@slack/bolt';
import { lengthOf } from './limits.ts';

/** The beginning of a text, as long as Slack finds it. */
export const shorten = (text: string, most: number): string => shortenText(text, most, lengthOf);

/** A text as pieces that fit each in `most`, nothing lost; no piece when it is empty. */
export const split = (text: string, most: number): readonly string[] => splitText(text, most, lengthOf);

/** Words shown to the letter: nothing in them is a link, a mention, a style or an emoji. */
export function plain(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(text, most), emoji: false };
}

/** For the few places that only take mrkdwn, as a notification: what would be a mention or a link is words. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
