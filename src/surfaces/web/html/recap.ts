import { html } from 'hono/html';
import type { RecapView } from '../../../app/viewRecap.ts';
import type { Visit } from '../context.ts';
import { LONG_TITLE } from './cards.ts';
import { nothing, type Html } from './html.ts';

/** A week's recap: a preview for the facilitator until it is published. */
export function renderRecap(page: RecapView, visit: Visit): Html {
  const { workspace, words } = visit;
  const base = `/${workspace.id}`;
  return html`<div class="page recap">
    <h1>${page.title}</h1>
    ${page.lines.length === 0 ? html`<p class="empty">${words.recap.empty}</p>` : renderState(page, visit)}
    <ol class="recap-lines">
      ${page.lines.map((line) => renderLine(line, visit))}
    </ol>
    <nav class="turn" aria-label="${words.channel.nav.recap}">
      ${page.older === null ? nothing : html`<a href="${base}/recaps/${page.older}">${words.recap.older}</a>`}
      ${page.newer === null ? nothing : html`<a href="${base}/recaps/${page.newer}">${words.recap.newer}</a>`}
    </nav>
  </div>`;
}

function renderState(page: RecapView, { workspace, words, me }: Visit): Html {
  if (page.published) return html`<p class="state">${words.recap.published}</p>`;
  if (me?.role !== 'facilitator') return html`<p class="state">${words.recap.notPublished}</p>`;
  return html`<form class="publish" method="post" action="/${workspace.id}/recaps/${page.week}">
    <p>${words.recap.preview}</p>
    <button class="button primary">${words.recap.publish}</button>
  </form>`;
}

function renderLine({ share, why, family }: RecapView['lines'][number], { workspace, words }: Visit): Html {
  const look = share.useCase.length > LONG_TITLE ? 'long' : '';
  return html`<li>
    <h2 class="${look}"><a href="/${workspace.id}/shares/${share.id}">${share.useCase}</a></h2>
    <p class="byline">
      ${share.tool}${family === null ? '' : ` · ${family}`}${share.timeSavedText === null ? '' : ` · ${share.timeSavedText}`}
    </p>
    ${share.limits === null ? nothing : html`<p class="limits"><strong>${words.cards.fieldNames.limits}</strong> ${share.limits}</p>`}
    <p class="why">${words.recap.because(why)}</p>
  </li>`;
}
