import type { BriefView, Section } from './briefView.ts';
import { INK } from './ink.ts';
import type { Deck, Slide, Text } from './pptx.ts';

// Inches, on a 13.33 × 7.5 slide.
export const LEFT = 0.8;
export const WIDTH = 11.73;
export const TOP = 1.75;
export const FOOT = 6.92;
export const ROW = 0.82;

/** Text boxes without margins, so that everything aligns; no auto-fit, which only PowerPoint would apply. */
export const BARE = { margin: 0, fit: 'none', wrap: true } as const;

/** Looks of a text, by its size in points. */
export const plain = (fontSize: number): Text => ({ fontSize, color: INK.text });
export const muted = (fontSize: number): Text => ({ fontSize, color: INK.muted });
export const strong = (fontSize: number): Text => ({ fontSize, color: INK.accent, bold: true });

/** A slide with its title, its kind word when there is nothing to show, its foot and its notes. */
export function content(pptx: Deck, view: BriefView, section: Section): Slide {
  const slide = pptx.addSlide({ masterName: 'CONTENT' });
  slide.addText(section.title, { placeholder: 'title', lang: view.lang });
  if (section.none !== null)
    put({ slide, view }, section.none, { x: LEFT, y: TOP, w: 9, h: 0.9, ...muted(20) });
  put({ slide, view }, `${view.title} · ${view.workspace}`, {
    x: LEFT,
    y: FOOT,
    w: 6.6,
    h: 0.3,
    ...muted(11),
  });
  const more = section.shortened ? view.more.shortened : view.more.sources;
  if (view.url !== null)
    linkTo(
      { slide, view },
      { text: more, url: view.url },
      { x: 8.6, y: FOOT, w: 3.3, h: 0.3, fontSize: 11, align: 'right' },
    );
  example(slide, view, 0.44);
  slide.addNotes(
    [section.title, section.none ?? section.note ?? '', view.url ?? ''].filter(Boolean).join(' '),
  );
  return slide;
}

/** The mark of an invented company, when the company is one. `y` in inches. */
export function example(slide: Slide, view: BriefView, y: number): void {
  if (view.example === null) return;
  const fill = { color: INK.sand };
  put({ slide, view }, view.example, {
    x: 9.73,
    y,
    w: 2.8,
    h: 0.36,
    ...plain(12),
    bold: true,
    align: 'center',
    valign: 'middle',
    fill,
  });
}

/** A slide, and what its deck tells. */
export interface Page {
  readonly slide: Slide;
  readonly view: BriefView;
}

/** Puts a text in the deck's font and language. */
export function put({ slide, view }: Page, text: string, options: Text): void {
  slide.addText(text, { ...BARE, valign: 'top', fontFace: 'Calibri', lang: view.lang, ...options });
}

/** Puts a link, or nothing when its address leads nowhere outside its site. */
export function linkTo(
  { slide, view }: Page,
  { text, url }: { readonly text: string; readonly url: string },
  options: Text,
): void {
  if (!isAbsolute(url)) return;
  const run = { text, options: { hyperlink: { url }, color: INK.accent, ...options, lang: view.lang } };
  slide.addText([run], { ...BARE, valign: 'top', fontFace: 'Calibri', ...options });
}

/** A file leaves its site: only a whole address still leads somewhere. */
export function isAbsolute(url: string): boolean {
  return !url.startsWith('/');
}
