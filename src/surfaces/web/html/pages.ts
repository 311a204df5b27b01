import { html } from 'hono/html';
import type { Listed } from '../../../app/search/listed.ts';
import type { ShareView } from '../../../app/share/viewShare.ts';
import type { FilterList } from '../../../app/search/filter.ts';
import type { Filter } from '../../../domain/search/filter.ts';
import type { Offered } from '../../../app/search/searchShares.ts';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { renderMeant } from './answer.ts';
import { renderCard } from './cards.ts';
import { nothing, type Html } from './html.ts';
import { renderDiff } from './variations.ts';

/** A share's page: its card, and what each colleague's try said. */
export function renderSheet(view: ShareView, { workspace, words }: Visit): Html {
  const base = `/${workspace.id}`;
  const { sheet } = words.channel;
  const card = { ...view.card, actions: view.card.actions.filter((action) => action.deed.is !== 'open') };
  return html`<div class="page sheet">
    ${renderCard(card, { base, words, heading: 2 })}
    ${
      view.change === null
        ? nothing
        : html`<section class="change">
            <h2>${words.variations.page.change}</h2>
            ${renderDiff(view.change, words)}
          </section>`
    }
    ${
      view.trials.length === 0
        ? nothing
        : html`<section class="trials">
            <h2>${sheet.trials}</h2>
            <ul>
              ${view.trials.map(
                (trial) =>
                  html`<li class="trial ${trial.outcome}">
                    <p>
                      <strong>${words.cards.outcomeNames[trial.outcome]}</strong>
                      <span class="quietly"
                        >${trial.name ?? sheet.anonymous},
                        ${words.time.day(trial.at, workspace.timeZone)}</span
                      >
                    </p>
                    ${trial.line === null ? nothing : html`<p dir="auto">${trial.line}</p>`}
                    ${trial.timeSaved === null ? nothing : html`<p class="quietly">${trial.timeSaved}</p>`}
                  </li>`,
              )}
            </ul>
          </section>`
    }
    ${view.tools.length === 0 ? nothing : html`<p class="turn">${view.tools.map(({ name, address }) => html`<a href="${address}">${words.sheet.open(name)}</a> `)}</p>`}
    ${view.postId === null ? nothing : html`<p><a href="${base}/posts/${view.postId}">${sheet.thread}</a></p>`}
  </div>`;
}

/** What is looked for on the page of the library, and what it may be kept to. */
interface LookedFor {
  readonly typed: string;
  readonly filter: Filter;
  readonly lists: readonly FilterList[];
}

/** A list for each thing that shares may be kept by; folded away while none is chosen. */
function renderFilter({ filter, lists }: Omit<LookedFor, 'typed'>, words: Words): Html {
  const { title, any, names } = words.search.filter;
  return html`<details class="filter" ${Object.keys(filter).length > 0 ? 'open' : nothing}>
    <summary>${title}</summary>
    <div class="filter-lists">
      ${lists.map(
        ({ name, choices }) =>
          html`<label
            >${names[name]}
            <select name="${name}">
              <option value="">${any}</option>
              ${choices.map(
                ({ value, label }) =>
                  html`<option value="${value}" ${filter[name] === value ? 'selected' : nothing}>
                    ${label}
                  </option>`,
              )}
            </select></label
          >`,
      )}
    </div>
  </details>`;
}

/** Search, and what it offers. */
export function renderLibrary(
  { step, hits, meant }: Offered<Listed>,
  { typed, filter, lists }: LookedFor,
  { workspace, words, me }: Visit,
): Html {
  const { search } = words.channel;
  const base = `/${workspace.id}`;
  const isFiltered = Object.keys(filter).length > 0;
  const { kept, none } = words.search.filter;
  const filtered = hits.length > 0 ? kept(hits) : none;
  const latest = isFiltered ? filtered : search.latest;
  const told = typed === '' ? latest : words.search.offered[step](typed, hits);
  const isBare = hits.length === 0 && typed === '' && !isFiltered;
  const question = `${base}/forms/question?${new URLSearchParams({ text: typed })}`;
  return html`<div class="page">
    <h1>${search.title}</h1>
    ${renderWays(base, words)}
    <form class="search" role="search" action="${base}/library">
      <label for="q">${search.label}</label>
      <div class="search-line">
        <input id="q" name="q" type="search" value="${typed}" />
        <button class="button primary">${search.submit}</button>
      </div>
      ${renderFilter({ filter, lists }, words)}
    </form>
    <h2 class="told">${isBare ? words.channel.emptyTitle : told}</h2>
    ${renderMeant(meant, words)} ${isBare ? html`<p class="empty">${words.channel.emptyText}</p>` : nothing}
    <div class="cards">${hits.map(({ card }) => renderCard(card, { base, words }))}</div>
    ${
      step === 'found'
        ? nothing
        : html`<p>
            <a class="button primary" href="${question}" data-form data-leave>${words.search.askChannel}</a>
          </p>`
    }
    ${
      me?.role === 'facilitator'
        ? html`<p class="turn">
            <a href="${base}/forms/ownWords" data-form>${words.search.own.title}</a>
          </p>`
        : nothing
    }
  </div>`;
}

/** The pages that lead from one job to another. */
function renderWays(base: string, { practices, waysIn, comparison }: Words): Html {
  return html`<p class="doors">
    <a href="${base}/way-in">${waysIn.title}</a>
    <a href="${base}/practices">${practices.title}</a>
    <a href="${base}/comparisons">${comparison.list}</a>
    <a href="${base}/coverage">${waysIn.coverage.title}</a>
  </p>`;
}

/** One's own shares and preferences, for oneself only; `family` is one's job family, if said; `calm` one's pauses. */
export function renderOwn(
  own: readonly Listed[],
  { family, calm }: { readonly family: string | null; readonly calm: Html },
  { workspace, words, me, hasLetter }: Visit,
): Html {
  const { mine, nav } = words.channel;
  const base = `/${workspace.id}`;
  return html`<div class="page">
    <h1>${nav.me}</h1>
    ${
      me === null
        ? nothing
        : html`<p>
            <strong>${me.name}</strong>${family === null ? '' : ` · ${family}`}<br />
            <span class="quietly">${me.agreesToBeNamed ? mine.named : mine.unnamed}</span>
          </p>`
    }
    <p><a class="button primary" href="${base}/forms/profile" data-form>${mine.change}</a></p>
    ${hasLetter ? html`<p><a href="${base}/letter">${words.letterPages.link}</a></p>` : nothing}
    ${me === null ? nothing : calm}
    <h2 class="told">${mine.title}</h2>
    ${own.length === 0 ? html`<p class="empty">${mine.none}</p>` : nothing}
    <div class="cards">${own.map(({ card }) => renderCard(card, { base, words }))}</div>
  </div>`;
}
