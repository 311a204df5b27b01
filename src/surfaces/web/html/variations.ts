import { html, raw } from 'hono/html';
import type { BranchView, TreeView } from '../../../app/variation/viewVariations.ts';
import type { DiffPiece } from '../../../domain/variation/wordDiff.ts';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { escaped, nothing, type Html } from './html.ts';

/** Further down, the line that says where a branch comes from tells more than one more step to the right. */
const DEEPEST_STEP = 3;

/** A tree of variations; `shareId` is the one asked for. */
export function renderTree(tree: TreeView, shareId: string, visit: Visit): Html {
  const { page } = visit.words.variations;
  const names = new Map(tree.branches.map((branch) => [branch.shareId, branch.title]));
  return html`<div class="page tree">
    <h1>${page.title}</h1>
    ${tree.branches.length < 2 ? html`<p class="empty">${page.alone}</p>` : nothing}
    ${renderBest(tree, visit)}
    <ol class="branches">
      ${tree.branches.map((branch) => renderBranch(branch, { names, shareId }, visit))}
    </ol>
  </div>`;
}

function renderBest({ best }: TreeView, { words }: Visit): Html | string {
  if (best.length === 0) return nothing;
  const { page } = words.variations;
  return html`<section>
    <h2>${page.bestTitle}</h2>
    <ul class="best">
      ${best.map(
        ({ family, title, of }) =>
          html`<li>
            ${page.best(family, of.how)}${words.channel.colon} <a href="#v-${of.shareId}">${title}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderBranch(
  branch: BranchView,
  { names, shareId }: { readonly names: ReadonlyMap<string, string | null>; readonly shareId: string },
  { words, workspace }: Visit,
): Html {
  const { page } = words.variations;
  const title = branch.title ?? page.gone;
  const named =
    branch.title === null ? title : html`<a href="/${workspace.id}/shares/${branch.shareId}">${title}</a>`;
  const from = branch.parentId === null ? page.first : page.from(names.get(branch.parentId) ?? page.gone);
  const when = branch.at === null ? '' : `, ${words.time.day(branch.at, workspace.timeZone)}`;
  return html`<li
    class="branch depth-${Math.min(branch.depth, DEEPEST_STEP)}"
    id="v-${branch.shareId}"
    ${branch.shareId === shareId ? html`aria-current="true"` : nothing}
  >
    <h2>${named}</h2>
    <p class="quietly">${from}</p>
    ${branch.byline === '' ? nothing : html`<p class="byline">${branch.byline}${when}</p>`}
    ${branch.change === null ? nothing : renderDiff(branch.change, words)}
    ${branch.title === null ? nothing : html`<p>${triedOf(branch, words)}</p>`}
  </li>`;
}

function triedOf({ outcomes }: BranchView, words: Words): string {
  const { works, worksWithChanges, doesNotWork } = outcomes;
  if (works + worksWithChanges + doesNotWork === 0) return words.variations.page.untried;
  return words.cards.echo.outcomes(works, worksWithChanges, doesNotWork);
}

/** What changed between two prompts, told to the eye and to a screen reader. */
export function renderDiff(pieces: readonly DiffPiece[], words: Words): Html {
  const { page } = words.variations;
  if (pieces.every(({ is }) => is === 'same')) return html`<p class="diff">${page.same}</p>`;
  // Its spaces and line ends show: none may stand around what changed.
  return raw(`<p class="diff" dir="auto">${pieces.map((piece) => renderPiece(piece, words)).join('')}</p>`);
}

/** Markup as text, escaped here: a large tree has thousands of pieces, too many for a template each. */
function renderPiece({ is, text }: DiffPiece, { variations, channel }: Words): string {
  if (is === 'same') return escaped(text);
  // A line drawn through the space after a word would look like part of it.
  const word = text.trimEnd();
  const space = text.slice(word.length);
  const [mark, told] = is === 'added' ? (['ins', 'added'] as const) : (['del', 'removed'] as const);
  const said = `<span class="hidden">${variations.page[told]}${channel.colon} </span>`;
  return `<${mark}>${said}${escaped(word)}</${mark}>${space}`;
}
