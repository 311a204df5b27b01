import type { Sentences } from '../fr/words.ts';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MOST_NAMED = 5;

function jobsNamed(jobs: readonly string[]): string {
  if (jobs.length > MOST_NAMED) return `many jobs (${jobs.slice(0, MOST_NAMED).join(', ')}, among others)`;
  return `${NUMBERS[jobs.length]} jobs (${jobs.join(', ')})`;
}

/** What is said of Bridgers: who would suit and why, never a figure of anyone. */
export const bridgersCommandWords: Sentences['bridgersCommand'] = {
  reason: (reason) => {
    switch (reason.is) {
      case 'meetsJobs':
        return `Regularly talks with ${jobsNamed(reason.jobs)}`;
      case 'joinsJobs':
        return `Joins ${reason.jobs[0]} and ${reason.jobs[1]}`;
      case 'knowsOwnJob':
        return `Regularly talks with colleagues of the same job (${reason.job})`;
      case 'meetsColleagues':
        return 'Regularly talks with colleagues (jobs not told)';
      case 'othersWouldSuit':
        return 'Other people would suit as well';
    }
  },
  proposed: 'Whom to ask to be a relay, in the order of jobs:',
  isDrawn: 'Other sets would be just as good: this one was drawn at random (--seed to draw another).',
  alternates: (ids) => `Otherwise: ${ids.join(', ')}`,
  noJob: 'job not told',
  isFewer: (jobs) =>
    jobs < 2
      ? 'One job only: three relays at most. To go further, tell the jobs in the column jobFamily.'
      : 'Fewer relays than asked: three at most of a job, and only people who have ties and did not decline.',
  nobody: 'Nobody is left to ask: everyone who has ties declined.',
  ownTies: 'A tie of someone with themselves does not count: it is left out.',
  badSize: (typed) => `--size ${typed} is not a number of relays. Give a number from 1 to 50.`,
  badSeed: (typed) => `--seed ${typed} is not a positive whole number.`,
  needed: 'Both files are needed: passerelle bridgers --edges ties.csv --people people.csv',
  problem: (problem) => {
    switch (problem.is) {
      case 'noColumn':
        return `The column “${problem.column}” is missing in ${problem.file}. People need id and jobFamily; ties need a, b and, if known, weight.`;
      case 'noId':
        return `People, line ${problem.line}: the identifier is missing (column id).`;
      case 'twice':
        return `People, line ${problem.line}: ${problem.what} is there already. Keep one line.`;
      case 'unknown':
        return `Ties, line ${problem.line}: ${problem.what} is not in the file of people. Add this person, or take out the tie.`;
      case 'badWeight':
        return `Ties, line ${problem.line}: the weight “${problem.what}” is not a positive number. Correct it, or leave the cell empty.`;
      case 'noTie':
        return 'No tie between two people: there is no network to read. Ask colleagues whom they ask instead.';
      case 'tooFewPeople':
        return 'Fewer than twelve people: their ties are not looked at. Ask them who would like to try instead.';
    }
  },
  moreProblems: (n) => `… and ${n} more problems of the kind.`,
  slack: {
    done: (people, edges, lastDay) =>
      [
        `Written: ${people} and ${edges}. Ties only, up to ${lastDay}, over 90 days: no text is kept.`,
        'Ask everyone their job, write it in the column jobFamily, then: passerelle bridgers --edges … --people …',
      ].join('\n'),
    broken: (path) => `${path} is damaged or cut: it is no list in JSON. Export again, nothing is kept.`,
    noUsers: 'users.json is missing: this is no export of Slack. Nothing is kept.',
    noChannels:
      'channels.json is missing: without it, nobody knows which channels are public. Nothing is kept.',
    noMessages: 'No message in the public channels of this export.',
    space: {
      kept: 'The ties are kept in the space: 90 days at most, since people were informed, without any text.',
      networkOff:
        'In this space nobody looks at who talks with whom. Who facilitates switches it on, on the page of relays, once staff representatives were consulted and everyone informed.',
      nothingRecent:
        'Nothing recent in this export: ties of more than 90 days, or from before people were informed, are not kept.',
      nobodyKnown: 'Nobody of this export is known in this space: it has to be plugged into that Slack.',
    },
    zip: {
      notZip: () => 'This file is no whole zip archive. Download the export again.',
      outside: () => 'This archive holds a path that leads out of it: it is not read. Export again.',
      sizes: (path) =>
        `${path} has not the size that the archive tells: it is not read. Download the export again.`,
      tooBig: (path) =>
        `${path ?? 'This archive'} unpacks into something out of all proportion: it is not read. Export again.`,
      encrypted: (path) => `${path} is encrypted: take the password off the archive.`,
    },
    help: [
      'passerelle import slack EXPORT.zip [--out FOLDER | --space ID] [--json]',
      '',
      'Reads who replied to, mentioned or reacted to whom in the public channels of an export of Slack, over its last',
      '90 days, and writes it as two files for “passerelle bridgers”: people.csv and edges.csv.',
      'With --space, keeps it in a space where that is on, between its members, since they were informed.',
      'Private channels and direct messages are not opened; no text is kept.',
      'Before you use it: consult the staff representatives and inform people.',
      '',
      'Example:',
      '  passerelle import slack export.zip --out ties',
      '',
      'With --lang fr, the answer is in French.',
    ].join('\n'),
  },
  help: [
    'passerelle bridgers --edges TIES.csv --people PEOPLE.csv [--size 8] [--seed 1] [--accepted ID …] [--refused ID …] [--json]',
    '',
    'Proposes a set of relays: two in reach of each colleague, one of their own job, three at most of a job.',
    'Says why in words, and who would suit as well. Nothing is kept.',
    '',
    '  PEOPLE.csv      id, jobFamily (the job, asked of the person)',
    '  TIES.csv        a, b, weight (1 without it)',
    '  --accepted ID   accepted: stays in the set (may be repeated)',
    '  --refused ID    declined: is proposed no more (may be repeated)',
    '  --seed N        the draw among sets as good; the same number gives the same set again',
    '',
    'Example:',
    '  passerelle bridgers --edges ties.csv --people people.csv --size 8',
    '',
    'With --lang fr, the answer is in French.',
  ].join('\n'),
};
