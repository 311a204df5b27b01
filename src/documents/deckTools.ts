import type { Outcome } from '../domain/trial/trial.ts';
import type { BriefView, ToolRow } from './briefView.ts';
import { BARE, content, LEFT, plain, muted, put, ROW, TOP, WIDTH, type Page } from './deckKit.ts';
import { INK } from './ink.ts';
import type { Chart, Deck, Slide, Text } from './pptx.ts';

/** The slide of the month's tools: each row has its name, its bar of shares and its bar of trials. */
export function toolsSlide(pptx: Deck, view: BriefView): void {
  const { tools: section } = view;
  const slide = content(pptx, view, section);
  if (section.none !== null) return;
  const [tool, shares, trials] = section.columns;
  const head: Text = { y: TOP, h: 0.3, ...muted(12), bold: true };
  put({ slide, view }, tool, { ...head, x: LEFT, w: 4 });
  put({ slide, view }, shares, { ...head, x: 5.2, w: 3.2 });
  put({ slide, view }, trials, { ...head, x: 8.8, w: 3.73 });
  section.rows.forEach((row, at) => toolRow({ slide, view }, row, TOP + 0.4 + at * ROW));
  const area = { y: TOP + 0.4, h: section.rows.length * ROW };
  sharesChart(slide, view, { x: 5.2, w: 3.2, ...area });
  trialsChart(slide, view, { x: 8.8, w: 3.73, ...area });
}

function toolRow({ slide, view }: Page, row: ToolRow, y: number): void {
  slide.addShape('line', { x: LEFT, y, w: WIDTH, h: 0, line: { color: INK.line, width: 0.75 } });
  const hasFamilies = row.jobFamilies !== '';
  const lines = [
    {
      text: row.name,
      options: { ...plain(16), bold: true, breakLine: hasFamilies, lang: view.lang },
    },
    ...(hasFamilies ? [{ text: row.jobFamilies, options: { ...muted(11), lang: view.lang } }] : []),
  ];
  slide.addText(lines, { ...BARE, x: LEFT, y, w: 4.2, h: ROW, valign: 'middle', fontFace: 'Calibri' });
  if (row.trials === 0)
    put({ slide, view }, row.trialsText, { x: 8.9, y, w: 3.73, h: ROW, ...muted(12), valign: 'middle' });
}

type Area = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

// Its types know one direction of two.
const topDown = { catAxisOrientation: 'maxMin' } as unknown as Chart;

/** No axis: each bar stands on the row of its tool and carries its own number. */
const BARS: Chart = {
  ...topDown,
  barDir: 'bar',
  layout: { x: 0, y: 0, w: 1, h: 1 },
  catAxisHidden: true,
  valAxisHidden: true,
  valAxisMinVal: 0,
  valGridLine: { style: 'none' },
  catGridLine: { style: 'none' },
  showLegend: false,
  showValue: true,
  dataLabelFontFace: 'Calibri',
  dataLabelFontSize: 12,
  dataLabelFontBold: true,
};

function sharesChart(slide: Slide, view: BriefView, area: Area): void {
  const { rows, columns, sharesChart: altText } = view.tools;
  const most = Math.max(1, ...rows.map((row) => row.shares));
  const data = [
    { name: columns[1], labels: rows.map((row) => row.name), values: rows.map((row) => row.shares) },
  ];
  slide.addChart('bar', data, {
    ...BARS,
    ...area,
    altText,
    chartColors: [INK.accent],
    barGapWidthPct: 150,
    valAxisMaxVal: most * 1.2,
    dataLabelColor: INK.text,
    dataLabelPosition: 'outEnd',
    dataLabelFormatCode: '#,##0',
  });
}

function trialsChart(slide: Slide, view: BriefView, area: Area): void {
  const { rows, legend, trialsChart: altText } = view.tools;
  const most = Math.max(0, ...rows.map((row) => row.trials));
  if (most === 0) return;
  const labels = rows.map((row) => row.name);
  const data = legend.map(({ outcome, label }) => ({
    name: label,
    labels,
    values: rows.map((row) => row.outcomes[outcome]),
  }));
  slide.addChart('bar', data, {
    ...BARS,
    ...area,
    altText,
    barGrouping: 'stacked',
    chartColors: legend.map(({ outcome }) => OUTCOME_INK[outcome]),
    barGapWidthPct: 150,
    valAxisMaxVal: most,
    dataLabelColor: 'FFFFFF',
    dataLabelFormatCode: '#,##0;;',
  });
  let right = LEFT + WIDTH;
  for (const { outcome, label } of legend.toReversed()) {
    right -= 0.35 + label.length * 0.083;
    legendItem(slide, view, OUTCOME_INK[outcome], label, right);
  }
}

const OUTCOME_INK: Readonly<Record<Outcome, string>> = {
  works: INK.accent,
  worksWithChanges: INK.ochre,
  doesNotWork: INK.plum,
};

function legendItem(slide: Slide, view: BriefView, color: string, label: string, x: number): void {
  slide.addShape('rect', { x, y: 6.41, w: 0.16, h: 0.16, fill: { color } });
  put({ slide, view }, label, { x: x + 0.24, y: 6.34, w: 2.05, h: 0.3, ...plain(12), valign: 'middle' });
}
