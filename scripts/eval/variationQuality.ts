import { join } from 'node:path';
import { comparePrompts, type Kinship } from '../../src/domain/variation/compare.ts';
import { linesOf } from './library.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: Kinship;
}

const BARS = { recognised: 0.9, falseLinks: 0.02 };

/** Labelled pairs of prompts, each told by its two texts alone; true when every bar holds. */
export function evaluateVariations(root: string): boolean {
  let passed = true;
  for (const name of ['dev-pairs.ndjson', 'held-out-pairs.ndjson', 'fresh-pairs.ndjson']) {
    const told = linesOf<Pair>(join(root, 'test/domain/variation', name)).map((pair) => ({
      label: pair.label,
      as: comparePrompts(pair.a, pair.b),
    }));
    const part = (label: Kinship, isRight: (as: Kinship) => boolean): number => {
      const some = told.filter((one) => one.label === label);
      return some.filter(({ as }) => isRight(as)).length / some.length;
    };
    const recognised = part('variation', (as) => as === 'variation');
    const falseLinks = part('unrelated', (as) => as !== 'unrelated');
    console.log(
      `\n${name} (${told.length} pairs): variations recognised ${recognised.toFixed(3)} (≥ ${BARS.recognised}), ` +
        `false links ${falseLinks.toFixed(3)} (≤ ${BARS.falseLinks}), same ${part('same', (as) => as === 'same').toFixed(3)}`,
    );
    passed = passed && recognised >= BARS.recognised && falseLinks <= BARS.falseLinks;
  }
  return passed;
}
