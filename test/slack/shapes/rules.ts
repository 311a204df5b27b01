import { lengthOf } from '../../../src/surfaces/slack/limits.ts';

/** What is wrong with a value, each line beginning with where it stands; none when all is well. */
export type Rule = (value: unknown, at: string) => readonly string[];

/** A property that need not be there. */
interface MayBeAbsent {
  readonly optional: Rule;
}

/** A rule for each property that `@slack/types` gives: a property it adds does not compile until it is described. */
export type Described<T> = {
  readonly [Name in keyof T]-?: Rule | (object extends Pick<T, Name> ? MayBeAbsent : never);
};

export type Json = Readonly<Record<string, unknown>>;

/** How much there may be of something. */
interface Range {
  readonly least?: number;
  readonly most?: number;
}

export const optional = (rule: Rule): MayBeAbsent => ({ optional: rule });

/** A text, never empty unless `least` says so. */
export function text({ least = 1, most = Infinity }: Range = {}): Rule {
  return (value, at) => {
    if (typeof value !== 'string') return [wanted(at, 'a text', value)];
    if (!value.isWellFormed()) return [`${at}: half a character`];
    return tooMuch(at, `${lengthOf(value)} characters`, { least, most, found: lengthOf(value) });
  };
}

/** An address that a browser opens. */
export const url: Rule = (value, at) => {
  const problems = text({ most: 3_000 })(value, at);
  if (problems.length > 0) return problems;
  return URL.canParse(String(value)) ? [] : [`${at}: ${shown(value)} is no address`];
};

export const flag: Rule = (value, at) =>
  typeof value === 'boolean' ? [] : [wanted(at, 'true or false', value)];

/** A whole number. */
export function count({ least = 0, most = Infinity }: Range = {}): Rule {
  return (value, at) =>
    Number.isSafeInteger(value)
      ? tooMuch(at, `${String(value)}`, { least, most, found: Number(value) })
      : [wanted(at, 'a whole number', value)];
}

export const amount: Rule = (value, at) => (Number.isFinite(value) ? [] : [wanted(at, 'a number', value)]);

export function oneOf(...allowed: readonly (string | number)[]): Rule {
  return (value, at) =>
    allowed.some((one) => one === value) ? [] : [`${at}: ${shown(value)} is none of ${allowed.join(', ')}`];
}

export function list(rule: Rule, { least = 1, most = Infinity }: Range = {}): Rule {
  return (value, at) =>
    Array.isArray(value)
      ? [
          ...tooMuch(at, `${value.length} of them`, { least, most, found: value.length }),
          ...value.flatMap((one, index) => rule(one, `${at}[${index}]`)),
        ]
      : [wanted(at, 'a list', value)];
}

/** An object with these properties and no other, of which the laws hold together. */
export function shape<T>(
  properties: Described<T> & Readonly<Record<string, Rule | MayBeAbsent>>,
  ...laws: readonly Rule[]
): Rule {
  return (value, at) => {
    if (!isObject(value)) return [wanted(at, 'an object', value)];
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
    const problems = [
      ...unknown.map((name) => `${at}.${name}: there is no such property`),
      ...Object.entries(properties).flatMap(([name, rule]) =>
        held(value, { name, rule, at: `${at}.${name}` }),
      ),
    ];
    // What holds together is looked at once each part is sound.
    return problems.length > 0 ? problems : laws.flatMap((law) => law(value, at));
  };
}

function held(
  value: Json,
  { name, rule, at }: { readonly name: string; readonly rule: Rule | MayBeAbsent; readonly at: string },
): readonly string[] {
  if (Object.hasOwn(value, name) && value[name] !== undefined)
    return typeof rule === 'function' ? rule(value[name], at) : rule.optional(value[name], at);
  return typeof rule === 'function' ? [`${at}: is missing`] : [];
}

/** Of one of these kinds, by the `type` that each has. The table is asked when it is needed: kinds hold one another. */
export function kindOf<Kind extends string>(
  table: () => Readonly<Record<Kind, Rule>>,
  kinds?: readonly Kind[],
): Rule {
  return (value, at) => {
    if (!isObject(value)) return [wanted(at, 'an object', value)];
    const rules = table();
    const allowed = kinds ?? (Object.keys(rules) as Kind[]);
    const kind = allowed.find((one) => one === value['type']);
    return kind === undefined
      ? [`${at}: ${shown(value['type'])} does not stand here`]
      : rules[kind](value, at);
  };
}

/** At least one of these properties, and at most as many as told. */
export function some(names: readonly string[], { most = names.length }: Range = {}): Rule {
  return (value, at) => {
    const there = names.filter((name) => (value as Json)[name] !== undefined);
    return tooMuch(at, `${there.length} of ${names.join(', ')}`, { least: 1, most, found: there.length });
  };
}

/** No two of the same, among those that are there. */
export function distinct(at: string, what: string, found: readonly unknown[]): readonly string[] {
  const there = found.filter((one) => one !== undefined);
  const twice = there.filter((one, index) => there.indexOf(one) !== index);
  return [...new Set(twice)].map((one) => `${at}: ${what} ${shown(one)} stands twice`);
}

/** All objects somewhere in a value, itself included. */
export function everyObject(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  return isObject(value) ? [value, ...Object.values(value).flatMap(everyObject)] : [];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function tooMuch(
  at: string,
  told: string,
  { least, most, found }: Required<Range> & { readonly found: number },
): readonly string[] {
  if (found > most) return [`${at}: ${told}, ${most} at most`];
  return found < least ? [`${at}: ${told}, ${least} at least`] : [];
}

function wanted(at: string, what: string, value: unknown): string {
  return `${at}: ${what} is wanted, ${shown(value)} was given`;
}

function shown(value: unknown): string {
  const told = typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
  return Array.isArray(value) ? 'a list' : String(told).slice(0, 60);
}
