import { html } from 'hono/html';
import type { Action, Card, CardField, Deed, Memory } from '../../../cards/card.ts';
import type { Words } from '../../../words/words.ts';
import { renderCopy } from './buttons.ts';
import { nothing, type Html } from './html.ts';

/** A title longer than this reads as a sentence: it is set in lighter letters. */
export const LONG_TITLE = 90;

/** A value longer than this takes the whole width of its card. */
const LONG_VALUE = 40;

/** A card of the channel or of a page. `heading` is the level its title takes in the page. */
export function renderCard(
  card: Card,
  { base, words, heading = 3 }: { readonly base: string; readonly words: Words; readonly heading?: 2 | 3 },
): Html {
  const look = card.title.length > LONG_TITLE ? 'card-title long' : 'card-title';
  const title =
    heading === 2
      ? html`<h1 class="${look}">${card.title}</h1>`
      : html`<h3 class="${look}">${card.title}</h3>`;
  return html`<div class="card tone-${card.tone}">
    ${card.badge === null ? nothing : html`<p class="badge">${card.badge}</p>`} ${title}
    ${card.byline === null ? nothing : html`<p class="byline">${card.byline}</p>`}
    ${
      card.fields.length === 0
        ? nothing
        : html`<dl class="fields">${card.fields.map((field) => renderField(field, words))}</dl>`
    }
    ${card.notes.map((note) => html`<p class="note">${note}</p>`)}
    ${card.memory === undefined ? nothing : renderMemory(card.memory, { base, words })}
    ${
      card.actions.length === 0
        ? nothing
        : html`<div class="actions">
            ${card.actions.map((action) => renderAction(action, { base, words }))}
          </div>`
    }
  </div>`;
}

function renderField(field: CardField, words: Words): Html {
  const inferred = field.inferred
    ? html` <span class="inferred">${words.cards.draft.inferred}</span>`
    : nothing;
  const wide = field.as !== 'text' || field.note !== null || field.value.length > LONG_VALUE;
  return html`<div class="field field-${field.as} ${wide ? 'wide' : ''}">
    <dt>${field.label}${inferred}</dt>
    <dd>${renderValue(field)}</dd>
    ${field.note === null ? nothing : html`<dd class="field-note">${field.note}</dd>`}
  </div>`;
}

function renderValue(field: CardField): Html | string {
  if (field.as === 'prompt') return html`<pre class="prompt" tabindex="0">${field.value}</pre>`;
  if (field.address === null) return field.value;
  return html`<a href="${field.address}" rel="noopener noreferrer nofollow">${field.value}</a>`;
}

/** A button; `name` says what it is about where its label alone does not. */
export function renderAction(
  action: Action,
  at: { readonly base: string; readonly words: Words; readonly name?: string | null },
): Html {
  const { deed } = action;
  const { base, words, name = null } = at;
  const look = `button ${action.tone}`;
  switch (deed.is) {
    case 'form': {
      const to = `${base}/forms/${deed.form}${deed.id === '' ? '' : `/${deed.id}`}`;
      return html`<a class="${look}" href="${to}" data-form>${action.label}</a>`;
    }
    case 'open': {
      const spoken = name === null ? nothing : html`aria-label="${name}"`;
      return html`<a class="${look}" href="${deed.path}" ${spoken}>${action.label}</a>`;
    }
    case 'copy':
      return renderCopy(deed.text, action, words);
    case 'command':
      return renderCommand(action, deed, at);
  }
}

/** A button that obeys in one tap; what cannot be undone is asked first, by what it is about. */
function renderCommand(
  { label, tone }: Action,
  { command, id }: Extract<Deed, { is: 'command' }>,
  { base, words, name = null }: Parameters<typeof renderAction>[1],
): Html {
  const { confirmDelete, confirmRemove } = words.channel;
  const asked = command === 'deleteMessage' ? confirmDelete : confirmRemove;
  return html`<form
    method="post"
    action="${base}/commands/${command}/${id}"
    data-command
    ${tone === 'danger' ? html`data-confirm="${asked}"` : nothing}
  >
    <button class="button ${tone}" ${name === null ? nothing : html`aria-label="${name}"`}>${label}</button>
  </form>`;
}

/** Where a memory is shown: in a form, a link that left the page would lose what was typed. */
interface Place {
  readonly base: string;
  readonly words: Words;
  readonly inForm?: boolean;
}

/** What was told already, each share in two lines. */
export function renderMemory({ title, rows }: Memory, place: Place): Html {
  return html`<section class="memory" data-memory tabindex="-1" aria-label="${title}">
    <p class="memory-title">${title}</p>
    <ul>
      ${rows.map(
        (row) =>
          html`<li>
            <p class="memory-row" dir="auto"><strong>${row.title}</strong> <span>${row.line}</span></p>
            <div class="actions">
              ${row.actions.map((action) => renderRowAction(action, row.title, place))}
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderRowAction(action: Action, title: string, { base, words, inForm = false }: Place): Html {
  const { deed, label, tone } = action;
  const name = `${label}${words.channel.colon} ${title}`;
  if (deed.is !== 'open' || !inForm) return renderAction(action, { base, words, name });
  const leads = html`href="${deed.path}" target="_blank" rel="noopener"`;
  const spoken = `${name} (${words.forms.newTab})`;
  return html`<a class="button ${tone}" ${leads} aria-label="${spoken}">${label}</a>`;
}
