import { FIELD_NAMES, FIELDS } from '../../domain/share/fields.ts';
import type { Words } from '../../words/words.ts';

/** The template that people copy, with an icon before each field: the reader knows both. */
export function shareTemplate(words: Words): string {
  return FIELD_NAMES.filter((field) => FIELDS[field].part === 'template')
    .map((field) => {
      const name = words.cards.fieldNames[field];
      return `${inColour(FIELDS[field].icons)} ${name}${/[?]$/.test(name) ? '' : words.channel.colon} `;
    })
    .join('\n');
}

/** The first icon; one that is drawn as a sign of text by itself is asked in colour. */
function inColour(icons: string): string {
  const [icon = ''] = icons.split(' ');
  return /^\p{Emoji_Presentation}/u.test(icon) ? icon : `${icon}\uFE0F`;
}
