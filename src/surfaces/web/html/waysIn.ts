import { html } from 'hono/html';
import type { WaysInView } from '../../../app/newcomer/viewWaysIn.ts';
import type { Visit } from '../context.ts';
import { renderCard } from './cards.ts';
import { nothing, type Html } from './html.ts';

/** « Ma porte d'entrée »: three use cases to begin with. */
export function renderWaysIn(
  { family, waysIn }: WaysInView,
  { workspace, words, me, readsOnly }: Visit,
): Html {
  const texts = words.waysIn;
  const base = `/${workspace.id}`;
  const sayJob = html`<p>
    <a href="${base}/forms/profile" data-form>${texts.sayJob}</a>
  </p>`;
  return html`<div class="page">
    <h1>${texts.title}</h1>
    ${
      waysIn.length === 0
        ? html`<p class="empty">${texts.none}</p>`
        : html`<p class="state">${family === null ? texts.introAll : texts.intro(family)}</p>`
    }
    ${family === null && me !== null && !readsOnly ? sayJob : nothing}
    ${waysIn.length === 0 ? nothing : html`<h2 class="told">${texts.toTry}</h2>`}
    <div class="cards">${waysIn.map(({ card }) => renderCard(card, { base, words }))}</div>
  </div>`;
}

/** What someone who has neither shared nor tried anything finds at the top of the channel. */
export function renderWelcome({ workspace, words }: Visit): Html {
  const { welcome, find } = words.waysIn;
  return html`<p class="welcome">
    <span>${welcome}</span> <a class="button plain" href="/${workspace.id}/way-in">${find}</a>
  </p>`;
}
