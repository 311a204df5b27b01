import { inEveryLanguage } from '../text/everyLanguage.ts';
import { foldInPlace } from '../text/fold.ts';

/** What someone asks of the companion, typed after `/veille` or after its name. */
export type Asked =
  | { readonly is: 'share' | 'question' | 'search'; readonly text: string }
  | { readonly is: 'help' | 'me' | 'noThanks' | 'pause' }
  /** The code that one asked for where one is known already. */
  | { readonly is: 'pair'; readonly text: string };

/** How each command is typed; the ways of one language are apart by bars. */
type CommandRows = Readonly<Record<Exclude<Asked['is'], 'pair'>, string>>;

const { all } = inEveryLanguage<CommandRows>({
  fr: {
    share: 'partager',
    search: 'chercher',
    question: 'question',
    help: 'aide',
    me: 'moi',
    noThanks: 'non-merci|non merci',
    pause: 'pause',
  },
  en: {
    share: 'share',
    search: 'search',
    question: 'question',
    help: 'help',
    me: 'me',
    noThanks: 'no-thanks|no thanks',
    pause: 'pause',
  },
});

function typedAs<K extends keyof CommandRows>(...commands: readonly K[]): ReadonlyMap<string, K> {
  return new Map(
    commands.flatMap((is) => all.flatMap((rows) => rows[is].split('|').map((typed) => [typed, is] as const))),
  );
}

/** Commands that words may follow. An empty text is allowed: the surface then opens its form. */
const OPENERS = typedAs('share', 'search', 'question');
/** Commands that stand alone: « pause café » is searched for. */
const WHOLE = typedAs('help', 'me', 'noThanks', 'pause');

/** `7K4T-9QXR`, with what is around it when it is copied. */
const CODE = /^«?\s*([a-z0-9]{4}\s?-?\s?[a-z0-9]{4})\s*»?$/i;

/** Reads what was typed after `/veille`: what is no command is searched for. */
export function readCommand(typed: string): Asked {
  const text = typed.trim();
  const folded = foldInPlace(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?[.!]$/, '');
  const whole = /^\??$/.test(folded) ? 'help' : WHOLE.get(folded);
  if (whole !== undefined) return { is: whole };
  const [, first = '', rest = ''] = /^(\p{L}+)(?:\s*:\s*|\s+|$)(.*)$/su.exec(text) ?? [];
  const [, code] = CODE.exec(rest) ?? [];
  if (code !== undefined && WHOLE.get(foldInPlace(first)) === 'me') return { is: 'pair', text: code };
  const opener = OPENERS.get(foldInPlace(first));
  return opener === undefined ? { is: 'search', text } : { is: opener, text: rest.trim() };
}

/** `/veille`, or the companion's name with its sign, opens what is said to it alone. */
const ADDRESS = /^\s*(?:\/veille|@(?:passerelle|veille))(?![\p{L}\p{N}-])[ ,:]*/iu;

/** What a message of the channel says to the companion; null when it does not speak to it. */
export function saidToCompanion(message: string): string | null {
  const address = ADDRESS.exec(message);
  return address === null ? null : message.slice(address[0].length);
}
