import { html } from 'hono/html';
import type { Subscription } from '../../../domain/mail/subscription.ts';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

/** What the page of the letter shows; the list is for those who facilitate. */
export interface LetterPage {
  readonly mine: readonly Subscription[];
  readonly readers: readonly Subscription[];
  /** Whether the space lives by mail; null where it cannot, its channel being in a chat. */
  readonly byMail: boolean | null;
}

/** Addresses shown on the page; a longer list is read in the export. */
const MOST_SHOWN = 200;

export function renderLetterPage(
  { mine, readers, byMail }: LetterPage,
  { workspace, words, me }: Visit,
): Html {
  const texts = words.letterPages;
  const base = `/${workspace.id}`;
  return html`<div class="page">
    <h1>${texts.title}</h1>
    <p>${texts.intro}</p>
    ${mine.map((one) => renderMine(one, base, words))}
    <div class="actions">
      <a class="button primary" href="${base}/forms/letter" data-form>${texts.address.title}</a>
      ${
        me?.role === 'facilitator'
          ? html`<a class="button plain" href="${base}/forms/readers" data-form>${texts.readers.title}</a>`
          : nothing
      }
    </div>
    ${me?.role === 'facilitator' && byMail !== null ? renderByMail(byMail, base, words) : nothing}
    ${readers.length === 0 ? nothing : renderReaders(readers, words, workspace.timeZone)}
  </div>`;
}

function renderByMail(isOn: boolean, base: string, words: Words): Html {
  const { byMail } = words.letterPages;
  return html`<p>${isOn ? byMail.on : byMail.off}</p>
    <form method="post" action="${base}/letter/${isOn ? 'stop' : 'start'}">
      <button class="button plain">${isOn ? byMail.stop : byMail.start}</button>
    </form>`;
}

function renderMine({ id, address, status }: Subscription, base: string, words: Words): Html {
  const texts = words.letterPages;
  return html`<div class="actions">
    <p>${texts.mine[status](address)}</p>
    ${
      status === 'left'
        ? nothing
        : html`<form method="post" action="${base}/letter/leave/${id}">
            <button class="button plain">${texts.leave}</button>
          </form>`
    }
  </div>`;
}

function renderReaders(readers: readonly Subscription[], words: Words, timeZone: string): Html {
  const { table, statuses } = words.letterPages;
  return html`<h2 class="told">${table.title}</h2>
    <p class="quietly">${table.caption}</p>
    <div class="table" tabindex="0" role="region" aria-label="${table.title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${table.address}</th>
            <th scope="col">${table.status}</th>
            <th scope="col">${table.since}</th>
          </tr>
        </thead>
        <tbody>
          ${readers.slice(0, MOST_SHOWN).map(
            ({ address, status, changedAt }) =>
              html`<tr>
                <td>${address}</td>
                <td>${statuses[status]}</td>
                <td>${words.time.day(changedAt, timeZone)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${readers.length <= MOST_SHOWN ? nothing : html`<p>${table.more(readers.length - MOST_SHOWN)}</p>`}`;
}
