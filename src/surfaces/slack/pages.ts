import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from 'hono/html';
import type { Locale } from '../../domain/workspace/workspace.ts';
import { isLocale, wordsFor, type Words } from '../../words/words.ts';

/** What the pages are made with: whose language first, and where whoever needs help writes. */
export interface PageDesk {
  readonly locale: Locale;
  /** An address of mail or of the web; null where whoever runs this gave none. */
  readonly support: string | null;
}

/** What one page says; `link` is where to go from there. */
interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly link?: { readonly label: string; readonly to: string };
}

/** The pages that whoever installs the companion, or reviews it, may read before. */
const PAGES = ['about', 'privacy', 'support'] as const;
type PageName = (typeof PAGES)[number];

/** Answers a request for one of the pages; false for any other. */
export function answerPage(desk: PageDesk, request: IncomingMessage, response: ServerResponse): boolean {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const name = PAGES.find((page) => path === `/slack/${page}`);
  if (name === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const words = readerOf(desk, request);
  write(response, { status: 200, words, told: toldBy(name, desk, words), switches: path });
  return true;
}

/** Says one thing to a browser, in the language that it asks for. */
export function answerSentence(
  desk: PageDesk,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  { status, told }: { readonly status: number; readonly told: (words: Words) => Told },
): void {
  const words = readerOf(desk, request);
  write(response, { status, words, told: told(words), switches: null });
}

function toldBy(name: PageName, { support }: PageDesk, words: Words): Told {
  const { about, privacy, support: help } = words.slack.pages;
  if (name === 'about') return about;
  if (name === 'privacy') return privacy;
  const to = support?.includes('@') === true ? `mailto:${support}` : support;
  return support === null || to === null ? help : { ...help, link: { label: support, to } };
}

/** `?lang=en`, else the first language of the browser that is one of ours. */
function readerOf({ locale }: PageDesk, { url, headers }: IncomingMessage): Words {
  const asked = new URL(url ?? '/', 'http://localhost').searchParams.get('lang');
  const accepted = (headers['accept-language'] ?? '').split(',').map((one) => one.trim().slice(0, 2));
  return wordsFor([asked, ...accepted].find(isLocale) ?? locale);
}

interface Written {
  readonly status: number;
  readonly words: Words;
  readonly told: Told;
  /** The path of the page, which has other languages; null for what is only said in passing. */
  readonly switches: string | null;
}

function write(response: ServerResponse, { status, words, told, switches }: Written): void {
  const { title, paragraphs, link } = told;
  const page = html`<!doctype html>
    <html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.channel.productName}</title>
        <style>
          body {
            max-width: 40rem;
            margin: 3rem auto;
            padding: 0 1rem;
            font:
              1.0625rem/1.6 system-ui,
              sans-serif;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
          ${link === undefined ? '' : html`<p><a href="${link.to}">${link.label}</a></p>`}
        </main>
        ${switches === null ? '' : footer(switches, words)}
      </body>
    </html>`;
  void Promise.resolve(page).then((text) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text.toString()),
  );
}

/** The other pages, and the same one in the other languages. */
function footer(path: string, words: Words) {
  const { pages } = words.slack;
  const others = PAGES.filter((page) => path !== `/slack/${page}`);
  return html`<footer>
    <nav aria-label="${words.channel.productName}">
      ${others.map((page) => html`<a href="/slack/${page}?lang=${words.locale}">${pages[page].title}</a> `)}
      ${words.others.map(
        ({ locale, readIn }) =>
          html`<a href="${path}?lang=${locale}" hreflang="${locale}" lang="${locale}">${readIn}</a> `,
      )}
    </nav>
  </footer>`;
}
