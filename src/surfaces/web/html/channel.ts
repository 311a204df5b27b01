import { html } from 'hono/html';
import type { ThreadView } from '../../../app/post/viewChannel.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';
import { renderWelcome } from './waysIn.ts';
import { renderFeed } from './threads.ts';

/** The channel page: feed and composer. `more` is where the older page begins; a newcomer is welcomed. */
export function renderChannel(
  threads: readonly ThreadView[],
  page: { readonly before: string | null; readonly more: string | null; readonly isWelcome: boolean },
  visit: Visit,
): Html {
  const { words, workspace } = visit;
  const { channel } = words;
  const base = `/${workspace.id}`;
  const older =
    page.more === null
      ? nothing
      : html`<p class="turn">
          <a href="${base}?before=${encodeURIComponent(page.more)}">${channel.older}</a>
        </p>`;
  const latest =
    page.before === null ? nothing : html`<p class="turn"><a href="${base}">${channel.latest}</a></p>`;
  // An older page is not where new messages appear.
  const newest = page.before === null ? html`data-feed` : nothing;
  return html`<div class="channel" data-live="${base}/live" data-base="${base}">
    <div class="channel-head">
      <h1>${workspace.channel}</h1>
      ${workspace.isExample ? html`<span class="badge">${channel.exampleTag}</span>` : nothing}
      <p>${channel.tagline}</p>
    </div>
    <div class="feed" ${newest} ${page.more === null ? nothing : html`data-more`}>
      ${older} ${threads.length === 0 && page.before === null ? renderEmpty(visit) : nothing}
      ${renderFeed(threads, visit)} ${latest}
    </div>
    ${page.isWelcome ? renderWelcome(visit) : nothing}
    ${visit.me === null || page.before !== null ? nothing : renderComposer(visit)}
  </div>`;
}

/** One thread on a page of its own, with the way back to the channel. */
export function renderThreadPage(thread: ThreadView, visit: Visit): Html {
  const { workspace } = visit;
  const base = `/${workspace.id}`;
  return html`<div class="channel" data-live="${base}/live" data-base="${base}">
    <div class="channel-head">
      <h1><a href="${base}">${workspace.channel}</a></h1>
    </div>
    <div class="feed">${renderFeed([thread], visit)}</div>
  </div>`;
}

function renderComposer(visit: Visit): Html {
  const { workspace, words } = visit;
  const { channel } = words;
  const base = `/${workspace.id}`;
  return html`<div class="composer">
    <form method="post" action="${base}/posts" data-message data-composer>
      <input type="hidden" name="postId" value="${visit.newId()}" />
      <label class="hidden" for="composer">${channel.composerLabel}</label>
      <textarea id="composer" name="text" rows="2" placeholder="${channel.composerHint}" required></textarea>
      <div class="composer-actions">
        <a class="button plain" href="${base}/forms/share" data-form>${channel.share}</a>
        <a class="button plain" href="${base}/forms/question" data-form>${channel.ask}</a>
        <button class="button primary">${channel.send}</button>
      </div>
    </form>
  </div>`;
}

function renderEmpty({ words, workspace, me }: Visit): Html {
  const { channel, launch } = words;
  const plan = html`<p><a href="/${workspace.id}/launch">${launch.title}</a></p>`;
  return html`<section class="empty" data-empty>
    <h2>${channel.emptyTitle}</h2>
    <p>${channel.emptyText}</p>
    <p><a class="button primary" href="/${workspace.id}/forms/share" data-form>${channel.share}</a></p>
    ${me?.role === 'facilitator' ? plan : nothing}
  </section>`;
}
