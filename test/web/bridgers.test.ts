import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SPACE_ID } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const page = async (site: Site, path: string): Promise<string> =>
  readable((await site.get(`/${SPACE_ID}${path}`)).text);

test('whoever looks sees who accepted and how to be left out; only who facilitates sees how bridgers are chosen', () =>
  onSite(async (site) => {
    site.play('nadia');
    const own = await page(site, '/bridgers');
    assert.match(own, /Personne n’a encore accepté/);
    assert.match(own, /Ne plus me compter/);
    assert.doesNotMatch(own, /Poser la question dans le canal/);
    site.play('claire');
    assert.match(
      await page(site, '/bridgers'),
      /Poser la question dans le canal .* Éteint\. À allumer seulement/,
    );
  }));

test('a question is asked, answered in secret and closed; with six people, who would like to is asked plainly', () =>
  onSite(async (site) => {
    site.play('claire');
    await site.post(`/${SPACE_ID}/commands/startNomination/claire`, {});
    const [round] = await site.house.store.nominations.list(SPACE_ID);
    const form = `/${SPACE_ID}/forms/nomination/${round?.id ?? ''}`;
    site.play('nadia');
    const asked = (await site.get(form)).text;
    assert.match(readable(asked), /Envie de montrer à vos collègues/);
    assert.doesNotMatch(asked, /name="name0"/);
    assert.equal((await site.post(form, { volunteers: 'yes' })).status, 303);
    site.play('claire');
    await site.post(`/${SPACE_ID}/commands/closeNomination/claire`, {});
    assert.equal((await site.get(form)).status, 404);
    assert.equal((await site.house.store.bridgers.get(SPACE_ID, 'nadia'))?.state, 'waiting');
  }));

test('with twelve people three names are asked, never one’s own nor of who asked to be left out', () =>
  onSite(async (site) => {
    for (let at = 0; at < 8; at++)
      await site.house.store.members.add({
        ...site.house.person('simon'),
        id: `p${at}`,
        name: `Personne ${at}`,
      });
    site.play('p0');
    await site.post(`/${SPACE_ID}/commands/forgetBridger/p0`, {});
    assert.match(await page(site, '/bridgers'), /Vous n’entrez dans aucun calcul/);
    site.play('claire');
    await site.post(`/${SPACE_ID}/commands/startNomination/claire`, {});
    const [round] = await site.house.store.nominations.list(SPACE_ID);
    site.play('nadia');
    const { text } = await site.get(`/${SPACE_ID}/forms/nomination/${round?.id ?? ''}`);
    const [list = ''] = /<select[^>]*name="name0"[\s\S]*?<\/select>/.exec(text) ?? [];
    assert.match(list, /value="p1"/);
    assert.doesNotMatch(list, /value="(?:p0|nadia)"/);
    const named = { name0: 'p1', name1: 'p1', name2: 'nadia' };
    await site.post(`/${SPACE_ID}/forms/nomination/${round?.id ?? ''}`, named);
    const [ballot] = await site.house.store.nominations.ballots(SPACE_ID, round?.id ?? '');
    assert.deepEqual(ballot?.named, ['p1']);
  }));

test('a button answers for who presses it, never for the id that it carries', () =>
  onSite(async (site) => {
    const bridger = { workspaceId: SPACE_ID, memberId: 'nadia', reasons: [], answeredAt: null } as const;
    await site.house.store.bridgers.save({ ...bridger, state: 'asked', askedAt: '2026-11-16T09:00:00.000Z' });
    site.play('julien');
    assert.equal((await site.post(`/${SPACE_ID}/commands/acceptBridger/nadia`, {})).status, 404);
    assert.equal((await site.house.store.bridgers.get(SPACE_ID, 'nadia'))?.state, 'asked');
    site.play('nadia');
    assert.equal((await site.post(`/${SPACE_ID}/commands/acceptBridger/nadia`, {})).status, 303);
    assert.match(await page(site, '/bridgers'), /Ils et elles ont accepté Nadia Ferhaoui/);
  }));

test('the rules say the settings of the space as they are: never switched on, on since when and by whom, off', () =>
  onSite(async (site) => {
    site.play('nadia');
    assert.match(await page(site, '/bridgers/rules'), /ne sont pas regardés.*n’a jamais été allumé/);
    assert.equal((await site.get(`/${SPACE_ID}/forms/network`)).status, 403);
    site.play('claire');
    const back = await site.post(`/${SPACE_ID}/forms/network`, { consultedOn: 'hier', informedOn: '' });
    assert.equal(back.status, 422);
    assert.match(readable(back.text), /Ce n’est pas une date/);
    assert.match(back.text, /value="hier"/);
    await site.post(`/${SPACE_ID}/forms/network`, { consultedOn: '2026-10-01', informedOn: '2026-10-15' });
    assert.match(
      await page(site, '/bridgers/rules'),
      /Qui répond à qui, réagit à qui ou mentionne qui dans le canal public.*90 jours.*Allumé le 16 novembre 2026 par Claire Audouin.*consultés le 1er octobre 2026, personnes informées le 15 octobre 2026/,
    );
    assert.match(await page(site, ''), /Pour proposer des relais, Passerelle regarde qui échange avec qui/);
    await site.post(`/${SPACE_ID}/commands/networkOff/claire`, {});
    assert.match(await page(site, '/bridgers/rules'), /ne sont pas regardés.*Éteint le 16 novembre 2026/);
  }));

test('the same pages are in English', () =>
  onSite(async (site) => {
    site.play('claire');
    const { text } = await site.get(`/${SPACE_ID}/bridgers/rules`, {
      cookie: `language=en; me-${SPACE_ID}=claire`,
    });
    assert.match(readable(text), /What is read.*was never switched on/);
  }));

test('a button and a link that were posted when Bridgers were called relays still lead there', () =>
  onSite(async (site) => {
    const bridger = { workspaceId: SPACE_ID, memberId: 'nadia', reasons: [], answeredAt: null } as const;
    await site.house.store.bridgers.save({ ...bridger, state: 'asked', askedAt: '2026-11-16T09:00:00.000Z' });
    site.play('nadia');
    await site.post(`/${SPACE_ID}/commands/acceptRelay/nadia`, {});
    assert.equal((await site.house.store.bridgers.get(SPACE_ID, 'nadia'))?.state, 'accepted');
    const moved = await site.get(`/${SPACE_ID}/relays/rules`);
    assert.equal(moved.status, 301);
    assert.equal(moved.headers.get('location'), `/${SPACE_ID}/bridgers/rules`);
  }));
