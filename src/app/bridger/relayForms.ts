import type { Form } from '../../cards/form.ts';
import { consentForm, nominationForm } from '../../cards/bridger/relayForms.ts';
import { done, refused, type Desk, type Result } from '../desk.ts';
import { askable, castBallot, openNomination } from './nominate.ts';
import type { Viewer } from '../viewer.ts';
import { isPlain } from './pictureRelay.ts';
import { switchNetworkOn } from './switchNetwork.ts';
import type { FormSent, Taken } from '../form/form.ts';

/** Whom one asks, among colleagues who do not object. */
export async function showNomination({ store }: Desk, viewer: Viewer): Promise<Result<Form>> {
  const { workspace, memberId, words } = viewer;
  const round = await openNomination(store, workspace.id);
  const known = await askable(store, workspace.id);
  if (round === null || !known.has(memberId ?? '')) return refused('notFound');
  const members = await store.members.list(workspace.id);
  const colleagues = members
    .filter(({ id }) => id !== memberId && known.has(id))
    .map(({ id, name }) => ({ value: id, label: name }));
  return done(nominationForm({ id: round.id, colleagues, isPlain: isPlain(members.length) }, words));
}

export async function takeNomination(desk: Desk, viewer: Viewer, { typed }: FormSent): Promise<Taken> {
  const by = { workspaceId: viewer.workspace.id, memberId: viewer.memberId ?? '' };
  const named = ['name0', 'name1', 'name2'].map((name) => typed[name] ?? '').filter((id) => id !== '');
  return castBallot(desk, { ...by, named, volunteers: typed['volunteers'] === 'yes' });
}

/** What was done before who exchanges with whom is looked at. */
export async function showConsent({ store }: Desk, viewer: Viewer): Promise<Result<Form>> {
  const member = await store.members.get(viewer.workspace.id, viewer.memberId ?? '');
  if (member?.role !== 'facilitator') return refused('onlyFacilitator');
  return done(consentForm({ consultedOn: '', informedOn: '', wrong: null }, viewer.words));
}

export async function takeConsent(desk: Desk, viewer: Viewer, { typed }: FormSent): Promise<Taken> {
  const by = { workspaceId: viewer.workspace.id, memberId: viewer.memberId ?? '' };
  const [consultedOn = '', informedOn = ''] = [typed['consultedOn']?.trim(), typed['informedOn']?.trim()];
  const switched = await switchNetworkOn(desk, { ...by, consultedOn, informedOn });
  if (switched.ok || 'refusal' in switched) return switched;
  return { ok: false, form: consentForm({ consultedOn, informedOn, wrong: switched }, viewer.words) };
}
