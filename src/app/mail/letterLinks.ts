import type { Subscription } from '../../domain/mail/subscription.ts';
import type { Desk } from '../desk.ts';
import { LINK_DAYS } from '../signLink.ts';
import type { Seal } from '../ports/program.ts';

/** What a link of a mail does once its page's button is pressed. */
export const LETTER_GESTURES = ['confirm', 'leave'] as const;
export type LetterGesture = (typeof LETTER_GESTURES)[number];

/** A letter of years ago may still be left. */
const FOREVER = '9999-12-31T00:00:00.000Z';

const pathOf = (gesture: LetterGesture, subscriptionId: string): string =>
  `letter:${gesture}:${subscriptionId}`;

/**
 * The address at which the reader of a letter confirms or leaves it, without a session: mail programs send the
 * one-click request of RFC 8058 there by themselves.
 */
export function signLetterLink(
  gate: { readonly seal: Seal; readonly origin: string },
  asked: { readonly gesture: LetterGesture; readonly reader: Subscription; readonly now: string },
): string {
  const { gesture, now } = asked;
  const { workspaceId, memberId, id } = asked.reader;
  const days = LINK_DAYS * 24 * 3_600_000;
  const expiresAt = gesture === 'leave' ? FOREVER : new Date(Date.parse(now) + days).toISOString();
  const signed = gate.seal.sign({ workspaceId, memberId, path: pathOf(gesture, id), expiresAt });
  return `${gate.origin}/letter/${gesture}/${signed}`;
}

/** The subscription that a link is about, or why there is none. */
export async function readLetterLink(
  desk: Desk & { readonly seal: Seal },
  gesture: LetterGesture,
  signed: string,
): Promise<Subscription | 'forged' | 'expired'> {
  const pass = desk.seal.read(signed);
  const [, , id = ''] = pass?.path.split(':') ?? [];
  if (pass === null || pass.path !== pathOf(gesture, id)) return 'forged';
  if (pass.expiresAt <= desk.clock.now()) return 'expired';
  return (await desk.store.subscriptions.get(pass.workspaceId, id)) ?? 'forged';
}
