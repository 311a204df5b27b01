import type { Locale } from '../domain/workspace/workspace.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { BriefWords } from '../words/words.ts';
import { briefPage, briefCss } from './page.ts';
import { html, raw } from 'hono/html';

/** The colours that the brief's page wants, light and dark, for a file that no surface dresses. */
const COLOURS = `
:root { color-scheme: light dark; --surface: #fbfaf7; --text: #1d2629; --muted: #5b676b; --accent: #0f5c63; --line: #dfd9cd; }
@media (prefers-color-scheme: dark) {
  :root { --surface: #14191b; --text: #e8e6e1; --muted: #a5afb2; --accent: #7fcdd1; --line: #30393d; }
}
body { margin: 0; padding: clamp(1rem, 4vw, 3rem); background: var(--surface); font-family: Inter, system-ui, sans-serif; }
`;

/** The brief as one HTML file that needs nothing else: it may be kept, sent or printed. */
export function standalonePage(brief: Brief, words: BriefWords, locale: Locale): string {
  return String(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${words.title(brief.month)} · ${brief.workspaceName}</title>
          <style>
            ${raw(COLOURS + briefCss)}
          </style>
        </head>
        <body>
          <main>${briefPage(brief, words)}</main>
        </body>
      </html> `,
  );
}
