import type { Sentences } from '../fr/words.ts';
import { count } from './formats.ts';

const trials = (n: number): string => count(n, 'trial', 'trials');
const tools = (n: number): string => count(n, 'tool', 'tools');

export const comparisonWords: Sentences['comparison'] = {
  badge: 'Comparison',
  list: 'Comparisons',
  listIntro: 'One task, several tools: what works, what does not, what it really costs.',
  none: 'No comparison yet. A task that several tools claim to do is a good start.',
  create: 'Open a comparison',
  complete: 'Add what I saw',
  open: 'Open the comparison',
  empty: 'Nothing on this task yet. A first word, even of a failure, saves others from searching.',
  spares: (nTools, nTrials) =>
    nTrials === 0
      ? `${tools(nTools)} here, not tried yet.`
      : `${tools(nTools)} and ${trials(nTrials)} here, which colleagues need not do again.`,
  perTool: trials,
  glance: { works: 'Works', fails: 'Fails', cost: 'Costs' },
  columns: { works: 'What works', fails: 'What does not', costs: 'Real cost' },
  unknown: 'Not said yet',
  unnamed: 'without a name',
  trial: 'from a trial',
  offered: 'Shares close to this task',
  add: 'Put it on the bench',
  addNamed: (title) => `Put it on the bench: ${title}`,
  form: {
    title: 'Open a comparison',
    intro: 'The shares of the channel that speak of this task will be gathered there, tool by tool.',
    task: 'The task',
    taskHint: 'Just one, and concrete. Example: transcribing a meeting with several voices.',
    submit: 'Gather what is known',
  },
  finding: {
    title: 'What I saw',
    intro: (task) => `“${task}”`,
    labels: { tool: 'Tool', works: 'What works', fails: 'What does not', cost: 'Real cost' },
    hints: {
      tool: 'The name of the product.',
      works: null,
      fails: 'A failure counts as much as a success: it saves others from going through it.',
      cost: 'What was paid, or spent on setting it up. Example: €29 a month, two days to set up.',
    },
    unnamed: 'Publish it without my name',
    unnamedHint: 'The name is then kept nowhere: nobody will be able to tell who wrote it.',
    submit: 'Add to the comparison',
    problems: {
      missing: 'Name the tool, even in one word.',
      nothing: 'Say at least what works, what does not, or what it costs.',
    },
  },
};
