import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Brief } from '../domain/brief/brief.ts';
import type { BriefWords } from '../words/words.ts';
import {
  briefView,
  PAGE,
  type BriefView,
  type Figure,
  type GainCard,
  type NeedRow,
  type Section,
  type ToolRow,
} from './briefView.ts';

type Html = HtmlEscapedString;

/** `html` is typed as maybe a promise, for asynchronous values: nothing here is asynchronous. */
const markup = html as (strings: TemplateStringsArray, ...values: unknown[]) => Html;

/**
 * The brief as an `<article>` with the page's only h1, every text whole and escaped, to be set in the
 * surface's own layout. Wants `briefCss` and the surface's colour properties.
 */
export function briefPage(brief: Brief, words: BriefWords): Html {
  const view = briefView(brief, words, PAGE);
  return markup`<article class="brief" lang="${view.lang}">
<header>
<p class="brief-kicker">${view.kicker} · <bdi>${view.workspace}</bdi></p>
<h1>${view.title}</h1>
${view.example === null ? '' : markup`<p class="brief-example">${view.example}</p>`}
${activity(view)}
</header>
${tools(view)}
${gains(view)}
${needs(view)}
${decision(view)}
${reading(view)}
</article>`;
}

function activity({ activity: did }: BriefView): Html {
  if (did.none !== null) return markup`<p class="brief-none">${did.none}</p>`;
  return markup`<p class="brief-note">${did.title}</p>
<ul class="brief-figures">${did.figures.map(({ value, label }) => markup`<li><strong>${value}</strong> ${label}</li>`)}</ul>
${did.setbacks === null ? '' : markup`<p>${did.setbacks}</p>`}`;
}

function tools({ tools: part }: BriefView): Html {
  const { columns, legend, rows } = part;
  const most = Math.max(1, ...rows.map((row) => row.shares));
  const mostTrials = Math.max(1, ...rows.map((row) => row.trials));
  return section(
    'tools',
    part,
    markup`
<ul class="brief-legend" aria-hidden="true">${legend.map(({ outcome, label }) => markup`<li class="brief-${outcome}">${label}</li>`)}</ul>
<table class="brief-tools">
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => toolRow(row, most, mostTrials))}</tbody>
</table>`,
  );
}

