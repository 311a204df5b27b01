import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journey } from './browser.ts';
import { openHouse, newFolder, openSpace, playAs, sharedHouse, threadWith, type House } from './house.ts';

async function go(page: Page, house: House, path: string): Promise<void> {
  await page.goto(`${house.address}${path}`);
}

/** Presses a button that draws the page again. */
async function press(page: Page, label: string | RegExp): Promise<void> {
  const drawn = page.waitForEvent('load');
  await page.locator('main button', { hasText: label }).first().click();
  await drawn;
}

journey(
  'who facilitates acts on a suggestion in one tap, declines another, and neither comes back',
  async (visit) => {
    const house = await openHouse(newFolder());
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Claire');
    await page.locator('nav a', { hasText: 'Animer' }).click();
    const titles = (): Promise<string[]> => page.locator('.suggestions h3').allInnerTexts();
    await page.locator('.suggestions li').first().waitFor();
    const before = await titles();
    assert.ok(before.length > 0 && before.length <= 5);
    await press(page, 'Non merci');
    assert.equal((await titles()).includes(before[0] ?? ''), false);
    const asks = page.locator('.suggestions li', { hasText: 'Poser la question dans le fil' }).first();
    const said = await asks.locator('.said').innerText();
    const drawn = page.waitForEvent('load');
    await asks.locator('button.primary').click();
    await drawn;
    await go(page, house, '/exemple');
    await threadWith(page, said).waitFor();
    await playAs(page, house, 'Nadia');
    assert.equal(await page.locator('nav a', { hasText: 'Animer' }).count(), 0);
  },
);

journey(
  'the launch plan of a new space is started, posts its announcement, is ticked by facts and paused',
  async (visit) => {
    const house = await openHouse(newFolder());
    const page = await (await visit()).newPage();
    const base = await openSpace(page, house, 'Atelier Neuf');
    await go(page, house, `${base}/launch`);
    await press(page, 'Commencer');
    const step = (name: string) => page.locator(`#step-${name}`);
    assert.match(await step('bridgers').innerText(), /C’est le moment|Plus tard/);
    assert.match(await step('channel').innerText(), /Fait/);
    await step('open').locator('summary').click();
    await step('open').locator('a', { hasText: 'Relire et poster' }).click();
    const dialog = page.locator('dialog[open]');
    assert.match(await dialog.locator('textarea').inputValue(), /#veille-ia est ouvert à tout le monde/);
    const drawn = page.waitForEvent('load');
    await dialog.locator('button.primary').click();
    await drawn;
    assert.match(await step('open').innerText(), /Fait/);
    await step('invite').locator('summary').click();
    const skipped = page.waitForEvent('load');
    await step('invite').locator('button', { hasText: 'Passer' }).click();
    await skipped;
    assert.match(await step('invite').innerText(), /Passé/);
    await press(page, 'Mettre en pause');
    assert.match(await page.locator('.state').innerText(), /En pause/);
    await press(page, 'Reprendre le plan');
    await go(page, house, base);
    await threadWith(page, 'est ouvert à tout le monde').waitFor();
  },
);

journey(
  'a recap is changed before it goes: a share out, a sentence in, held back, then published',
  async (visit) => {
    const house = await openHouse(newFolder());
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Claire');
    await go(page, house, '/exemple/desk');
    await page.locator('a', { hasText: 'Relire le récap' }).click();
    const line = page.locator('.recap-lines li').first();
    const told = await line.locator('h2').innerText();
    const removed = page.waitForEvent('load');
    await line.locator('button', { hasText: 'Retirer' }).click();
    await removed;
    assert.equal((await page.locator('.recap-lines').innerText()).includes(told), false);
    await page.locator('a', { hasText: 'Ajouter une phrase' }).click();
    await page.locator('dialog[open] textarea').fill('Merci à toutes et à tous.');
    const noted = page.waitForEvent('load');
    await page.locator('dialog[open] button.primary').click();
    await noted;
    assert.equal(await page.locator('.recap-note').innerText(), 'Merci à toutes et à tous.');
    await press(page, 'Ne pas l’envoyer');
    assert.match(await page.locator('.publish').innerText(), /retenu/);
    await press(page, 'Le laisser partir');
    await page.locator('button', { hasText: 'Publier maintenant' }).click();
    await page.locator('.state', { hasText: 'Publié dans le canal' }).waitFor();
    await go(page, house, '/exemple');
    await threadWith(page, 'Merci à toutes et à tous.').waitFor();
  },
);

journey(
  'anyone asks to be left alone in one tap; who facilitates sets the hours, in English too',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Nadia');
    await go(page, house, '/exemple/me');
    await press(page, 'Ne plus rien me signaler');
    assert.match(await page.locator('.calm').innerText(), /En pause/);
    await press(page, 'Reprendre pour moi');
    await playAs(page, house, 'Claire');
    await go(page, house, '/exemple/desk');
    await page.locator('a', { hasText: 'Régler le rythme' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('#input-recapHour').selectOption('21');
    await dialog.locator('button.primary').click();
    await dialog.locator('.problem', { hasText: 'heures calmes' }).waitFor();
    await dialog.locator('#input-recapHour').selectOption('10');
    await dialog.locator('#input-place').selectOption('BE');
    const saved = page.waitForEvent('load');
    await dialog.locator('button.primary').click();
    await saved;
    await page.locator('button', { hasText: 'English' }).click();
    await go(page, house, '/exemple/forms/rhythm');
    assert.equal(await page.locator('#input-place option:checked').innerText(), 'Belgium');
    assert.equal(await page.locator('#input-recapHour').inputValue(), '10');
    await go(page, house, '/exemple/desk');
    assert.equal(await page.locator('h1').innerText(), 'Hosting');
  },
);
