import { html } from 'hono/html';
import type { SheetView, UseCaseView, UseGroup } from '../../../app/tool/viewSheet.ts';
import type { CardField } from '../../../cards/card.ts';
import { verdictActions } from '../../../cards/tool/sheetCards.ts';
import type { Verdict } from '../../../domain/tool/upkeep.ts';
import type { Words } from '../../../words/words.ts';
import type { Visit } from '../context.ts';
import { renderAction } from './cards.ts';
import { nothing, type Html } from './html.ts';
import { renderGuardrail } from './practices.ts';

/** The living sheet of a tool; `only` is the job family that is shown whole, if one is. */
export function renderToolSheet(sheet: SheetView, only: string | undefined, visit: Visit): Html {
  const texts = visit.words.sheet;
  return html`<div class="page tool-sheet">
    <h1>${texts.title(sheet.name)}</h1>
    ${renderState(sheet, visit)} ${renderWarnings(sheet.guardrails)}
    ${
      sheet.useCases === 0
        ? html`<p class="empty">${texts.none}</p>`
        : html`<section>
            <h2>${texts.groups}</h2>
            ${only === undefined ? nothing : html`<p><a href="${at(sheet, visit)}">${texts.all}</a></p>`}
            ${sheet.groups.map((group) => renderGroup(sheet, group, visit))}
          </section>`
    }
    ${only === undefined ? renderLists(sheet, visit) : nothing} ${renderDeeds(sheet, visit)}
  </div>`;
}

const at = (sheet: SheetView, { workspace }: Visit): string =>
  `/${workspace.id}/tools/${encodeURIComponent(sheet.toolId)}`;

function renderState(sheet: SheetView, { words, workspace }: Visit): Html {
  const texts = words.sheet;
  return html`${sheet.mergedFrom.length === 0 ? nothing : html`<p class="state">${texts.mergedFrom(sheet.mergedFrom.join(', '))}</p>`}
  ${
    sheet.lastConfirmedAt === null
      ? nothing
      : html`<p class="state">
          ${texts.state(sheet.useCases, words.time.date(sheet.lastConfirmedAt, workspace.timeZone))}
          ${sheet.toConfirm === 0 ? nothing : texts.toConfirm(sheet.toConfirm)}
        </p>`
  }`;
}

function renderWarnings(guardrails: readonly CardField[]): Html | string {
  if (guardrails.length === 0) return nothing;
  return html`<section class="warnings">${guardrails.map(renderGuardrail)}</section>`;
}

function renderGroup(sheet: SheetView, group: UseGroup, visit: Visit): Html {
  const texts = visit.words.sheet;
  return html`<h3>${group.family ?? texts.otherFamilies}</h3>
    <ul class="uses">
      ${group.useCases.map((one) => renderUse(one, visit))}
    </ul>
    ${
      group.more === 0
        ? nothing
        : html`<p>
            <a href="${at(sheet, visit)}?family=${encodeURIComponent(group.familyId ?? '')}"
              >${texts.more(group.more)}</a
            >
          </p>`
    }`;
}

function renderUse(use: UseCaseView, visit: Visit): Html {
  const { words, workspace } = visit;
  const { works, worksWithChanges, doesNotWork } = use.outcomes;
  const isTried = works + worksWithChanges + doesNotWork > 0;
  const { is, lastConfirmedAt } = use.freshness;
  return html`<li class="use ${is}">
    <p>
      ${use.kind === 'success' ? nothing : html`<span class="badge">${words.cards.kindNames[use.kind]}</span> `}<a
        href="/${workspace.id}/shares/${use.shareId}"
        >${use.title}</a
      >${use.timeSaved === null ? nothing : html` <span class="quietly">${use.timeSaved}</span>`}
    </p>
    ${isTried ? html`<p class="quietly">${words.cards.echo.outcomes(works, worksWithChanges, doesNotWork)}</p>` : nothing}
    ${use.isContradictory ? html`<p class="quietly">${words.guardrails.contradiction}</p>` : nothing}
    <p class="fresh">${words.sheet.freshness(is, words.time.date(lastConfirmedAt, workspace.timeZone))}</p>
    ${visit.me === null || visit.readsOnly ? nothing : renderVerdicts(use, visit)}
  </li>`;
}

function renderVerdicts(use: UseCaseView, { words, workspace }: Visit): Html {
  const base = `/${workspace.id}`;
  return html`<div class="verdicts">
    ${verdictActions(use.shareId, words).map((action) =>
      renderAction(action, {
        base,
        words,
        name:
          action.deed.is === 'command'
            ? words.sheet.confirms(action.deed.command as Verdict, use.title)
            : null,
      }),
    )}
  </div>`;
}

/** What the sheet tells besides its uses: limits, costs, comparisons, history. */
function renderLists({ limits, costs, comparisons, history }: SheetView, visit: Visit): Html {
  const { words, workspace } = visit;
  const { sheet } = words;
  const from = (shareId: string, title: string): Html =>
    html`<a class="quietly" href="/${workspace.id}/shares/${shareId}">${title}</a>`;
  const limit = ({ limits: text, shares }: SheetView['limits'][number]): Html =>
    html`<li dir="auto">${text} ${shares.slice(0, 1).map(({ id, title }) => from(id, title))}</li>`;
  const cost = ({ text, shareId, title }: SheetView['costs'][number]): Html =>
    html`<li dir="auto">${text} ${from(shareId, title)}</li>`;
  const comparison = ({ id, task }: SheetView['comparisons'][number]): Html =>
    html`<li><a href="/${workspace.id}/comparisons/${id}">${task}</a></li>`;
  const event = ({ at, is, told }: SheetView['history'][number]): Html =>
    html`<li>
      <span class="quietly">${words.time.date(at, workspace.timeZone)}</span> ${sheet.event(is, told)}
    </li>`;
  return html`${renderList('limits', limits.map(limit), words)} ${renderList('costs', costs.map(cost), words)}
  ${renderList('comparisons', comparisons.map(comparison), words)}
  ${renderList('history', history.map(event), words)}`;
}

function renderList(
  name: 'limits' | 'costs' | 'comparisons' | 'history',
  items: readonly Html[],
  { sheet }: Words,
): Html | string {
  if (items.length === 0) return nothing;
  return html`<section class="${name}">
    <h2>${sheet[name]}</h2>
    <ul class="told-list">
      ${items}
    </ul>
  </section>`;
}

/** Anyone notes that the model changed or points out a risk; who facilitates rules and joins. */
function renderDeeds({ toolId }: SheetView, { words, workspace, me, readsOnly }: Visit): Html | string {
  if (me === null || readsOnly) return nothing;
  const forms = `/${workspace.id}/forms`;
  const id = encodeURIComponent(toolId);
  const button = (path: string, label: string): Html =>
    html`<a class="button plain" href="${forms}/${path}" data-form>${label}</a>`;
  return html`<p class="deeds actions">
    ${button(`modelChange/${id}`, words.sheet.modelChange.open)}
    ${button(`caution/tool.${id}`, words.guardrails.pointOut)}
    ${me.role === 'facilitator' ? button(`policy/${id}`, words.guardrails.setPolicy) : nothing}
    ${me.role === 'facilitator' ? button(`mergeTool/${id}`, words.sheet.mergeTool.open) : nothing}
  </p>`;
}
