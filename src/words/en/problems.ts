import type { Sentences } from '../fr/words.ts';
import { formats } from './formats.ts';

/** Refusals and errors: what happened, and what to do. */
export const problemWords: Sentences['problems'] = {
  title: 'That did not work',
  notFoundTitle: 'This page does not exist',
  notFound: 'Its author may have taken it down. The channel is still here.',
  backToChannel: 'Back to the channel',
  typed: 'What you had written',
  unexpected: 'Something went wrong on our side. Nothing published is lost; try again in a moment.',
  storeAway: 'Nothing was kept: Passerelle cannot reach its data for now. Try again in a minute.',
  emptyMessage: 'Write at least one word before sending.',
  messageTooLong: (longest) =>
    `This message is too long: ${formats.number(longest)} characters at most. A link to the document will do.`,
  unread: 'The shape of this message took me too much time: write it more simply.',
  requestTooLarge: 'This is too big for a message. A link to the document will do.',
  onlyAuthor: 'Only the person who wrote this share can change it.',
  onlyFacilitator: 'Only the person who hosts the channel can do this.',
  ownTrial: 'This is your own share: your colleagues’ trials will tell whether it works elsewhere.',
  variationCircle:
    'That prompt already descends from this one: neither can be both where the other comes from and what it became.',
  nobodyClose: 'Nobody else has told something close enough yet. The question stays open to everyone.',
  spaceIsQuiet:
    'The days to come are quiet ones: nobody is asked in private. The question stays open to everyone.',
  allAsked:
    'The colleagues who have done something close were asked this week already, or would rather not be. The question stays open to everyone.',
  notNow:
    'This is no time to disturb anyone: a question received this week already, the wish to receive none, or the hour. The question stays open to everyone.',
  emptyRecap: 'There is nothing to tell about this week yet: an empty recap would help nobody.',
  alreadyPublished: 'This recap is published already: it no longer changes.',
  noSuchWeek: (typed) => `“${typed}” is not a week. A week is written 2026-W47.`,
  noSuchMonth: (typed) => `“${typed}” is not a month. A month is written 2026-10.`,
  badAddress: 'This address is not complete. Write it like first.last@company.com.',
  addressTaken: 'This address is already someone else’s in this space.',
  notInformed: 'First confirm that these people were told: nobody gets the letter by surprise.',
  badCode:
    'This code is not the right one, or is more than ten minutes old. Ask for another where you are known already, with “/veille me”.',
  ownCode:
    'This code is your own here, and has served. Ask for another one with “/veille me”, and type it on the other channel.',
  noReader: 'No address was found. Write one person a line, for example: Nadia Ferhaoui <nadia@example.com>.',
  otherOrigin:
    'This request does not come from a page of Passerelle: nothing was done. Do it from the channel.',
  otherName:
    'Passerelle does not answer under this name: nothing was done. Open it by the address of PUBLIC_URL, by localhost or by an IP address. Whoever installs it can put this name in PUBLIC_URL.',
  chooseWhoFirst: 'First choose who you are playing.',
  offline: 'The connection is down. Nothing you wrote is lost; the page will catch up by itself.',
};
