import { html } from 'hono/html';
import type { LaunchView } from '../../../app/rhythm/launchPlan.ts';
import type { LaunchStanding } from '../../../domain/rhythm/launchPlan.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

/** The first two weeks of the channel: what, why, when, and what is ready to be sent. */
export function renderLaunch({ plan, steps, first, postsHere }: LaunchView, visit: Visit): Html {
  const { launch, time } = visit.words;
  const isPaused = plan !== null && plan.pausedOn !== null;
  const change = isPaused ? 'resume' : 'pause';
  return html`<div class="page launch">
    <h1>${launch.title}</h1>
    <p>${launch.intro}</p>
    ${
      plan === null
        ? html`<p>${launch.begins(time.day(`${first}T12:00:00Z`, 'UTC'))}</p>
            ${renderChange({ change: 'start', label: launch.start, tone: 'primary' }, visit)}`
        : html`${isPaused ? html`<p class="state">${launch.paused}</p>` : nothing}
          ${renderChange({ change, label: isPaused ? launch.resume : launch.pause }, visit)}`
    }
    <ol class="launch-steps">
      ${steps.map((standing) => renderStep({ ...standing, postsHere }, visit))}
    </ol>
  </div>`;
}

type Step = LaunchStanding & Pick<LaunchView, 'postsHere'>;

function renderStep(standing: Step, visit: Visit): Html {
  const { step, from, to, state } = standing;
  const { launch, time } = visit.words;
  const told = launch.stepsFor(visit.workspace.channel)[step];
  const day = (date: string): string => time.day(`${date}T12:00:00Z`, 'UTC');
  return html`<li class="launch-step is-${state}" id="step-${step}">
    <p class="byline">${launch.days(day(from), day(to))} · <strong>${launch.states[state]}</strong></p>
    <h2>${told.title}</h2>
    <p>${told.why}</p>
    ${state === 'now' ? renderWork(standing, told.draft, visit) : nothing}
    ${
      state === 'later'
        ? html`<details class="prepare">
            <summary>${launch.prepare}</summary>
            ${renderWork(standing, told.draft, visit)}
          </details>`
        : nothing
    }
    ${state === 'skipped' ? renderChange({ change: 'open', label: launch.reopen, step }, visit) : nothing}
  </li>`;
}

/** What is ready to be sent, and the ways to be done with a step. */
function renderWork({ step, postsHere }: Step, draft: string | null, visit: Visit): Html {
  const { launch } = visit.words;
  return html`${draft === null ? nothing : html`<blockquote class="said">${draft}</blockquote>`}
    <div class="actions">
      ${renderHelp({ step, draft, postsHere }, visit)}
      ${renderChange({ change: 'done', label: launch.done, step }, visit)}
      ${renderChange({ change: 'skipped', label: launch.skip, step }, visit)}
    </div>`;
}

/** What the companion can do itself for a step. */
function renderHelp(
  { step, draft, postsHere }: Pick<Step, 'step' | 'postsHere'> & { readonly draft: string | null },
  visit: Visit,
): Html | string {
  const { words, workspace } = visit;
  const { launch, cards } = words;
  const base = `/${workspace.id}`;
  const link = (path: string, label: string): Html =>
    html`<a class="button primary" href="${base}${path}">${label}</a>`;
  if (step === 'bridgers') return workspace.isExample ? nothing : link('/members/new', launch.addPeople);
  if (step === 'channel' || step === 'comment') return link('', launch.seeChannel);
  if (step === 'best') return link('/recaps', launch.seeRecap);
  if ((step === 'firstShare' || step === 'open') && postsHere)
    return html`<a class="button primary" href="${base}/forms/launchPost/${step}" data-form
      >${launch.post}</a
    >`;
  return html`<button
    type="button"
    class="button primary"
    aria-live="polite"
    data-copy="${draft ?? ''}"
    data-copied="${cards.actions.copied}"
  >
    ${launch.copy}
  </button>`;
}

interface Change {
  readonly change: string;
  readonly label: string;
  readonly tone?: 'primary' | 'plain';
  readonly step?: string;
}

function renderChange({ change, label, tone = 'plain', step = '' }: Change, { workspace }: Visit): Html {
  return html`<form method="post" action="/${workspace.id}/launch" data-command>
    <input type="hidden" name="change" value="${change}" />
    ${step === '' ? nothing : html`<input type="hidden" name="step" value="${step}" />`}
    <button class="button ${tone}">${label}</button>
  </form>`;
}
