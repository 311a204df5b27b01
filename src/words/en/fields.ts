import type { Field, FieldWhere } from '../../domain/share/fields.ts';
import { NBSP } from '../typography.ts';

export const fieldNames: Readonly<Record<Field, string>> = {
  tool: 'Tool',
  useCase: 'Use case',
  timeSaved: 'Time saved',
  limits: 'When NOT to use it?',
  link: 'Link',
  title: 'Title',
  prompt: 'Prompt',
  jobFamily: 'Job family',
  beforeAfter: 'Before, after',
  cost: 'Real cost',
};

/** Time that was lost is never said as saved. */
export const time = {
  lostName: 'Time lost',
  eitherName: 'Time saved or lost',
  saved: (text: string): string => `Time saved: ${text}`,
  lost: (text: string): string => `Time lost: ${text}`,
};

/** What helps to fill a field in. */
export const fieldHints: Readonly<Record<Field, string>> = {
  tool: 'The product’s name. Example: Claude, Copilot in Excel.',
  useCase: 'What you do with it, in one sentence. Example: check the liability clauses in our contracts.',
  timeSaved: `In your own words: “4${NBSP}h per week”, “from 3 days to 2 hours”, “not measured”.`,
  limits: 'What goes wrong, what to check. It is often the most useful line.',
  link: 'A web address, if it helps.',
  title: 'One line that tells the use. Left empty, it is taken from the use case.',
  prompt: 'The exact text: colleagues copy it in one click.',
  jobFamily: 'The job family it helps first.',
  beforeAfter: 'How it was before, how it is now.',
  cost: 'What it really costs. Example: €20 a month, or included in our licence.',
};

/** What is said of a field that is missing. */
export const fieldsNeeded: Readonly<Record<FieldWhere<'required', true>, string>> = {
  tool: 'Name the tool, even in one word.',
  useCase: 'Say in one sentence what you do with it.',
};

/** The fields of the form's second part, as its title lists them. */
export const furtherFields: Readonly<Record<FieldWhere<'part', 'more'>, string>> = {
  title: 'title',
  prompt: 'prompt',
  jobFamily: 'job family',
  beforeAfter: 'before and after',
  cost: 'cost',
};

/** The columns of a file of shares, as the help lists them. */
export const columns = Object.keys(fieldNames).join(', ');
export const columnsAtWill = Object.keys(fieldNames)
  .filter((field) => field !== 'tool' && field !== 'useCase')
  .join(', ');
