import type { types } from '@slack/bolt';
import { actionId, type Press } from '../../chat/deeds.ts';
import type { OwnButton } from '../../chat/notices.ts';
import type { Words } from '../../words/words.ts';
import { beside, pagesOf, VIEW } from './fit.ts';
import { LIMITS } from './limits.ts';
import { softly } from './rich.ts';
import { plain } from './text.ts';

/** What is too long for one window is read in several: what was pressed to read it, and the page that comes. */
export interface Turn {
  readonly press: Press;
  readonly page: number;
}

const READING: readonly Press['is'][] = ['more', 'copy', 'open'];

/** A button that opens something to read brings the page along, from the second on; null for any other. */
export function turnOf({ press, value = '' }: Pick<OwnButton, 'press' | 'value'>): Turn | null {
  if (!READING.includes(press.is)) return null;
  return { press, page: /^\d{1,3}$/.test(value) ? Number(value) : 0 };
}

/** One page of what is to be read, the first when none is asked for, and what leads to the next. */
export function pageOf(
  blocks: readonly types.KnownBlock[],
  turn: Turn | null,
  words: Words,
): types.KnownBlock[] {
  const next = turn === null ? softly([words.slack.restNotShown]) : [nextButton(turn, words)];
  const pages = pagesOf(blocks, beside(VIEW, next));
  const at = Math.min(turn?.page ?? 0, pages.length - 1);
  return [...(pages[at] ?? []), ...(at < pages.length - 1 ? next : [])];
}

function nextButton({ press, page }: Turn, words: Words): types.ActionsBlock {
  const text = plain(words.chat.readMore, LIMITS.buttonText);
  const button = { type: 'button', text, action_id: actionId(press), value: `${page + 1}` } as const;
  return { type: 'actions', elements: [button] };
}
