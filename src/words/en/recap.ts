import type { Sentences } from '../fr/words.ts';
import { count } from './formats.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const recapWords: Sentences['recap'] = {
  title: (dates) => `Recap for ${dates}`,
  card: {
    badge: 'Recap of the week',
    open: 'Read the recap',
  },
  ready: (dates) => `The recap ${dates} is ready to read`,
  readyText: (when) =>
    `It goes by itself ${when}. Until then you may take out or replace a share, add a sentence, or keep it to yourself.`,
  silence: 'The channel has been quiet for three weeks',
  silenceText:
    'No recap was sent, so as not to speak into the void. A question asked face to face, or a use case of your own, is often enough to start again.',
  publish: 'Publish now',
  published: 'Published in the channel.',
  preview: (when) =>
    when === null
      ? 'This recap was not sent. Nothing goes until you publish.'
      : `This is what the channel will receive ${when}, if nothing else happens until then.`,
  held: 'This recap is held back: it will not go by itself.',
  paused: 'The space is paused: nothing goes by itself.',
  notPublished: (when) =>
    when === null
      ? 'This recap was not published.'
      : `This week’s recap is not published yet. It comes ${when}.`,
  when: (day, clock) => `on ${day} at ${clock}`,
  edit: {
    replace: 'Replace',
    remove: 'Take out',
    replaceLabel: (title) => `Replace “${title}” with another share`,
    removeLabel: (title) => `Take “${title}” out of the recap`,
    note: 'Add a sentence',
    changeNote: 'Change the sentence',
    hold: 'Do not send it',
    release: 'Let it go',
    reset: 'Back to what was proposed',
  },
  question: 'A question waits for its answer:',
  welcome: (names, others) => `Welcome to ${list.format(others ? [...names, 'their colleagues'] : names)}.`,
  silentWeek: 'A quiet week: two shares worth a second look.',
  asks: [
    'Which task of this week could have used a hand?',
    'Which tool did you open, then close, and why?',
    'Which prompt do you keep at hand?',
    'What did an AI make you miss lately?',
  ],
  because: (reasons) => `Why this one: ${reasons}.`,
  empty: 'Nothing to tell this week, and that is fine.',
  reasons: {
    chosenByFacilitator: 'chosen by the person who hosts',
    comesBack: 'a share that comes back',
    triedByPeers: (n) => `already tried by ${count(n, 'colleague', 'colleagues')}`,
    crossesJobs: (n) => `tried in ${count(n, 'job family', 'job families')}`,
    saysItsLimits: 'says when not to use it',
    usefulFailure: 'a failure that will save others time',
    caution: 'a caution worth knowing',
    newTool: (tool) => `first share about ${tool}`,
    onlyOneOfItsJob: (family) => `the only one this week from ${family}`,
    hasPrompt: 'its prompt is ready to copy',
    olderNotTriedBy: (family) => `an older share that nobody in ${family} has tried yet`,
  },
  older: 'Previous week',
  newer: 'Next week',
};
