import type { types } from '@slack/bolt';
import { CELLS, ELEMENTS, image, oneSource, type Element } from './elements.ts';
import { anyText, mrkdwn, plainText } from './objects.ts';
import { richText } from './richText.ts';
import {
  count,
  distinct,
  flag,
  kindOf,
  list,
  listOf,
  oneOf,
  optional,
  shape,
  some,
  text,
  url,
  type Json,
  type Rule,
} from './rules.ts';

// docs.slack.dev/reference/block-kit/blocks

export type Kind = types.KnownBlock['type'];

/** What Slack shows blocks in. */
export type Surface = 'message' | 'modal' | 'home';

const EVERYWHERE = ['message', 'modal', 'home'] as const;

/** Where each kind of block stands (docs.slack.dev/blocks.json). */
export const STANDS: Readonly<Record<Kind, readonly Surface[]>> = {
  actions: EVERYWHERE,
  alert: ['modal'],
  card: EVERYWHERE,
  carousel: ['message', 'home'],
  container: ['message'],
  context: EVERYWHERE,
  context_actions: ['message'],
  // Not told: what is told of tables is of messages.
  data_table: ['message'],
  divider: EVERYWHERE,
  // Slack makes these itself.
  file: [],
  header: EVERYWHERE,
  image: EVERYWHERE,
  input: EVERYWHERE,
  markdown: ['message'],
  plan: ['message'],
  rich_text: EVERYWHERE,
  section: EVERYWHERE,
  table: ['message'],
  task_card: ['message'],
  video: EVERYWHERE,
};

const named = { block_id: optional(text({ most: 255 })) };

const element = (...kinds: readonly Element['type'][]): Rule => kindOf(() => ELEMENTS, kinds);
const block = (...kinds: readonly Kind[]): Rule => kindOf(() => BLOCKS, kinds);

const SELECTS = [
  'channels_select',
  'conversations_select',
  'external_select',
  'static_select',
  'users_select',
] as const;
const MULTI_SELECTS = [
  'multi_channels_select',
  'multi_conversations_select',
  'multi_external_select',
  'multi_static_select',
  'multi_users_select',
] as const;
const PICKERS = [
  'checkboxes',
  'datepicker',
  'radio_buttons',
  'timepicker',
  ...SELECTS,
  ...MULTI_SELECTS,
] as const;

const ownActions: Rule = (value, at) =>
  distinct(
    at,
    'the action_id',
    listOf((value as Json)['elements']).map((one) => one['action_id']),
  );

/** Every row has as many cells as the first, whose cells name the columns in plain words. */
const evenRows: Rule = (value, at) => {
  const { rows } = value as { readonly rows: readonly (readonly Json[])[] };
  const [head = []] = rows;
  return [
    ...rows.flatMap((row, index) =>
      row.length === head.length ? [] : [`${at}.rows[${index}]: ${row.length} cells, unlike the first row`],
    ),
    ...head.flatMap((cell, index) =>
      cell['type'] === 'rich_text' ? [`${at}.rows[0][${index}]: rich_text does not stand here`] : [],
    ),
  ];
};

const row = (most = 20): Rule =>
  list(
    kindOf(() => CELLS),
    { most },
  );

