const list = new Intl.ListFormat('en', { type: 'conjunction' });

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')}\u00a0${n === 1 ? one : many}`;

export const wayInWords = {
  ownJob: (family: string): string => `In your job, ${family}`,
  nearJob: (family: string): string => `Close to your job, ${family}`,
  unnamedPeers: 'It was tried in your job.',
  find: 'Find my way in',
  welcome: 'First visit? Three uses for your job, already tried by colleagues, with their limits.',
  title: 'My way in',
  intro: (family: string): string =>
    `To begin in ${family}: uses that colleagues have tried, with their limits. One is enough.`,
  introAll: 'To begin: uses that colleagues have tried, with their limits. One is enough.',
  toTry: 'To try',
  sayJob: 'Say your job, and these uses will be its own.',
  none: 'No use is published yet. The first one is often the simplest.',
  coverage: {
    title: 'Coverage by job',
    intro:
      'What each job has told, tried and asked. These are uses, never people: jobs of fewer than five people are put together.',
    family: 'Job',
    columns: ['Uses', 'Trials', 'Open questions'],
    others: 'Other jobs',
    everyone: 'Every job',
    othersAre: (names: readonly string[]): string => list.format(names),
    useCases: (n: number): string => count(n, 'use', 'uses'),
    trials: (n: number): string => count(n, 'trial', 'trials'),
    questions: (n: number): string => count(n, 'open question', 'open questions'),
    closed: 'Door not open yet',
    untried: 'Nothing tried yet',
    doors: 'Doors not open yet',
    doorsText: (names: readonly string[]): string =>
      `No use yet in ${list.format(names)}: an invitation, not a delay.`,
    asked: 'Questions waiting for an answer',
    none: 'Nothing to map yet: the map draws itself from the first shares.',
  },
};
