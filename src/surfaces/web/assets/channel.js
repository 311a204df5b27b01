// Everything here works without this script; it saves reloads and shows what is new.
const FRAGMENT = { 'x-fragment': '1' };
const PATIENCE_MS = 20_000;
const RETRY_MS = 5_000;
document.documentElement.classList.add('scripted');

const { offline } = document.body.dataset;
const channel = document.querySelector('[data-live]');
const feed = document.querySelector('[data-feed]');

/** The element that some markup of the server describes. */
function elementOf(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild;
}

const toaster = elementOf('<p class="toast" role="status" hidden></p>');
document.body.append(toaster);

function toast(text) {
  // An open dialog covers, and silences, all that is outside of it.
  const place = document.querySelector('dialog[open]') ?? document.body;
  if (toaster.parentElement !== place) place.append(toaster);
  toaster.textContent = text;
  toaster.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (toaster.hidden = true), 6000);
}

// --- Asking the server ---------------------------------------------------------------------------

/** The server's answer; null, and said, when it does not come. */
async function ask(address, sent = {}) {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(address, { headers: FRAGMENT, signal, ...sent }).catch(() => null);
  if (answer === null) toast(offline);
  return answer;
}

/** The body of a good answer; null, and said, for any other. */
async function bodyOf(answer) {
  if (answer === null) return null;
  if (answer.ok) {
    // What was said of the try before it no longer holds.
    toaster.hidden = true;
    return answer.text();
  }
  // A page is not our sentence: a proxy on the way could not reach the server.
  toast(isPage(answer) ? offline : await answer.text());
  return null;
}

const isPage = (answer) => answer.headers.get('content-type')?.startsWith('text/html') === true;
const post = (form) => ask(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });

const busy = new WeakSet();

/** Sends a form in its way; a second tap that comes before the answer changes nothing. */
async function once(form, way) {
  if (busy.has(form)) return;
  busy.add(form);
  await way(form).finally(() => busy.delete(form));
}

// --- What is new ---------------------------------------------------------------------------------

/** Puts a thread in its place. Its reply box is left alone: someone may be writing there. */
function placeThread(fresh) {
  const stands = document.getElementById(fresh.id);
  if (stands === null) return insertThread(fresh);
  const body = stands.querySelector('[data-thread-body]');
  const newBody = fresh.querySelector('[data-thread-body]');
  if (body.isEqualNode(newBody)) return;
  const open = [...body.querySelectorAll('details[data-keep][open]')].map((one) => one.dataset.keep);
  const focused = body.contains(document.activeElement) ? document.activeElement.textContent : null;
  body.replaceWith(newBody);
  for (const one of newBody.querySelectorAll('details[data-keep]'))
    one.open = open.includes(one.dataset.keep);
  if (focused !== null)
    [...newBody.querySelectorAll('a, button')].find((one) => one.textContent === focused)?.focus();
}

/** Adds a thread where its time wants it; one that an older page holds stays there. */
function insertThread(fresh) {
  if (feed === null) return;
  document.querySelector('[data-empty]')?.remove();
  const threads = [...feed.querySelectorAll('[data-thread]')];
  const next = threads.find((one) => one.dataset.at > fresh.dataset.at);
  if (next !== undefined && next === threads[0] && feed.dataset.more !== undefined) return;
  if (next === undefined && threads.at(-1)?.dataset.day !== fresh.dataset.day) {
    const line = elementOf('<h2 class="day"><span></span></h2>');
    line.firstElementChild.textContent = fresh.dataset.day;
    feed.append(line);
  }
  fresh.classList.add('fresh');
  feed.insertBefore(fresh, next ?? null);
}

let turn = Promise.resolve();

/** One drawing after the other: an older answer must not cover a newer one. */
function inTurn(draw) {
  turn = turn.then(draw).catch(() => {});
  return turn;
}

