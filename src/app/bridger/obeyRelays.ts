import { answerRelay, objectToRelays, withdrawObjection } from './answerRelay.ts';
import type { Desk, Result } from '../desk.ts';
import { closeNomination, startNomination } from './nominate.ts';
import { switchNetworkOff } from './switchNetwork.ts';

/** What buttons about relays do; each is one's own gesture, whatever id the button carries. */
export const RELAY_DEEDS = {
  acceptRelay: (desk, asked) => answerRelay(desk, asked, 'accepted'),
  declineRelay: (desk, asked) => answerRelay(desk, asked, 'declined'),
  forgetRelay: objectToRelays,
  rejoinRelay: withdrawObjection,
  startNomination,
  closeNomination,
  networkOff: switchNetworkOff,
} as const satisfies Record<
  string,
  (desk: Desk, asked: { readonly workspaceId: string; readonly memberId: string }) => Promise<Result<null>>
>;

export type RelayCommand = keyof typeof RELAY_DEEDS;
