import { viewLatest } from '../../app/share/viewShare.ts';
import { rowsOf } from '../answers.ts';
import { reading } from '../reply.ts';
import { section } from '../section.ts';
import type { Window } from './window.ts';

const LATEST = 60;

/** What was shared last. */
export const libraryWindow: Window = async ({ desk, viewer }) => {
  const { words } = viewer;
  const rows = rowsOf(await viewLatest(desk, viewer, LATEST), words);
  const title = words.channel.nav.library;
  const sentences = rows.length === 0 ? [words.chat.home.none] : [];
  return reading(title, [section(title, { sentences, rows })]);
};
