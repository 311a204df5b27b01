import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { programEnvironment } from '../clock.ts';
import { journey } from './browser.ts';
import { newFolder, openHouse, openSpace, sharedHouse, threadWith, type House } from './house.ts';

/** A colleague of one's own space, whom one then plays. */
async function addColleague(page: Page, house: House, space: string, name: string): Promise<void> {
  await page.goto(`${house.address}${space}/members/new`);
  await page.fill('#input-name', name);
  await page.locator('button.primary').click();
  await page.locator('#composer').waitFor();
}

async function shareByForm(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('.composer a', { hasText: 'Partager' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('.more summary').click();
  for (const [name, value] of Object.entries(fields)) await dialog.locator(`#input-${name}`).fill(value);
  await dialog.locator('button.primary').click();
  await threadWith(page, fields['useCase'] ?? '').waitFor();
}

const PROMPT =
  'Tu es juriste en droit des contrats. Relis les clauses de responsabilité de ce contrat fournisseur et donne trois risques.';

journey(
  'a colleague’s prompt is varied from its card, and the tree tells what changed, on a phone as well',
  async (visit) => {
    const house = await sharedHouse();
    const context = await visit();
    const page = await context.newPage();
    const space = await openSpace(page, house, 'Atelier des variations');
    await shareByForm(page, { tool: 'Claude', useCase: 'Relire un contrat fournisseur', prompt: PROMPT });
    await addColleague(page, house, space, 'Inès Duval');
    await threadWith(page, 'Relire un contrat fournisseur').locator('a', { hasText: 'Ma variation' }).click();
    const dialog = page.locator('dialog[open]');
    assert.equal(await dialog.locator('#input-prompt').inputValue(), PROMPT);
    await dialog.locator('#input-prompt').fill(PROMPT.replace('contrat fournisseur', 'bail commercial'));
    await dialog.locator('#input-useCase').fill('Relire un bail commercial');
    await dialog.locator('button.primary').click();
    const varied = threadWith(page, 'Relire un bail commercial');
    await varied.locator('a', { hasText: 'Voir les variations' }).click();
    await page.locator('.branches').waitFor();
    assert.equal(await page.locator('.branch').count(), 2);
    assert.match(await page.locator('.branch').nth(1).innerText(), /Variation de «\u00a0Relire un contrat/);
    assert.match(await page.locator('.branch ins').first().innerText(), /bail commercial/);
    assert.match(await page.locator('.branch del').first().innerText(), /contrat fournisseur/);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  },
);

journey(
  'a pasted prompt that resembles a known one is linked to it by its author’s yes, and not before',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    const space = await openSpace(page, house, 'Atelier des prompts collés');
    await shareByForm(page, { tool: 'Claude', useCase: 'Relire un contrat fournisseur', prompt: PROMPT });
    await addColleague(page, house, space, 'Inès Duval');
    await shareByForm(page, {
      tool: 'Mistral',
      useCase: 'Relire un contrat de travail',
      prompt: PROMPT.replace('contrat fournisseur', 'contrat de travail'),
    });
    const thread = threadWith(page, 'Relire un contrat de travail');
    assert.equal(await thread.locator('a', { hasText: 'Voir les variations' }).count(), 0);
    await thread.locator('button', { hasText: 'Oui, les relier' }).click();
    await thread.locator('a', { hasText: 'Voir les variations' }).waitFor();
    assert.equal(await thread.locator('button', { hasText: 'Oui, les relier' }).count(), 0);
  },
);

journey(
  'a tool’s sheet is reached from a share, and says at once what a colleague confirms or denies',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    const space = await openSpace(page, house, 'Atelier des fiches');
    await shareByForm(page, {
      tool: 'Noota',
      useCase: 'Transcrire la réunion de chantier',
      prompt: 'Transcris.',
    });
    await addColleague(page, house, space, 'Inès Duval');
    const card = threadWith(page, 'Transcrire la réunion de chantier');
    await card.locator('a', { hasText: 'Ouvrir la fiche' }).click();
    await page.locator('a', { hasText: 'Fiche de Noota' }).click();
    await page.locator('h1', { hasText: 'la fiche de l’outil' }).waitFor();
    await page.locator('.use button', { hasText: 'A changé' }).click();
    await page.locator('.use.changed').waitFor();
    await page.locator('.use button', { hasText: 'Toujours vrai' }).click();
    await page.locator('.use.confirmed').waitFor();
    assert.equal(await page.locator('.history li').count(), 2);
    await page.locator('a', { hasText: 'Le modèle a changé' }).click();
    await page.locator('dialog[open] #input-day').fill('2020-01-01');
    await page.locator('dialog[open] button.primary').click();
    await page.locator('.history li', { hasText: '2020-01-01' }).waitFor();
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 700 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
    }
  },
);

