import type { ShareKind } from '../../domain/share/share.ts';
import type { SensitiveType } from '../../domain/privacy/sensitive.ts';
import type { Outcome } from '../../domain/trial/trial.ts';
import type { Sentences } from '../fr/words.ts';
import { fieldNames, time } from './fields.ts';
import { count, formats } from './formats.ts';
import { asWritten } from '../typography.ts';

const kindNames: Readonly<Record<ShareKind, string>> = {
  success: 'It works',
  failure: 'A failure that helps everyone',
  caution: 'Caution',
};

const outcomeNames: Readonly<Record<Outcome, string>> = {
  works: 'It works',
  worksWithChanges: 'It works with changes',
  doesNotWork: 'It does not work',
};

export const sensitiveNames: Readonly<Record<SensitiveType, string>> = {
  email: 'an e-mail address',
  phone: 'a phone number',
  iban: 'an IBAN',
  card: 'a card number',
  nir: 'a French social security number',
  siret: 'a SIRET number',
  api_key: 'an access key',
  password: 'a password',
};

export const cardWords: Sentences['cards'] = {
  companion: 'Passerelle',
  fieldNames,
  time,
  kindNames,
  outcomeNames,
  formerColleague: 'A former colleague',
  imported: 'From your files',
  draft: {
    badge: 'Draft',
    title: 'I read your message as a share',
    inferred: 'guessed',
    note: 'What is marked “guessed” comes from your text: confirm it in one click, or correct it.',
    leftOut: asWritten((text: string): string => `Left out: ${text}`),
    confirm: 'That’s right, publish it',
    correct: 'Correct',
    dismiss: 'No thanks',
  },
  askAuthor: {
    title: 'A share for your colleagues?',
    text: 'Your message sounds like something that would help others. Only you can see this question.',
    yes: 'Prepare the share',
    no: 'No thanks',
  },
  limitsQuestion: {
    title: 'When NOT to use it?',
    text: 'One line is enough, as a reply here: it is often the one that helps most. I won’t ask again.',
    answer: 'Reply',
  },
  trialTold: {
    title: (name) => `${name} tried this share`,
    someone: 'A colleague',
    complete: 'Complete my share',
  },
  question: {
    open: 'Open question',
    answered: 'Question solved',
    answer: 'Answer with a share',
    kept: 'I’ll keep your question open until someone answers it',
    close: 'It’s solved',
  },
  actions: {
    try: 'I tried it',
    copyPrompt: 'Copy the prompt',
    copied: 'Copied',
    open: 'Open the sheet',
    edit: 'Edit',
    remove: 'Delete',
  },
  echo: {
    none: 'Not tried yet: who will have a go?',
    outcomes: (works, withChanges, fails) => {
      const parts = [
        works > 0 ? count(works, 'works', 'work') : '',
        withChanges > 0 ? count(withChanges, 'works with changes', 'work with changes') : '',
        fails > 0 ? count(fails, 'does not work', 'do not work') : '',
      ].filter((part) => part !== '');
      return `Trials: ${parts.join('; ')}.`;
    },
    /** "Accounting: Julien and Inès; Purchasing: Marc; and 2 other colleagues." */
    who: (
      named: readonly { readonly family: string | null; readonly names: readonly string[] }[],
      others: number,
      otherFamilies: readonly string[],
    ): string => {
      const groups = named.map(({ family, names }) =>
        family === null ? formats.list(names) : `${family}: ${formats.list(names)}`,
      );
      const from = otherFamilies.length === 0 ? '' : ` (${formats.list(otherFamilies)})`;
      if (others > 0 && groups.length === 0)
        groups.push(`${count(others, 'colleague', 'colleagues')}${from}`);
      else if (others > 0) groups.push(`and ${count(others, 'other colleague', 'other colleagues')}${from}`);
      return `${groups.join('; ')}.`;
    },
  },
  unread: {
    title: 'Your message was not read',
    text: 'Its shape took me too much time. Only you can see this: you can write it more simply, or use the form.',
  },
  sensitive: {
    mask: { password: '[hidden secret]', api_key: '[hidden key]' },
    masked: 'I do not keep that secret: it is hidden. If someone may have seen it, change it.',
    remove: 'Delete my message',
    title: 'A word about your message',
    text: (types) =>
      `It seems to contain ${formats.list(types.map((type) => sensitiveNames[type]))}. Only you can see this: you can delete your message and post it again without that.`,
  },
};
