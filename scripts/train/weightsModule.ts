import type { Model } from './logistic.ts';

/** The heaviest weight a signed byte can hold. */
const HEAVIEST = 127;

/** The model as a module of the reader: a signed byte a bucket, in base64. */
export function weightsModule({ weights, bias }: Model): string {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / HEAVIEST || 1;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return [
    '// Written by `npm run train`: the weights of the second opinion (see opinion.ts).',
    `export const SCALE = ${Number(scale.toPrecision(8))};`,
    `export const BIAS = ${Number(bias.toPrecision(8))};`,
    `export const WEIGHTS =`,
    `  '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n');
}
