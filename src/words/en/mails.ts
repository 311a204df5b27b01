import type { Sentences } from '../fr/words.ts';

export const mailWords: Sentences['mails'] = {
  noAnswer: 'No need to answer this message: one click is enough.',
  subscription: {
    subject: (space) => `The letter of ${space}: one click to confirm`,
    text: (space) =>
      `You asked for the letter of the AI watch of ${space}: each week, a few uses told by colleagues.`,
    button: 'Receive the letter',
    otherwise: 'If it was not you, do nothing: this address will receive nothing else.',
  },
  draft: {
    subject: (use) => `To read again before sharing: ${use}`,
    text: 'This is what was understood of your message. Nobody sees it until you have read it again and published it.',
    button: 'Read again and publish',
    otherwise: 'If you wrote nothing, do nothing: nobody will see this draft.',
  },
  question: {
    subject: 'Ask colleagues this question',
    text: 'Your message looks like a question. One click to read it again and ask everyone.',
    label: 'Question',
    button: 'Read again and ask',
    otherwise: 'If you asked nothing, do nothing: your message was not kept.',
  },
  unread: {
    subject: 'Your message was not read',
    text: 'The shape of your message took me too much time, and nothing of it is shown. You can send it again, written more simply.',
  },
  attachment:
    'The attachment was neither read nor kept: what it holds may be confidential. To show it, put a link to it.',
  validFor: (days) => `The link is valid for ${days} days.`,
};
