import type { LaunchStep } from '../../domain/rhythm/launchPlan.ts';
import type { Sentences } from '../fr/words.ts';

type StepWords = Sentences['launch']['steps'][LaunchStep];

const TEMPLATE = ['Tool:', 'Use case:', 'Time saved:', 'When NOT to use it?', 'Link:'].join('\n');

const steps = (channel: string): Readonly<Record<LaunchStep, StepWords>> => ({
  bridgers: {
    title: 'Name five Bridgers',
    why: 'Five colleagues of different jobs are enough to start the channel: people adopt what a peer shows, not what a memo says.',
    draft: null,
  },
  channel: {
    title: 'Create the channel',
    why: 'One place, where people talk already: nobody visits one more platform.',
    draft: null,
  },
  firstShare: {
    title: 'Post your first use case',
    why: 'The first share sets the tone. Yours may be quite simple: that is what makes others want to follow.',
    draft: TEMPLATE,
  },
  invite: {
    title: 'Invite the Bridgers',
    why: 'A personal invitation, without target or quota: everyone stays free to say no.',
    draft: `Hello, I am starting ${channel}: we show one another the AI tools we test, the prompts that work and the mistakes to avoid. Two or three shares a week are enough, for everyone together. You are a bridge between several jobs: would you be one of the five Bridgers of the beginning? No target, no ranking, and you may say no.`,
  },
  bridgersShare: {
    title: 'Each Bridger posts one tool they already use',
    why: 'Nothing to prepare: a real use, even a plain one, speaks better than a demonstration.',
    draft: `Would you have two minutes to post in ${channel} one tool you already use? Its name, what you do with it, and when not to use it: that is all.`,
  },
  comment: {
    title: 'Comment and ask questions',
    why: 'A sincere question under a share is worth more than thanks: it brings out limits and variations.',
    draft: 'Thank you, that speaks to me. When NOT to use it?',
  },
  open: {
    title: 'Open to the whole company',
    why: 'With a week of examples to look at, everyone understands without a manual.',
    draft: `${channel} is open to everyone. Here we share the AI tools we test, the prompts that work, the concrete use cases of our jobs and the mistakes to avoid. A failure told is worth as much as a success. Two or three shares a week are enough: reading is taking part already. Who starts?`,
  },
  best: {
    title: 'Tell the five best use cases',
    why: 'The recap shows what serves several jobs, and those who arrive catch up with the first week.',
    draft: null,
  },
});

export const launchWords: Sentences['launch'] = {
  title: 'Launch plan',
  steps: steps('this channel'),
  stepsFor: steps,
  stageTitle: 'What comes next in your launch',
  open: 'See the plan',
  intro:
    'Two weeks for the channel to live without you. Each step says why, ticks itself once it is done, and may be skipped. Weekends and public holidays do not count.',
  begins: (day) => `Started today, its first day would be ${day}.`,
  start: 'Start',
  paused: 'Paused: the days that go by do not count, and nothing is recalled.',
  pause: 'Pause',
  resume: 'Resume the plan',
  states: { done: 'Done', skipped: 'Skipped', now: 'Now is the time', later: 'Later' },
  days: (from, to) => (from === to ? from : `${from} – ${to}`),
  done: 'It is done',
  skip: 'Skip',
  reopen: 'Put back in the plan',
  prepare: 'Get ready for it',
  copy: 'Copy the text',
  post: 'Read and post in the channel',
  addPeople: 'Add a person',
  seeChannel: 'Go to the channel',
  seeRecap: 'See the recap',
  postForm: {
    title: 'Post in the channel',
    label: 'The message',
    hint: 'Everything may be changed before it is sent.',
    submit: 'Post in the channel',
  },
  firstWeek: { title: 'The best of the first week', open: 'See the library' },
};
