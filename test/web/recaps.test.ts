import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shared, SPACE_ID } from '../app/house.ts';
import { onSite, readable, type Site } from './site.ts';

const PAGE = `/${SPACE_ID}/recaps/2026-W47`;
const read = async (site: Site): Promise<string> => readable((await site.get(PAGE)).text);

test('who facilitates reads when the recap goes, changes it, holds it and lets it go', () =>
  onSite(async (site) => {
    await shared(site.house, { shareId: 'a' });
    await shared(site.house, { shareId: 'b', fields: { tool: 'Gamma', useCase: 'Illustrer un cours' } });
    site.play('claire');
    assert.match(await read(site), /le canal recevra lundi 23 novembre à 09:00/);
    await site.post(`${PAGE}/changes`, { change: 'remove', shareId: 'b' });
    assert.equal((await read(site)).includes('Illustrer un cours'), false);
    await site.post(`${PAGE}/changes`, { change: 'reset' });
    assert.match(await read(site), /Illustrer un cours/);
    await site.post(`/${SPACE_ID}/forms/recapNote/2026-W47`, { text: 'Merci <b>à tous</b>' });
    assert.match(await read(site), /Merci <b>à tous<\/b>/);
    await site.post(`${PAGE}/changes`, { change: 'hold' });
    assert.match(await read(site), /Ce récap est retenu/);
    await site.post(`${PAGE}/changes`, { change: 'release' });
    assert.match(await read(site), /le canal recevra/);
    assert.equal((await site.post(PAGE, {})).status, 303);
    assert.match(await read(site), /Publié dans le canal/);
    assert.equal((await site.post(`${PAGE}/changes`, { change: 'reset' })).status, 409);
  }));

test('the others read it, and change nothing', () =>
  onSite(async (site) => {
    await shared(site.house);
    site.play('nadia');
    const page = await read(site);
    assert.match(page, /Il arrive lundi 23 novembre à 09:00/);
    assert.equal(/Retirer|Remplacer|Publier maintenant/.test(page), false);
    assert.equal((await site.post(`${PAGE}/changes`, { change: 'hold' })).status, 403);
    assert.equal((await site.post(`/${SPACE_ID}/forms/recapNote/2026-W47`, { text: 'x' })).status, 403);
    site.play('claire');
    assert.equal((await site.post(`${PAGE}/changes`, { change: 'destroy' })).status, 404);
    assert.equal((await site.post(`/${SPACE_ID}/recaps/2026-W60/changes`, { change: 'hold' })).status, 404);
    const long = await site.post(`/${SPACE_ID}/forms/recapNote/2026-W47`, { text: 'x'.repeat(3_000) });
    assert.equal(long.status, 422);
    assert.match(long.text, /x{3000}/);
  }));
