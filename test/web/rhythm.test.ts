import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SPACE_ID } from '../app/house.ts';
import { onSite, readable } from './site.ts';

const chosen = { recapDay: '5', recapHour: '16', quietFrom: '18', quietUntil: '9', place: '' };

test('who facilitates sets when the space is spoken to, and nobody else', () =>
  onSite(async (site) => {
    site.play('claire');
    assert.match(readable((await site.get(`/${SPACE_ID}/desk`)).text), /de 19 h à 8 h/);
    const saved = await site.post(`/${SPACE_ID}/forms/rhythm`, chosen);
    assert.equal(saved.status, 303);
    assert.match(readable((await site.get(`/${SPACE_ID}/desk`)).text), /de 18 h à 9 h/);
    assert.match((await site.get(`/${SPACE_ID}/forms/rhythm`)).text, /value="5"\s+selected/);
    site.play('nadia');
    assert.equal((await site.get(`/${SPACE_ID}/forms/rhythm`)).status, 403);
    assert.equal((await site.post(`/${SPACE_ID}/forms/rhythm`, chosen)).status, 403);
    assert.equal((await site.get(`/${SPACE_ID}/desk`)).status, 403);
  }));

test('hours that leave no time to speak come back with what to do, and what was typed', () =>
  onSite(async (site) => {
    site.play('claire');
    const back = await site.post(`/${SPACE_ID}/forms/rhythm`, { ...chosen, recapHour: '8' });
    assert.equal(back.status, 422);
    assert.match(readable(back.text), /Le récap partirait pendant les heures calmes/);
    assert.match(back.text, /<option value="8" selected/);
    const odd = await site.post(`/${SPACE_ID}/forms/rhythm`, {
      recapDay: 'lundi',
      quietFrom: '99',
      place: '<b>',
    });
    assert.equal(odd.status, 303);
    assert.deepEqual(await site.house.store.rhythms.get(SPACE_ID).then((one) => one?.settings.quietFrom), 19);
  }));

test('a person pauses in one tap and comes back to the page they were on; the space is paused by who facilitates', () =>
  onSite(async (site) => {
    site.play('nadia');
    const from = { referer: `http://localhost:3000/${SPACE_ID}/me` };
    const paused = await site.post(`/${SPACE_ID}/commands/pause/me`, {}, from);
    assert.equal(paused.headers.get('location'), `/${SPACE_ID}/me`);
    assert.match(
      readable((await site.get(`/${SPACE_ID}/me`)).text),
      /En pause : Passerelle ne vous signale plus rien/,
    );
    assert.equal((await site.post(`/${SPACE_ID}/commands/pause/space`, {}, from)).status, 403);
    site.play('claire');
    await site.post(`/${SPACE_ID}/commands/pause/space`, {}, from);
    assert.match(readable((await site.get(`/${SPACE_ID}/desk`)).text), /Tout l’espace est en pause/);
    await site.post(`/${SPACE_ID}/commands/resume/space`, {}, from);
    assert.equal((await site.house.store.rhythms.get(SPACE_ID))?.pausedAt, null);
  }));
