import type { Subject } from '../../domain/search/memoryText.ts';
import type { Sentences } from '../fr/words.ts';
import { saidAgain } from '../shorten.ts';
import { count, formats } from './formats.ts';

const SUBJECTS: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  share: ['share', 'shares'],
  question: ['question', 'questions'],
  tool: ['tool sheet', 'tool sheets'],
  comparison: ['comparison', 'comparisons'],
};

/** "2 shares and 1 question" */
function counted(hits: readonly { readonly subject: Subject }[]): string {
  const bySubject = Map.groupBy(hits, ({ subject }) => subject);
  return formats.list([...bySubject].map(([subject, { length }]) => count(length, ...SUBJECTS[subject])));
}

export const searchWords: Sentences['search'] = {
  why: ({ where, isOwnJob }) => {
    const found = {
      facts: 'it comes from this job',
      tool: 'it speaks of this tool',
      useCase: 'its use case answers',
      limits: 'its limits speak of it',
      details: 'it speaks of it',
      prompt: 'its prompt speaks of it',
      colleague: 'that colleague told it',
      trials: 'a trial speaks of it',
      cautions: 'a caution speaks of it',
    }[where];
    return `Why this share: ${found}${isOwnJob ? ', and it is your job' : ''}.`;
  },
  offered: {
    found: (typed, hits) => `${counted(hits)} on “${saidAgain(typed)}”`,
    close: (typed) => `Nothing exact on “${saidAgain(typed)}”. Perhaps:`,
    nothing: (typed) =>
      `Nothing on “${saidAgain(typed)}” yet. Someone in the channel may know: ask the question.`,
  },
  meant: (meant) => `Did you mean “${meant.join(' ')}”?`,
  answered: {
    by: (title) => `A share answers it: “${title}”.`,
    inThread: 'It was answered in the thread.',
  },
  filter: {
    title: 'Narrow down',
    any: 'Any',
    kept: counted,
    none: 'No share of this kind yet.',
    names: {
      tool: 'Tool',
      job: 'Job family',
      kind: 'How it went',
      trial: 'What a trial says of it',
    },
  },
  askChannel: 'Ask the channel',
  seeAll: 'See in the library',
  close: 'Close this answer',
  help: {
    title: 'What you can ask me',
    lines: [
      '/veille review a contract: search what was told',
      '/veille when not to use Copilot: limits and failures first',
      '/veille share: tell of a use',
      '/veille question …: ask the channel',
      '/veille me: your shares and preferences',
      '/veille pause: be told nothing that you did not ask for',
    ],
    text: 'Nobody else sees my answers.',
  },
  paused: 'Noted. I will tell you nothing that you did not ask for.',
  own: {
    title: 'House words',
    text: 'An acronym, a piece of software, a project name: write on one line what means the same, between commas. The search uses it at once.',
    label: 'One line for each idea',
    hint: 'Example: Sirius, ERP, management software',
    save: 'Save',
    problems: {
      tooLong: (most) => `This is too long: ${most} characters at most.`,
      alone: (line) => `“${line}” is alone on its line. Add what means the same after a comma.`,
    },
  },
};
