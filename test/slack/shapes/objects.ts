import type { types } from '@slack/bolt';
import {
  everyObject,
  flag,
  kindOf,
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

// Composition objects: docs.slack.dev/reference/block-kit/composition-objects

export const plainText = (most = 3_000): Rule =>
  shape<types.PlainTextElement>({
    type: oneOf('plain_text'),
    text: text({ most }),
    emoji: optional(flag),
  });

export const mrkdwn = (most = 3_000): Rule =>
  shape<types.MrkdwnElement>({
    type: oneOf('mrkdwn'),
    text: text({ most }),
    verbatim: optional(flag),
  });

export const anyText = (most = 3_000): Rule =>
  kindOf(() => ({ plain_text: plainText(most), mrkdwn: mrkdwn(most) }));

// The documentation wants all but the style, where the types would let them be absent.
export const confirm: Rule = shape<types.ConfirmationDialog>({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: optional(oneOf('primary', 'danger')),
});

interface OptionTexts {
  readonly text: Rule;
  /** Only an overflow menu leads somewhere. */
  readonly leads?: boolean;
}

function option({ text: words, leads = false }: OptionTexts): Rule {
  return shape<Omit<types.PlainTextOption, 'url'>>({
    text: words,
    // The documentation says 150 by now, the types still 75.
    value: text({ most: 75 }),
    description: optional(plainText(75)),
    ...(leads ? { url: optional(url) } : {}),
  });
}

export const plainOption = option({ text: plainText(75) });
export const richOption = option({ text: anyText(75) });
export const overflowOption = option({ text: plainText(75), leads: true });

export const optionGroup: Rule = shape<types.OptionGroup>({
  label: plainText(75),
  options: list(plainOption, { most: 100 }),
});

export const conversationFilter: Rule = shape<NonNullable<types.ConversationsSelect['filter']>>(
  {
    include: optional(list(oneOf('im', 'mpim', 'private', 'public'))),
    exclude_external_shared_channels: optional(flag),
    exclude_bot_users: optional(flag),
  },
  some(['include', 'exclude_external_shared_channels', 'exclude_bot_users']),
);

export const dispatchConfig: Rule = shape<types.DispatchActionConfig>({
  trigger_actions_on: optional(list(oneOf('on_enter_pressed', 'on_character_entered'), { most: 2 })),
});

export const slackFile: Rule = shape<Partial<Record<'id' | 'url', string>>>(
  { id: optional(text()), url: optional(url) },
  some(['id', 'url'], { most: 1 }),
);

/** What is chosen at first is one of the options, to the letter. */
export const choices: Rule = (value, at) => {
  const element = value as Json;
  const offered = new Set(everyObject([element['options'], element['option_groups']]).map(asText));
  const initial = [element['initial_option'] ?? [], element['initial_options'] ?? []].flat();
  return initial
    .filter((one) => !offered.has(asText(one)))
    .map(() => `${at}: what is chosen at first is none of the options`);
};

const asText = (value: unknown): string => JSON.stringify(value);
