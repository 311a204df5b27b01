import { html } from 'hono/html';
import type { RecapView } from '../../../app/recap/viewRecap.ts';
import type { Visit } from '../context.ts';
import { renderSend } from './buttons.ts';
import { nothing, type Html } from './html.ts';

/** A week's recap: until it is published, a preview that the facilitator may change. */
export function renderRecap(page: RecapView, visit: Visit): Html {
  const { workspace, words } = visit;
  const base = `/${workspace.id}`;
  const { note, silentWeek } = page.besides;
  return html`<div class="page recap">
    <h1>${page.title}</h1>
    ${page.lines.length === 0 ? html`<p class="empty">${words.recap.empty}</p>` : renderState(page, visit)}
    ${note === null ? nothing : html`<p class="recap-note" dir="auto">${note}</p>`}
    ${silentWeek === null || page.lines.length === 0 ? nothing : html`<p>${silentWeek}</p>`}
    <ol class="recap-lines">
      ${page.lines.map((line) => renderLine(line, page, visit))}
    </ol>
    ${page.lines.length === 0 ? nothing : renderBesides(page.besides, words)}
    ${mayEdit(page, visit) ? renderTools(page, visit) : nothing}
    <nav class="turn" aria-label="${words.channel.nav.recap}">
      ${page.older === null ? nothing : html`<a href="${base}/recaps/${page.older}">${words.recap.older}</a>`}
      ${page.newer === null ? nothing : html`<a href="${base}/recaps/${page.newer}">${words.recap.newer}</a>`}
    </nav>
  </div>`;
}

function mayEdit(page: RecapView, { me, readsOnly }: Visit): boolean {
  return !page.published && me?.role === 'facilitator' && !readsOnly;
}

function renderState(page: RecapView, visit: Visit): Html {
  const texts = visit.words.recap;
  const { goes, held, paused } = page.coming;
  if (page.published) return html`<p class="state">${texts.published}</p>`;
  if (visit.me?.role !== 'facilitator') return html`<p class="state">${texts.notPublished(goes)}</p>`;
  const state = held ? texts.held : paused ? texts.paused : texts.preview(goes);
  if (!mayEdit(page, visit)) return html`<p class="state">${state}</p>`;
  const hold = held ? 'release' : 'hold';
  return html`<div class="publish">
    <p>${state}</p>
    <div class="actions">
      ${goes === null ? nothing : renderSend(changesOf(page, visit), { fields: { change: hold }, label: texts.edit[hold] })}
      <form method="post" action="/${visit.workspace.id}/recaps/${page.week}">
        <button class="button primary">${texts.publish}</button>
      </form>
    </div>
  </div>`;
}

/** What the facilitator may change of the whole. */
function renderTools(page: RecapView, visit: Visit): Html {
  const { edit } = visit.words.recap;
  const label = page.besides.note === null ? edit.note : edit.changeNote;
  return html`<div class="actions">
    <a class="button plain" href="/${visit.workspace.id}/forms/recapNote/${page.week}" data-form>${label}</a>
    ${page.coming.changed ? renderSend(changesOf(page, visit), { fields: { change: 'reset' }, label: edit.reset }) : nothing}
  </div>`;
}

const changesOf = ({ week }: RecapView, { workspace }: Visit): string =>
  `/${workspace.id}/recaps/${week}/changes`;

function renderBesides({ question, ask, welcome }: RecapView['besides'], words: Visit['words']): Html {
  return html`${question === null ? nothing : html`<p>${words.recap.question} <a href="${question.address}" dir="auto">${question.text}</a></p>`}
  ${ask === null ? nothing : html`<p>${ask}</p>`} ${welcome === null ? nothing : html`<p>${welcome}</p>`}`;
}

function renderLine(
  { share, why, family, time }: RecapView['lines'][number],
  page: RecapView,
  visit: Visit,
): Html {
  const { workspace, words } = visit;
  return html`<li>
    <h2><a href="/${workspace.id}/shares/${share.id}">${share.title}</a></h2>
    <p class="byline">
      ${share.tool}${family === null ? '' : ` · ${family}`}${time === null ? '' : ` · ${time}`}
    </p>
    ${share.limits === null ? nothing : html`<p class="limits"><strong>${words.cards.fieldNames.limits}</strong> ${share.limits}</p>`}
    <p class="why">${words.recap.because(why)}</p>
    ${mayEdit(page, visit) ? renderLineTools(share, page, visit) : nothing}
  </li>`;
}

function renderLineTools(
  { id, title }: { readonly id: string; readonly title: string },
  page: RecapView,
  visit: Visit,
): Html {
  const { edit } = visit.words.recap;
  const changes = changesOf(page, visit);
  const change = (is: string): Readonly<Record<string, string>> => ({ change: is, shareId: id });
  return html`<div class="actions">
    ${renderSend(changes, { fields: change('replace'), label: edit.replace, spoken: edit.replaceLabel(title) })}
    ${renderSend(changes, { fields: change('remove'), label: edit.remove, spoken: edit.removeLabel(title) })}
  </div>`;
}
