import type { Brief } from '../domain/brief/brief.ts';
import type { BriefWords } from '../words/words.ts';
import { briefView, PAPER, type BriefView, type Figure, type GainCard, type NeedRow } from './briefView.ts';
import {
  BARE,
  content,
  example,
  FOOT,
  isAbsolute,
  LEFT,
  linkTo,
  plain,
  muted,
  strong,
  put,
  ROW,
  TOP,
  WIDTH,
  type Page,
} from './deckKit.ts';
import { toolsSlide } from './deckTools.ts';
import { INK } from './ink.ts';
import type { Made } from './made.ts';
import { mendDeck } from './mendDeck.ts';
import { newDeck, type Deck, type Text } from './pptx.ts';

/**
 * The brief as a PowerPoint deck (Open XML): six slides in 16:9, native charts that can be edited.
 * `made.at` is an ISO 8601 instant, kept as the file's date.
 */
export async function deck(brief: Brief, words: BriefWords, made: Made): Promise<Uint8Array> {
  const view = briefView(brief, words, PAPER);
  const pptx = await newDeck();
  prepare(pptx, view);
  opening(pptx, view, words.madeOn(made.at, made.timeZone ?? 'UTC'));
  toolsSlide(pptx, view);
  gains(pptx, view);
  needs(pptx, view);
  decision(pptx, view);
  reading(pptx, view);
  const raw = await pptx.write({ outputType: 'uint8array' });
  if (!(raw instanceof Uint8Array)) throw new TypeError('The deck was not written as bytes');
  return mendDeck(raw, { lang: view.lang, at: made.at });
}

