// Everything here works without this script; it saves reloads and shows what is new.
const FRAGMENT = { 'x-fragment': '1' };
document.documentElement.classList.add('scripted');

const channel = document.querySelector('[data-live]');
const feed = document.querySelector('[data-feed]');

/** The element that some markup of the server describes. */
function elementOf(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup.trim();
  return template.content.firstElementChild;
}

function toast(text) {
  const place = document.querySelector('[data-toast]');
  if (place === null) return window.alert(text);
  place.textContent = text;
  place.hidden = false;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (place.hidden = true), 5000);
}

// --- What is new ---------------------------------------------------------------------------------

/** Puts a thread in its place. Its reply box is left alone: someone may be writing there. */
function placeThread(markup) {
  const fresh = elementOf(markup);
  const stands = fresh === null ? null : document.getElementById(fresh.id);
  if (fresh === null || (stands === null && feed === null)) return null;
  if (stands === null) {
    document.querySelector('[data-empty]')?.remove();
    fresh.classList.add('fresh');
    feed.append(fresh);
    return fresh;
  }
  const open = [...stands.querySelectorAll('details[data-keep][open]')].map((one) => one.dataset.keep);
  const body = stands.querySelector('[data-thread-body]');
  const focused = body.contains(document.activeElement) ? document.activeElement.textContent : null;
  body.replaceWith(fresh.querySelector('[data-thread-body]'));
  for (const one of stands.querySelectorAll('details[data-keep]')) one.open = open.includes(one.dataset.keep);
  if (focused !== null)
    [...stands.querySelectorAll('a, button')].find((one) => one.textContent === focused)?.focus();
  return stands;
}

async function refreshThread(id) {
  const answer = await fetch(`${channel.dataset.base}/posts/${id}`, { headers: FRAGMENT });
  if (answer.status === 404) document.getElementById(`post-${id}`)?.remove();
  if (!answer.ok) return;
  const atEnd = window.innerHeight + window.scrollY > document.body.scrollHeight - 200;
  const isNew = document.getElementById(`post-${id}`) === null;
  placeThread(await answer.text());
  if (isNew && atEnd) window.scrollTo({ top: document.body.scrollHeight });
}

function listen() {
  if (channel === null || channel.dataset.live === undefined) return;
  const source = new EventSource(channel.dataset.live);
  let lost = false;
  source.addEventListener('message', (event) => void refreshThread(event.data));
  source.addEventListener('error', () => {
    if (!lost) toast(channel.dataset.offline);
    lost = true;
  });
  source.addEventListener('open', () => {
    if (lost) void catchUp();
    lost = false;
  });
}

/** After an interruption: draws again the threads of the latest page. */
async function catchUp() {
  const answer = await fetch(channel.dataset.base);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const thread of page.querySelectorAll('[data-thread]')) placeThread(thread.outerHTML);
}

// --- Messages ------------------------------------------------------------------------------------

async function sendMessage(form) {
  const field = form.querySelector('textarea');
  if (field.value.trim() === '') return field.focus();
  const sent = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.action, { method: 'POST', headers: FRAGMENT, body: sent }).catch(
    () => null,
  );
  if (answer === null) return toast(channel?.dataset.offline ?? '');
  if (!answer.ok) return toast(await answer.text());
  // The next message of this form is another one.
  form.elements.postId.value = crypto.randomUUID().replaceAll('-', '');
  field.value = '';
  const thread = placeThread(await answer.text());
  if (form.hasAttribute('data-composer')) window.scrollTo({ top: document.body.scrollHeight });
  else form.closest('details')?.removeAttribute('open');
  if (form.hasAttribute('data-composer')) field.focus();
  else thread?.querySelector('summary')?.focus();
}

document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('form[data-message]');
  if (
    form &&
    event.key === 'Enter' &&
    !event.shiftKey &&
    !event.isComposing &&
    event.target.tagName === 'TEXTAREA'
  ) {
    event.preventDefault();
    void sendMessage(form);
  }
});

// --- Forms in a dialog ---------------------------------------------------------------------------

let opener = null;

async function openForm(link) {
  const answer = await fetch(link.href, { headers: FRAGMENT }).catch(() => null);
  if (answer === null) return toast(channel?.dataset.offline ?? '');
  if (!answer.ok) return toast(await answer.text());
  opener = link;
  showForm(await answer.text());
}

function showForm(markup) {
  let dialog = document.querySelector('dialog');
  if (dialog === null) {
    dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('aria-labelledby', 'form-title');
    dialog.addEventListener('close', () => opener?.isConnected && opener.focus());
  }
  dialog.replaceChildren(elementOf(markup));
  if (!dialog.open) dialog.showModal();
  const wrong = dialog.querySelector('[aria-invalid="true"]') ?? dialog.querySelector('[role="alert"]');
  const first = dialog.querySelector('input:not([type="hidden"]), textarea, select');
  (wrong ?? first)?.focus();
}

async function sendForm(form) {
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: FRAGMENT,
    body: new URLSearchParams(new FormData(form)),
  }).catch(() => null);
  // What was typed stays in the open form.
  if (answer === null) return toast(channel?.dataset.offline ?? '');
  if (answer.headers.get('content-type')?.startsWith('text/html')) return showForm(await answer.text());
  if (!answer.ok) return toast(await answer.text());
  const { to } = await answer.json();
  form.closest('dialog')?.close();
  // In the channel the live updates bring the change; a page is drawn again.
  if (channel === null) location.assign(form.closest('dialog') === null ? to : location.href);
}

async function giveCommand(form) {
  if (form.dataset.confirm !== undefined && !window.confirm(form.dataset.confirm)) return;
  const answer = await fetch(form.action, { method: 'POST', headers: FRAGMENT }).catch(() => null);
  if (answer === null) return toast(channel?.dataset.offline ?? '');
  if (!answer.ok) return toast(await answer.text());
  if (channel === null) location.reload();
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  const way = form.matches('[data-message]')
    ? sendMessage
    : form.matches('dialog [data-dialog-form]')
      ? sendForm
      : form.matches('[data-command]')
        ? giveCommand
        : null;
  if (way === null) return;
  event.preventDefault();
  void way(form);
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
  if (copy) void copyText(copy);
});

async function copyText(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  const label = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = label), 2000);
}

// --- The menu of a phone -------------------------------------------------------------------------

const menu = document.querySelector('[data-menu]');
document.addEventListener('click', (event) => {
  if (menu?.open && !menu.contains(event.target)) menu.open = false;
});
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

for (const form of document.querySelectorAll('[data-autosubmit]'))
  form.addEventListener('change', () => form.submit());

if (channel !== null && location.hash === '' && !location.search.includes('before'))
  window.scrollTo({ top: document.body.scrollHeight });
listen();
