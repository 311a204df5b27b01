import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { journey } from './browser.ts';
import { openSpace, newFolder, openHouse, playAs, sharedHouse, threadWith, type House } from './house.ts';

/** Fills the dialog that a link opens, and sends it. */
async function fill(page: Page, opener: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(opener).first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  for (const [name, value] of Object.entries(fields)) {
    const choice = dialog.locator(`input[type=radio][name=${name}][value="${value}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else await dialog.locator(`#input-${name}`).fill(value);
  }
  await dialog.locator('button.primary').click();
  await dialog.waitFor({ state: 'detached' });
}

/** A space of one's own where three colleagues are. */
async function spaceOfThree(page: Page, house: House): Promise<string> {
  const base = await openSpace(page, house, 'Atelier des ponts');
  for (const name of ['Nadia Bensaïd', 'Hugo Lavigne']) {
    await page.goto(`${house.address}${base}/members/new`);
    await page.fill('#input-name', name);
    await page.selectOption('#input-jobFamily', 'comptabilite');
    await page.locator('.form button.primary').click();
    await page.locator('.channel-head').waitFor();
  }
  return base;
}

async function play(page: Page, house: House, base: string, name: string): Promise<void> {
  await page.goto(`${house.address}${base}`);
  const value = await page.locator('#playing option', { hasText: name }).getAttribute('value');
  if (value === (await page.locator('#playing').inputValue())) return;
  const turned = page.waitForEvent('load');
  await page.selectOption('#playing', value);
  await turned;
}

journey('a question goes to a colleague who has done it, who answers it with a share', async (visit) => {
  const house = await openHouse(newFolder());
  const page = await (await visit()).newPage();
  const base = await spaceOfThree(page, house);
  await play(page, house, base, 'Nadia');
  await fill(page, '.composer a[href$="/forms/share"]', {
    tool: 'Dust',
    useCase: 'Rapprocher les factures et les bons de commande',
    limits: 'Pas au-delà de cent lignes',
  });
  await play(page, house, base, 'Hugo');
  const question = 'Qui a déjà fait rapprocher des factures et des bons de commande ?';
  await page.locator('.composer a[href$="/forms/question"]').first().click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('#input-text').fill(question);
  await dialog.locator('button.primary').click();
  await dialog.locator('[data-memory]', { hasText: 'Rapprocher les factures' }).waitFor();
  await dialog.locator('button', { hasText: 'Poser quand même' }).click();
  await threadWith(page, 'Question ouverte').waitFor();
  assert.equal(await page.locator('.card', { hasText: 'Une question pour vous' }).count(), 0);
  await play(page, house, base, 'Nadia');
  const asked = page.locator('.card', { hasText: 'Une question pour vous' });
  // At night, on a weekend or a holiday, it waits for the next working day: this journey then ends here.
  if ((await asked.count()) > 0) {
    await asked.getByText('Parce que vous avez déjà fait quelque chose de proche').waitFor();
    await asked.getByRole('button', { name: 'Pas maintenant' }).click();
    await asked.waitFor({ state: 'detached' });
  }
  await fill(page, '.card a[href*="/forms/answer/"]', { tool: 'Dust', useCase: 'Rapprocher avec un agent' });
  await page.locator('.card', { hasText: 'Question résolue' }).getByText('Lire la réponse').click();
  await page.locator('.sheet', { hasText: 'Rapprocher avec un agent' }).waitFor();
});

journey('a risk is pointed out, a rule is set, and the card says both', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Simon Ostertal');
  await page.locator('.card a', { hasText: 'Ouvrir la fiche' }).last().click();
  await page.locator('.sheet').waitFor();
  const sheet = page.url();
  await fill(page, 'a[href*="/forms/caution/"]', { kind: 'legal', text: 'Relire la licence des images.' });
  await page.locator('.field-warning', { hasText: 'Relire la licence des images' }).waitFor();
  await playAs(page, house, 'Claire Audouin');
  await page.goto(`${house.address}/exemple/practices`);
  const group = page.locator('.practice-group').first();
  const tool = await group.locator('h2').innerText();
  await fill(page, '.practice-group a[href*="/forms/policy/"]', {
    rule: 'conditions',
    reason: 'Sans donnée de client.',
  });
  await page.goto(`${house.address}/exemple/practices`);
  await group.locator('.guardrail', { hasText: 'Sans donnée de client' }).waitFor();
  assert.match(await group.locator('.guardrail').first().innerText(), new RegExp(tool));
  // Whoever facilitates takes a caution back where it was said.
  await page.goto(`${house.address}/exemple`);
  const caution = page.locator('.card.tone-caution', { hasText: 'Relire la licence des images' });
  await caution.getByRole('button', { name: 'Retirer l’alerte' }).click();
  await caution.waitFor({ state: 'detached' });
  await page.goto(sheet);
  assert.equal(await page.locator('.field-warning', { hasText: 'Relire la licence' }).count(), 0);
});

journey('a newcomer finds a way in, tries it, and sees who else of their job did', async (visit) => {
  const house = await openHouse(newFolder());
  const page = await (await visit()).newPage();
  const base = await spaceOfThree(page, house);
  await play(page, house, base, 'Nadia');
  await page.goto(`${house.address}${base}/me`);
  await page.locator('.page a[href$="/forms/profile"]').click();
  await page.locator('dialog[open] #input-named').check();
  // The form closes, then its page is drawn again.
  const drawn = page.waitForEvent('load');
  await page.locator('dialog[open] button.primary').click();
  await drawn;
  await play(page, house, base, 'Alix');
  await fill(page, '.composer a[href$="/forms/share"]', {
    tool: 'Claude',
    useCase: 'Expliquer un écart de budget',
    limits: 'Jamais sans les chiffres',
  });
  await play(page, house, base, 'Nadia');
  await page.getByText('Trouver ma porte d’entrée').click();
  await page.locator('.card', { hasText: 'Expliquer un écart' }).waitFor();
  await fill(page, '.card a[href*="/forms/trial/"]', { outcome: 'works' });
  await play(page, house, base, 'Hugo');
  await page.getByText('Dans votre métier, Comptabilité').waitFor();
  await page.goto(`${house.address}${base}/coverage`);
  const row = page.locator('.coverage tbody tr');
  assert.equal(await row.count(), 1);
  assert.match(await row.innerText(), /Tous les métiers[\s\S]*1.usage[\s\S]*1.essai/);
});