export const BLOCKS: Readonly<Record<Kind, Rule>> = {
  actions: shape<types.ActionsBlock>(
    {
      ...named,
      type: oneOf('actions'),
      elements: list(
        element('button', 'datetimepicker', 'overflow', 'rich_text_input', 'workflow_button', ...PICKERS),
        { most: 25 },
      ),
    },
    ownActions,
  ),
  alert: shape<types.AlertBlock>({
    ...named,
    type: oneOf('alert'),
    text: anyText(200),
    level: optional(oneOf('default', 'info', 'warning', 'error', 'success')),
  }),
  card: shape<types.CardBlock>(
    {
      ...named,
      type: oneOf('card'),
      hero_image: optional(element('image')),
      icon: optional(element('image')),
      title: optional(mrkdwn(150)),
      subtitle: optional(mrkdwn(150)),
      body: optional(mrkdwn(200)),
      actions: optional(list(element('button'), { most: 3 })),
    },
    some(['hero_image', 'title', 'actions', 'body']),
  ),
  carousel: shape<types.CarouselBlock>({
    ...named,
    type: oneOf('carousel'),
    elements: list(block('card'), { most: 10 }),
  }),
  container: shape<types.ContainerBlock>(
    {
      ...named,
      type: oneOf('container'),
      title: optional(plainText(150)),
      rich_text_title: optional(richText),
      subtitle: optional(anyText(150)),
      child_blocks: list(
        block(
          'actions',
          'context',
          'divider',
          'header',
          'image',
          'input',
          'rich_text',
          'section',
          'table',
          'video',
        ),
        { most: 10 },
      ),
      width: optional(oneOf('narrow', 'standard', 'wide', 'full')),
      icon: optional(element('image')),
      is_collapsible: optional(flag),
      default_collapsed: optional(flag),
      has_header_divider: optional(flag),
    },
    some(['title', 'rich_text_title']),
  ),
  context: shape<types.ContextBlock>({
    ...named,
    type: oneOf('context'),
    elements: list(
      kindOf(() => ({ image: ELEMENTS.image, plain_text: plainText(), mrkdwn: mrkdwn() })),
      { most: 10 },
    ),
  }),
  context_actions: shape<types.ContextActionsBlock>(
    {
      ...named,
      type: oneOf('context_actions'),
      elements: list(element('feedback_buttons', 'icon_button'), { most: 5 }),
    },
    ownActions,
  ),
  data_table: shape<types.DataTableBlock>(
    {
      ...named,
      type: oneOf('data_table'),
      caption: text(),
      rows: list(row(), { least: 2, most: 101 }),
      page_size: optional(count({ least: 1, most: 100 })),
      row_header_column_index: optional(count({ most: 19 })),
    },
    evenRows,
  ),
  divider: shape<types.DividerBlock>({ ...named, type: oneOf('divider') }),
  file: shape<types.FileBlock>({
    ...named,
    type: oneOf('file'),
    source: oneOf('remote'),
    external_id: text(),
  }),
  header: shape<types.HeaderBlock>({ ...named, type: oneOf('header'), text: plainText(150) }),
  image: shape<Omit<types.ImageBlock, keyof typeof image>>(
    {
      ...named,
      type: oneOf('image'),
      alt_text: text({ most: 2_000 }),
      title: optional(plainText(2_000)),
      ...image,
    },
    oneSource,
  ),
  input: shape<types.InputBlock>({
    ...named,
    type: oneOf('input'),
    label: plainText(2_000),
    hint: optional(plainText(2_000)),
    optional: optional(flag),
    dispatch_action: optional(flag),
    element: element(
      'datetimepicker',
      'email_text_input',
      'file_input',
      'number_input',
      'plain_text_input',
      'rich_text_input',
      'url_text_input',
      ...PICKERS,
    ),
  }),
  markdown: shape<types.MarkdownBlock>({ ...named, type: oneOf('markdown'), text: text({ most: 12_000 }) }),
  plan: shape<types.PlanBlock>({
    ...named,
    type: oneOf('plan'),
    title: text(),
    tasks: optional(list(block('task_card'))),
  }),
  rich_text: richText,
  section: shape<types.SectionBlock>(
    {
      ...named,
      type: oneOf('section'),
      text: optional(anyText()),
      fields: optional(list(anyText(2_000), { most: 10 })),
      accessory: optional(element('button', 'image', 'overflow', 'workflow_button', ...PICKERS)),
      expand: optional(flag),
    },
    some(['text', 'fields']),
  ),
  table: shape<types.TableBlock>({
    ...named,
    type: oneOf('table'),
    rows: list(row(), { most: 100 }),
    column_settings: optional(
      list(
        shape<NonNullable<types.TableBlock['column_settings']>[number]>({
          align: optional(oneOf('left', 'center', 'right')),
          is_wrapped: optional(flag),
        }),
        { most: 20 },
      ),
    ),
  }),
  task_card: shape<types.TaskCardBlock>({
    ...named,
    type: oneOf('task_card'),
    task_id: text(),
    title: text(),
    details: optional(richText),
    output: optional(richText),
    sources: optional(list(element('url'))),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  }),
  video: shape<types.VideoBlock>({
    ...named,
    type: oneOf('video'),
    video_url: url,
    thumbnail_url: url,
    alt_text: text(),
    title: plainText(199),
    title_url: optional(url),
    author_name: optional(text({ most: 49 })),
    provider_name: optional(text()),
    provider_icon_url: optional(url),
    description: optional(plainText()),
  }),
};
