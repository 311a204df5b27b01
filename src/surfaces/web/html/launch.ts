import { html } from 'hono/html';
import type { LaunchView } from '../../../app/rhythm/launchPlan.ts';
import type { LaunchStanding } from '../../../domain/rhythm/launchPlan.ts';
import type { Visit } from '../context.ts';
import { renderCopy, renderSend } from './buttons.ts';
import { nothing, type Html } from './html.ts';

/** The first two weeks of the channel: what, why, when, and what is ready to be sent. */
export function renderLaunch({ plan, steps, first, postsHere }: LaunchView, visit: Visit): Html {
  const { launch, time } = visit.words;
  const isPaused = plan !== null && plan.pausedOn !== null;
  const change = isPaused ? 'resume' : 'pause';
  const plans = `/${visit.workspace.id}/launch`;
  return html`<div class="page launch">
    <h1>${launch.title}</h1>
    <p>${launch.intro}</p>
    ${
      plan === null
        ? html`<p>${launch.begins(time.day(`${first}T12:00:00Z`, 'UTC'))}</p>
            ${renderSend(plans, { fields: { change: 'start' }, label: launch.start, tone: 'primary' })}`
        : html`${isPaused ? html`<p class="state">${launch.paused}</p>` : nothing}
          ${renderSend(plans, { fields: { change }, label: isPaused ? launch.resume : launch.pause })}`
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
    ${state === 'skipped' ? renderSend(`/${visit.workspace.id}/launch`, { fields: { change: 'open', step }, label: launch.reopen }) : nothing}
  </li>`;
}

/** What is ready to be sent, and the ways to be done with a step. */
function renderWork({ step, postsHere }: Step, draft: string | null, visit: Visit): Html {
  const { launch } = visit.words;
  const plans = `/${visit.workspace.id}/launch`;
  return html`${draft === null ? nothing : html`<blockquote class="said">${draft}</blockquote>`}
    <div class="actions">
      ${renderHelp({ step, draft, postsHere }, visit)}
      ${renderSend(plans, { fields: { change: 'done', step }, label: launch.done })}
      ${renderSend(plans, { fields: { change: 'skipped', step }, label: launch.skip })}
    </div>`;
}

/** What the companion can do itself for a step. */
function renderHelp(
  { step, draft, postsHere }: Pick<Step, 'step' | 'postsHere'> & { readonly draft: string | null },
  visit: Visit,
): Html | string {
  const { words, workspace } = visit;
  const { launch } = words;
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
  return renderCopy(draft ?? '', { label: launch.copy, tone: 'primary' }, words);
}
