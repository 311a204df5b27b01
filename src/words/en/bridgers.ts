import type { Sentences } from '../fr/words.ts';
import { bridgersCommandWords } from './bridgersCommand.ts';

/** What is said to Bridgers, and of them: invitations, never a figure. */
export const bridgerWords: Sentences['bridgers'] = {
  title: 'Relays',
  intro:
    'A relay likes to try things and shows colleagues what works, or does not. One becomes a relay by invitation, and stops whenever one likes.',
  why: (why) => {
    if (why.is === 'named') return 'Colleagues gave your name';
    if (why.is === 'volunteered') return 'You raised your hand';
    return bridgersCommandWords.reason(why);
  },
  nomination: {
    title: 'Whom do you ask when you try a new tool?',
    text: 'Three names, outside your team if possible. You may raise your hand too.',
    plainTitle: 'Would you like to show colleagues the tools you try?',
    plainText:
      'With fewer than twelve people no names are asked: everyone would know who gave them. Who would like to is asked.',
    secret: 'Answers are secret: nobody reads them, and they are erased as soon as relays are chosen.',
    answer: 'Answer in secret',
    name: (place) => ['A name', 'A second name', 'A third name'][place] ?? '',
    nobody: 'Nobody',
    volunteers: 'I would like to be a relay: ask me',
    submit: 'Send in secret',
    sent: 'Thank you, it is noted in secret. Answering again replaces the answer.',
    start: 'Ask in the channel',
    close: 'Close and choose',
    isOpen:
      'The question is in the channel. Below twelve answers, only people who raise their hand are considered.',
  },
  ask: {
    title: 'Would you like to be a relay?',
    text: 'Nothing compulsory: show a try now and then, even a failed one. You are the first to know; if you decline, nobody will know.',
    accept: 'I accept',
    decline: 'No thanks',
    forget: 'Leave me out',
  },
  welcome: {
    title: 'Welcome among the relays',
    text: 'Let us begin with one share, written together: tell of a try, Passerelle asks the questions, and nothing is published before you read it again.',
    share: 'Write my first share',
  },
  three: {
    title: 'Who could use your share?',
    text: (names) => `${names}: a word from a colleague is worth more than an announcement.`,
  },
  thanks: {
    title: 'Thank you for being a relay',
    text: 'What you show makes others want to try. Go on at your own pace; you may also hand over.',
    stop: 'Hand over',
  },
  notice: {
    title: 'To propose relays, Passerelle looks at who talks with whom in this channel',
    text: (consulted, informed) =>
      `Never the text: only who replies to, reacts to or mentions whom, and on which day, for 90 days. Staff representatives consulted on ${consulted}, people informed on ${informed}.`,
    off: 'This has ended: nothing is looked at any more, and the ties are erased.',
    more: 'What is read, and how to object',
    forget: 'Leave me out',
  },
  page: {
    accepted: 'They accepted',
    none: 'Nobody has accepted yet.',
    others: 'Who was invited and did not accept cannot be seen.',
    mine: 'For me',
    objecting: 'You are in no computation: no name given, no proposal, no tie.',
    notObjecting: 'You may be in no computation: your ties and your answer are erased at once.',
    object: 'Leave me out',
    rejoin: 'Count me in again',
    choose: 'Choosing relays',
    network: 'Looking at who talks with whom',
    networkOff:
      'Off. To be switched on only once staff representatives were consulted and each person informed.',
    networkOn: (day) => `Switched on on ${day}.`,
    switchOn: 'Switch on…',
    switchOff: 'Switch off and erase the ties',
    rules: 'What is read, why, and for how long',
  },
  consent: {
    title: 'Looking at who talks with whom',
    intro:
      'You declare what was done before. The days go to the log of the space, and a notice is posted in the channel.',
    consultedOn: 'Staff representatives consulted on',
    informedOn: 'People informed on',
    hint: 'As 2026-11-24.',
    submit: 'Switch on and tell the channel',
    badDay: 'This is no date. Write for instance 2026-11-24.',
    dayToCome: 'This day has not come yet: switch on once it is done.',
  },
  rules: {
    title: 'Relays: what is read, why, and for how long',
    intro:
      'For staff representatives and the data protection officer. This page tells the settings of this space as they are now.',
    read: 'What is read',
    readAlways:
      'Answers to “Whom do you ask when you try a new tool?”, and the job that each person declares.',
    readNetworkOn:
      'Who replies to, reacts to or mentions whom in the public channel, and on which day. Neither the text of messages, nor private channels, nor direct messages.',
    readNetworkOff: 'Exchanges between colleagues are not looked at: this setting is off.',
    why: 'Why',
    whyText:
      'To invite eight to twelve relays of different jobs. Never to evaluate, compare or rank anyone: no score is kept or shown.',
    howLong: 'For how long',
    howLongBallots: 'Answers: until relays are chosen, then erased, counts included.',
    howLongAnswers:
      'An invitation and its answer: as long as the space exists, so that who declined is never asked again.',
    howLongTies: (days) => `Ties: ${days} days, then erased. A tie weighs half as much after 60 days.`,
    who: 'Who sees what',
    whoText:
      'The person invited, first and in private, with the reasons. Who facilitates, acceptances only. Nobody sees refusals, answers or ties.',
    object: 'How to object',
    objectText:
      'The button “Leave me out”, on the page of relays and in each invitation, or “/veille non-merci”: at once, without giving a reason. One comes back on the same page.',
    basis: 'Before switching on',
    basisNever: 'The setting was never switched on in this space.',
    basisOn: (who, day, consulted, informed) =>
      `Switched on on ${day} by ${who}, who declared: staff representatives consulted on ${consulted}, people informed on ${informed}.`,
    basisOff: (day) => `Switched off on ${day}: the ties were erased.`,
  },
};
