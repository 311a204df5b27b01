/** The sections of a share's text for the search, in the order of its lines. */
export const SECTIONS = [
  'facts',
  'tool',
  'useCase',
  'limits',
  'details',
  'prompt',
  'trials',
  'cautions',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What is said of each field, once: whatever asks, reads, shows, finds, keeps or forgets a share iterates over it. */
interface Told {
  /** The property of a share that keeps it as it was typed; null for the job family, of which the id is kept. */
  readonly keptAs: string | null;
  readonly required: boolean;
  /** Present where one is proposed when nobody wrote it: it is never missing. */
  readonly proposed?: true;
  /** In UTF-16 code units. Prompts are long: some hold a whole document. */
  readonly longest: number;
  readonly input: 'line' | 'paragraph' | 'link' | 'family';
  /** The template that everyone knows, or the form's optional second part. */
  readonly part: 'template' | 'more';
  /** Its place among the fields of a card; null for what a card tells at its top. */
  readonly place: number | null;
  readonly shownAs: 'text' | 'link' | 'prompt';
  readonly section: SectionName;
  /** What people put in front of it, without variation selectors; the template has the first. */
  readonly icons: string;
  /** Whether each language knows its labels by their words, by whole labels, or by both. */
  readonly labels: 'words' | 'phrases' | 'both';
  /** When a label is tried for it: a label of two meanings is of the first tried. */
  readonly tried: number;
  /** Whether free prose lets one infer it. */
  readonly inProse: boolean;
}

const A_LINE = { input: 'line', shownAs: 'text' } as const;
const A_PARAGRAPH = { input: 'paragraph', shownAs: 'text', longest: 2_000 } as const;

/** What a person may fill in, in the order of the form. */
export const FIELDS = {
  tool: {
    ...A_LINE,
    keptAs: 'tool',
    required: true,
    longest: 200,
    part: 'template',
    place: 1,
    section: 'tool',
    icons: '🔧 🛠 ⚒ 🔨 🧰 ⚙ 🤖 🔩 💻 🖥',
    labels: 'both',
    tried: 8,
    inProse: true,
  },
  useCase: {
    ...A_PARAGRAPH,
    keptAs: 'useCase',
    required: true,
    part: 'template',
    place: 2,
    section: 'useCase',
    icons: '💡 🎯 📌 📝',
    labels: 'both',
    tried: 7,
    inProse: true,
  },
  timeSaved: {
    ...A_LINE,
    // Kept even when it holds no figure (« énorme »): the figures have a property of their own.
    keptAs: 'timeSavedText',
    required: false,
    longest: 300,
    part: 'template',
    place: 3,
    section: 'details',
    icons: '⏱ ⏲ ⏰ ⏳ ⌛ ⌚ 🕐 🕑 🕒 🕓 🕔 🕕 🕖 🕗 🕘 🕙 🕚 🕛 🕰',
    labels: 'both',
    tried: 2,
    inProse: true,
  },
  limits: {
    ...A_PARAGRAPH,
    keptAs: 'limits',
    required: false,
    part: 'template',
    place: 4,
    section: 'limits',
    icons: '⚠ 🚨 🚧 ❗ 🛑 ⛔ 🚫 👎 🚩 💣 🧨 🪤 ☢ ☠',
    labels: 'both',
    tried: 1,
    inProse: true,
  },
  link: {
    input: 'link',
    shownAs: 'link',
    keptAs: 'link',
    required: false,
    longest: 2_000,
    part: 'template',
    place: 7,
    section: 'details',
    icons: '🔗 🌐 📎',
    labels: 'both',
    tried: 4,
    inProse: true,
  },
  title: {
    ...A_LINE,
    keptAs: 'title',
    required: false,
    proposed: true,
    longest: 70,
    part: 'more',
    place: null,
    section: 'useCase',
    icons: '📰',
    labels: 'words',
    // « Titre du cas d'usage »
    tried: 0,
    inProse: false,
  },
  prompt: {
    input: 'paragraph',
    shownAs: 'prompt',
    keptAs: 'prompt',
    required: false,
    longest: 200_000,
    part: 'more',
    place: 8,
    section: 'prompt',
    icons: '💬 🗨 ⌨ 📋',
    labels: 'words',
    tried: 3,
    inProse: true,
  },
  jobFamily: {
    input: 'family',
    shownAs: 'text',
    keptAs: null,
    required: false,
    longest: 200,
    part: 'more',
    place: null,
    section: 'facts',
    icons: '👥 👤 💼',
    labels: 'both',
    tried: 6,
    inProse: true,
  },
  beforeAfter: {
    ...A_PARAGRAPH,
    keptAs: 'beforeAfter',
    required: false,
    part: 'more',
    place: 5,
    section: 'details',
    icons: '',
    labels: 'phrases',
    tried: 9,
    inProse: false,
  },
  cost: {
    ...A_LINE,
    keptAs: 'cost',
    required: false,
    longest: 300,
    part: 'more',
    place: 6,
    section: 'details',
    icons: '💰 💶 💵 💸 💲 💳 🏷 🪙',
    labels: 'both',
    tried: 5,
    inProse: true,
  },
} as const satisfies Readonly<Record<string, Told>>;

type Table = typeof FIELDS;
export type Field = keyof Table;

/** The fields of which this is said: `FieldWhere<'part', 'more'>`. */
export type FieldWhere<What extends keyof Told, Is extends Told[What]> = {
  [F in Field]: Table[F] extends Readonly<Record<What, Is>> ? F : never;
}[Field];

/** A share's fields in its author's words; an absent key means "not given". */
export type Fields = Readonly<Partial<Record<Field, string>>>;

/** What a share that says something always says. */
type Certain = { readonly required: true } | { readonly proposed: true };

/** The properties of a share that keep its fields as they were typed; an empty text where one that is certain is gone. */
export type Texts = {
  readonly [F in Field as Table[F]['keptAs'] & string]: Table[F] extends Certain ? string : string | null;
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** In the order of cards, those that a card tells at its top first. */
export const FIELDS_AS_TOLD: readonly Field[] = FIELD_NAMES.toSorted(
  (one, other) => (FIELDS[one].place ?? 0) - (FIELDS[other].place ?? 0),
);

export function isField(name: string): name is Field {
  return Object.hasOwn(FIELDS, name);
}

/** Whether a share always says it: it is required, or proposed. */
export function isCertain(field: Field): boolean {
  return FIELDS[field].required || isProposed(field);
}

export function isProposed(field: Field): boolean {
  return 'proposed' in FIELDS[field];
}

/** Something for each property of a share that keeps a text. */
export function forEachText<V>(valueOf: (field: Field) => V): Readonly<Record<keyof Texts, V>> {
  const values = FIELD_NAMES.flatMap((field) => {
    const { keptAs } = FIELDS[field];
    return keptAs === null ? [] : [[keptAs, valueOf(field)] as const];
  });
  return Object.fromEntries(values) as Record<keyof Texts, V>;
}

/** The texts of a share that has these fields and no others. */
export function textsOf(fields: Fields): Texts {
  return forEachText((field) => fields[field] ?? (isCertain(field) ? '' : null)) as Texts;
}

/** What a share says of a field, as it was typed; of its job family, the id. */
export function textOf(share: Texts & { readonly jobFamilyId: string | null }, field: Field): string | null {
  const { keptAs } = FIELDS[field];
  return keptAs === null ? share.jobFamilyId : share[keptAs];
}
