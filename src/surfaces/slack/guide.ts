import type { Words } from '../../words/words.ts';

/** The channel's canvas of good practices, in the Markdown that Slack takes. */
export function guide(words: Words): string {
  const { canvasTitle, canvas } = words.slack.opening;
  return [`# ${canvasTitle}`, '', ...canvas.map((line) => `- ${line}`)].join('\n');
}
