import { html } from 'hono/html';
import type { PostView, ThreadView } from '../../../app/post/viewChannel.ts';
import type { Visit } from '../context.ts';
import { renderCard } from './cards.ts';
import { nothing, type Html } from './html.ts';

const REPLIES_SHOWN = 3;

/** The feed, oldest first, with a line where the day changes. */
export function renderFeed(threads: readonly ThreadView[], visit: Visit): Html {
  const { words, workspace } = visit;
  let day = '';
  return html`${threads.map((thread) => {
    const thisDay = words.time.day(thread.first.at, workspace.timeZone);
    const line = thisDay === day ? nothing : html`<h2 class="day"><span>${thisDay}</span></h2>`;
    day = thisDay;
    return html`${line}${renderThread(thread, visit)}`;
  })}`;
}

/** One thread: its first post, its replies, and a place to reply. */
export function renderThread(thread: ThreadView, visit: Visit): Html {
  const { words, workspace, me } = visit;
  const { first, replies } = thread;
  const base = `/${workspace.id}`;
  const hidden = replies.slice(0, Math.max(0, replies.length - REPLIES_SHOWN));
  const shown = replies.slice(hidden.length);
  const day = words.time.day(first.at, workspace.timeZone);
  const said = (reply: PostView): Html => renderPost(reply, visit, day);
  return html`<article
    class="thread"
    id="post-${first.id}"
    data-thread="${first.id}"
    data-at="${first.at}"
    data-day="${day}"
  >
    <div class="thread-body" data-thread-body>
      ${renderPost(first, visit, day)}
      ${
        replies.length === 0
          ? nothing
          : html`<div class="replies">
              ${
                hidden.length === 0
                  ? nothing
                  : html`<details class="earlier" data-keep="earlier-${first.id}">
                      <summary>${words.channel.earlier(hidden.length)}</summary>
                      ${hidden.map(said)}
                    </details>`
              }
              ${shown.map(said)}
            </div>`
      }
    </div>
    ${
      me === null
        ? nothing
        : html`<details class="reply">
            <summary>${words.channel.reply}</summary>
            <form method="post" action="${base}/posts" data-message>
              <input type="hidden" name="threadId" value="${first.id}" />
              <input type="hidden" name="postId" value="${visit.newId()}" />
              <label class="hidden" for="reply-${first.id}">${words.channel.replyLabel}</label>
              <textarea id="reply-${first.id}" name="text" rows="2" required></textarea>
              <button class="button primary">${words.channel.send}</button>
            </form>
          </details>`
    }
  </article>`;
}

/** A post of a thread that began on `threadDay`: a reply of another day says which. */
function renderPost(post: PostView, visit: Visit, threadDay: string): Html {
  const { words, workspace } = visit;
  const day = words.time.day(post.at, workspace.timeZone);
  const clock = words.time.clock(post.at, workspace.timeZone);
  const name = post.author?.name ?? words.cards.companion;
  const family = post.author?.family ?? null;
  return html`<div
    class="post ${post.author === null ? 'companion' : ''} ${post.onlyViewer ? 'only-you' : ''}"
    id="p-${post.id}"
  >
    ${renderAvatar(name, post.author === null)}
    <div class="post-main">
      <p class="post-head">
        <strong>${name}</strong>${family === null ? nothing : html` <span class="family">${family}</span>`}
        <time datetime="${post.at}">${day === threadDay ? clock : `${day}, ${clock}`}</time>
        ${post.onlyViewer ? html`<span class="only-you-mark">${words.channel.onlyYou}</span>` : nothing}
      </p>
      ${post.deleted ? html`<p class="text gone">${words.channel.deleted}</p>` : nothing}
      ${post.text === null ? nothing : html`<p class="text" dir="auto">${post.text}</p>`}
      ${post.card === null ? nothing : renderCard(post.card, { base: `/${workspace.id}`, words })}
      ${
        post.ofViewer && post.text !== null
          ? html`<form
              method="post"
              action="/${workspace.id}/posts/${post.id}/delete"
              data-command
              data-confirm="${words.channel.confirmDelete}"
            >
              <button class="quiet">${words.channel.deleteMessage}</button>
            </form>`
          : nothing
      }
    </div>
  </div>`;
}

function renderAvatar(name: string, companion: boolean): Html {
  if (companion) return html`<span class="avatar bridge" aria-hidden="true"></span>`;
  const initials = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return html`<span class="avatar hue-${Math.round(hue / 45) % 8}" aria-hidden="true">${initials}</span>`;
}
