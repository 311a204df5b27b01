import { dayNumber } from '../../domain/bridger/exchanges.ts';
import type { NetworkConsent } from '../../domain/bridger/relay.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import { log } from './nominate.ts';
import { say } from '../say.ts';

interface Switching {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** What was done before the network is switched on, as who switches it on declares it; days are `2026-11-24`. */
export interface ConsentForm extends Switching {
  readonly consultedOn: string;
  readonly informedOn: string;
}

export type ConsentProblem = 'badDay' | 'dayToCome';

export type SwitchOn =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'onlyFacilitator' }
  | { readonly ok: false; readonly field: 'consultedOn' | 'informedOn'; readonly problem: ConsentProblem };

/**
 * Switches the network on, once it is declared that staff representatives were consulted and people informed: the days
 * go to the audit log, and a notice to the channel. What was exchanged before is not looked at.
 */
export async function switchNetworkOn(desk: Desk, form: ConsentForm): Promise<SwitchOn> {
  const { workspaceId, memberId, consultedOn, informedOn } = form;
  return together(desk, async (inside) => {
    const member = await inside.store.members.get(workspaceId, memberId);
    if (member?.role !== 'facilitator') return { ok: false, refusal: 'onlyFacilitator' };
    for (const field of ['consultedOn', 'informedOn'] as const) {
      const problem = dayProblem(form[field], inside.clock.now());
      if (problem !== null) return { ok: false, field, problem };
    }
    if (isOn(await inside.store.networks.get(workspaceId))) return { ok: true };
    const switchedAt = inside.clock.now();
    const consent = { workspaceId, consultedOn, informedOn, switchedBy: memberId, switchedAt, offAt: null };
    await inside.store.networks.save(consent);
    await log(inside, form, 'networkOn', JSON.stringify({ consultedOn, informedOn }));
    await say(inside, {
      workspaceId,
      threadId: null,
      about: { subject: 'networkNotice', id: switchedAt },
    });
    return { ok: true };
  });
}

/** Switches the network off, and forgets every tie. */
export async function switchNetworkOff(desk: Desk, asked: Switching): Promise<Result<null>> {
  const { workspaceId, memberId } = asked;
  return together(desk, async (inside) => {
    const { store } = inside;
    const member = await store.members.get(workspaceId, memberId);
    if (member?.role !== 'facilitator') return refused('onlyFacilitator');
    const consent = await store.networks.get(workspaceId);
    if (consent === null || !isOn(consent)) return done(null);
    await store.networks.save({ ...consent, offAt: inside.clock.now() });
    await store.networks.forgetBefore(workspaceId, END_OF_DAYS);
    await log(inside, asked, 'networkOff');
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
