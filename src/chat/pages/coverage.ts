import { addressOf } from '../../app/addresses.ts';
import { viewCoverage, type CoverageLine, type CoverageView } from '../../app/newcomer/viewCoverage.ts';
import type { Words } from '../../words/words.ts';
import { openButton } from '../notices.ts';
import { reading } from '../reply.ts';
import { section, type Table } from '../section.ts';
import type { Window } from './window.ts';

/** The coverage map: what each job has told, tried and asked; never who. */
export const coverageWindow: Window = async ({ desk, viewer }) => {
  const { workspace, words } = viewer;
  const texts = words.waysIn.coverage;
  const view = await viewCoverage(desk.store, viewer);
  const { lines, closed, questions } = view;
  const rows = questions.map(({ text, postId }) => ({
    title: text,
    line: '',
    buttons:
      postId === null ? [] : [openButton(words.cards.question.answer, addressOf.post(workspace.id, postId))],
  }));
  return reading(texts.title, [
    section(texts.title, {
      sentences: [texts.intro, ...(lines.length === 0 ? [texts.none] : [])],
      table: lines.length === 0 ? null : tableOf(view, words),
    }),
    ...(closed.length === 0 ? [] : [section(texts.doors, { sentences: [texts.doorsText(closed)] })]),
    ...(rows.length === 0 ? [] : [section(texts.asked, { rows })]),
  ]);
};

function tableOf({ lines }: CoverageView, words: Words): Table {
  const { title, family, columns, useCases, trials, questions } = words.waysIn.coverage;
  return {
    caption: title,
    columns: [family, ...columns],
    lines: lines.map((line) => [
      nameOf(line, lines.length === 1, words),
      useCases(line.useCases),
      trials(line.trials),
      questions(line.openQuestions),
    ]),
  };
}

/** With what helps to read its figures, as « Porte pas encore ouverte ». */
function nameOf({ is, names, useCases, trials }: CoverageLine, isAlone: boolean, words: Words): string {
  const { others, everyone, othersAre, closed, untried } = words.waysIn.coverage;
  if (is === 'others') {
    const name = isAlone ? everyone : others;
    return names.length === 0 ? name : `${name} (${othersAre(names)})`;
  }
  const [name = ''] = names;
  if (useCases === 0) return `${name} (${closed})`;
  return trials === 0 ? `${name} (${untried})` : name;
}
