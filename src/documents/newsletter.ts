import type { Locale } from '../domain/workspace/workspace.ts';
import { html } from 'hono/html';
import type { Letter, LetterUse } from '../domain/mail/letter.ts';
import type { LetterWords } from '../words/words.ts';
import { mailButton, mailCard, mailFoot, mailLink, mailPage, MUTED, TEXT, type Html } from './mailKit.ts';

/** The letter in HTML. */
export function newsletter(letter: Letter, words: LetterWords, locale: Locale): string {
  return mailPage(letter.title, locale, [
    mailCard(head(letter, words)),
    ...letter.uses.map((use) => mailCard(useCase(use, words))),
    ...(letter.question === null ? [] : [mailCard(question(letter.question, words))]),
    ...(letter.closing.length === 0 ? [] : [mailCard(closing(letter))]),
    mailCard(yours(letter, words)),
    mailFoot(foot(letter, words)),
  ]);
}

function head(letter: Letter, words: LetterWords): Html {
  return html`<p class="muted" style="${MUTED}" dir="auto">${letter.spaceName}</p>
    <h1
      class="text"
      style="${TEXT} font-size: 26px; line-height: 34px; font-weight: bold; margin: 4px 0 8px 0;"
    >
      ${letter.title}
    </h1>
    <p class="text" style="${TEXT}">${words.intro(letter.uses.length)}</p>
    ${letter.opening.map((sentence) => html`<p class="text" style="${TEXT} margin-top: 8px;" dir="auto">${sentence}</p>`)}
    <p class="muted" style="${MUTED} margin-top: 12px;">
      ${mailLink(letter.onlineAddress, words.readOnline)}
    </p>`;
}

function useCase(use: LetterUse, words: LetterWords): Html {
  return html`<h2
      class="text"
      style="${TEXT} font-size: 19px; line-height: 27px; font-weight: bold;"
      dir="auto"
    >
      ${mailLink(use.address, use.title)}
    </h2>
    <p class="muted" style="${MUTED} margin-top: 4px;" dir="auto">${use.byline}</p>
    ${use.limits === null ? '' : html`<p class="text" style="${TEXT} margin-top: 12px;" dir="auto">${use.limits}</p>`}
    <p class="muted" style="${MUTED} margin: 12px 0 16px 0;" dir="auto">${use.why}</p>
    ${mailButton(use.tryAddress, words.try, words.tryOf(use.title))}`;
}

function question(asked: NonNullable<Letter['question']>, words: LetterWords): Html {
  return html`<h2 class="text" style="${TEXT} font-size: 19px; line-height: 27px; font-weight: bold;">
      ${words.question}
    </h2>
    <p class="text" style="${TEXT} margin: 8px 0 12px 0;" dir="auto">${asked.text}</p>
    <p class="text" style="${TEXT}">${mailLink(asked.address, words.answerQuestion)}</p>`;
}

function closing({ closing: sentences }: Letter): Html {
  return html`${sentences.map((sentence) => html`<p class="text" style="${TEXT}" dir="auto">${sentence}</p>`)}`;
}

function yours(letter: Letter, words: LetterWords): Html {
  return html`<h2 class="text" style="${TEXT} font-size: 19px; line-height: 27px; font-weight: bold;">
      ${words.yours}
    </h2>
    <p class="text" style="${TEXT} margin: 8px 0 16px 0;">
      ${letter.takesAnswers ? words.answersAreRead : words.yoursIsWelcome}
    </p>
    <p class="text" style="${TEXT}">${mailLink(letter.shareAddress, words.share)}</p>`;
}

function foot(letter: Letter, words: LetterWords): Html {
  return html`<p class="muted" style="${MUTED}" dir="auto">
      ${words.because[letter.origin](letter.spaceName)} ${words.untracked}
    </p>
    <p class="muted" style="${MUTED} margin-top: 8px;">${mailLink(letter.leaveAddress, words.leave)}</p>`;
}
