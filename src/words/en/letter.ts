import type { Sentences } from '../fr/words.ts';

const SMALL: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five' };

export const letterWords: Sentences['letter'] = {
  intro: (n) =>
    n < 2
      ? 'One use of AI told by a colleague, and why it was chosen.'
      : `${SMALL[n] ?? n} uses of AI told by colleagues, and why they were chosen.`,
  readOnline: 'Read online',
  try: 'I tried it',
  tryOf: (use) => `I tried it: ${use}`,
  question: 'A question is waiting for an answer',
  answerQuestion: 'Answer it',
  yours: 'And you?',
  answersAreRead:
    'Answer this message with the tool, what you used it for, the time saved and the limits: you will read your share again before anyone sees it. A question is welcome too.',
  yoursIsWelcome: 'A tool you already use, however simple, gives others ideas.',
  share: 'Share a use',
  because: {
    asked: (space) =>
      `You receive this letter because you asked for it. It comes from the AI watch of ${space}.`,
    listed: (space) =>
      `You receive this letter because the facilitator of the AI watch of ${space} put you on its list, after telling you so.`,
  },
  untracked: 'Nobody knows whether this letter is opened, nor which links are followed.',
  leave: 'Stop receiving it',
  plainLabel: (label) => `${label}:`,
  plainUse: (at, title) => `${at}. ${title}`,
};
