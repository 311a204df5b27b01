import { html } from 'hono/html';
import type { Calm, Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Visit } from '../context.ts';
import type { Html } from './html.ts';

/** One's own pause, in one tap. */
export function renderCalm(calm: Calm | null, visit: Visit): Html {
  const told = visit.words.rhythm.calm;
  const isPaused = (calm?.pausedAt ?? null) !== null;
  return html`<section class="calm" aria-labelledby="calm">
    <h2 class="told" id="calm">${told.title}</h2>
    <p>${isPaused ? told.minePaused : told.mine}</p>
    ${renderSwitch({ whom: 'me', isPaused, label: isPaused ? told.resumeMine : told.pauseMine }, visit)}
    <p><a href="/${visit.workspace.id}/bridgers">${visit.words.bridgers.title}</a></p>
  </section>`;
}

/** The whole space's pause and hours, for those who facilitate. */
export function renderSpaceCalm({ settings, pausedAt }: Rhythm, visit: Visit): Html {
  const { workspace, words } = visit;
  const { calm, hour } = words.rhythm;
  const isPaused = pausedAt !== null;
  return html`<p>
      ${isPaused ? calm.spacePaused : calm.space(hour(settings.quietFrom), hour(settings.quietUntil))}
    </p>
    <div class="actions">
      ${renderSwitch({ whom: 'space', isPaused, label: isPaused ? calm.resumeSpace : calm.pauseSpace }, visit)}
      <a class="button plain" href="/${workspace.id}/forms/rhythm" data-form>${calm.settings}</a>
    </div>`;
}

function renderSwitch(
  {
    whom,
    isPaused,
    label,
  }: { readonly whom: 'me' | 'space'; readonly isPaused: boolean; readonly label: string },
  { workspace }: Visit,
): Html {
  const command = isPaused ? 'resume' : 'pause';
  return html`<form method="post" action="/${workspace.id}/commands/${command}/${whom}" data-command>
    <button class="button plain">${label}</button>
  </form>`;
}