function toolRow(row: ToolRow, most: number, mostTrials: number): Html {
  const { works, worksWithChanges, doesNotWork } = row.outcomes;
  const segment = (name: string, n: number): Html | string =>
    n === 0 ? '' : markup`<span class="brief-${name}" style="width:${percent(n, mostTrials)}"></span>`;
  return markup`<tr>
<th scope="row"><bdi>${linked(row.name, row.url)}</bdi>${row.jobFamilies === '' ? '' : markup`<span class="brief-detail" dir="auto">${row.jobFamilies}</span>`}</th>
<td><span class="brief-bar" aria-hidden="true"><span style="width:${percent(row.shares, most)}"></span></span>${row.sharesText}</td>
<td>${row.trials === 0 ? '' : markup`<span class="brief-bar" aria-hidden="true">${segment('works', works)}${segment('worksWithChanges', worksWithChanges)}${segment('doesNotWork', doesNotWork)}</span>`}${row.trialsText}</td>
</tr>`;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

function gains({ gains: part }: BriefView): Html {
  const cards = part.cards.map((card) => gainCard(card, part.limitsLabel, part.limitsUnknown));
  return section('gains', part, markup`<ol class="brief-gains">${cards}</ol>`);
}

function gainCard(card: GainCard, limitsLabel: string, limitsUnknown: string): Html {
  return markup`<li>
<p class="brief-detail" dir="auto">${card.context}</p>
<h3 dir="auto">${linked(card.title, card.url)}</h3>
<dl>${figure(card.declared, true)}${figure(card.observed, card.observed.known)}
<div><dt>${limitsLabel}</dt><dd dir="auto">${card.limits ?? limitsUnknown}</dd></div></dl>
</li>`;
}

function figure({ label, value }: Figure, known: boolean): Html {
  return markup`<div><dt>${label}</dt><dd dir="auto"${known ? markup` class="brief-value"` : ''}>${value}</dd></div>`;
}

function needs({ needs: part }: BriefView): Html {
  const rows = part.rows.map((row) => needRow(row));
  return section('needs', part, markup`<ul class="brief-needs">${rows}</ul>`);
}

function needRow({ label, detail, text, url }: NeedRow): Html {
  const about = detail === '' ? '' : markup` <span class="brief-detail">· <bdi>${detail}</bdi></span>`;
  return markup`<li><p class="brief-label">${label}${about}</p><p dir="auto">${linked(text, url)}</p></li>`;
}

function decision({ decision: part }: BriefView): Html {
  const lines = part.paragraphs.map((line) => markup`<p dir="auto">${line}</p>`);
  return section('decision', part, markup`<div class="brief-decision">${lines}</div>`);
}

function reading({ reading: { title, lines } }: BriefView): Html {
  const items = lines.map((line) => markup`<li>${line}</li>`);
  return section(
    'reading',
    { title, none: null, note: null },
    markup`<ul class="brief-reading">${items}</ul>`,
  );
}

function section(name: string, { title, none, note }: Omit<Section, 'shortened'>, body: Html): Html {
  return markup`<section aria-labelledby="brief-${name}">
<h2 id="brief-${name}">${title}</h2>
${none === null ? body : markup`<p class="brief-none">${none}</p>`}
${none === null && note !== null ? markup`<p class="brief-note">${note}</p>` : ''}
</section>`;
}

function linked(text: string, url: string | null): Html {
  return url === null ? markup`${text}` : markup`<a href="${url}">${text}</a>`;
}

/** Phone first. The surface defines --surface, --text, --muted, --accent and --line, light and dark. */
export const briefCss = `
.brief { max-width: 62rem; margin-inline: auto; color: var(--text); line-height: 1.5; overflow-wrap: anywhere; }
.brief p { margin: 0; }
.brief ul, .brief ol, .brief dl, .brief dd { margin: 0; padding: 0; list-style: none; }
.brief a { color: var(--accent); text-underline-offset: .18em; }
.brief a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.brief section { margin-top: 3rem; }
.brief h1 { margin: .25rem 0 .75rem; font-size: clamp(1.75rem, 6vw, 2.75rem); line-height: 1.15; letter-spacing: -.02em; }
.brief h2 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -.01em; }
.brief h3 { margin: .25rem 0 1rem; font-size: 1.0625rem; line-height: 1.35; }
.brief-kicker, .brief-label { color: var(--accent); font-weight: 600; }
.brief-example { display: inline-block; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .375rem; font-weight: 600; font-size: .875rem; }
.brief-example + * { margin-top: 1rem !important; }
.brief-detail, .brief-note, .brief-none, .brief dt { color: var(--muted); font-weight: 400; }
.brief-detail, .brief dt { font-size: .875rem; }
.brief section > .brief-note { margin-top: 1rem; font-size: .875rem; }
.brief ul.brief-figures { display: grid; grid-template-columns: repeat(2, 1fr); gap: 1rem 1.5rem; margin: 1.5rem 0; }
.brief-figures li { border-top: 2px solid var(--line); padding-top: .5rem; }
.brief-figures strong { display: block; color: var(--accent); font-size: 2.25rem; line-height: 1.1; font-variant-numeric: tabular-nums; }
.brief ul.brief-legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-bottom: .75rem; font-size: .875rem; }
.brief-legend li::before { content: ""; display: inline-block; width: .75rem; height: .75rem; margin-inline-end: .5rem; border-radius: 2px; background: var(--bar); }
.brief-works { --bar: var(--accent); }
.brief-worksWithChanges { --bar: color-mix(in srgb, var(--accent) 50%, var(--surface)); }
.brief-doesNotWork { --bar: var(--muted); }
.brief-tools { width: 100%; border-collapse: collapse; text-align: start; font-size: .9375rem; }
.brief-tools thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.brief-tools, .brief-tools tbody, .brief-tools tr, .brief-tools th, .brief-tools td { display: block; text-align: start; }
.brief-tools tr { border-top: 1px solid var(--line); padding-block: .875rem; }
.brief-tools td { margin-top: .5rem; }
.brief-tools th .brief-detail { display: block; }
.brief-bar { display: flex; gap: 2px; height: .625rem; margin-bottom: .25rem; }
.brief-bar span { min-width: 2px; border-radius: 2px; background: var(--bar, var(--accent)); }
.brief .brief-gains { display: grid; gap: 1.25rem; }
.brief-gains li { border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: .375rem; padding: 1.125rem; }
.brief-gains dl { display: grid; gap: .75rem; }
.brief-value { color: var(--accent); font-weight: 700; font-size: 1.1875rem; line-height: 1.3; }
.brief-needs li { border-top: 1px solid var(--line); padding-block: .75rem; }
.brief-decision { border-inline-start: 4px solid var(--accent); padding: .25rem 0 .25rem 1.25rem; font-size: 1.1875rem; }
.brief-decision p + p { margin-top: .75rem; }
.brief ul.brief-reading { padding-inline-start: 1.125rem; list-style: disc; color: var(--muted); }
.brief-reading li + li { margin-top: .375rem; }
@media (min-width: 48rem) {
  .brief ul.brief-figures { grid-template-columns: repeat(4, 1fr); }
  .brief-tools { display: table; table-layout: fixed; }
  .brief-tools thead { position: static; display: table-header-group; clip-path: none; width: auto; height: auto; }
  .brief-tools tbody { display: table-row-group; }
  .brief-tools tr { display: table-row; }
  .brief-tools th, .brief-tools td { display: table-cell; padding: .75rem 2rem .75rem 0; border-top: 1px solid var(--line); vertical-align: middle; }
  .brief-tools thead th { border: 0; color: var(--muted); font-size: .875rem; font-weight: 400; padding-bottom: .375rem; }
  .brief-tools td:last-child, .brief-tools th:last-child { padding-inline-end: 0; }
  .brief .brief-gains { grid-template-columns: repeat(3, 1fr); }
  .brief-needs li { display: grid; grid-template-columns: 17rem 1fr; gap: 1.5rem; }
}
@media (forced-colors: active) { .brief-bar span, .brief-legend li::before { forced-color-adjust: none; } }
`;
