import { html } from 'hono/html';
import type { PracticesOf } from '../../../app/guardrail/viewPractices.ts';
import type { CardField } from '../../../cards/card.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

/** Good practices, by tool or by job family, with what each tool's policy and cautions say. */
export function renderPractices(groups: readonly PracticesOf[], by: 'tool' | 'family', visit: Visit): Html {
  const { words, workspace } = visit;
  const texts = words.practices;
  const base = `/${workspace.id}/practices`;
  const here = (one: 'tool' | 'family'): Html | string => (one === by ? html`aria-current="page"` : nothing);
  return html`<div class="page practices">
    <h1>${texts.title}</h1>
    <p class="state">${texts.intro}</p>
    <nav class="turn" aria-label="${texts.sort}">
      <a href="${base}" ${here('tool')}>${texts.byTool}</a>
      <a href="${base}?by=family" ${here('family')}>${texts.byFamily}</a>
    </nav>
    ${groups.length > 3 ? renderIndex(groups, by, visit) : nothing}
    ${groups.length === 0 ? html`<p class="empty">${texts.none}</p>` : groups.map((group) => renderGroup(group, by, visit))}
  </div>`;
}

function renderIndex(groups: readonly PracticesOf[], by: 'tool' | 'family', { words }: Visit): Html {
  const named = groups.filter(({ name }) => name !== null);
  return html`<nav class="doors" aria-label="${words.practices.index}">
    ${named.map(({ id, name }) => html`<a href="#${by}-${id}">${name}</a>`)}
  </nav>`;
}

function renderGroup(group: PracticesOf, by: 'tool' | 'family', visit: Visit): Html {
  const { practices: told } = visit.words;
  const other = by === 'tool' ? told.otherTools : told.otherFamilies;
  return html`<section class="practice-group" id="${by}-${group.id ?? ''}">
    <h2>
      ${by === 'tool' && group.id !== null ? html`<a href="/${visit.workspace.id}/tools/${encodeURIComponent(group.id)}">${group.name}</a>` : (group.name ?? other)}
    </h2>
    ${group.guardrails.map(renderGuardrail)}
    <ul>
      ${group.practices.map(
        ({ limits, shares }) =>
          html`<li>
            <p dir="auto">${limits}</p>
            <p class="quietly">
              ${shares.map(
                (share, at) =>
                  html`${at === 0 ? '' : ' · '}<a href="/${visit.workspace.id}/shares/${share.id}"
                      >${share.title}</a
                    >`,
              )}
            </p>
          </li>`,
      )}
    </ul>
    ${by === 'tool' && group.id !== null ? renderDeeds(group.id, visit) : nothing}
  </section>`;
}

export function renderGuardrail({ label, value, note }: CardField): Html {
  return html`<p class="guardrail">
    <strong>${label}</strong> <span dir="auto">${value}</span>
    ${note === null ? nothing : html`<span class="quietly">${note}</span>`}
  </p>`;
}

/** Anyone points out a risk of a tool; who facilitates sets its policy. */
function renderDeeds(toolId: string, { workspace, words, me, readsOnly }: Visit): Html | string {
  if (me === null || readsOnly) return nothing;
  const { pointOut, setPolicy } = words.guardrails;
  const base = `/${workspace.id}/forms`;
  return html`<p class="deeds">
    <a href="${base}/caution/tool.${toolId}" data-form>${pointOut}</a>
    ${me.role === 'facilitator' ? html`<a href="${base}/policy/${toolId}" data-form>${setPolicy}</a>` : nothing}
  </p>`;
}