journey(
  'a comparison gathers what the channel knows of a task, and takes a failure without a name',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    const space = await openSpace(page, house, 'Atelier des bancs');
    await shareByForm(page, {
      tool: 'Noota',
      useCase: 'Transcrire une réunion de chantier',
      prompt: 'Transcris.',
    });
    await page.goto(`${house.address}${space}/library`);
    await page.locator('a', { hasText: 'Bancs d’essai' }).click();
    await page.locator('a', { hasText: 'Ouvrir un banc d’essai' }).click();
    await page.locator('dialog[open] #input-task').fill('transcrire une réunion de chantier');
    await page.locator('dialog[open] button.primary').click();
    await page.locator('.bench-tool', { hasText: 'Noota' }).waitFor();
    await page.locator('a', { hasText: 'Ajouter ce que j’ai vu' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('#input-tool').fill('Whisper');
    await dialog.locator('#input-fails').fill('Deux jours pour l’installer');
    await dialog.locator('#input-unnamed').check();
    await dialog.locator('button.primary').click();
    const whisper = page.locator('.bench-tool', { hasText: 'Whisper' });
    await whisper.waitFor();
    assert.match(await whisper.innerText(), /Deux jours pour l’installer\s+sans nom/);
    assert.match(await page.locator('.state').innerText(), /2\u00a0outils et 1\u00a0essai/);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    await page.goto(`${house.address}${space}`);
    await threadWith(page, 'transcrire une réunion de chantier')
      .locator('a', { hasText: 'Ouvrir le banc' })
      .waitFor();
  },
);

/** The link that the command line gives for someone of the example company. */
function linkOf(folder: string, name: string): string {
  const main = new URL('../../src/main.ts', import.meta.url).pathname;
  const env = programEnvironment({ DATA_DIR: folder, PUBLIC_URL: 'http://localhost:1' });
  return execFileSync(process.execPath, [main, 'link', name], { env, encoding: 'utf8' }).trim();
}

journey(
  'where only members read, a link opens the pages to its member, to read and print, and nobody else enters',
  async (visit) => {
    const folder = newFolder();
    const before = await openHouse(folder);
    await before.stop();
    const link = new URL(linkOf(folder, 'Nadia Ferhaoui'));
    const house = await openHouse(folder, { PASSERELLE_ACCESS: 'members' });
    const page = await (await visit()).newPage();
    await page.goto(`${house.address}/exemple/library`);
    await page.locator('h1', { hasText: 'entre collègues' }).waitFor();
    assert.equal(await page.locator('.card').count(), 0);
    await page.goto(`${house.address}${link.pathname}?pass=forged.pass`);
    await page.locator('h1', { hasText: 'n’est pas reconnu' }).waitFor();
    await page.goto(`${house.address}${link.pathname}${link.search}`);
    assert.equal(new URL(page.url()).search, '');
    await page.locator('.card').first().waitFor();
    assert.equal(await page.locator('#playing').count(), 0);
    assert.equal(
      await page.locator('.composer, [data-form], [data-command]').filter({ visible: true }).count(),
      0,
    );
    for (const path of ['library', 'tools/claude', 'coverage', 'comparisons']) {
      await page.goto(`${house.address}/exemple/${path}`);
      await page.locator('.page h1').first().waitFor();
    }
    await page.goto(`${house.address}/exemple/tools/claude`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.side').isVisible(), false);
    assert.equal(await page.locator('.use').first().isVisible(), true);
    const stranger = await (await visit()).newPage();
    await stranger.goto(`${house.address}/exemple/tools/claude`);
    await stranger.locator('h1', { hasText: 'entre collègues' }).waitFor();
    await house.stop();
  },
);
