import { looksDrawn } from './drawn.ts';
import { either } from './languages.ts';
import { isOrdinary, isPlaceholder, isReference } from './placeholders.ts';
import type { Finding, SensitiveType } from './sensitive.ts';

const word = (alternatives: string): string => `(?<![a-z])(?:${alternatives})(?![a-z])`;

/** Said of what follows in the same clause: nothing else is told there by a sign, save whose it is. */
const about = (alternatives: string): RegExp =>
  new RegExp(`${word(alternatives)}[^:=]{0,64}(?:: ?[^\\s:=]{1,24} ?)?$`);

const PASSWORD = about(either('password'));
const KEY = about(either('key'));
/** Words for a key that are also said of what keys are not secret. */
const ONLY_KEY = /^(?!.*(?:api|token|secret|jeton|bearer)).*$/;
const LOGIN = new RegExp(word(`${either('login')}|${either('password')}`));
const COLUMN = new RegExp(word(either('column')));
/** « un mot de passe tel que … »: an example opens nothing. */
const AS_EXAMPLE = new RegExp(`${word(either('asExample'))}[ :,]{0,3}$`);

/** Any word that may announce a secret. */
const CUE = new RegExp(
  `(?<![a-z])(?:${either('password')}|${either('key')}|${either('login')}|admin|root|demo|test|guest|invite|user)|@`,
  'g',
);

/** What leads to a value: a sign or a verb, last before it. */
const SIGN = /(?::=|=>|[:=]|[-–—=]{1,2}>|[→➜➡⇒⟶]\ufe0f?|(?:^| )[-–—])$/u;
const VERB = new RegExp(`(?:(?<![a-z'])|(?=')(?<=[a-z]))(?:${either('is')})$`);
const BESIDE_PASSWORD = new RegExp(`${word(either('password'))}(?: (?:${either('beside')})){0,3}$`);
/** The same, or whose it is: « le mot de passe du wifi ». */
const NAMED_PASSWORD = new RegExp(
  `${word(either('password'))}(?: (?:${either('beside')}|${either('whose')} ?[a-z]{2,14}))? ?$`,
);
/** « les mots de passe : … » says something of all of them. */
const SEVERAL = new RegExp(`${word(either('passwords'))} ?$`);
const BESIDE_KEY = new RegExp(`${word(either('key'))}(?: [a-z']{1,14}){0,4},?$`);
/** A login, and what joins it to the password that follows. */
const LOGIN_THEN = new RegExp(
  `([^\\s:;,|/"'\`«»*]{2,64})["'\`»*]{0,2}( ?[/:|;,+&]| [-–—]| (?:${either('with')}))$`,
);
/** Logins known as such by themselves. */
const KNOWN_LOGIN =
  /^(?:admin[a-z]{0,12}|root|demo|test|guest|invite|user|superuser|[^@\s]{1,64}@[^@\s]{3,64})$/;
/** What is said of a value, right after it. */
const AS_ONE = new RegExp(
  `^["'\`»”*_]{0,3} ?(?:\\(|(?:${either('asOne')}) )(?:[a-z']{1,6} ?){0,2}${word(either('password'))}`,
);

