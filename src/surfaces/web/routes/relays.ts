import { Hono } from 'hono';
import { castBallot, openNomination } from '../../../app/nominate.ts';
import { isPlain } from '../../../app/pictureRelay.ts';
import { switchNetworkOn } from '../../../app/switchNetwork.ts';
import { tellRefusal } from '../../../app/tellRefusal.ts';
import { viewRelayRules, viewRelays } from '../../../app/viewRelays.ts';
import { consentForm, nominationForm } from '../../../cards/relayForms.ts';
import { answerDone, answerForm, answerRefusal } from '../answer.ts';
import type { WebContext, WebDesk, WebEnv } from '../context.ts';
import { renderSpace } from '../html/layout.ts';
import { renderRelayRules, renderRelays } from '../html/relays.ts';
import { textsOf } from '../typed.ts';

/** Relays: who accepted, how they are chosen, and what is read for it. */
export function relayRoutes(desk: WebDesk): Hono<WebEnv> {
  const routes = new Hono<WebEnv>();

  routes.get('/relays', async (context) => {
    const visit = context.get('visit');
    const view = await viewRelays(desk.store, visit.viewer);
    return context.html(renderSpace(visit, 'other', visit.words.relays.title, renderRelays(view, visit)));
  });

  routes.get('/relays/rules', async (context) => {
    const visit = context.get('visit');
    const rules = await viewRelayRules(desk.store, visit.workspace.id);
    return context.html(
      renderSpace(visit, 'other', visit.words.relays.rules.title, renderRelayRules(rules, visit)),
    );
  });

  routes.get('/forms/nomination/:id', async (context) => {
    const { workspace, members, me, words } = context.get('visit');
    const round = await openNomination(desk.store, workspace.id);
    if (round === null || me === null) return refuse(context, 'notFound');
    const objecting = new Set((await desk.store.objections.list(workspace.id)).map((one) => one.memberId));
    const everyone = await members();
    const colleagues = everyone
      .filter(({ id }) => id !== me.id && !objecting.has(id))
      .map(({ id, name }) => ({ value: id, label: name }));
    const form = { id: round.id, colleagues, isPlain: isPlain(everyone.length) };
    return answerForm(context, nominationForm(form, words));
  });

  routes.post('/forms/nomination/:id', async (context) => {
    const { workspace, me } = context.get('visit');
    const typed = await textsOf(context);
    const named = ['name0', 'name1', 'name2'].map((name) => typed[name] ?? '').filter((id) => id !== '');
    const volunteers = (typed['volunteers'] ?? '') !== '';
    const cast = await castBallot(desk, {
      workspaceId: workspace.id,
      memberId: me?.id ?? '',
      named,
      volunteers,
    });
    return cast.ok ? answerDone(context, `/${workspace.id}/relays`) : refuse(context, cast.refusal);
  });

  routes.get('/forms/network', (context) => {
    const { me, words } = context.get('visit');
    if (me?.role !== 'facilitator') return refuse(context, 'onlyFacilitator');
    return answerForm(context, consentForm({ consultedOn: '', informedOn: '', wrong: null }, words));
  });

  routes.post('/forms/network', async (context) => {
    const { workspace, me, words } = context.get('visit');
    const typed = await textsOf(context);
    const days = {
      consultedOn: (typed['consultedOn'] ?? '').trim(),
      informedOn: (typed['informedOn'] ?? '').trim(),
    };
    const asked = { workspaceId: workspace.id, memberId: me?.id ?? '', ...days };
    const switched = await switchNetworkOn(desk, asked);
    if (switched.ok) {
      desk.wake();
      return answerDone(context, `/${workspace.id}/relays`);
    }
    if ('refusal' in switched) return refuse(context, switched.refusal);
    return answerForm(context, consentForm({ ...days, wrong: switched }, words));
  });

  return routes;
}

function refuse(
  context: WebContext,
  refusal: Parameters<typeof answerRefusal>[1],
): Response | Promise<Response> {
  return answerRefusal(context, refusal, tellRefusal(refusal, context.get('visit').words));
}
