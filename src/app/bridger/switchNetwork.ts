import { facilitating, idsOf, type Actor } from '../actor.ts';
import { dayNumber } from '../../domain/bridger/exchanges.ts';
import type { NetworkConsent } from '../../domain/bridger/bridger.ts';
import { done, together, wrong, type Desk, type Outcome, type Result } from '../desk.ts';
import { log } from './nominate.ts';
import { say } from '../say.ts';

/** What was done before the network is switched on, as who switches it on declares it; days are `2026-11-24`. */
export interface ConsentForm {
  readonly consultedOn: string;
  readonly informedOn: string;
}

export type ConsentProblem = 'badDay' | 'dayToCome';

export interface WrongDay {
  readonly field: 'consultedOn' | 'informedOn';
  readonly problem: ConsentProblem;
}

/**
 * Switches the network on, once it is declared that staff representatives were consulted and people informed: the days
 * go to the audit log, and a notice to the channel. What was exchanged before is not looked at.
 */
export async function switchNetworkOn(
  desk: Desk,
  actor: Actor,
  form: ConsentForm,
): Promise<Outcome<null, WrongDay>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId, memberId } = idsOf(actor);
  const { consultedOn, informedOn } = form;
  return together(desk, async (inside) => {
    for (const field of ['consultedOn', 'informedOn'] as const) {
      const problem = dayProblem(form[field], inside.clock.now());
      if (problem !== null) return wrong({ field, problem });
    }
    if (isOn(await inside.store.networks.get(workspaceId))) return done(null);
    const switchedAt = inside.clock.now();
    const consent = { workspaceId, consultedOn, informedOn, switchedBy: memberId, switchedAt, offAt: null };
    await inside.store.networks.save(consent);
    await log(inside, actor, { what: 'networkOn', detail: JSON.stringify({ consultedOn, informedOn }) });
    await say(inside, {
      workspaceId,
      about: { subject: 'networkNotice', id: switchedAt },
    });
    return done(null);
  });
}

/** Switches the network off, and forgets every tie. */
export async function switchNetworkOff(desk: Desk, actor: Actor): Promise<Result<null>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId } = idsOf(actor);
  return together(desk, async (inside) => {
    const { store } = inside;
    const consent = await store.networks.get(workspaceId);
    if (consent === null || !isOn(consent)) return done(null);
    await store.networks.save({ ...consent, offAt: inside.clock.now() });
    await store.networks.forgetBefore(workspaceId, END_OF_DAYS);
    await log(inside, actor, { what: 'networkOff' });
    return done(null);
  });
}

/** After every day there is, as text. */
const END_OF_DAYS = '9999-12-31';

/** Whether ties are looked at. */
export function isOn(consent: NetworkConsent | null): boolean {
  return consent !== null && consent.offAt === null;
}

function dayProblem(day: string, now: string): ConsentProblem | null {
  if (dayNumber(day) === null) return 'badDay';
  return day > now.slice(0, 10) ? 'dayToCome' : null;
}
