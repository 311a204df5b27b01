import type { types } from '@slack/bolt';
import { count, flag, kindOf, list, oneOf, optional, shape, text, url, type Rule } from './rules.ts';

// docs.slack.dev/reference/block-kit/blocks/rich-text-block

type Table<Kinds extends { readonly type: string }> = Readonly<Record<Kinds['type'], Rule>>;

const style = optional(
  shape<NonNullable<types.RichTextText['style']>>({
    bold: optional(flag),
    code: optional(flag),
    italic: optional(flag),
    strike: optional(flag),
    underline: optional(flag),
  }),
);

const PIECES: Table<types.RichTextElement> = {
  broadcast: shape<types.RichTextBroadcastMention>({
    type: oneOf('broadcast'),
    range: oneOf('here', 'channel', 'everyone'),
    style,
  }),
  channel: shape<types.RichTextChannelMention>({ type: oneOf('channel'), channel_id: text(), style }),
  color: shape<types.RichTextColor>({ type: oneOf('color'), value: text(), style }),
  date: shape<types.RichTextDate>({
    type: oneOf('date'),
    timestamp: count(),
    format: text(),
    url: optional(url),
    fallback: optional(text()),
    style,
  }),
  emoji: shape<types.RichTextEmoji>({
    type: oneOf('emoji'),
    name: text(),
    unicode: optional(text()),
    url: optional(url),
    style,
  }),
  link: shape<types.RichTextLink>({
    type: oneOf('link'),
    url,
    text: optional(text()),
    unsafe: optional(flag),
    style,
  }),
  team: shape<types.RichTextTeamMention>({ type: oneOf('team'), team_id: text(), style }),
  text: shape<types.RichTextText>({ type: oneOf('text'), text: text(), style }),
  user: shape<types.RichTextUserMention>({ type: oneOf('user'), user_id: text(), style }),
  usergroup: shape<types.RichTextUsergroupMention>({ type: oneOf('usergroup'), usergroup_id: text(), style }),
};

const pieces = list(kindOf(() => PIECES));
const border = optional(oneOf(0, 1));

const PARTS: Table<types.RichTextBlockElement> = {
  rich_text_section: shape<types.RichTextSection>({ type: oneOf('rich_text_section'), elements: pieces }),
  rich_text_list: shape<types.RichTextList>({
    type: oneOf('rich_text_list'),
    elements: list(kindOf(() => PARTS, ['rich_text_section'])),
    style: oneOf('bullet', 'ordered'),
    indent: optional(count({ most: 8 })),
    border,
  }),
  rich_text_quote: shape<types.RichTextQuote>({ type: oneOf('rich_text_quote'), elements: pieces, border }),
  rich_text_preformatted: shape<types.RichTextPreformatted>({
    type: oneOf('rich_text_preformatted'),
    elements: list(kindOf(() => PIECES, ['text', 'link'])),
    border,
  }),
};

/** Where rich text stands inside something else, as in a cell of a table. */
export const richText: Rule = shape<types.RichTextBlock>({
  type: oneOf('rich_text'),
  block_id: optional(text({ most: 255 })),
  elements: list(kindOf(() => PARTS)),
});
