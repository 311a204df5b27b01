import { viewVariations, type BranchView, type TreeView } from '../../app/variation/viewVariations.ts';
import type { Viewer } from '../../app/viewer.ts';
import type { DiffPiece } from '../../domain/variation/wordDiff.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../../words/shorten.ts';
import { seeButton } from '../notices.ts';
import { reading } from '../reply.ts';
import { section, type Row, type Section } from '../section.ts';
import { notFound, type Window } from './window.ts';

/** What is told of one change in a tree; the share itself tells it whole. */
const CHANGE_SHOWN = 1_200;

/** The tree of which a share's prompt is part, with what each branch changes word by word. */
export const variationsWindow: Window = async (visit, asked) => {
  const { desk, viewer } = visit;
  const { words } = viewer;
  const tree = await viewVariations(desk, viewer, asked.id);
  if (tree === null) return notFound(visit);
  const { page } = words.variations;
  const sections = [...best(tree, words), branchesOf(tree, viewer)];
  return reading(page.title, sections);
};

function best({ best }: TreeView, words: Words): readonly Section[] {
  if (best.length === 0) return [];
  const { page } = words.variations;
  const rows = best.map(({ family, title, of }) => ({
    title: page.best(family, of.how),
    line: title,
    buttons: [seeButton(of.shareId, words)],
  }));
  return [section(page.bestTitle, { rows })];
}

function branchesOf({ title, branches }: TreeView, viewer: Viewer): Section {
  const { page } = viewer.words.variations;
  const names = new Map(branches.map((branch) => [branch.shareId, branch.title]));
  return section(title, {
    sentences: branches.length < 2 ? [page.alone] : [],
    asides: branches.some(({ change }) => change !== null) ? [page.legend] : [],
    rows: branches.map((branch) => rowOf(branch, names, viewer)),
  });
}

function rowOf(
  branch: BranchView,
  names: ReadonlyMap<string, string | null>,
  { words, workspace }: Viewer,
): Row {
  const { page } = words.variations;
  const { shareId, title, parentId, byline, at, change, depth } = branch;
  const from = parentId === null ? page.first : page.from(names.get(parentId) ?? page.gone);
  const when = at === null ? '' : words.time.day(at, workspace.timeZone);
  const tried = title === null ? '' : triedOf(branch, words);
  return {
    title: title ?? page.gone,
    line: [from, byline, when, tried].filter((part) => part !== '').join(' · '),
    buttons: title === null ? [] : [seeButton(shareId, words)],
    depth,
    ...(change === null ? {} : { change: changeShown(change) }),
  };
}

function triedOf({ outcomes }: BranchView, words: Words): string {
  const { works, worksWithChanges, doesNotWork } = outcomes;
  if (works + worksWithChanges + doesNotWork === 0) return words.variations.page.untried;
  return words.cards.echo.outcomes(works, worksWithChanges, doesNotWork);
}

function changeShown(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  let left = CHANGE_SHOWN;
  return pieces.flatMap((piece): readonly DiffPiece[] => {
    if (left <= 0) return [];
    const text = piece.text.length <= left ? piece.text : shorten(piece.text, left);
    left -= piece.text.length;
    return [{ ...piece, text }];
  });
}
