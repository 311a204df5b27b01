import type { Network } from '../../../src/domain/bridger/network.ts';

/** What a person joins, by the group of the one before, one's own, and that of the one after. */
export interface BrokerRoles {
  /** All three of one group. */
  readonly coordinator: Float64Array;
  /** The two others of one group, the person of another. */
  readonly itinerant: Float64Array;
  /** From one's own group to another. */
  readonly representative: Float64Array;
  /** From another group to one's own. */
  readonly gatekeeper: Float64Array;
  /** Three groups. */
  readonly liaison: Float64Array;
}

/**
 * Brokerage roles: how many pairs, not tied directly, each person joins from one to the other. `directed` holds whom
 * each person points to, `groups` one number a person. Gould and Fernandez, "Structures of mediation: a formal
 * approach to brokerage in transaction networks", Sociological Methodology 19 (1989).
 */
export function brokerRoles(directed: Network, groups: ArrayLike<number>): BrokerRoles {
  const { size, starts, counterparts } = directed;
  const none = (): Float64Array => new Float64Array(size);
  const roles = {
    coordinator: none(),
    itinerant: none(),
    representative: none(),
    gatekeeper: none(),
    liaison: none(),
  };
  const reached = new Uint8Array(size);
  for (let before = 0; before < size; before++) {
    const pointed = counterparts.subarray(starts[before]!, starts[before + 1]!);
    for (const other of pointed) reached[other] = 1;
    reached[before] = 1;
    for (const broker of pointed)
      for (let k = starts[broker]!; k < starts[broker + 1]!; k++) {
        const after = counterparts[k]!;
        if (reached[after] === 0)
          roles[roleOf(groups[before]!, groups[broker]!, groups[after]!)][broker]! += 1;
      }
    for (const other of pointed) reached[other] = 0;
    reached[before] = 0;
  }
  return roles;
}

function roleOf(before: number, own: number, after: number): keyof BrokerRoles {
  if (before === own) return own === after ? 'coordinator' : 'representative';
  if (own === after) return 'gatekeeper';
  return before === after ? 'itinerant' : 'liaison';
}
