import type { types } from '@slack/bolt';
import { BLOCKS, STANDS, type Kind, type Surface } from './blocks.ts';
import { plainText } from './objects.ts';
import {
  distinct,
  everyObject,
  flag,
  kindOf,
  list,
  listOf,
  oneOf,
  optional,
  shape,
  text,
  url,
  type Json,
  type Rule,
} from './rules.ts';

/**
 * What Slack would refuse of what we send it, written from docs.slack.dev and `@slack/types`, and from nothing of our
 * own code: a limit that we have wrong is found out here.
 */

/** All that is told of blocks together (slackapi/bolt-js#2509 and #2867: some 13,200, and about 110 for each block). */
const MESSAGE_CHARACTERS = 13_200;
const BLOCK_CHARACTERS = 110;
const VIEW_BYTES = 250_000;
/** Of all the cells of all tables of a message (docs.slack.dev/reference/block-kit/blocks/data-table-block). */
const CELL_CHARACTERS = 10_000;

const blocks = (surface: Surface, most: number): Rule => {
  const kinds = (Object.keys(STANDS) as Kind[]).filter((kind) => STANDS[kind].includes(surface));
  const all = list(
    kindOf(() => BLOCKS, kinds),
    { least: 0, most },
  );
  return (value, at) => [...all(value, at), ...apart(value, at)];
};

/** Blocks are told apart by their ids; and nothing else but one field takes the cursor at first. */
const apart: Rule = (value, at) => [
  ...distinct(
    at,
    'the block_id',
    listOf(value).map((block) => block['block_id']),
  ),
  ...distinct(
    at,
    'focus_on_load',
    everyObject(value).flatMap((one) => (one['focus_on_load'] === true ? [true] : [])),
  ),
];

const messageBlocks = blocks('message', 50);

/** The blocks of a message alone. */
export function blockProblems(value: unknown, at = 'blocks'): readonly string[] {
  return [...messageBlocks(value, at), ...tooHeavy(value, at), ...tooFull(value, at)];
}

function tooFull(value: unknown, at: string): readonly string[] {
  const cells = everyObject(everyObject(value).map((one) => one['rows']));
  const written = cells.reduce(
    (sum, { text: told }) => sum + (typeof told === 'string' ? told.length : 0),
    0,
  );
  return written > CELL_CHARACTERS
    ? [`${at}: ${written} characters in the cells of tables, ${CELL_CHARACTERS} at most`]
    : [];
}

function tooHeavy(value: unknown, at: string): readonly string[] {
  const all = listOf(value);
  const weight = JSON.stringify(all).length + all.length * BLOCK_CHARACTERS;
  return weight > MESSAGE_CHARACTERS
    ? [`${at}: weighs ${weight}, ${MESSAGE_CHARACTERS} at most together`]
    : [];
}

const attachment: Rule = shape<Pick<types.MessageAttachment, 'blocks' | 'color' | 'fallback'>>({
  blocks: optional(blockProblems),
  color: optional(text()),
  fallback: optional(text()),
});

const metadata: Rule = shape<types.MessageMetadata>({
  event_type: text({ most: 255 }),
  event_payload: (value, at) => (JSON.stringify(value).length > 16_000 ? [`${at}: longer than 16 kB`] : []),
});

/** What a message of ours may be, however it leaves: posted, changed, whispered, or given back as an answer. */
const message: Rule = shape<object>({
  // Notifications and screen readers say it: without it, they say nothing.
  text: text({ most: 4_000 }),
  blocks: optional(blockProblems),
  attachments: optional(list(attachment, { most: 100 })),
  metadata: optional(metadata),
  channel: optional(text()),
  user: optional(text()),
  ts: optional(text()),
  thread_ts: optional(text()),
  reply_broadcast: optional(flag),
  unfurl_links: optional(flag),
  unfurl_media: optional(flag),
  response_type: optional(oneOf('ephemeral', 'in_channel')),
  replace_original: optional(flag),
  delete_original: optional(flag),
});

/** What Slack would refuse of a message. */
export function messageProblems(value: unknown, at = 'message'): readonly string[] {
  return message(value, at);
}

