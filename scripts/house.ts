// `npm run house`: how the code is built, in figures, beside what issue 12 asks for. It changes nothing.
// With `--quick` the compiler is left out; with `--crowded` it only lists the functions of too many parameters.
import { join } from 'node:path';
import { openScratch } from './house/compiler.ts';
import { fieldMeasures, kindMeasures, tableMeasure, type House } from './house/described.ts';
import { print } from './house/measure.ts';
import { listsOf } from './house/registers.ts';
import { circleMeasure, crowded, fileMeasures, functionMeasures } from './house/shape.ts';
import { readSources } from './house/source.ts';

const root = join(import.meta.dirname, '..');
const sources = readSources(root);

function listCrowded(): void {
  for (const { file, line, name, parameters } of crowded(sources))
    console.log(`${file}:${line} ${name} (${parameters})`);
}

function measure(): boolean {
  const scratch = process.argv.includes('--quick') ? null : openScratch(root);
  try {
    const house: House = { sources, lists: listsOf(sources), scratch };
    const measures = [
      ...fieldMeasures(house),
      tableMeasure(house),
      ...kindMeasures(house),
      ...functionMeasures(sources),
      ...fileMeasures(root),
      circleMeasure(sources),
    ];
    print(measures);
    return measures.every(({ holds }) => holds);
  } finally {
    scratch?.close();
  }
}

if (process.argv.includes('--crowded')) listCrowded();
else process.exitCode = measure() ? 0 : 1;