function prepare(pptx: Deck, view: BriefView): void {
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  pptx.title = `${view.title} · ${view.workspace}`;
  pptx.subject = view.kicker;
  pptx.author = 'Passerelle';
  // The library writes the company unescaped: no text of people's may go there.
  pptx.company = 'Passerelle';
  const title = {
    name: 'title',
    type: 'title',
    margin: 0,
    fontFace: 'Calibri',
    color: INK.text,
    bold: true,
    align: 'left',
  } as const;
  pptx.defineSlideMaster({
    title: 'OPENING',
    background: { color: INK.paper },
    objects: [
      { rect: { x: 0, y: 0, w: 0.28, h: 7.5, fill: { color: INK.accent } } },
      {
        placeholder: {
          options: { ...title, x: LEFT, y: 1.55, w: WIDTH, h: 1.0, fontSize: 44, valign: 'middle' },
          text: '',
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: 'CONTENT',
    background: { color: INK.paper },
    objects: [
      { rect: { x: LEFT, y: 0.62, w: 0.5, h: 0.06, fill: { color: INK.accent } } },
      { line: { x: LEFT, y: FOOT - 0.08, w: WIDTH, h: 0, line: { color: INK.line, width: 0.75 } } },
      {
        placeholder: {
          options: { ...title, x: LEFT, y: 0.74, w: WIDTH, h: 0.62, fontSize: 28, valign: 'middle' },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: 12.13,
      y: FOOT,
      w: 0.4,
      h: 0.3,
      margin: 0,
      align: 'right',
      fontFace: 'Calibri',
      fontSize: 11,
      color: INK.muted,
    },
  });
}

function opening(pptx: Deck, view: BriefView, madeOn: string): void {
  const slide = pptx.addSlide({ masterName: 'OPENING' });
  const { activity } = view;
  put({ slide, view }, `${view.kicker} · ${view.workspace}`, {
    x: LEFT,
    y: 1.05,
    w: 9,
    h: 0.4,
    ...strong(16),
  });
  slide.addText(view.title, { placeholder: 'title', lang: view.lang });
  put({ slide, view }, activity.none ?? activity.title, { x: LEFT, y: 2.65, w: WIDTH, h: 0.5, ...muted(20) });
  if (activity.none === null)
    activity.figures.forEach((figure, at) => bigFigure({ slide, view }, figure, at));
  if (activity.setbacks)
    put({ slide, view }, activity.setbacks, { x: LEFT, y: 5.5, w: WIDTH, h: 0.4, ...plain(16) });
  put({ slide, view }, madeOn, { x: LEFT, y: FOOT, w: 8, h: 0.3, ...muted(11) });
  example(slide, view, 1.02);
  slide.addNotes(
    [activity.none ?? activity.title, activity.setbacks ?? '', view.url ?? ''].filter(Boolean).join(' '),
  );
}

function bigFigure({ slide, view }: Page, { value, label }: Figure, at: number): void {
  const x = LEFT + at * 2.9;
  slide.addShape('line', { x, y: 3.72, w: 2.5, h: 0, line: { color: INK.sandLine, width: 1.5 } });
  put({ slide, view }, value, { x, y: 3.85, w: 2.6, h: 0.85, ...strong(48), valign: 'middle' });
  put({ slide, view }, label, { x, y: 4.68, w: 2.6, h: 0.35, ...plain(16) });
}

function gains(pptx: Deck, view: BriefView): void {
  const { gains: section } = view;
  const slide = content(pptx, view, section);
  section.cards.slice(0, 3).forEach((card, at) => gainCard({ slide, view }, card, LEFT + at * 4.01));
}

function gainCard({ slide, view }: Page, card: GainCard, x: number): void {
  const w = 3.71;
  const inner = { x: x + 0.25, w: w - 0.5 };
  const { declared, observed } = card;
  const figure = figureStyle([declared.value, observed.value]);
  slide.addShape('rect', {
    x,
    y: TOP,
    w,
    h: 4.88,
    fill: { color: INK.card },
    line: { color: INK.line, width: 0.75 },
  });
  slide.addShape('rect', { x, y: TOP, w, h: 0.07, fill: { color: INK.accent } });
  put({ slide, view }, card.context, {
    ...inner,
    y: TOP + 0.2,
    h: 0.42,
    ...muted(11),
    bold: true,
    valign: 'middle',
  });
  put({ slide, view }, card.title, { ...inner, y: TOP + 0.65, h: 1.05, ...plain(14), bold: true });
  put({ slide, view }, declared.label, { ...inner, y: TOP + 1.75, h: 0.22, ...muted(11) });
  put({ slide, view }, declared.value, { ...inner, y: TOP + 1.97, h: 0.62, ...figure });
  put({ slide, view }, observed.label, { ...inner, y: TOP + 2.68, h: 0.22, ...muted(11) });
  const seen: Text = observed.known ? figure : plain(13);
  put({ slide, view }, observed.value, { ...inner, y: TOP + 2.9, h: 0.62, ...seen });
  put({ slide, view }, view.gains.limitsLabel, { ...inner, y: TOP + 3.62, h: 0.22, ...muted(11) });
  put({ slide, view }, card.limits ?? view.gains.limitsUnknown, {
    ...inner,
    y: TOP + 3.84,
    h: 0.72,
    ...plain(12),
  });
  if (card.url !== null)
    linkTo(
      { slide, view },
      { text: view.gains.seeShare, url: card.url },
      { ...inner, y: TOP + 4.6, h: 0.25, fontSize: 12 },
    );
}

/** A figure is never cut: where one of a card is long, both are written smaller. */
function figureStyle(values: readonly string[]): Text {
  const isLong = values.some((value) => value.length > 50);
  return strong(isLong ? 13 : 17);
}

function needs(pptx: Deck, view: BriefView): void {
  const { needs: section } = view;
  const slide = content(pptx, view, section);
  section.rows.forEach((need, at) => needRow({ slide, view }, need, TOP + at * ROW));
  if (section.more !== null)
    put({ slide, view }, section.more, { x: 4.4, y: TOP + 5 * ROW + 0.1, w: 6.5, h: 0.3, ...muted(13) });
}

function needRow({ slide, view }: Page, { label, detail, text, url }: NeedRow, y: number): void {
  slide.addShape('line', { x: LEFT, y, w: WIDTH, h: 0, line: { color: INK.line, width: 0.75 } });
  const lines = [
    {
      text: label,
      options: { ...strong(13), breakLine: detail !== '', lang: view.lang },
    },
    ...(detail === '' ? [] : [{ text: detail, options: { ...muted(11), lang: view.lang } }]),
  ];
  slide.addText(lines, { ...BARE, x: LEFT, y, w: 3.3, h: ROW, valign: 'middle', fontFace: 'Calibri' });
  put({ slide, view }, text, { x: 4.4, y, w: 6.5, h: ROW, ...plain(14), valign: 'middle' });
  if (url !== null)
    linkTo(
      { slide, view },
      { text: view.needs.seeSource, url },
      { x: 11.13, y, w: 1.4, h: ROW, fontSize: 12, align: 'right', valign: 'middle' },
    );
}

function decision(pptx: Deck, view: BriefView): void {
  const { decision: section } = view;
  const slide = content(pptx, view, section);
  if (section.none !== null) return;
  const text = section.paragraphs.join(' ');
  const h = 1.3 + Math.ceil(text.length / 70) * 0.45;
  slide.addShape('rect', { x: LEFT, y: TOP, w: WIDTH, h, fill: { color: INK.sand } });
  slide.addShape('rect', { x: LEFT, y: TOP, w: 0.09, h, fill: { color: INK.accent } });
  put({ slide, view }, text, {
    x: LEFT + 0.6,
    y: TOP + 0.3,
    w: WIDTH - 1.2,
    h: h - 0.6,
    ...plain(24),
    valign: 'middle',
  });
}

function reading(pptx: Deck, view: BriefView): void {
  const slide = content(pptx, view, { title: view.reading.title, none: null, note: null, shortened: false });
  const lines = view.reading.lines.map((text) => ({
    text,
    options: { bullet: { indent: 16 }, paraSpaceAfter: 12, breakLine: true, lang: view.lang },
  }));
  slide.addText(lines, {
    ...BARE,
    x: LEFT,
    y: TOP,
    w: 10.6,
    h: 4.2,
    fontSize: 17,
    fontFace: 'Calibri',
    color: INK.text,
    valign: 'top',
  });
  const { url } = view;
  if (url === null || !isAbsolute(url)) return;
  put({ slide, view }, view.more.sourcesAt, { x: LEFT, y: 6.1, w: 10, h: 0.3, ...muted(13) });
  linkTo({ slide, view }, { text: url, url }, { x: LEFT, y: 6.4, w: WIDTH, h: 0.3, fontSize: 13 });
}
