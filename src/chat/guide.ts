import type { Words } from '../words/words.ts';

/** The channel's canvas of good practices, in Markdown. */
export function guide(words: Words): string {
  const { canvasTitle, canvas } = words.chat.opening;
  return [`# ${canvasTitle}`, '', ...canvas.map((line) => `- ${line}`)].join('\n');
}
