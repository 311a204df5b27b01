import { foldInPlace } from '../text/fold.ts';
import type { Plain } from '../text/plain.ts';
import { firstTelling } from './prose/ownSentence.ts';
import { findTimedTask } from './prose/useCase.ts';
import type { Template } from './template/readTemplate.ts';

/** « Avant : », "Time before:" ahead of what it took. */
const LABEL = /^[^:\d]{1,48}:\s*/;

/**
 * The use case of a template that has no label for it, in its author's words: the task that its time went into, else the
 * line that tells most, else the tool alone. Undefined where it holds no words at all.
 */
export function useCaseAround({ text: whole }: Plain, template: Template): string | undefined {
  const { fields, extras, intro, rest, promptSpan } = template;
  const times = (fields.beforeAfter ?? '').split('\n').map((line) => line.replace(LABEL, ''));
  const told = [...times, intro, rest];
  for (const text of [...told, fields.timeSaved ?? '']) {
    const task = findTimedTask(foldInPlace(text));
    if (task) return text.slice(task.start, task.end);
  }
  // As it reads rather than to the letter: a use case has no marks.
  const prompt = promptSpan ? whole.slice(promptSpan.start, promptSpan.end) : '';
  const around = [...told, ...extras.map(({ value }) => value), prompt, fields.tool ?? ''];
  const lines = around.flatMap((text) => text.split('\n')).filter((line) => whole.includes(line));
  return firstTelling(lines) ?? firstTelling(whole.trim().split('\n', 1));
}
