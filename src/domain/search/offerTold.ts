import { offerOf, type Found, type Offer } from './rank.ts';

/**
 * What is offered of all that was met, best first. Shares that are found among shares stay so: a question that says every
 * word typed, as the very one that was asked before, hides none of those that answer it.
 */
export function offerTold(met: readonly Found[]): Offer<Found> {
  const all = offerOf(met);
  const shares = offerOf(met.filter(({ subject }) => subject === 'share'));
  if (shares.step !== 'found') return all;
  const offered = new Set([...shares.hits, ...(all.step === 'found' ? all.hits : [])]);
  return { step: 'found', hits: met.filter((one) => offered.has(one)) };
}
