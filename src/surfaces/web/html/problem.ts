import { html } from 'hono/html';
import type { Words } from '../../../words/words.ts';
import { nothing, type Html } from './html.ts';
import { renderPage } from './layout.ts';

/** A page that says what happened and where to go; what was typed comes back with it. */
export function renderProblem(
  { told, typed }: { readonly told: string; readonly typed: string | null },
  back: string,
  words: Words,
): Html {
  const { title, typed: label } = words.problems;
  return renderBare(
    title,
    html`<p role="alert">${told}</p>
      ${typed === null ? nothing : html`<textarea readonly rows="8" aria-label="${label}">${typed}</textarea>`}
      ${wayBack(back, words)}`,
    words,
  );
}

export function renderNotFound(back: string, words: Words): Html {
  const { notFoundTitle, notFound } = words.problems;
  return renderBare(
    notFoundTitle,
    html`<p>${notFound}</p>
      ${wayBack(back, words)}`,
    words,
  );
}

/** A page that only says something: there is no channel to go back to from here. */
export function renderAlone(said: { readonly title: string; readonly text: string }, words: Words): Html {
  return renderBare(said.title, html`<p>${said.text}</p>`, words);
}

/** A page that asks for one press of a button: what opens links by itself must not press it. */
export function renderOneButton(
  said: { readonly title: string; readonly text: string; readonly button: string },
  action: string,
  words: Words,
): Html {
  return renderBare(
    said.title,
    html`<p>${said.text}</p>
      <form method="post" action="${action}"><button class="button primary">${said.button}</button></form>`,
    words,
  );
}

/** A page outside the rooms of a space. */
function renderBare(title: string, content: Html, words: Words): Html {
  const page = html`<main class="alone" id="content">
    <h1>${title}</h1>
    ${content}
  </main>`;
  return renderPage(title, page, words);
}

function wayBack(back: string, { problems }: Words): Html {
  return html`<p><a class="button primary" href="${back}">${problems.backToChannel}</a></p>`;
}
