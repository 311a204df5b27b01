import type { Brief } from '../domain/brief/brief.ts';
import type { BriefWords } from '../words/words.ts';
import { briefView, PAGE, type BriefView, type GainCard } from './briefView.ts';

/** A part of the brief: what it says, and what it lists. */
interface ToldPart {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly lines: readonly { readonly title: string; readonly line: string }[];
}

/** The brief in sentences and lines, every text whole, for where nothing but words can be shown. */
export function briefTold(brief: Brief, words: BriefWords): readonly ToldPart[] {
  const view = briefView(brief, words, PAGE);
  const { tools, gains, needs, decision, reading } = view;
  return [
    activityOf(view),
    {
      title: tools.title,
      sentences: said(tools.none, tools.rows.length === 0 ? null : tools.note),
      lines: tools.rows.map(({ name, jobFamilies, sharesText, trialsText }) => ({
        title: name,
        line: dotted(sharesText, trialsText, jobFamilies),
      })),
    },
    {
      title: gains.title,
      sentences: said(gains.none, gains.cards.length === 0 ? null : gains.note),
      lines: gains.cards.map((card) => gainOf(card, gains, words)),
    },
    {
      title: needs.title,
      sentences: said(needs.none, needs.rows.length === 0 ? null : needs.note),
      lines: needs.rows.map(({ label, detail, text }) => ({ title: text, line: dotted(label, detail) })),
    },
    { title: decision.title, sentences: said(decision.none, ...decision.paragraphs), lines: [] },
    { title: reading.title, sentences: reading.lines, lines: [] },
  ];
}

function activityOf({ title, example, activity }: BriefView): ToldPart {
  const { figures, setbacks, none } = activity;
  const told = none ?? figures.map(({ value, label }) => `${value} ${label}`).join(' · ');
  return {
    title,
    sentences: said(example, activity.title, told, none === null ? setbacks : null),
    lines: [],
  };
}

function gainOf(
  { title, context, declared, observed, limits }: GainCard,
  { limitsLabel, limitsUnknown }: BriefView['gains'],
  { separator }: BriefWords,
): ToldPart['lines'][number] {
  const figures = [declared, observed].map(({ label, value }) => `${label}${separator}${value}`);
  const when = limits === null ? limitsUnknown : `${limitsLabel} ${limits}`;
  return { title, line: dotted(context, ...figures, when) };
}

const said = (...texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null && text !== '') as readonly string[];

const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
