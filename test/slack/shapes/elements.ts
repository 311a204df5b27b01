import type { types } from '@slack/bolt';
import {
  choices,
  confirm,
  conversationFilter,
  dispatchConfig,
  optionGroup,
  overflowOption,
  plainOption,
  plainText,
  richOption,
  slackFile,
} from './objects.ts';
import { richText } from './richText.ts';
import {
  amount,
  count,
  flag,
  list,
  oneOf,
  optional,
  shape,
  some,
  text,
  url,
  type Json,
  type Rule,
} from './rules.ts';

// docs.slack.dev/reference/block-kit/block-elements

/** All that may stand in a block of ours: `@slack/types` names them, and each has its rule. */
export type Element =
  | types.ActionsBlockElement
  | types.ContextActionsBlockElement
  | types.InputBlockElement
  | types.ImageElement
  | types.URLSourceElement;

const action = { action_id: optional(text({ most: 255 })) };
const confirmed = { ...action, confirm: optional(confirm) };
const focused = { focus_on_load: optional(flag) };
const placed = { placeholder: optional(plainText(150)) };
const typed = { ...action, ...focused, ...placed, dispatch_action_config: optional(dispatchConfig) };
const picked = { ...confirmed, ...focused, ...placed };
const severalPicked = { ...picked, max_selected_items: optional(count({ least: 1 })) };
const respondable = { response_url_enabled: optional(flag) };
const ids = list(text());
const color = optional(oneOf('primary', 'danger'));
const told = { accessibility_label: optional(text({ most: 75 })) };

const listed = {
  options: optional(list(plainOption, { most: 100 })),
  option_groups: optional(list(optionGroup, { most: 100 })),
};
const oneList = some(['options', 'option_groups'], { most: 1 });

const conversations = {
  default_to_current_conversation: optional(flag),
  filter: optional(conversationFilter),
};
const asked = { min_query_length: optional(count()) };

const feedback = shape<types.FeedbackButtons['positive_button']>({
  text: plainText(75),
  value: text({ most: 2_000 }),
  ...told,
});

/** A length asked for that nothing may have, or a value that is longer than asked. */
const ownLengths: Rule = (value, at) => {
  const { min_length: least = 0, max_length: most = 3_000, initial_value: begun = '' } = value as Json;
  const problems = Number(least) > Number(most) ? [`${at}: a least length above the greatest`] : [];
  return String(begun).length > Number(most)
    ? [...problems, `${at}: begins longer than it may be`]
    : problems;
};

/** An image is at an address, or a file of Slack's. */
export const image = {
  image_url: optional(url),
  slack_file: optional(slackFile),
};
export const oneSource = some(['image_url', 'slack_file'], { most: 1 });

const trigger = shape<types.WorkflowButton['workflow']['trigger']>({
  url,
  customizable_input_parameters: optional(
    list(shape<{ readonly name: string; readonly value: string }>({ name: text(), value: text() })),
  ),
});

