import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from './browser.ts';
import { newFolder, openHouse, openSpace, playAs, reply, sharedHouse, threadWith, write } from './house.ts';

journey(
  'a colleague tries a share: both see the card change, and its author alone is told',
  async (visit) => {
    const house = await sharedHouse();
    const [author, colleague] = [await (await visit()).newPage(), await (await visit()).newPage()];
    await playAs(author, house, 'Samira');
    await playAs(colleague, house, 'Julien');
    await write(
      author,
      'Outil : Canva\nUse case : décliner une affiche en trois formats\nLimites : les polices bougent',
    );
    const own = threadWith(author, 'décliner une affiche en trois formats');
    await own.locator('button', { hasText: 'C’est ça, publier' }).click();
    const seen = threadWith(colleague, 'décliner une affiche en trois formats');
    await seen.locator('a', { hasText: 'J’ai testé' }).click();
    const dialog = colleague.locator('dialog[open]');
    await dialog.locator('button.primary').click();
    await dialog.locator('.problem').first().waitFor();
    await dialog.locator('label', { hasText: 'Ça marche en adaptant' }).click();
    await dialog.locator('#input-line').fill('Il faut refaire les marges.');
    await dialog.locator('button.primary').click();
    await seen.locator('.note', { hasText: '1 fois, en adaptant' }).waitFor();
    await own.locator('.note', { hasText: '1 fois, en adaptant' }).waitFor();
    await own.locator('.note', { hasText: 'Comptabilité : Julien' }).waitFor();
    await own.locator('.only-you', { hasText: 'Julien' }).waitFor();
    assert.equal(await seen.locator('.only-you').count(), 0);
  },
);

journey('two people see each other’s messages as they come', async (visit) => {
  const house = await sharedHouse();
  const [one, other] = [await (await visit()).newPage(), await (await visit()).newPage()];
  await playAs(one, house, 'Mehdi');
  await playAs(other, house, 'Sandrine');
  await write(one, 'Qui vient au café IA de jeudi ?');
  await threadWith(other, 'café IA de jeudi').waitFor();
  await write(other, 'Moi, avec des croissants');
  await threadWith(one, 'avec des croissants').waitFor();
});

journey('a thread on a page of its own is as alive as the channel', async (visit) => {
  const house = await sharedHouse();
  const [one, other] = [await (await visit()).newPage(), await (await visit()).newPage()];
  await playAs(one, house, 'Karim');
  await playAs(other, house, 'Fatou');
  await write(one, 'Un fil à suivre de près');
  const id = await threadWith(one, 'Un fil à suivre').getAttribute('data-thread');
  await other.goto(`${house.address}/exemple/posts/${id}`);
  await reply(threadWith(other, 'Un fil à suivre'), 'Je suis là');
  await threadWith(other, 'Je suis là').waitFor();
  await reply(threadWith(one, 'Je suis là'), 'Moi aussi');
  await threadWith(other, 'Moi aussi').waitFor();
  one.on('dialog', (asked) => void asked.accept());
  for (const text of ['Moi aussi', 'Un fil à suivre'])
    await one
      .locator(`#post-${id} .post`, { hasText: text })
      .locator('button', { hasText: 'Supprimer ce message' })
      .click();
  await threadWith(other, 'Message supprimé').waitFor();
  other.on('dialog', (asked) => void asked.accept());
  await other.locator('.replies button', { hasText: 'Supprimer ce message' }).click();
  await other.waitForURL(/\/exemple$/);
});

journey('a page whose connection was cut shows what was said meanwhile', async (visit) => {
  const house = await sharedHouse();
  const [cut, other] = [await (await visit()).newPage(), await (await visit()).newPage()];
  // What a proxy says while the program restarts: the browser alone would never try again.
  await cut.route('**/live', (asked) => asked.fulfill({ status: 502 }));
  await playAs(cut, house, 'Nadia');
  await cut.locator('.toast', { hasText: 'interrompue' }).waitFor();
  await playAs(other, house, 'Hugo');
  await write(other, 'Dit pendant la coupure');
  await cut.unroute('**/live');
  await threadWith(cut, 'Dit pendant la coupure').waitFor();
});

journey('the recap is published by the person who facilitates, and by nobody else', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Hugo');
  await page.locator('nav a', { hasText: 'Récap' }).click();
  assert.equal(await page.locator('.publish').count(), 0);
  await playAs(page, house, 'Claire');
  await page.locator('nav a', { hasText: 'Récap' }).click();
  assert.equal(await page.locator('.recap-lines > li').count(), 5);
  assert.equal(await page.locator('.why').count(), 5);
  await page.locator('.publish button.primary').click();
  await page.locator('.state', { hasText: 'Publié' }).waitFor();
  await page.goto(`${house.address}/exemple`);
  await page.locator('.card', { hasText: 'Récap de la semaine' }).last().waitFor();
});

journey('the month’s brief is a page, a deck and a PDF, with the decision that is asked', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Claire');
  await page.locator('nav a', { hasText: 'Brief' }).click();
  await page.locator('a', { hasText: 'Écrire la décision' }).click();
  await page.locator('dialog[open] #input-text').fill('Ouvrir dix licences aux achats avant janvier.');
  await page.locator('dialog[open] button.primary').click();
  await page.locator('.brief', { hasText: 'Ouvrir dix licences aux achats' }).waitFor();
  for (const [label, magic] of [
    ['PPTX', 'PK'],
    ['PDF', '%PDF-'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.locator('.downloads a', { hasText: label }).click();
    const file = await (await coming).path();
    assert.equal((await readFile(file)).subarray(0, magic.length).toString('latin1'), magic);
  }
});

journey(
  'a space of one’s own starts empty, takes a colleague, and outlives a restart like the example',
  async (visit) => {
    const folder = newFolder();
    const first = await openHouse(folder);
    const page = await (await visit()).newPage();
    await page.goto(`${first.address}/exemple`);
    const link = page.locator('.side a', { hasText: 'Ouvrir votre espace vide' });
    assert.equal(await link.getAttribute('href'), '/spaces/new');
    const path = await openSpace(page, first, 'Menuiserie Lumière');
    await page.locator('.side a', { hasText: 'Ajouter une personne' }).click();
    await page.fill('#input-name', 'Sacha Petit');
    await page.locator('button.primary').click();
    await write(page, 'Bonjour, je découvre le canal');
    await page.close();
    await first.stop();
    const again = await openHouse(folder);
    const later = await (await visit()).newPage();
    await later.goto(`${again.address}${path}`);
    await threadWith(later, 'je découvre le canal').waitFor();
    await later.goto(`${again.address}/exemple`);
    assert.ok((await later.locator('.thread').count()) > 10);
  },
);

journey('the interface speaks English by choice', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await page.goto(`${house.address}/exemple/library?q=contrat`);
  assert.equal(await page.getAttribute('html', 'lang'), 'fr');
  await page.locator('button[lang=en]').click();
  await page.locator('h1', { hasText: 'Library' }).waitFor();
  assert.equal(await page.inputValue('#q'), 'contrat');
  for (const [path, title] of [
    ['', '#veille-ia'],
    ['/library', 'Library'],
    ['/recaps', 'Recap'],
    ['/briefs', 'brief'],
    ['/me', 'preferences'],
    ['/nowhere', 'does not exist'],
  ] as const) {
    await page.goto(`${house.address}/exemple${path}`);
    await page.locator('h1', { hasText: title }).waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
  }
});