const view = {
  blocks: blocks('modal', 100),
  private_metadata: optional(text({ least: 0, most: 3_000 })),
  callback_id: optional(text({ most: 255 })),
  external_id: optional(text({ most: 255 })),
};

const submitted: Rule = (value, at) => {
  const { blocks: shown, submit } = value as Json;
  const asks = listOf(shown).some((block) => block['type'] === 'input');
  return asks && submit === undefined ? [`${at}.submit: is missing, as there is something to fill in`] : [];
};

const small: Rule = (value, at) => {
  const bytes = bytesOf(value);
  return bytes > VIEW_BYTES ? [`${at}: ${bytes} bytes, ${VIEW_BYTES} at most`] : [];
};

/** Slack writes what is not ASCII as `\u00e9` in a view (docs.slack.dev/reference/views/modal-views). */
function bytesOf(value: unknown): number {
  return JSON.stringify(value).replaceAll(/[^\u0020-\u007e]/g, '\\u0000').length;
}

const VIEWS: Readonly<Record<'home' | 'modal', Rule>> = {
  home: shape<types.HomeView>({ ...view, type: oneOf('home'), blocks: blocks('home', 100) }, small),
  modal: shape<types.ModalView>(
    {
      ...view,
      type: oneOf('modal'),
      title: plainText(24),
      close: optional(plainText(24)),
      submit: optional(plainText(24)),
      clear_on_close: optional(flag),
      notify_on_close: optional(flag),
    },
    submitted,
    small,
  ),
};

const anyView = kindOf(() => VIEWS);

/** What Slack would refuse of a window, or of the Home tab. */
export function viewProblems(value: unknown, at = 'view'): readonly string[] {
  return anyView(value, at);
}

/** What Slack would refuse of what a window that was sent is answered with. */
export function submittedProblems(
  answer: Json,
  sent: { readonly blocks: readonly Json[] },
): readonly string[] {
  const at = 'the answer to a window';
  const { response_action: action, errors, view: next } = answer;
  if (action === undefined || action === 'clear') return [];
  if (action !== 'errors')
    return [...oneOf('update', 'push')(action, at), ...viewProblems(next, `${at}.view`)];
  const inputs = sent.blocks.filter((block) => block['type'] === 'input').map((block) => block['block_id']);
  return Object.entries((errors ?? {}) as Json).flatMap(([name, told]) => [
    ...text()(told, `${at}.errors.${name}`),
    ...(inputs.includes(name) ? [] : [`${at}.errors.${name}: no such field is in the window`]),
  ]);
}

const unfurls: Rule = (value, at) =>
  Object.entries(value as Json).flatMap(([link, shown]) => [
    ...url(link, `${at}[${link}]`),
    ...attachment(shown, `${at}[${link}]`),
  ]);

/** What Slack answers to a call that it refuses, and why. */
export interface Refusal {
  readonly error: string;
  readonly problems: readonly string[];
}

/** Why Slack would refuse a call of ours for what it shows; null when it takes it, or when it shows nothing. */
export function refusalOf(method: string, body: Json): Refusal | null {
  const problems = problemsOf(method, body);
  if (problems.length === 0) return null;
  return { error: errorOf(method, problems), problems };
}

const SAYING = ['chat.postMessage', 'chat.postEphemeral', 'chat.update'];

function problemsOf(method: string, body: Json): readonly string[] {
  const { token: _token, ...asked } = body;
  if (SAYING.includes(method)) return messageProblems(plainly(asked));
  if (method === 'chat.unfurl') return unfurls(body['unfurls'] ?? {}, 'unfurls');
  return method.startsWith('views.') && method !== 'views.generateTriggerId'
    ? viewProblems(body['view'])
    : [];
}

/** The client sends forms: there, true is written. */
function plainly(body: Json): Json {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      value === 'true' || (value === 'false' ? false : value),
    ]),
  );
}

function errorOf(method: string, problems: readonly string[]): string {
  if (problems.some((problem) => problem.includes('at most together'))) return 'msg_blocks_too_long';
  return method.startsWith('views.') ? 'invalid_arguments' : 'invalid_blocks';
}
