import type { types } from '@slack/bolt';
import { LIMITS } from './limits.ts';

type Blocks = readonly types.KnownBlock[];

/** What something of Slack's has room for: so many blocks, of so much weight together. */
export interface Room {
  readonly blocks: number;
  readonly weight: number;
}

export const MESSAGE: Room = { blocks: LIMITS.blocksInMessage, weight: LIMITS.message };
export const VIEW: Room = { blocks: LIMITS.blocksInView, weight: LIMITS.view };

/** What is left of a room when these stand in it. */
export function beside(room: Room, ...there: readonly Blocks[]): Room {
  const blocks = there.flat();
  return { blocks: room.blocks - blocks.length, weight: room.weight - weightOf(blocks) };
}

/** The first of these for which there is room; each is shown whole or not at all. */
export function fitting<Group extends Blocks>(groups: readonly Group[], room: Room): readonly Group[] {
  let left = room;
  const over = groups.findIndex((group) => {
    left = beside(left, group);
    return left.blocks < 0 || left.weight < 0;
  });
  return over === -1 ? groups : groups.slice(0, over);
}

/** All of the blocks, nothing lost, in as many rooms as it takes: one at least. */
export function pagesOf(blocks: Blocks, room: Room): readonly Blocks[] {
  const page = fitting(
    blocks.map((block) => [block]),
    room,
  ).flat();
  const isLast = page.length === 0 || page.length === blocks.length;
  return isLast ? [blocks] : [page, ...pagesOf(blocks.slice(page.length), room)];
}

/** Slack does not say what it measures: all of a block as JSON, what is not ASCII at its longest, and what it adds. */
function weightOf(blocks: Blocks): number {
  const written = JSON.stringify(blocks).replaceAll(/[^\u0020-\u007e]/g, String.raw`\u0000`);
  return written.length + blocks.length * LIMITS.addedToBlock;
}
