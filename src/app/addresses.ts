import { beginningOf } from '../words/shorten.ts';

/** Where the pages of a space are, from the root of the site; surfaces that need more put their origin before. */
export const addressOf = {
  channel: (workspaceId: string): string => `/${workspaceId}`,
  post: (workspaceId: string, postId: string): string => `/${workspaceId}/posts/${postId}`,
  share: (workspaceId: string, shareId: string): string => `/${workspaceId}/shares/${shareId}`,
  variations: (workspaceId: string, shareId: string): string => `/${workspaceId}/variations/${shareId}`,
  tool: (workspaceId: string, toolId: string): string =>
    `/${workspaceId}/tools/${encodeURIComponent(toolId)}`,
  /** Without an id, the list of them. */
  comparison: (workspaceId: string, id = ''): string => under(workspaceId, 'comparisons', id),
  /** Without a week, this one. */
  recap: (workspaceId: string, week = ''): string => under(workspaceId, 'recaps', week),
  /** Without a month, this one. */
  brief: (workspaceId: string, month = ''): string => under(workspaceId, 'briefs', month),
  desk: (workspaceId: string): string => `/${workspaceId}/desk`,
  launch: (workspaceId: string): string => `/${workspaceId}/launch`,
  bridgers: (workspaceId: string): string => `/${workspaceId}/bridgers`,
  bridgerRules: (workspaceId: string): string => `/${workspaceId}/bridgers/${RULES}`,
  library: (workspaceId: string): string => `/${workspaceId}/library`,
  practices: (workspaceId: string): string => `/${workspaceId}/practices`,
  coverage: (workspaceId: string): string => `/${workspaceId}/coverage`,
  shareForm: (workspaceId: string, shareId = ''): string => under(workspaceId, 'forms/share', shareId),
  /** A form by its name; `id` is what it is about, empty for a new thing. */
  form: (workspaceId: string, name: string, id: string): string => under(workspaceId, `forms/${name}`, id),
  trialForm: (workspaceId: string, shareId: string): string => `/${workspaceId}/forms/trial/${shareId}`,
  /** The form already holds this text, as much of it as an address may hold. */
  questionForm: (workspaceId: string, text: string): string =>
    `/${workspaceId}/forms/question?text=${encodeURIComponent(beginningOf(text, 1_000).toWellFormed())}`,
  letter: (workspaceId: string): string => `/${workspaceId}/letter`,
  profile: (workspaceId: string): string => `/${workspaceId}/me`,
};

/** The part of the page of Bridgers that says what is read. */
export const RULES = 'rules';

function under(workspaceId: string, path: string, id: string): string {
  return `/${workspaceId}/${path}${id === '' ? '' : `/${id}`}`;
}

/** A page of a space by its name; each form is of one page, and a part of a page is that page. */
export type PageName = Exclude<
  keyof typeof addressOf,
  'shareForm' | 'trialForm' | 'questionForm' | 'bridgerRules'
>;

/** How the address of each begins, after that of its space. */
const BEGINS: Readonly<Record<PageName, string>> = {
  channel: '',
  post: 'posts',
  share: 'shares',
  variations: 'variations',
  tool: 'tools',
  comparison: 'comparisons',
  recap: 'recaps',
  brief: 'briefs',
  desk: 'desk',
  launch: 'launch',
  bridgers: 'bridgers',
  library: 'library',
  practices: 'practices',
  coverage: 'coverage',
  form: 'forms',
  letter: 'letter',
  profile: 'me',
};
const PAGE_NAMES = Object.keys(BEGINS) as readonly PageName[];

/** What an address of ours leads to. */
export interface Page {
  readonly name: PageName;
  /** What it is about, in its own parts; empty when nothing. */
  readonly id: string;
  /** What follows the question mark. */
  readonly asked: Readonly<Record<string, string>>;
}

/** Reads back an address of `addressOf`, whatever the space it says; null for any other. */
export function readAddress(path: string): Page | null {
  const url = URL.parse(path, 'http://page');
  const [, , begins = '', ...about] = url?.pathname.split('/') ?? [];
  const name = PAGE_NAMES.find((page) => BEGINS[page] === begins);
  const id = decoded(about.join('/'));
  if (url === null || name === undefined || id === null) return null;
  return { name, id, asked: Object.fromEntries(url.searchParams) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
