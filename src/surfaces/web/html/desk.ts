import { html } from 'hono/html';
import type { SuggestionView } from '../../../app/rhythm/tellSuggestion.ts';
import type { LaunchView } from '../../../app/rhythm/launchPlan.ts';
import type { RecapView } from '../../../app/recap/viewRecap.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import type { Visit } from '../context.ts';
import { renderCopy, renderSend } from './buttons.ts';
import { renderSpaceCalm } from './calm.ts';
import { nothing, type Html } from './html.ts';

interface DeskPage {
  readonly suggestions: readonly SuggestionView[];
  readonly coming: RecapView;
  readonly launch: LaunchView;
  readonly rhythm: Rhythm;
}

/** The private page of who facilitates: this week, the recap that comes, the launch, the quiet of the space. */
export function renderDesk({ suggestions, coming, launch, rhythm }: DeskPage, visit: Visit): Html {
  const { words, workspace } = visit;
  const texts = words.facilitation;
  const { goes, held, paused } = coming.coming;
  const nothingToSuggest = coming.lines.length === 0 ? texts.nothingYet : texts.nothing;
  const state = held ? words.recap.held : paused ? words.recap.paused : coming.title;
  return html`<div class="page desk">
    <h1>${texts.title}</h1>
    <p class="quietly">${texts.intro}</p>
    <section aria-labelledby="week">
      <h2 id="week">${texts.week}</h2>
      ${suggestions.length === 0 ? html`<p class="empty">${nothingToSuggest}</p>` : nothing}
      <ul class="suggestions">
        ${suggestions.map((one) => renderSuggestion(one, visit))}
      </ul>
    </section>
    <section aria-labelledby="recap">
      <h2 id="recap">${texts.recap}</h2>
      <p>${state}${goes === null || held || paused ? nothing : html` · ${goes}`}</p>
      <p><a class="button plain" href="/${workspace.id}/recaps/${coming.week}">${texts.seeRecap}</a></p>
    </section>
    <section aria-labelledby="launch">
      <h2 id="launch">${texts.launch}</h2>
      <p>${launch.plan?.pausedOn == null ? words.launch.intro : words.launch.paused}</p>
      <p><a class="button plain" href="/${workspace.id}/launch">${words.launch.open}</a></p>
    </section>
    <section aria-labelledby="bridgers">
      <h2 id="bridgers">${words.bridgers.title}</h2>
      <p>${words.bridgers.intro}</p>
      <p><a class="button plain" href="/${workspace.id}/bridgers">${words.bridgers.page.choose}</a></p>
    </section>
    <section class="calm" aria-labelledby="calm">
      <h2 id="calm">${words.rhythm.calm.title}</h2>
      ${renderSpaceCalm(rhythm, visit)}
    </section>
  </div>`;
}

function renderSuggestion(one: SuggestionView, { words, workspace }: Visit): Html {
  const { id, title, why, act, text, saidHere, open } = one;
  const { facilitation, launch } = words;
  const label = saidHere || text === null ? act : launch.done;
  const desk = `/${workspace.id}/desk`;
  return html`<li class="card">
    <h3 class="card-title long" dir="auto">${title}</h3>
    <p class="why" dir="auto">${why}</p>
    ${text === null ? nothing : html`<blockquote class="said" dir="auto">${text}</blockquote>`}
    <div class="actions">
      ${saidHere || text === null ? nothing : renderCopy(text, { label: launch.copy, tone: 'plain' }, words)}
      ${renderSend(desk, { fields: { suggestion: id, answer: 'done' }, label, tone: 'primary', spoken: `${label}${words.channel.colon} ${title}` })}
      ${open === null ? nothing : html`<a class="button plain" href="${open}">${facilitation.look}</a>`}
      ${renderSend(desk, { fields: { suggestion: id, answer: 'declined' }, label: facilitation.decline, spoken: facilitation.declineLabel(title) })}
    </div>
  </li>`;
}
