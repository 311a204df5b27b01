import { html } from 'hono/html';
import type { CoverageLine, CoverageView } from '../../../app/newcomer/viewCoverage.ts';
import type { Visit } from '../context.ts';
import { nothing, type Html } from './html.ts';

/** The coverage map: what each job has told, tried and asked. */
export function renderCoverage({ lines, closed, questions }: CoverageView, visit: Visit): Html {
  const { words, workspace } = visit;
  const texts = words.waysIn.coverage;
  return html`<div class="page coverage">
    <h1>${texts.title}</h1>
    <p class="state">${texts.intro}</p>
    ${lines.length === 0 ? html`<p class="empty">${texts.none}</p>` : renderTable(lines, visit)}
    ${
      closed.length === 0
        ? nothing
        : html`<h2>${texts.doors}</h2>
            <p>${texts.doorsText(closed)}</p>`
    }
    ${
      questions.length === 0
        ? nothing
        : html`<h2>${texts.asked}</h2>
            <ul>
              ${questions.map(({ text, postId }) => renderQuestion(text, postId, workspace.id))}
            </ul>`
    }
  </div>`;
}

function renderTable(lines: readonly CoverageLine[], visit: Visit): Html {
  const { title, family, columns } = visit.words.waysIn.coverage;
  return html`<table>
    <caption class="hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        ${[family, ...columns].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${lines.map((line) => renderLine(line, lines, visit))}
    </tbody>
  </table>`;
}

function renderLine(line: CoverageLine, lines: readonly CoverageLine[], { words }: Visit): Html {
  const texts = words.waysIn.coverage;
  const others = lines.length === 1 ? texts.everyone : texts.others;
  return html`<tr>
    <th scope="row">
      ${line.is === 'others' ? others : line.names[0]}
      ${hintsOf(line, texts).map((hint) => html`<span class="quietly">${hint}</span>`)}
    </th>
    <td>${texts.useCases(line.useCases)} ${renderBar(line, lines)}</td>
    <td>${texts.trials(line.trials)}</td>
    <td>${texts.questions(line.openQuestions)}</td>
  </tr>`;
}

function hintsOf(
  { is, names, useCases, trials }: CoverageLine,
  told: Visit['words']['waysIn']['coverage'],
): readonly string[] {
  if (is === 'others') return names.length === 0 ? [] : [told.othersAre(names)];
  if (useCases === 0) return [told.closed];
  return trials === 0 ? [told.untried] : [];
}

/** Beside others only: one line alone compares with nothing. */
function renderBar({ useCases }: CoverageLine, lines: readonly CoverageLine[]): Html | string {
  if (lines.length < 2) return nothing;
  const most = Math.max(1, ...lines.map((line) => line.useCases));
  return html`<span
    class="bar"
    style="--part: ${Math.round((100 * useCases) / most)}%"
    aria-hidden="true"
  ></span>`;
}

function renderQuestion(text: string, postId: string | null, workspaceId: string): Html {
  const told = postId === null ? text : html`<a href="/${workspaceId}/posts/${postId}">${text}</a>`;
  return html`<li dir="auto">${told}</li>`;
}
