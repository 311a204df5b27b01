import { viewCoverage, type CoverageLine } from '../app/newcomer/viewCoverage.ts';
import type { Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { oneLine } from './oneLine.ts';
import { inSpace } from './space.ts';

/** What each job has told, tried and asked; small jobs together, never people. */
export const coverage: Command = {
  name: 'coverage',
  takes: 'nothing',
  options: { space: { type: 'string' }, json: { type: 'boolean' } },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words } = office;
      const { lines, closed, questions } = await viewCoverage(desk.store, {
        workspace: space,
        member: null,
        words,
      });
      if (typed.options['json'] === true) {
        const asked = questions.map(({ text }) => text);
        terminal.out(
          JSON.stringify({ jobFamilies: lines.map(asJson), closedDoors: closed, openQuestions: asked }),
        );
        return 0;
      }
      const texts = words.waysIn.coverage;
      terminal.out(texts.title);
      if (lines.length === 0) terminal.out(texts.none);
      for (const line of lines) terminal.out(lineOf(line, lines.length, words));
      if (closed.length > 0) terminal.out(`\n${texts.doorsText(closed)}`);
      if (questions.length > 0) terminal.out(`\n${texts.asked}`);
      for (const { text } of questions) terminal.out(`  ${oneLine(text)}`);
      return 0;
    }),
};

/** `names` holds one job, or all those told together. */
function asJson({ is, names, useCases, trials, openQuestions }: CoverageLine) {
  return { is, names, useCases, trials, openQuestions };
}

function lineOf(line: CoverageLine, lines: number, words: Words): string {
  const texts = words.waysIn.coverage;
  const others = lines === 1 ? texts.everyone : texts.others;
  const parts = [
    texts.useCases(line.useCases),
    texts.trials(line.trials),
    texts.questions(line.openQuestions),
    ...(line.is === 'family' && line.useCases === 0 ? [texts.closed] : []),
  ];
  return `  ${line.is === 'others' ? others : line.names[0]}  ${parts.join(' · ')}`;
}