/** How far before a value the word that announces it is looked for. */
const REACH = 110;
/** How far after it. */
const AFTER = 40;
/** Signs that people put in passwords and seldom in words, unless they end a sentence. */
const UNUSUAL = /[#$%&*+=@^~€£§]|[!?](?=.)|^\D*\d.*[!?]/;
/** « max=12 », "[#1584]": settings, references, pieces of code. */
const WRITTEN_IN_CODE = /^(?:\w+[=:]|[[{|\\#])|[[\]{}|\\]/;

/** What is dialled at a door. */
const CODE = /^(?!1234567|0123456|(\d)\1+$)\d{4,12}$/;

/** Several words between quotation marks, as a phrase that opens something may be. */
const QUOTED = /["«“`][ \u00a0\u202f]?([^"«»“”`\n]{12,120}?)[ \u00a0\u202f]?["»”`]/g;
const NO_PHRASE = new RegExp(word(either('noPhrase')));
/** Fewer words than these are a remark. */
const FEWEST_WORDS = 3;

/** `scheme://user:password@host`. */
const IN_URL = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,60}:([^\s@/]{3,100})@/g;

/** A value, and what was said before it, folded, in the same sentence. */
interface Candidate {
  readonly value: string;
  readonly start: number;
  readonly lead: string;
  /** Right before it: a blank, a sign, a bracket that opens. */
  readonly edge: string;
}

/** Passwords and keys of no known shape, by the words around them. `folded` is as long as `text`. */
export function findIntroduced(text: string, folded: string): readonly Finding[] {
  const cues = [...folded.matchAll(CUE)].map(({ index }) => index);
  if (cues.length === 0) return text.includes('://') ? findInAddresses(text) : [];
  const found = [...phrasesIn(text, folded)];
  let next = 0;
  for (const { index, 0: written } of text.matchAll(/[^\s"'`«»“”<>()]{4,300}/g)) {
    // A word that announces stands not far before, within, or right after.
    while ((cues[next] ?? Infinity) < index - REACH) next++;
    if ((cues[next] ?? Infinity) > index + written.length + AFTER) continue;
    for (const candidate of candidatesIn(written, index, folded)) {
      const end = candidate.start + candidate.value.length;
      const type = typeOf(candidate, folded.slice(end, end + AFTER));
      if (type === null) continue;
      found.push({ type, start: candidate.start, end });
      break;
    }
  }
  return text.includes('://') ? [...found, ...findInAddresses(text)] : found;
}

/** « phrase secrète : « cheval agrafe batterie » »: words between quotation marks, right behind what they open. */
function phrasesIn(text: string, folded: string): readonly Finding[] {
  return [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, 1: value = '', index }) => {
    const start = index + quoted.indexOf(value);
    const end = start + value.length;
    if (value.split(' ').length < FEWEST_WORDS || isPlaceholder(value)) return [];
    const lead = leadTo(start, folded);
    const link = SIGN.exec(lead) ?? VERB.exec(lead);
    const named = lead.slice(0, link?.index ?? 0);
    const isSaid = NAMED_PASSWORD.test(named) && !SEVERAL.test(named);
    return isSaid && !NO_PHRASE.test(folded.slice(start, end)) ? [{ type: 'password', start, end }] : [];
  });
}

/** What stands between blanks, and what follows a sign in it: `password=…`, `login:admin/…`. */
function candidatesIn(written: string, index: number, folded: string): readonly Candidate[] {
  // Addresses of the web are read by their own rules.
  if (written.includes('://')) return [];
  const signs = [...written.slice(0, 100).matchAll(/(?::=|=>|[-=]>|[→:=/|])[*_]{0,2}/g)].slice(0, 3);
  return [0, ...signs.map((sign) => sign.index + sign[0].length)].flatMap((skipped) => {
    const value = bare(written.slice(skipped));
    if (!mayBeSecret(value)) return [];
    const start = index + skipped + written.slice(skipped).indexOf(value);
    return [{ value, start, lead: leadTo(start, folded), edge: folded.charAt(start - 1) }];
  });
}

/** Without the marks around it, what ends a sentence, and the brackets around what is no name of a value. */
function bare(written: string): string {
  const value = written
    .replace(/^[*_]{1,2}(?=[^*_])/, '')
    .replace(/(?<![.,;:])[.,;:]+$/, '')
    .replace(/[*_]{2}$/, '');
  const within = /^[[{](.{6,64})[\]}]$/.exec(value)?.[1];
  return within !== undefined && UNUSUAL.test(within) && isStrong(within) ? within : value;
}

function mayBeSecret(value: string): boolean {
  if (value.length < 4 || !/[\d!#$%&*+=?@^_~€£§]|([-.])[a-z]+\1[a-z]+\1/.test(value)) return false;
  if (!mayOpen(value)) return false;
  return CODE.test(value) || !(isOrdinary(value) || isPlaceholder(value) || isReference(value));
}

/** Whether any words around a value would make it a secret: most values are spared a look at theirs. */
function mayOpen(value: string): boolean {
  return isPassword(value) || isTyped(value) || isKey(value);
}

/** What the sentence says before a place; a value may begin the line below. */
function leadTo(start: number, folded: string): string {
  const lead = folded
    .slice(Math.max(0, start - REACH), start)
    .replace(/["'`«“*_\s([{]{1,8}$/, '')
    .replace(/\s?\([^()]{1,40}\)$/, '');
  return lead.slice(lead.lastIndexOf('\n') + 1).replace(/^.*[.!?;] /, '');
}

function typeOf(candidate: Candidate, after: string): SensitiveType | null {
  const { value, lead, edge } = candidate;
  if (AS_EXAMPLE.test(lead) || (COLUMN.test(lead) && !UNUSUAL.test(value))) return null;
  const link = SIGN.exec(lead) ?? VERB.exec(lead);
  const said = lead.slice(0, link?.index ?? 0);
  if (link !== null && PASSWORD.test(said) && isPassword(value)) return 'password';
  if (BESIDE_PASSWORD.test(lead) && (edge === '(' ? isStrong(value) : isTyped(value))) return 'password';
  if (isKey(value) && (BESIDE_KEY.test(lead) || KEY.test(said)))
    return UUID.test(value) && ONLY_KEY.test(lead) ? null : 'api_key';
  return isStrong(value) && (followsLogin(candidate) || AS_ONE.test(after)) ? 'password' : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A login told with its password: « accès : nora / … », "log in with nora and …". */
function followsLogin({ value, lead, edge }: Candidate): boolean {
  const login = LOGIN_THEN.exec(lead);
  if (login === null) return false;
  const [, name = '', joint = ''] = login;
  if (KNOWN_LOGIN.test(name)) return true;
  // A list, or a label, unless its sign is glued to the value or the value is no word.
  if (joint.endsWith(':') && edge !== ':') return false;
  return (/[/|:–—-]$/.test(joint) || UNUSUAL.test(value)) && LOGIN.test(lead.slice(0, login.index));
}

/** What nobody would type as a plain word: letters with figures or signs, or a code of figures. */
function isPassword(value: string): boolean {
  if (CODE.test(value)) return true;
  if (/^[a-z]{2,}(?:[-_.][a-z]{2,}){3,}$/.test(value)) return true;
  const letters = /\p{L}/u.test(value);
  return letters && ((/\d/.test(value) && value.length >= 5) || (UNUSUAL.test(value) && value.length >= 6));
}

/** Letters with figures, where nothing but their place says that they are a password. */
function isTyped(value: string): boolean {
  return value.length >= 6 && !value.startsWith('[') && /\p{L}/u.test(value) && /\d/.test(value);
}

/** The same, with signs or both cases: « Soleil2024! ». Names of products have dashes and dots. */
function isStrong(value: string): boolean {
  if (!isTyped(value) || WRITTEN_IN_CODE.test(value) || /^[A-Za-z]+[-.]\d+(?:\.\d+)*$/.test(value))
    return false;
  return UNUSUAL.test(value) || (/\p{Lu}/u.test(value) && /\p{Ll}/u.test(value) && value.length >= 8);
}

/** A long value that looks drawn at random; a path or an address has its own signs. */
function isKey(value: string): boolean {
  return value.length >= 16 && /^[\w+/=.~:-]+$/.test(value) && !value.startsWith('/') && looksDrawn(value);
}

function findInAddresses(text: string): readonly Finding[] {
  return [...text.matchAll(IN_URL)].flatMap(({ index, 0: address, 1: value = '' }) => {
    const end = index + address.length - 1;
    const isOne = !isPlaceholder(value) && !isReference(value) && !/^(?:password|pass|mdp|pwd)$/i.test(value);
    return isOne ? [{ type: 'password', start: end - value.length, end } as const] : [];
  });
}
