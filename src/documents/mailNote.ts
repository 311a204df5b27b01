import type { Locale } from '../domain/workspace/workspace.ts';
import { html } from 'hono/html';
import type { Note } from '../domain/mail/note.ts';
import type { LetterWords } from '../words/words.ts';
import { mailButton, mailCard, mailFoot, mailPage, MUTED, TEXT, type Html } from './mailKit.ts';

/** A short mail, as HTML and as text. */
export function mailNote(
  note: Note,
  spaceName: string,
  { words, locale }: { readonly words: LetterWords; readonly locale: Locale },
): { readonly html: string; readonly text: string } {
  return {
    html: mailPage(note.subject, locale, [mailCard(body(note, spaceName)), mailFoot(foot(note))]),
    text: textOf(note, spaceName, words),
  };
}

function body(note: Note, spaceName: string): Html {
  return html`<p class="muted" style="${MUTED}" dir="auto">${spaceName}</p>
    <h1
      class="text"
      style="${TEXT} font-size: 22px; line-height: 30px; font-weight: bold; margin: 4px 0 8px 0;"
      dir="auto"
    >
      ${note.subject}
    </h1>
    ${note.paragraphs.map((paragraph) => html`<p class="text" style="${TEXT} margin-bottom: 12px;" dir="auto">${paragraph}</p>`)}
    ${note.fields.map(
      ({ label, value }) =>
        html`<p class="muted" style="${MUTED}">${label}</p>
          <p class="text" style="${TEXT} margin-bottom: 12px;" dir="auto">${value}</p>`,
    )}
    ${note.button === null ? '' : mailButton(note.button.address, note.button.label, note.button.label)}`;
}

function foot({ small }: Note): Html {
  return html`${small.map((line) => html`<p class="muted" style="${MUTED} margin-bottom: 8px;">${line}</p>`)}`;
}

function textOf(
  { subject, paragraphs, fields, button, small }: Note,
  spaceName: string,
  words: LetterWords,
): string {
  const blocks = [
    spaceName,
    subject,
    ...paragraphs,
    ...fields.map(({ label, value }) => `${label}\n${value}`),
    ...(button === null ? [] : [`${words.plainLabel(button.label)}\n${button.address}`]),
    ...(small.length === 0 ? [] : ['-- ', ...small]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
