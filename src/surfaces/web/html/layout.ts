import { html } from 'hono/html';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

export type Room = 'desk' | 'channel' | 'library' | 'recap' | 'brief' | 'me' | 'other';

/** The bare page: head, styles, script. */
export function renderPage(title: string, body: Html, words: Words): Html {
  return html`<!doctype html>
    <html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/assets/passerelle.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
        <script src="/assets/channel.js" defer></script>
      </head>
      <body data-offline="${words.problems.offline}">
        ${body}
      </body>
    </html>`;
}

/** A page of a space: its rooms at the side, its content in the middle. */
export function renderSpace(
  visit: Visit,
  { room, title }: { readonly room: Room; readonly title: string },
  content: Html,
): Html {
  const { words, workspace } = visit;
  const { channel } = words;
  return renderPage(
    `${title} · ${workspace.name}`,
    html`<a class="skip" href="#content">${channel.skip}</a>
      <div class="house room-${room} ${visit.readsOnly ? 'reads-only' : ''}">
        <header class="side">
          <a class="brand" href="/${workspace.id}"
            ><span class="avatar bridge" aria-hidden="true"></span>
            <span class="brand-name">${channel.productName}</span></a
          >
          <div class="space">
            <strong>${workspace.name}</strong>
            ${workspace.isExample ? html`<span class="badge">${channel.exampleTag}</span>` : nothing}
          </div>
          ${renderNav(visit, room)} ${renderMenu(visit)}
        </header>
        <main id="content" tabindex="-1">
          ${workspace.isExample ? renderExampleBanner(words) : nothing} ${content}
        </main>
      </div>`,
    words,
  );
}

function renderNav({ workspace, words, me }: Visit, room: Room): Html {
  const { nav } = words.channel;
  const rooms: readonly (readonly [Room, string, string])[] = [
    ['channel', '', workspace.channel],
    ['library', '/library', nav.library],
    ['recap', '/recaps', nav.recap],
    ['brief', '/briefs', nav.brief],
    ['me', '/me', nav.me],
    ...(me?.role === 'facilitator' ? [['desk', '/desk', words.facilitation.title] as const] : []),
  ];
  return html`<nav aria-label="${nav.label}">
    ${rooms.map(
      ([name, path, label]) =>
        html`<a href="/${workspace.id}${path}" ${name === room ? html`aria-current="page"` : nothing}
          >${label}</a
        >`,
    )}
  </nav>`;
}

/** Whom one plays, the spaces and the language: folded on a phone, always open at the side of a wide screen. */
function renderMenu(visit: Visit): Html {
  const { playing, spaces } = visit.words.channel;
  if (visit.readsOnly) return html`<div class="menu-body">${renderLanguages(visit.words)}</div>`;
  return html`<details class="menu" data-menu>
    <summary><span class="hidden">${playing}</span> ${visit.me?.name ?? spaces}</summary>
    <div class="menu-body">${renderPlaying(visit)} ${renderSpaces(visit)}</div>
  </details>`;
}

async function renderPlaying({ workspace, members, me, words }: Visit): Promise<Awaited<Html>> {
  const { channel } = words;
  return html`<form class="playing" method="post" action="/${workspace.id}/play" data-autosubmit>
    <label for="playing">${channel.playing}</label>
    <select id="playing" name="memberId">
      ${(await members()).map(
        (member) =>
          html`<option value="${member.id}" ${member.id === me?.id ? 'selected' : nothing}>
            ${member.name}${member.role === 'facilitator' ? ` (${channel.facilitates})` : ''}
          </option>`,
      )}
    </select>
    <button class="button plain">${channel.play}</button>
  </form>`;
}

async function renderSpaces({ workspace, workspaces, words }: Visit): Promise<Awaited<Html>> {
  const { channel } = words;
  const others = (await workspaces()).filter((one) => one.id !== workspace.id);
  return html`<div class="spaces">
    ${others.map((one) => html`<a href="/${one.id}">${one.name}${one.isExample ? ` (${channel.exampleTag})` : ''}</a>`)}
    ${workspace.isExample ? nothing : html`<a href="/${workspace.id}/members/new">${channel.addMember}</a>`}
    <a class="own" href="/spaces/new">${channel.startOwn}</a>
    ${renderLanguages(words)}
  </div>`;
}

function renderLanguages({ others }: Words): readonly Html[] {
  return others.map(
    ({ locale, name, readIn }) =>
      html`<form method="post" action="/language">
        <input type="hidden" name="locale" value="${locale}" />
        <button class="quiet" lang="${locale}" aria-label="${readIn}">${name}</button>
      </form>`,
  );
}

function renderExampleBanner({ channel }: Words): Html {
  return html`<p class="example-banner">
    ${channel.exampleBanner} <a href="/spaces/new">${channel.startOwn}</a>
  </p>`;
}
