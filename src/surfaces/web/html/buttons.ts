import { html } from 'hono/html';
import type { Action } from '../../../cards/card.ts';
import type { Words } from '../../../words/words.ts';
import { nothing, type Html } from './html.ts';

interface Sent {
  readonly label: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly tone?: Action['tone'];
  /** What it is about, where its label alone does not say so. */
  readonly spoken?: string | null;
}

/** A button that sends these fields, in one tap. */
export function renderSend(
  action: string,
  { label, fields = {}, tone = 'plain', spoken = null }: Sent,
): Html {
  return html`<form method="post" action="${action}" data-command>
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="button ${tone}" ${spoken === null ? nothing : html`aria-label="${spoken}"`}>
      ${label}
    </button>
  </form>`;
}

/** A button that copies a text, and says once it has. */
export function renderCopy(
  text: string,
  { label, tone }: { readonly label: string; readonly tone: Action['tone'] },
  words: Words,
): Html {
  return html`<button
    type="button"
    class="button ${tone}"
    aria-live="polite"
    data-copy="${text}"
    data-copied="${words.cards.actions.copied}"
  >
    ${label}
  </button>`;
}
