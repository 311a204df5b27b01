import type { Sentences } from '../fr/words.ts';
import { count } from './formats.ts';

export const sheetWords: Sentences['sheet'] = {
  title: (tool) => `${tool}: the tool’s sheet`,
  badge: 'Tool sheet',
  open: (tool) => `Sheet of ${tool}`,
  none: 'Nobody has told what they do with it yet. The first use, however simple, opens this sheet.',
  mergedFrom: (names) => `Also known as: ${names}.`,
  state: (n, day) => `${count(n, 'use case', 'use cases')}. Last confirmed: ${day}.`,
  toConfirm: (n) =>
    n < 2
      ? 'One use waits for someone to say whether it is still true.'
      : `${n} uses wait for someone to say whether they are still true.`,
  groups: 'Use cases by job family',
  otherFamilies: 'No job family given',
  more: (n) => (n < 2 ? 'See one more use' : `See ${n} more uses`),
  andMore: (n) => (n < 2 ? 'and one more use' : `and ${n} more uses`),
  all: 'Back to the whole sheet',
  limits: 'When NOT to use it?',
  costs: 'Real costs',
  comparisons: 'Comparisons',
  history: 'What was said of this sheet',
  stillTrue: 'Still true',
  hasChanged: 'It changed',
  confirms: (verdict, title): string => `${verdict === 'stillTrue' ? 'Still true' : 'It changed'}: ${title}`,
  freshness: (is, day): string =>
    ({
      confirmed: `Confirmed on ${day}.`,
      changed: `Someone says that this changed. Confirmed before that on ${day}.`,
      contested: `Opinions differ: still true for some, changed for others. Confirmed on ${day}.`,
      old: `To confirm: nobody has confirmed it since ${day}.`,
      modelChanged: `To confirm: the tool has changed since it was last confirmed, on ${day}.`,
    })[is],
  event: (is, told): string =>
    ({
      stillTrue: `Still true: ${told}`,
      hasChanged: `It changed: ${told}`,
      modelChanged: `The tool’s model changed: ${told}`,
      mergedInto: `Joined with another tool: ${told}`,
    })[is],
  offer: {
    title: 'Still true?',
    text: 'You use this, and nobody has confirmed it for a while. One click is enough, and leaving it is fine.',
  },
  modelChange: {
    open: 'The model changed',
    title: (tool) => `${tool}: the model changed`,
    intro: 'What was said before that day will be marked “to confirm”, never erased.',
    day: 'Since which day',
    dayHint: 'Year, month, day. Example: 2026-11-02.',
    text: 'What changes, in one line',
    submit: 'Note the change',
  },
  mergeTool: {
    open: 'Join with another tool',
    title: (tool) => `Join ${tool} with another tool`,
    intro: 'Its uses will go to the other sheet, and its old address will lead there. Nothing is erased.',
    into: 'Name of the tool that stays',
    submit: 'Join the two sheets',
  },
  problems: {
    badDay: 'That is no day. Example: 2026-11-02.',
    dayToCome: 'That day has not come yet: note it once it has happened.',
    noSuchTool: 'No share names this tool. Its exact name, as on a card, is enough.',
    sameTool: 'It is the same tool already.',
  },
};
