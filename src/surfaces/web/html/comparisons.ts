import { html } from 'hono/html';
import type { ComparisonView } from '../../../app/comparison/viewComparison.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Seen } from '../../../domain/comparison/bench.ts';
import type { Share } from '../../../domain/share/share.ts';
import type { Visit } from '../context.ts';
import { press } from '../../../cards/plainCard.ts';
import { renderAction } from './cards.ts';
import { nothing, type Html } from './html.ts';

/** Every comparison of the space, and the way to open another. */
export function renderComparisons(all: readonly Comparison[], { words, workspace, me }: Visit): Html {
  const texts = words.comparison;
  return html`<div class="page">
    <h1>${texts.list}</h1>
    <p class="state">${texts.listIntro}</p>
    ${
      me === null
        ? nothing
        : html`<p>
            <a class="button primary" href="/${workspace.id}/forms/comparison" data-form data-leave
              >${texts.create}</a
            >
          </p>`
    }
    ${all.length === 0 ? html`<p class="empty">${texts.none}</p>` : nothing}
    <ul class="told-list">
      ${all.map(
        ({ id, task, at }) =>
          html`<li>
            <a href="/${workspace.id}/comparisons/${id}">${task}</a>
            <span class="quietly">${words.time.date(at, workspace.timeZone)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** One task, tool by tool. */
export function renderComparison(view: ComparisonView, offered: readonly Share[], visit: Visit): Html {
  const { words, workspace, me } = visit;
  const texts = words.comparison;
  const { tools, trials } = view;
  return html`<div class="page">
    <p class="badge-line"><span class="badge">${texts.badge}</span></p>
    <h1>${view.task}</h1>
    <p class="byline">${view.author}, ${words.time.date(view.at, workspace.timeZone)}</p>
    <p class="state">${tools.length === 0 ? texts.empty : texts.spares(tools.length, trials)}</p>
    ${
      me === null
        ? nothing
        : html`<p>
            <a class="button primary" href="/${workspace.id}/forms/finding/${view.id}" data-form
              >${texts.complete}</a
            >
          </p>`
    }
    <div class="bench">${tools.map((tool) => renderTool(tool, view, visit))}</div>
    ${renderOffered(view, offered, visit)}
  </div>`;
}

function renderTool(tool: ComparisonView['tools'][number], view: ComparisonView, visit: Visit): Html {
  const { words, workspace } = visit;
  const texts = words.comparison;
  const column = (name: 'works' | 'fails' | 'costs'): Html =>
    html`<div>
      <h3 class="${name}">${texts.columns[name]}</h3>
      ${
        tool[name].length === 0
          ? html`<p class="empty">${texts.unknown}</p>`
          : html`<ul>
              ${tool[name].map((seen) => renderSeen(seen, view, visit))}
            </ul>`
      }
    </div>`;
  return html`<section class="bench-tool">
    <h2>
      <a href="/${workspace.id}/tools/${encodeURIComponent(tool.toolId)}">${tool.name}</a>
      ${tool.trials === 0 ? nothing : html`<span class="quietly">${texts.perTool(tool.trials)}</span>`}
    </h2>
    <div class="bench-columns">${column('works')} ${column('fails')} ${column('costs')}</div>
  </section>`;
}

/** What was seen, and where it comes from: a share's page, or the person who told it here with their name. */
function renderSeen(seen: Seen, view: ComparisonView, { words, workspace }: Visit): Html {
  const texts = words.comparison;
  const title = seen.shareId === null ? undefined : view.titles.get(seen.shareId);
  const isItself = title === seen.text;
  const address = `/${workspace.id}/shares/${seen.shareId ?? ''}`;
  if (isItself) return html`<li dir="auto"><a href="${address}">${seen.text}</a></li>`;
  const source =
    seen.from === 'finding'
      ? seen.authorId === null
        ? texts.unnamed
        : (view.names.get(seen.authorId) ?? words.cards.formerColleague)
      : html`<a href="${address}">${seen.from === 'trial' ? texts.trial : (title ?? '')}</a>`;
  return html`<li dir="auto">${seen.text} <span class="quietly">${source}</span></li>`;
}

function renderOffered(
  { id }: ComparisonView,
  offered: readonly Share[],
  { words, workspace, me, readsOnly }: Visit,
): Html | string {
  if (offered.length === 0 || me === null || readsOnly) return nothing;
  const texts = words.comparison;
  const base = `/${workspace.id}`;
  return html`<section class="no-print">
    <h2>${texts.offered}</h2>
    <ul class="uses">
      ${offered.map(
        (share) =>
          html`<li class="use">
            <p>
              <a href="${base}/shares/${share.id}">${share.title}</a>
              <span class="quietly">${share.tool}</span>
            </p>
            ${renderAction(press({ label: texts.add }, 'compareShare', `${id}.${share.id}`), { base, words, name: texts.addNamed(share.title) })}
          </li>`,
      )}
    </ul>
  </section>`;
}
