/** What the product must never hold: a figure about a person. Each detector gives its complaints, none when all is well. */

/** A column of a table or view, with its declared type. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** Someone that a figure could be about. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

const PERSON_COLUMN = /(^|_)(member|author|person|user|people|employee|visible_to)(_|$)/;
const FIGURE_COLUMN =
  /count|score|rank|points?$|streak|total|level|badge|karma|quota|average|percent|(^|_)(nb|num|number|shares|trials|messages)(_|$)/;
const NUMBER_TYPE = /int|real|num|dec|float|double/i;
/** Yes or no, kept as 0 or 1: a person's own choice. */
const FLAGS: ReadonlySet<string> = new Set(['members.agrees_to_be_named', 'members.declines_requests']);

/** Figures that a table or a view keeps beside a person. */
export function figuresInTable(name: string, columns: readonly Column[]): readonly string[] {
  const about = name === 'members' || columns.some((column) => PERSON_COLUMN.test(column.name));
  if (!about) return [];
  return columns
    .filter((column) => !FLAGS.has(`${name}.${column.name}`))
    .filter((column) => FIGURE_COLUMN.test(column.name) || NUMBER_TYPE.test(column.type))
    .map((column) => `${name}.${column.name}`);
}

/** What a person declared themselves about a use case: minutes, not a figure about them. */
const DECLARED: ReadonlySet<string> = new Set(['timeSaved', 'declared', 'observed']);

/** Figures that an object, an array or a map joins to a person, by id or by name. */
export function figuresInJson(value: unknown, people: readonly Person[]): readonly string[] {
  const known = new Set(people.flatMap(({ id, name }) => [id, name]));
  return complaintsIn(asPlain(value), known, '$');
}

function complaintsIn(value: unknown, known: ReadonlySet<string>, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const within = entries.flatMap(([key, one]) => complaintsIn(one, known, `${at}.${key}`));
  const keyed = entries.filter(([key, one]) => known.has(key) && typeof one === 'number');
  const names = entries.some(([, one]) => isPerson(one, known));
  const figures = names ? entries.filter(([key, one]) => !DECLARED.has(key) && holdsNumber(one, known)) : [];
  return [...within, ...[...keyed, ...figures].map(([key]) => `${at}.${key}`)];
}

/** A person told by id or by name, or by an object that says little more than that. */
function isPerson(value: unknown, known: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return known.has(value);
  return (
    isRecord(value) && [value['id'], value['name']].some((one) => typeof one === 'string' && known.has(one))
  );
}

/** A number, directly or within objects that are not about what somebody declared. */
function holdsNumber(value: unknown, known: ReadonlySet<string>): boolean {
  if (typeof value === 'number') return true;
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, one]) => !DECLARED.has(key) && holdsNumber(one, known));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps and sets as the objects and arrays they would be in an answer. */
function asPlain(value: unknown): unknown {
  if (value instanceof Map) return asPlain(Object.fromEntries(value));
  if (value instanceof Set) return asPlain([...value]);
  if (Array.isArray(value)) return value.map(asPlain);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asPlain(one)]))
    : value;
}

const NOUNS =
  '(?:partages?|essais?|messages?|questions?|réponses?|points?|shares?|trials?|posts?|replies|answers?)';
/** Words of a contest, which have no place in the product's own sentences. */
const CONTEST = /\b(?:leaderboard|streak|classement des|meilleurs? contribut|top contribut|palmarès)/i;

/** Sentences of a text that put a number of things beside someone's name, or that make a contest of it. */
export function figuresInText(text: string, people: readonly Person[]): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const counted = lines.filter((line) =>
    people.some(({ name }) => line.includes(name) && counts(line.replaceAll(name, '\u0000'))),
  );
  return [...counted, ...lines.filter((line) => CONTEST.test(line))];
}

/** The name is written as one character here, so that nothing of it is taken for a number. */
function counts(line: string): boolean {
  const after = new RegExp(`\\u0000[^.;!?\\u0000]{0,40}?\\d+[\\s\\u00a0\\u202f]*${NOUNS}`, 'iu');
  const before = new RegExp(`\\d+[\\s\\u00a0\\u202f]*${NOUNS}[^.;!?\\u0000]{0,20}\\u0000`, 'iu');
  return after.test(line) || before.test(line) || /\u0000\s*[:(]\s*\d+\)?\s*$/u.test(line);
}

/** The lines of a page as a person reads them: one for each block. */
export function linesOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '\n')
    .replace(/<\/?(?:strong|span|em|b|i|a|small)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#39;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
