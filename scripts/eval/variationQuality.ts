import { join } from 'node:path';
import { comparePrompts, type Kinship } from '../../src/domain/variation/compare.ts';
import { linesOf } from './library.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly label: Kinship;
}

/** Over all of the pairs, those that are hard included. */
const BARS = { recognised: 0.95, falseLinks: 0.02 };
/** Lots of pairs of which each is held to a floor by a test. */
export const LOTS = [
  'dev',
  'held-out',
  'fresh',
  'frames-dev',
  'frames-held-out',
  'frames-later',
  'materials',
  'synonyms-dev',
  'synonyms-held-out',
  'synonyms-later',
] as const;

/** Labelled pairs of prompts, each told by its two texts alone; true when the bars hold. */
export function evaluateVariations(root: string): boolean {
  console.log();
  const told = [...LOTS, 'unseen'].map((name) => {
    const pairs = linesOf<Pair>(join(root, 'test/domain/variation', `${name}-pairs.ndjson`));
    const some = pairs.map(({ a, b, label }) => ({ label, as: comparePrompts(a, b) }));
    tell(name, some);
    return some;
  });
  const { recognised, falseLinks } = tell('all of them', told.flat());
  return recognised >= BARS.recognised && falseLinks <= BARS.falseLinks;
}

interface Told {
  readonly label: Kinship;
  readonly as: Kinship;
}

function tell(name: string, told: readonly Told[]): { recognised: number; falseLinks: number } {
  const part = (label: Kinship, isRight: (as: Kinship) => boolean): number => {
    const some = told.filter((one) => one.label === label);
    return some.length === 0 ? 1 : some.filter(({ as }) => isRight(as)).length / some.length;
  };
  const recognised = part('variation', (as) => as === 'variation');
  const falseLinks = part('unrelated', (as) => as === 'same' || as === 'variation');
  const resembling = part('unrelated', (as) => as === 'resembles');
  console.log(
    `pairs ${name} (${told.length}): variations recognised ${recognised.toFixed(3)} (≥ ${BARS.recognised}), ` +
      `false links ${falseLinks.toFixed(3)} (≤ ${BARS.falseLinks}), said to resemble ${resembling.toFixed(3)}, ` +
      `same ${part('same', (as) => as === 'same').toFixed(3)}`,
  );
  return { recognised, falseLinks };
}
