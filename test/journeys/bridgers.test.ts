import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journey } from './browser.ts';
import { openSpace, playAs, sharedHouse, threadWith } from './house.ts';

/** Neither a scroll to the side nor a button without a name. */
async function fits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
  for (const button of await page.locator('main button, main a.button').all())
    assert.notEqual((await button.innerText()).trim(), '');
}

journey(
  'a question is put to the channel, answered in secret and closed, from the page of bridgers',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Claire Audouin');
    await page.goto(`${house.address}/exemple/bridgers`);
    await page.locator('button', { hasText: 'Poser la question dans le canal' }).click();
    await page.locator('button', { hasText: 'Clore et choisir' }).waitFor();
    await page.goto(`${house.address}/exemple`);
    const asked = threadWith(page, 'À qui demandez-vous quand vous testez un nouvel outil');
    await asked.locator('a', { hasText: 'Répondre en secret' }).click();
    const dialog = page.locator('dialog[open]');
    const [, first] = await dialog.locator('#input-name0 option').all();
    await dialog.locator('#input-name0').selectOption((await first?.getAttribute('value')) ?? '');
    await dialog.locator('input[type=checkbox]').check();
    await dialog.locator('button.primary').click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto(`${house.address}/exemple/bridgers`);
    await page.locator('main', { hasText: 'c’est noté en secret' }).waitFor();
    assert.match(await page.locator('main').innerText(), /Personne n’a encore accepté/);
    await fits(page, 320);
    await page.locator('button', { hasText: 'Clore et choisir' }).click();
    await page.locator('button', { hasText: 'Poser la question dans le canal' }).waitFor();
    await page.goto(`${house.address}/exemple`);
    await page.locator('#composer').waitFor();
    assert.equal(await page.locator('.thread', { hasText: 'Répondre en secret' }).count(), 0);
  },
);

journey(
  'the network is switched on with its days, told to the channel, told by the rules, and left in one tap',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    const space = await openSpace(page, house, 'Atelier des relais');
    await page.goto(`${house.address}${space}/bridgers`);
    await page.locator('a', { hasText: 'Allumer' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('#input-consultedOn').fill('bientôt');
    await dialog.locator('#input-informedOn').fill('2026-10-15');
    await dialog.locator('button.primary').click();
    await dialog.locator('text=Ce n’est pas une date').waitFor();
    assert.equal(await dialog.locator('#input-informedOn').inputValue(), '2026-10-15');
    await dialog.locator('#input-consultedOn').fill('2026-10-01');
    await dialog.locator('button.primary').click();
    await page.locator('main', { hasText: 'Allumé le' }).waitFor();
    await page.goto(`${house.address}${space}`);
    const notice = threadWith(page, 'Passerelle regarde qui échange avec qui dans ce canal');
    await notice.locator('a', { hasText: 'Ce qui est lu' }).click();
    await page.locator('h1', { hasText: 'ce qui est lu' }).waitFor();
    assert.match(await page.locator('main').innerText(), /consultés le 1er octobre 2026/);
    await fits(page, 320);
    await page.locator('main a', { hasText: 'Les relais' }).click();
    await page.locator('button', { hasText: 'Ne plus me compter' }).click();
    await page.locator('main', { hasText: 'Vous n’entrez dans aucun calcul' }).waitFor();
    await page.goto(`${house.address}${space}`);
    await notice.locator('text=Vous n’entrez dans aucun calcul').waitFor();
    assert.equal(await notice.locator('button', { hasText: 'Ne pas me compter' }).count(), 0);
  },
);
