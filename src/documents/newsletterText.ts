import type { Letter } from '../domain/mail/letter.ts';
import type { LetterWords } from '../words/words.ts';

/** The letter for who reads text only. Addresses stand alone on their line, so that every program finds their end. */
export function newsletterText(letter: Letter, words: LetterWords): string {
  const { question, uses } = letter;
  const told = uses.map((use, at) =>
    [
      words.plainUse(at + 1, use.title),
      use.byline,
      use.limits,
      use.why,
      use.address,
      words.plainLabel(words.try),
      use.tryAddress,
    ].filter((line) => line !== null),
  );
  const blocks: readonly (readonly string[])[] = [
    [letter.spaceName, letter.title],
    [words.intro(uses.length), ...letter.opening],
    [words.plainLabel(words.readOnline), letter.onlineAddress],
    ...told,
    ...(question === null ? [] : [[words.question, question.text, question.address]]),
    ...(letter.closing.length === 0 ? [] : [letter.closing]),
    [words.yours, letter.takesAnswers ? words.answersAreRead : words.yoursIsWelcome, letter.shareAddress],
    // The line by which programs know where a letter's own words end (RFC 3676 § 4.3).
    [
      '-- ',
      words.because[letter.origin](letter.spaceName),
      words.untracked,
      words.plainLabel(words.leave),
      letter.leaveAddress,
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
