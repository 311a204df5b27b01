import type { Words } from '../../words/words.ts';

/** The template that people copy, with an icon before each field: the reader knows both. */
export function templateOf(words: Words): string {
  const { fieldNames } = words.cards;
  const { colon } = words.channel;
  const line = (icon: string, field: keyof typeof fieldNames): string => {
    const name = fieldNames[field];
    return `${icon} ${name}${/[?]$/.test(name) ? '' : colon} `;
  };
  return [
    line('🔧', 'tool'),
    line('💡', 'useCase'),
    line('⏱️', 'timeSaved'),
    line('⚠️', 'limits'),
    line('🔗', 'link'),
  ].join('\n');
}

/** The channel's canvas of good practices, in the Markdown that Slack takes. */
export function guide(words: Words): string {
  const { canvasTitle, canvas } = words.slack.opening;
  return [`# ${canvasTitle}`, '', ...canvas.map((line) => `- ${line}`)].join('\n');
}