async function refreshThread(id) {
  const answer = await fetch(`${channel.dataset.base}/posts/${id}`, { headers: FRAGMENT });
  if (answer.status === 404) return removeThread(document.getElementById(`post-${id}`));
  if (!answer.ok) return;
  const isNew = document.getElementById(`post-${id}`) === null;
  const atEnd = window.innerHeight + window.scrollY > document.body.scrollHeight - 200;
  placeThread(elementOf(await answer.text()));
  if (isNew && atEnd) toEnd();
}

/** A thread's own page, once it has nothing to show, gives way to the channel. */
function removeThread(thread) {
  if (thread === null) return;
  thread.remove();
  if (feed === null && document.querySelector('[data-thread]') === null)
    location.assign(channel.dataset.base);
}

const toEnd = () => window.scrollTo({ top: document.body.scrollHeight });

/** Draws again the threads of this page, and those that it has no more. */
async function catchUp() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const threads = [...page.querySelectorAll('[data-thread]')];
  const ids = new Set(threads.map((thread) => thread.id));
  const gone = [...document.querySelectorAll('[data-thread]')].filter((one) => !ids.has(one.id));
  for (const thread of threads) placeThread(document.importNode(thread, true));
  for (const thread of gone) await refreshThread(thread.dataset.thread);
}

let lost = false;

function listen() {
  const source = new EventSource(channel.dataset.live);
  source.addEventListener('message', (event) => void inTurn(() => refreshThread(event.data)));
  // At the first opening too: something may have been said since the page was drawn.
  source.addEventListener('open', () => {
    lost = false;
    void inTurn(catchUp);
  });
  source.addEventListener('error', () => {
    if (!lost) toast(offline);
    lost = true;
    // The browser tries again by itself, except after an answer that is no stream: a proxy's 502.
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, RETRY_MS);
  });
}

// --- Messages ------------------------------------------------------------------------------------

async function sendMessage(form) {
  const field = form.querySelector('textarea');
  const text = field.value;
  if (text.trim() === '') return field.focus();
  const markup = await bodyOf(await post(form));
  if (markup === null) return;
  // The next message of this form is another one.
  form.elements.postId.value = crypto.getRandomValues(new BigUint64Array(2)).join('-');
  // What was added to the field in the meantime belongs to the next message.
  if (field.value.startsWith(text)) field.value = field.value.slice(text.length).trimStart();
  const said = elementOf(markup);
  if (said.hasAttribute('data-answer')) return placeAnswer(said, form);
  const { thread } = said.dataset;
  await inTurn(() => refreshThread(thread));
  if (form.hasAttribute('data-composer')) {
    toEnd();
    field.focus();
  } else if (field.value === '') closeReply(form.closest('details'));
}

/** Puts an answer that nobody else sees under what was asked; it replaces the one before, and stays until it is closed. */
function placeAnswer(answer, form) {
  document.querySelector('[data-answer]')?.remove();
  if (feed !== null && form.hasAttribute('data-composer')) feed.append(answer);
  else form.closest('[data-thread]').append(answer);
  answer.querySelector('[data-close]').addEventListener('click', () => {
    answer.remove();
    document.getElementById('composer')?.focus();
  });
  answer.scrollIntoView({ block: 'start' });
  answer.focus({ preventScroll: true });
}

function closeReply(details) {
  details.open = false;
  details.querySelector('summary').focus();
}

/** On a screen that is touched, Enter begins a line: there is no other key for it. */
const isTouched = matchMedia('(pointer: coarse)');

document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('form[data-message]');
  if (!form || event.isComposing || event.target.tagName !== 'TEXTAREA') return;
  if (event.key === 'Escape' && form.closest('details')) closeReply(form.closest('details'));
  if (event.key !== 'Enter' || event.shiftKey || isTouched.matches) return;
  event.preventDefault();
  void once(form, sendMessage);
});

// « toggle » does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target.matches('details.reply[open]')) target.querySelector('textarea').focus();
  },
  true,
);

// --- Forms in a dialog ---------------------------------------------------------------------------

let opener = null;

