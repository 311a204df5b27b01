import type { Locale } from '../domain/workspace/workspace.ts';
import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** Each text colour is ≥ 4.5:1 on the paper and on the card, by day and, in `NIGHT`, by night. */
const DAY = {
  paper: '#f2eee6',
  card: '#ffffff',
  text: '#1d2629',
  muted: '#56625f',
  accent: '#0f5c63',
  line: '#dfd9cd',
} as const;
const NIGHT = {
  paper: '#14191b',
  card: '#1c2326',
  text: '#e8e6e1',
  muted: '#a5afb2',
  accent: '#7fcdd1',
  line: '#30393d',
} as const;

/**
 * What programs that know nothing of it may leave out: colours of the night, and narrower margins on a telephone.
 * Everything else is said on each element, since Gmail may drop a style sheet.
 */
const BETTER = `
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background-color: ${NIGHT.paper} !important; }
  .card { background-color: ${NIGHT.card} !important; border-color: ${NIGHT.line} !important; }
  .text { color: ${NIGHT.text} !important; }
  .muted { color: ${NIGHT.muted} !important; }
  .link { color: ${NIGHT.accent} !important; }
  .button { background-color: ${NIGHT.accent} !important; }
  .button a { color: ${NIGHT.paper} !important; }
}
@media (max-width: 480px) {
  .around { padding: 12px 0 !important; }
  .card { padding: 20px 16px !important; }
}
`;

const FONT = "font-family: Inter, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif;";
export const TEXT = `${FONT} color: ${DAY.text}; font-size: 16px; line-height: 24px; margin: 0;`;
export const MUTED = `${FONT} color: ${DAY.muted}; font-size: 14px; line-height: 21px; margin: 0;`;
const LINK = `color: ${DAY.accent}; text-decoration: underline;`;

/** A whole mail as programs of every age show it: tables, styles on each element, no image, no script. */
export function mailPage(title: string, locale: Locale, rows: readonly Html[]): string {
  return String(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${title}</title>
          <style>
            ${raw(BETTER)}
          </style>
        </head>
        <body class="paper" style="margin: 0; padding: 0; background-color: ${DAY.paper};">
          <div role="main">
            <table
              role="presentation"
              class="paper"
              width="100%"
              cellpadding="0"
              cellspacing="0"
              border="0"
              style="background-color: ${DAY.paper};"
            >
              <tr>
                <td class="around" align="center" style="padding: 24px 12px;">
                  <table
                    role="presentation"
                    width="600"
                    cellpadding="0"
                    cellspacing="0"
                    border="0"
                    style="width: 100%; max-width: 600px;"
                  >
                    ${rows}
                  </table>
                </td>
              </tr>
            </table>
          </div>
        </body>
      </html>`,
  );
}

/** A card of its own. */
export function mailCard(content: Html): Html {
  return html`<tr>
      <td
        class="card"
        align="left"
        style="background-color: ${DAY.card}; border: 1px solid ${DAY.line}; border-radius: 8px; padding: 24px;"
      >
        ${content}
      </td>
    </tr>
    <tr>
      <td style="font-size: 12px; line-height: 12px;">&nbsp;</td>
    </tr>`;
}

/** Words below the cards. */
export function mailFoot(content: Html): Html {
  return html`<tr>
    <td align="left" style="padding: 8px 16px 24px 16px;">${content}</td>
  </tr>`;
}

export function mailLink(address: string, label: string): Html {
  return html`<a class="link" href="${address}" style="${LINK}">${label}</a>`;
}

/** A button that Outlook paints too: the colour is the cell's. */
export function mailButton(address: string, label: string, spoken: string): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td
        class="button"
        align="center"
        bgcolor="${DAY.accent}"
        style="background-color: ${DAY.accent}; border-radius: 6px; padding: 12px 20px;"
      >
        <a
          href="${address}"
          aria-label="${spoken}"
          style="${FONT} color: #ffffff; font-size: 16px; line-height: 20px; font-weight: bold; text-decoration: none;"
          >${label}</a
        >
      </td>
    </tr>
  </table>`;
}
