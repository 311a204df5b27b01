import { html } from 'hono/html';
import type { Calm, Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Visit } from '../context.ts';
import { renderSend } from './buttons.ts';
import type { Html } from './html.ts';

/** One's own pause, in one tap. */
export function renderCalm(calm: Calm | null, visit: Visit): Html {
  const texts = visit.words.rhythm.calm;
  const isPaused = (calm?.pausedAt ?? null) !== null;
  return html`<section class="calm" aria-labelledby="calm">
    <h2 class="told" id="calm">${texts.title}</h2>
    <p>${isPaused ? texts.minePaused : texts.mine}</p>
    ${renderSend(switchAt('me', isPaused, visit), { label: isPaused ? texts.resumeMine : texts.pauseMine })}
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
      ${renderSend(switchAt('space', isPaused, visit), { label: isPaused ? calm.resumeSpace : calm.pauseSpace })}
      <a class="button plain" href="/${workspace.id}/forms/rhythm" data-form>${calm.settings}</a>
    </div>`;
}

function switchAt(whom: 'me' | 'space', isPaused: boolean, { workspace }: Visit): string {
  return `/${workspace.id}/commands/${isPaused ? 'resume' : 'pause'}/${whom}`;
}
