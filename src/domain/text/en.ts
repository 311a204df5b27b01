import type { MailRows } from './fr.ts';

/** What the readers of mails know of English. */
export const en: MailRows = {
  onTheDay: 'on',
  wrote: 'wrote',
  quoteTitles: '(?:original|forwarded|reply) (?:message|mail|e-mail)',
  quoteOpens: 'begin forwarded message',
  headers: 'from|sent|date|to|cc|subject|reply-to',
  from: 'from',
  sent: 'sent|date',
  closings: `best|(?:(?:best|kind|kindest|warm|warmest|with best|with kind) )?(?:regards|wishes)|cheers|(?:many |big )?thanks(?: a lot| in advance| so much| again| for (?:your|the) [a-z]{3,12})?|thank you(?: very much| so much| in advance| again)?|(?:yours |very )?(?:sincerely|truly|faithfully)|yours|all the best|have a (?:good|great|nice|lovely) (?:day|week|weekend|evening|one)|take care|talk soon|see you(?: soon)?`,
  together: 'and',
  toWhom: 'to (?:all|you|everyone)|all|everyone|team',
  devices: 'sent (?:from|with|via|by)|get outlook',
  reachedBy: 'phone|tel|mobile|cell|direct|office|fax|e-?mail|web|website|address',
  footers:
    'this (?:message|e-?mail).{0,80}confidential|(?:please consider the environment|think before you print)|virus-free',
  banners: `\\[(?:external)\\]|this (?:message|e-?mail)[^.]{0,60}(?:outside|external)|(?:external|outside) (?:sender|e-?mail|message)\\b[^a-z]{0,3}(?:$|-|:|!)|you don't often get e-?mail`,
  greetings: 'hello|hi|hey|dear|(?:good )?(?:morning|afternoon|evening)',
  sentenceWords: 'i|we|it|you|is|are',
  article: '',
  promptTitle: 'prompt',
  automatic: 'automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|autoreply',
  abbreviations: String.raw`mr|mrs|ms|dr|vs|approx|e\.g|i\.e|hrs?|mins?`,
};
