import { isObject, type Flag, type Is, type Value } from './values.ts';

/** What erasing a person does: to a row that is theirs, or to this column of it. */
type Erasing = 'stays' | 'emptied' | 'detached' | 'hashed' | 'rowDeleted' | 'followsItsThing' | 'countedAnew';

/** Why a table is there. Nothing acts by it yet. */
export interface Rule {
  readonly purpose: string;
  readonly seenBy: string;
  readonly kept: string;
  /** Of a row that stays: `detached` lets go of the person, `emptied` of their words too. */
  readonly erasing: Erasing;
}

/** What a column says of a person: nothing, who they are, or what they wrote. */
type Holds = 'fact' | 'person' | 'words';

export type ColumnRule = Rule & { readonly holds: Holds };

export interface Column<V> {
  readonly value: Value<V>;
  readonly rule: ColumnRule;
  /** What exports mean that were made before it was kept. */
  readonly before: V | undefined;
}

/** Every row is of a space. */
export interface OfSpace {
  readonly workspaceId: string;
}

type Beside<V> = Partial<Rule> & { readonly before?: V };
type Make = <V>(value: Value<V>, beside?: Beside<V>) => Column<V>;
export type Makers = Readonly<Record<Holds, Make>>;
export type Columns<F> = { readonly [P in keyof F]-?: Column<F[P]> };
type Property<F> = Extract<keyof F, string>;

/** A line of an export, before it is known to be well formed. */
type Said = Readonly<Record<string, unknown>>;

/** A table: what it holds, one column for each property, and by which rule. */
interface Description<F> {
  /** What a line of an export calls it; a table without it is in none. */
  readonly line?: string;
  /** What older exports call it. */
  readonly formerLine?: string;
  readonly rule: Rule;
  /** What tells a row from others of its space. */
  readonly key: readonly Property<F>[];
  /** What else no two rows of a space share, unless it is null. */
  readonly unique?: readonly (readonly Property<F>[])[];
  /** In which order they are listed, when it is not that of their key. */
  readonly order?: readonly Property<F>[];
  readonly newestFirst?: boolean;
  /** Columns that no property fills. */
  readonly aside?: readonly string[];
  /** What an export says is said otherwise in older ones. */
  readonly older?: (said: Said) => Said;
  /** A column that is given no rule is refused by the compiler. */
  readonly columns: (make: Makers) => Columns<F>;
}

/** How a thing becomes the columns of its row, where they are not its properties. */
interface Fold<T, F> {
  /** Whether `flat` may be asked of it. */
  readonly is: (said: unknown) => said is T;
  readonly flat: (thing: T) => F;
  readonly whole: (flat: F) => T;
  /** As an export says it, where its properties come in another order: a file is the same from one version to the next. */
  readonly said?: (thing: T) => object;
}

/** A column as rows are written and read. */
interface Held<F> {
  readonly property: Property<F>;
  readonly column: string;
  readonly is: Is;
  readonly codec: Value<F[Property<F>]>['codec'];
  readonly rule: ColumnRule;
}

/** Something done with a table, whatever it holds. */
type Visit<R> = <T extends object, F extends OfSpace>(table: Table<T, F>) => R;

export interface Table<T, F extends OfSpace> extends Fold<T, F> {
  readonly name: string;
  readonly line: string | null;
  readonly formerLine: string | null;
  /** The columns of its primary key, and those by which it is listed. */
  readonly keyed: readonly string[];
  readonly order: readonly string[];
  readonly unique: readonly (readonly Property<F>[])[];
  readonly newestFirst: boolean;
  readonly aside: readonly string[];
  readonly held: readonly Held<F>[];
  /** What exports mean that do not say it, by property. */
  readonly before: Said;
  readonly older: (said: Said) => Said;
  visit<R>(by: Visit<R>): R;
}

type Snake<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : '';
type As<V> = V extends string | number | null ? V : V extends boolean ? Flag : string;

/** A row as engines hold it: `postId` is `post_id`; a flag is 0 or 1; what is neither text nor number is JSON. */
export type Row<F> = { -readonly [P in Property<F> as Snake<P>]: As<F[P]> };

function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A table of things whose properties are its columns, in that order. */
export function table<T extends OfSpace>(name: string, description: Description<T>): Table<T, T> {
  const same = (thing: T): T => thing;
  return folded(name, { is: (said): said is T => isObject(said), flat: same, whole: same }, description);
}

export function folded<T extends object, F extends OfSpace>(
  name: string,
  fold: Fold<T, F>,
  description: Description<F>,
): Table<T, F> {
  const {
    line = null,
    formerLine = null,
    rule,
    key,
    unique = [],
    order,
    newestFirst = false,
    aside = [],
  } = description;
  const { older = (said) => said } = description;
  const [fact, person, words] = [ruled(rule, 'fact'), ruled(rule, 'person'), ruled(rule, 'words')];
  const made: Table<T, F> = {
    ...fold,
    name,
    line,
    formerLine,
    keyed: ['workspace_id', ...key.map(columnOf)],
    order: (order ?? key).map(columnOf),
    unique: [key, ...unique],
    newestFirst,
    aside,
    older,
    ...heldIn(description.columns({ fact, person, words })),
    visit: (by) => by(made),
  };
  return made;
}

function ruled(rule: Rule, holds: Holds): Make {
  return (value, { before, ...other } = {}) => ({
    value,
    before,
    rule: { ...rule, erasing: erasingOf(rule.erasing, holds), ...other, holds },
  });
}

/** What a row that stays lets go of, column by column. */
function erasingOf(erasing: Erasing, holds: Holds): Erasing {
  switch (erasing) {
    case 'detached':
    case 'hashed':
      return holds === 'person' ? erasing : 'stays';
    case 'emptied':
      return holds === 'person' ? 'detached' : holds === 'words' ? 'emptied' : 'stays';
    default:
      return erasing;
  }
}

function heldIn<F>(
  columns: Columns<F>,
): Pick<Table<never, F & OfSpace>, 'before'> & { readonly held: readonly Held<F>[] } {
  const held: Held<F>[] = [];
  const before: Record<string, unknown> = {};
  for (const property in columns) {
    const { value, rule, before: meant } = columns[property];
    held.push({ property, column: columnOf(property), is: value.is, codec: value.codec, rule });
    if (meant !== undefined) before[property] = meant;
  }
  return { held, before };
}