export const ELEMENTS: Readonly<Record<Element['type'], Rule>> = {
  button: shape<types.Button>({
    ...confirmed,
    ...told,
    type: oneOf('button'),
    text: plainText(75),
    value: optional(text({ most: 2_000 })),
    url: optional(url),
    style: color,
  }),
  channels_select: shape<types.ChannelsSelect>({
    ...picked,
    ...respondable,
    type: oneOf('channels_select'),
    initial_channel: optional(text()),
  }),
  checkboxes: shape<types.Checkboxes>(
    {
      ...confirmed,
      ...focused,
      type: oneOf('checkboxes'),
      options: list(richOption, { most: 10 }),
      initial_options: optional(list(richOption)),
    },
    choices,
  ),
  conversations_select: shape<types.ConversationsSelect>({
    ...picked,
    ...respondable,
    ...conversations,
    type: oneOf('conversations_select'),
    initial_conversation: optional(text()),
  }),
  datepicker: shape<types.Datepicker>({
    ...picked,
    type: oneOf('datepicker'),
    initial_date: optional(written(/^\d{4}-\d\d-\d\d$/, 'YYYY-MM-DD')),
  }),
  datetimepicker: shape<types.DateTimepicker>({
    ...confirmed,
    ...focused,
    type: oneOf('datetimepicker'),
    initial_date_time: optional(count({ least: 1e9, most: 9_999_999_999 })),
  }),
  email_text_input: shape<types.EmailInput>({
    ...typed,
    type: oneOf('email_text_input'),
    initial_value: optional(text()),
  }),
  external_select: shape<types.ExternalSelect>({
    ...picked,
    ...asked,
    type: oneOf('external_select'),
    initial_option: optional(plainOption),
  }),
  feedback_buttons: shape<types.FeedbackButtons>({
    ...action,
    type: oneOf('feedback_buttons'),
    positive_button: feedback,
    negative_button: feedback,
  }),
  file_input: shape<types.FileInput>({
    ...action,
    type: oneOf('file_input'),
    filetypes: optional(list(text())),
    max_files: optional(count({ least: 1, most: 10 })),
  }),
  icon_button: shape<types.IconButton>({
    ...confirmed,
    ...told,
    type: oneOf('icon_button'),
    icon: text(),
    text: plainText(),
    value: optional(text({ most: 2_000 })),
    visible_to_user_ids: optional(ids),
  }),
  image: shape<Omit<types.ImageElement, keyof typeof image>>(
    { type: oneOf('image'), alt_text: text({ most: 2_000 }), ...image },
    oneSource,
  ),
  multi_channels_select: shape<types.MultiChannelsSelect>({
    ...severalPicked,
    type: oneOf('multi_channels_select'),
    initial_channels: optional(ids),
  }),
  multi_conversations_select: shape<types.MultiConversationsSelect>({
    ...severalPicked,
    ...conversations,
    type: oneOf('multi_conversations_select'),
    initial_conversations: optional(ids),
  }),
  multi_external_select: shape<types.MultiExternalSelect>({
    ...severalPicked,
    ...asked,
    type: oneOf('multi_external_select'),
    initial_options: optional(list(plainOption, { most: 100 })),
  }),
  multi_static_select: shape<types.MultiStaticSelect>(
    {
      ...severalPicked,
      ...listed,
      type: oneOf('multi_static_select'),
      initial_options: optional(list(plainOption, { most: 100 })),
    },
    oneList,
    choices,
  ),
  multi_users_select: shape<types.MultiUsersSelect>({
    ...severalPicked,
    type: oneOf('multi_users_select'),
    initial_users: optional(ids),
  }),
  number_input: shape<types.NumberInput>({
    ...typed,
    type: oneOf('number_input'),
    is_decimal_allowed: flag,
    initial_value: optional(figures),
    min_value: optional(figures),
    max_value: optional(figures),
  }),
  overflow: shape<types.Overflow>({
    ...confirmed,
    type: oneOf('overflow'),
    options: list(overflowOption, { most: 5 }),
  }),
  plain_text_input: shape<types.PlainTextInput>(
    {
      ...typed,
      type: oneOf('plain_text_input'),
      initial_value: optional(text({ most: 3_000 })),
      multiline: optional(flag),
      min_length: optional(count({ most: 3_000 })),
      max_length: optional(count({ least: 1, most: 3_000 })),
    },
    ownLengths,
  ),
  radio_buttons: shape<types.RadioButtons>(
    {
      ...confirmed,
      ...focused,
      type: oneOf('radio_buttons'),
      options: list(richOption, { most: 10 }),
      initial_option: optional(richOption),
    },
    choices,
  ),
  rich_text_input: shape<types.RichTextInput>({
    ...typed,
    type: oneOf('rich_text_input'),
    initial_value: optional(richText),
    min_lines: optional(count({ least: 1, most: 100 })),
    max_lines: optional(count({ least: 1, most: 100 })),
  }),
  static_select: shape<types.StaticSelect>(
    { ...picked, ...listed, type: oneOf('static_select'), initial_option: optional(plainOption) },
    oneList,
    choices,
  ),
  timepicker: shape<types.Timepicker>({
    ...picked,
    type: oneOf('timepicker'),
    initial_time: optional(written(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:mm')),
    timezone: optional(text()),
  }),
  url: shape<types.URLSourceElement>({ type: oneOf('url'), url, text: text() }),
  url_text_input: shape<types.URLInput>({
    ...typed,
    type: oneOf('url_text_input'),
    initial_value: optional(text()),
  }),
  users_select: shape<types.UsersSelect>({
    ...picked,
    type: oneOf('users_select'),
    initial_user: optional(text()),
  }),
  workflow_button: shape<types.WorkflowButton>({
    ...confirmed,
    ...told,
    type: oneOf('workflow_button'),
    text: plainText(75),
    workflow: shape<types.WorkflowButton['workflow']>({ trigger }),
    style: color,
  }),
};

/** Cells of tables. */
export const CELLS: Readonly<Record<types.TableBlock['rows'][number][number]['type'], Rule>> = {
  raw_text: shape<types.RawTextElement>({ type: oneOf('raw_text'), text: text() }),
  raw_number: shape<types.RawNumberElement>({ type: oneOf('raw_number'), value: amount, text: text() }),
  rich_text: richText,
};

function written(pattern: RegExp, told: string): Rule {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : [`${at}: ${told} is wanted`];
}

function figures(value: unknown, at: string): readonly string[] {
  return written(/^-?\d+(\.\d+)?$/, 'figures')(value, at);
}