async function openForm(link) {
  const markup = await bodyOf(await ask(link.href));
  if (markup === null) return;
  opener = link;
  showForm(markup);
}

function showForm(markup) {
  let dialog = document.querySelector('dialog');
  if (dialog === null) {
    dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('aria-labelledby', 'form-title');
    dialog.addEventListener('close', focusOpener);
  }
  dialog.replaceChildren(elementOf(markup));
  if (!dialog.open) dialog.showModal();
  const wrong =
    dialog.querySelector('[aria-invalid="true"]') ??
    dialog.querySelector('[role="alert"]') ??
    dialog.querySelector('[data-memory]');
  const first = dialog.querySelector(':checked, input:not([type="hidden"]), textarea, select');
  const target = wrong ?? first;
  // With its label and what is said of it in sight; the form before this one may have been scrolled.
  dialog.scrollTop = 0;
  target?.focus({ preventScroll: true });
  target?.closest('.input')?.scrollIntoView({ block: 'nearest' });
}

/** Gives the focus back to what opened the form, even drawn again since; else to the page. */
function focusOpener() {
  const again = document.querySelector(`a[data-form][href="${opener.getAttribute('href')}"]`);
  const back = opener.isConnected ? opener : (again ?? document.getElementById('content'));
  back.focus({ preventScroll: back.id === 'content' });
}

async function sendForm(form) {
  const answer = await post(form);
  // What was typed stays in the open form.
  if (answer?.status === 422 && isPage(answer)) return showForm(await answer.text());
  const body = await bodyOf(answer);
  if (body === null) return;
  form.closest('dialog').close();
  if (channel === null) drawAgain(body, opener.hasAttribute('data-leave'));
}

/** Shows what was done: the channel gets it live, a page is drawn again, or left when it has no more to show. */
function drawAgain(body, leaves) {
  if (leaves) location.assign(JSON.parse(body).to);
  else location.reload();
}

async function giveCommand(form) {
  if (form.dataset.confirm !== undefined && !window.confirm(form.dataset.confirm)) return;
  const body = await bodyOf(await post(form));
  if (body !== null && channel === null) drawAgain(body, form.matches('.sheet [data-confirm]'));
}

const WAYS = [
  ['[data-message]', sendMessage],
  ['dialog [data-dialog-form]', sendForm],
  ['[data-command]', giveCommand],
];

document.addEventListener('submit', (event) => {
  const form = event.target;
  const way = WAYS.find(([which]) => form.matches(which))?.[1];
  if (way === undefined) return;
  event.preventDefault();
  void once(form, way);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-form]');
  const close = event.target.closest?.('dialog [data-close]');
  const copy = event.target.closest?.('[data-copy]');
  if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    void openForm(link);
  }
  if (close) {
    event.preventDefault();
    close.closest('dialog').close();
  }
  if (copy) void once(copy, copyText);
});

async function copyText(button) {
  const { copy, copied } = button.dataset;
  if (!(await writeClipboard(copy))) return;
  const label = button.textContent;
  // A narrower button would slide its neighbour under the finger.
  button.style.minWidth = `${button.offsetWidth}px`;
  button.textContent = copied;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  button.textContent = label;
}

/** Browsers lend the clipboard to secure pages only; the old way serves a channel opened over plain HTTP. */
async function writeClipboard(text) {
  if (navigator.clipboard !== undefined)
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const had = document.activeElement;
  const area = document.body.appendChild(document.createElement('textarea'));
  area.value = text;
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  had?.focus({ preventScroll: true });
  return done;
}

// --- The menu ------------------------------------------------------------------------------------

const menu = document.querySelector('[data-menu]');
document.addEventListener('click', (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// The arrow keys change a list at each press: from the keyboard, its button is what sends it.
for (const form of document.querySelectorAll('[data-autosubmit]')) {
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') form.classList.add('by-key');
  });
  form.addEventListener('change', () => {
    if (!form.classList.contains('by-key')) form.submit();
  });
}

if (feed !== null && location.hash === '') toEnd();
if (channel !== null) listen();
