import { fold } from '../text/fold.ts';

/** What someone asks of the companion, typed after `/veille` or after its name. */
export type Asked =
  | { readonly is: 'share' | 'question' | 'search'; readonly text: string }
  | { readonly is: 'help' | 'me' | 'noThanks' | 'pause' };

/** Commands that words may follow. An empty text is allowed: the surface then opens its form. */
const OPENERS: Readonly<Record<string, 'share' | 'question' | 'search'>> = {
  partager: 'share',
  share: 'share',
  chercher: 'search',
  search: 'search',
  question: 'question',
};

/** Commands that stand alone: « pause café » is searched for. */
const WHOLE: Readonly<Record<string, 'help' | 'me' | 'noThanks' | 'pause'>> = {
  '': 'help',
  '?': 'help',
  aide: 'help',
  help: 'help',
  moi: 'me',
  me: 'me',
  'non-merci': 'noThanks',
  'non merci': 'noThanks',
  'no-thanks': 'noThanks',
  'no thanks': 'noThanks',
  pause: 'pause',
};

/** Reads what was typed after `/veille`: what is no command is searched for. */
export function readCommand(typed: string): Asked {
  const text = typed.trim();
  const whole = ownEntry(
    WHOLE,
    fold(text)
      .replace(/\s+/g, ' ')
      .replace(/ ?[.!]$/, ''),
  );
  if (whole !== undefined) return { is: whole };
  const [, first = '', rest = ''] = /^(\p{L}+)(?:\s*:\s*|\s+|$)(.*)$/su.exec(text) ?? [];
  const opener = ownEntry(OPENERS, fold(first));
  return opener === undefined ? { is: 'search', text } : { is: opener, text: rest.trim() };
}

/** `/veille`, or the companion's name with its sign, opens what is said to it alone. */
const ADDRESS = /^\s*(?:\/veille|@(?:passerelle|veille))(?![\p{L}\p{N}-])[ ,:]*/iu;

/** What a message of the channel says to the companion; null when it does not speak to it. */
export function saidToCompanion(message: string): string | null {
  const address = ADDRESS.exec(message);
  return address === null ? null : message.slice(address[0].length);
}

/** « constructor » is a word like another. */
function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
