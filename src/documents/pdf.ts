import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Brief } from '../domain/brief/brief.ts';
import type { BriefWords } from '../words/words.ts';
import { briefView, PAPER, type BriefView, type Budget } from './briefView.ts';
import { fontCoverage } from './fontCoverage.ts';
import { INK } from './ink.ts';
import type { Made } from './made.ts';
import { ELLIPSIS } from '../words/shorten.ts';

/** First less air, then shorter texts, until the brief holds on one page. */
const TIGHTER = [
  { air: 1, texts: 1 },
  { air: 0.9, texts: 1 },
  { air: 0.8, texts: 1 },
  { air: 0.7, texts: 1 },
  { air: 0.55, texts: 1 },
  { air: 0.55, texts: 0.75 },
  { air: 0.5, texts: 0.5 },
  { air: 0.4, texts: 0.3 },
  { air: 0.3, texts: 0.15 },
];

/**
 * The brief on one A4 page: PDF/UA-1 (the exporter refuses anything less), tagged, in its language.
 * The same brief, words and `made` give the same bytes. `made.at` is an ISO 8601 instant.
 */
export async function pdf(brief: Brief, words: BriefWords, made: Made): Promise<Uint8Array> {
  const press = await (ready ??= openPress());
  // The compiler's memory is given back between two turns of the event loop only: a loop of briefs must leave one.
  await setImmediate();
  const madeOn = words.madeOn(made.at, made.timeZone ?? 'UTC');
  const timestamp = Math.floor(Date.parse(made.at) / 1000);
  for (const { air, texts } of TIGHTER) {
    const view = printed(briefView(brief, words, scaled(PAPER, texts)), press.draws);
    const pages = press.print({ ...view, madeOn, air, ink: INK }, timestamp);
    if (pages !== null) return pages;
  }
  throw new RangeError('The brief does not hold on one page, even with its shortest texts');
}

interface Press {
  readonly draws: (codePoint: number) => boolean;
  /** The bytes, or null when the view needs more than one page. */
  readonly print: (view: object, timestamp: number) => Uint8Array | null;
}

/** Opened at the first PDF and kept: the compiler and its fonts take a hundred milliseconds to wake. */
let ready: Promise<Press> | undefined;

async function openPress(): Promise<Press> {
  const [library, template, ...fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    readFile(new URL('brief.typ', import.meta.url), 'utf8'),
    ...['400Regular/Inter_400Regular', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold'].map(
      readFont,
    ),
  ]);
  const compiler = library.NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
  const coverages = fonts.map(fontCoverage);
  return {
    draws: (codePoint) => coverages.every((covers) => covers(codePoint)),
    print: (view, timestamp) => print(compiler, { template, view }, timestamp),
  };
}

function readFont(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${name}.ttf`)));
}

function print(
  compiler: NodeCompiler,
  { template, view }: { readonly template: string; readonly view: object },
  timestamp: number,
): Uint8Array | null {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { view: JSON.stringify(view) } });
  const problem = compiled.takeError();
  if (problem)
    throw new Error(
      `The brief's template does not compile: ${JSON.stringify(compiler.fetchDiagnostics(problem))}`,
    );
  const pages = compiled.result;
  if (pages === null || pages.numOfPages > 1) return null;
  const bytes = compiler.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
  // Memory of past compilations is dropped after ten briefs, or it would grow for as long as the process lives.
  compiler.evictCache(10);
  return bytes;
}

function scaled(budget: Budget, factor: number): Budget {
  const entries = Object.entries(budget).map(([name, size]) => [
    name,
    Math.max(1, Math.floor(size * factor)),
  ]);
  return Object.fromEntries(entries) as unknown as Budget;
}

/** The view in characters that the font can draw, with what its foot says. */
function printed(view: BriefView, draws: Press['draws']): object {
  const { tools, gains, needs, decision, more } = view;
  const said = JSON.stringify(view);
  const undrawn = replaceUndrawn(said, draws) !== said;
  const shortened = undrawn || [tools, gains, needs, decision].some((section) => section.shortened);
  return {
    ...(drawable(view, draws) as BriefView),
    url: view.url?.startsWith('http') ? view.url : null,
    foot: shortened ? more.shortened : more.sources,
  };
}

/**
 * PDF/UA forbids a character without a glyph: a run of them (an emoji, another script) becomes an ellipsis,
 * and the page has the rest. A long run without a space gets places to break.
 */
function drawable(value: unknown, draws: Press['draws']): unknown {
  if (typeof value === 'string') return breakable(replaceUndrawn(value, draws));
  if (Array.isArray(value)) return value.map((item) => drawable(item, draws));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'url' ? item : drawable(item, draws)]),
  );
}

function replaceUndrawn(text: string, draws: Press['draws']): string {
  const letters = Array.from(text, (letter) => (draws(letter.codePointAt(0) ?? 0) ? letter : ELLIPSIS));
  return letters.join('').replace(/…(?:\s*…)+/g, ELLIPSIS);
}

function breakable(text: string): string {
  return text.replace(/\S{25,}/g, (run) => run.replace(/.{8}(?=.)/gu, '$&\u200b'));
}
