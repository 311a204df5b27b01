import type { MailRows } from './fr.ts';

/** What the readers of mails know of English. */
export const en: MailRows = {
  onTheDay: 'on',
  wrote: 'wrote',
  quoteTitles: 'original message|forwarded message',
  quoteOpens: 'begin forwarded message',
  headers: 'from|sent|date|to|cc|subject',
  from: 'from',
  sent: 'sent|date',
  closings: `best|best regards|best wishes|kind regards|warm regards|regards|cheers|thanks(?: a lot| in advance| so much)?|many thanks|thank you|sincerely|yours|all the best|have a (?:good|great|nice)|take care|talk soon|sent from my|get outlook`,
  greetings: 'hello|hi|hey|dear',
  sentenceWords: 'i|we|it|you|is|are',
  article: '',
  promptTitle: 'prompt',
  legal: 'this (?:message|e-?mail)',
  confidential: 'confidential',
  automatic: 'automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|autoreply',
  abbreviations: String.raw`mr|mrs|ms|dr|vs|approx|e\.g|i\.e|hrs?|mins?`,
};
