import type { Sentences } from '../fr/words.ts';

import { count, formats } from './formats.ts';
import type { Field } from '../../domain/share/fields.ts';
import { fieldHints, fieldsNeeded, furtherFields } from './fields.ts';

const atMost = (longest: number): string => `${formats.number(longest)} characters at most.`;
const tooLong = (longest: number): string =>
  `This is too long: ${atMost(longest)} The main point is enough, or a link.`;

export const formWords: Sentences['forms'] = {
  optional: 'optional',
  noChoice: 'Choose…',
  atMost,
  /** Between two lines that a field of one line holds. */
  betweenLines: '; ',
  cancel: 'Cancel',
  newTab: 'new tab',
  share: {
    title: 'Share a use case',
    editTitle: 'Edit your share',
    intro: 'Two minutes are enough. Only the tool and the use case are needed.',
    more: `To go further: ${Object.values(furtherFields).join(', ')}`,
    submit: 'Publish in the channel',
    save: 'Save',
    kind: 'How it turned out',
    insist: 'I have checked, publish it as it is',
    insistHint: 'Only tick this if it is not real, or if everyone may see it.',
    hints: fieldHints,
  },
  trial: {
    title: 'I tried it',
    intro: (title) => `“${title}”`,
    outcome: 'How did it turn out?',
    line: 'One line for your colleagues',
    lineHint: 'What worked, what you had to change, what went wrong. A failure helps just as much.',
    timeSaved: 'Time saved or lost',
    timeSavedHint: 'What you saw yourself, even if it is less than expected.',
    submit: 'Publish my trial',
  },
  limits: {
    title: 'When NOT to use it?',
    label: 'In one line',
    hint: 'What goes wrong, what to check, what not to trust it with.',
    submit: 'Add to the share',
  },
  question: {
    title: 'Who has already…?',
    label: 'Your question',
    hint: 'A concrete need. Example: who has already had invoices matched with purchase orders?',
    submit: 'Ask the question',
  },
  decision: {
    title: 'Decision asked of the executive committee',
    label: 'In one or two sentences',
    hint: 'What is asked, of whom and by when. Example: open ten licences for purchasing before January.',
    submit: 'Save',
  },
  recapNote: {
    title: 'A sentence above the recap',
    label: 'In a sentence or two',
    hint: 'A word about the week, a thank-you, an invitation. Left empty, the sentence goes.',
    submit: 'Save',
  },
  profile: {
    title: 'My preferences',
    jobFamily: 'My job family',
    jobFamilyHint: 'Shares from this job family will come first.',
    named: 'I agree that my name may appear when I try a share',
    namedHint: 'Otherwise, the card only says that one more person tried it.',
    address: 'Say “tu” to everyone in this space (in French)',
    addressHint: 'A setting of the space, for whoever hosts it.',
    submit: 'Save',
  },
  space: {
    title: 'Open your own space',
    intro: 'An empty channel, kept on this machine. The example stays where it is.',
    spaceName: 'Name of the company or team',
    name: 'Your name',
    jobFamily: 'Your job family',
    submit: 'Open the space',
  },
  member: {
    title: 'Add a person',
    intro: 'They will appear in the list of people you can play.',
    name: 'First and last name',
    jobFamily: 'Their job family',
    submit: 'Add',
  },
  problems: {
    summary: (n) => `${count(n, 'point', 'points')} left to look at. Nothing you wrote is lost.`,
    field: (problem, field, longest) => {
      if (problem === 'tooLong') return tooLong(longest);
      if (problem === 'notALink')
        return 'This does not look like a web address. Example: https://claude.ai. You can leave this field empty.';
      const needed: Readonly<Partial<Record<Field, string>>> = fieldsNeeded;
      return needed[field] ?? '';
    },
    empty: 'Write at least a few words.',
    name: 'The name is missing, or longer than 80 characters.',
    tooLong,
    noOutcome: 'Choose how it turned out.',
    personal:
      'This text seems to hold personal or bank data. A placeholder is enough instead: [name], [e-mail], [IBAN]…',
    secret:
      'This text seems to contain a password or an access key. Take it out before publishing: the whole channel would see it.',
  },
};
