import { html } from 'hono/html';
import type { Words } from '../../../words/words.ts';
import type { Html } from './html.ts';
import { renderPage } from './layout.ts';

/** A page that says what happened and where to go; what was typed comes back with it. */
export function renderProblem(
  { told, typed }: { readonly told: string; readonly typed: string | null },
  back: string,
  words: Words,
): Html {
  const { title, backToChannel } = words.problems;
  return renderPage(
    title,
    html`<main class="alone" id="content">
      <h1>${title}</h1>
      <p role="alert">${told}</p>
      ${
        typed === null
          ? ''
          : html`<textarea readonly rows="8" aria-label="${words.problems.typed}">${typed}</textarea>`
      }
      <p><a class="button primary" href="${back}">${backToChannel}</a></p>
    </main>`,
    words,
  );
}

/** A page that only says something: there is no channel to go back to from here. */
export function renderAlone(said: { readonly title: string; readonly text: string }, words: Words): Html {
  return renderPage(
    said.title,
    html`<main class="alone" id="content">
      <h1>${said.title}</h1>
      <p>${said.text}</p>
    </main>`,
    words,
  );
}

export function renderNotFound(back: string, words: Words): Html {
  const { notFoundTitle, notFound, backToChannel } = words.problems;
  return renderPage(
    notFoundTitle,
    html`<main class="alone" id="content">
      <h1>${notFoundTitle}</h1>
      <p>${notFound}</p>
      <p><a class="button primary" href="${back}">${backToChannel}</a></p>
    </main>`,
    words,
  );
}
