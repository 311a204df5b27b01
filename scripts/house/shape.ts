import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circlesOf } from './circles.ts';
import { functionsIn, quantile, type NamedFunction } from './functions.ts';
import type { Measure } from './measure.ts';
import { filesUnderSrc, roomOf, type Source } from './source.ts';

const MOST_PARAMETERS = 3;

/** Functions of more parameters than one can keep apart. */
export function crowded(sources: readonly Source[]): readonly NamedFunction[] {
  return sources.flatMap(functionsIn).filter(({ parameters }) => parameters > MOST_PARAMETERS);
}

export function functionMeasures(sources: readonly Source[]): readonly Measure[] {
  const all = sources.flatMap(functionsIn);
  const share = shareOf(all);
  const rooms = [...Map.groupBy(all, ({ file }) => roomOf(file))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const lines = all.map((one) => one.lines);
  const [median, p95] = [quantile(lines, 0.5), quantile(lines, 0.95)];
  return [
    {
      name: `functions of more than ${MOST_PARAMETERS} parameters`,
      figure: share.text,
      bar: '≤ 2 %',
      holds: share.part <= 0.02,
      detail: [
        'counted: functions with a name of their own, that is declared, methods, and arrows that a variable holds',
        ...rooms.map(([room, held]) => `${room} ${shareOf(held).text}`),
      ],
    },
    {
      name: 'lines of a function: median / p95',
      figure: `${median} / ${p95}`,
      bar: '≤ 8 / 31',
      holds: median <= 8 && p95 <= 31,
      detail: [],
    },
  ];
}

function shareOf(functions: readonly NamedFunction[]): { readonly part: number; readonly text: string } {
  const many = functions.filter(({ parameters }) => parameters > MOST_PARAMETERS).length;
  const part = many / functions.length;
  return { part, text: `${(100 * part).toFixed(1)} % (${many} of ${functions.length})` };
}

export function fileMeasures(root: string): readonly Measure[] {
  const files = filesUnderSrc(root).map((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    return { file, lines: lines.length - 1, filled: lines.filter((line) => line.trim() !== '').length };
  });
  const total = files.reduce((sum, { lines }) => sum + lines, 0);
  const flat = files.filter(({ file }) => /^src\/app\/[^/]+$/.test(file)).length;
  const filled = files.filter(({ file }) => file.endsWith('.ts')).map((one) => one.filled);
  const [median, p95] = [quantile(filled, 0.5), quantile(filled, 0.95)];
  const longest = files.toSorted((a, b) => b.lines - a.lines).slice(0, 12);
  return [
    {
      name: 'lines of every file under src',
      figure: `${total}`,
      bar: '≤ 45500',
      holds: total <= 45_500,
      detail: [`longest: ${longest.map(({ file, lines }) => `${file} ${lines}`).join(', ')}`],
    },
    {
      name: 'files directly in src/app',
      figure: `${flat}`,
      bar: '≤ 10',
      holds: flat <= 10,
      detail: [],
    },
    {
      name: 'lines of a TypeScript file, blank ones aside: median / p95',
      figure: `${median} / ${p95}`,
      bar: '≤ 60 / 178',
      holds: median <= 60 && p95 <= 178,
      detail: [],
    },
  ];
}

export function circleMeasure(sources: readonly Source[]): Measure {
  const circles = circlesOf(sources);
  return {
    name: 'circles of files, types included',
    figure: `${circles.length}`,
    bar: '0',
    holds: circles.length === 0,
    detail: circles.map((circle) => circle.join(' ↔ ')),
  };
}
