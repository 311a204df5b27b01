import assert from 'node:assert/strict';
import { journey } from './browser.ts';
import { openSpace, playAs, reply, sharedHouse, threadWith, write } from './house.ts';

journey(
  'a share told by the form says what each field wants, keeps what was typed, then stands in the channel',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Hugo');
    await page.locator('.composer a', { hasText: 'Partager' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('#input-limits').fill('Pas pour les devis.');
    await dialog.locator('#input-link').fill('pas une adresse');
    await dialog.locator('button.primary').click();
    await dialog.locator('[role=alert]').waitFor();
    assert.equal(await dialog.locator('.problem').count(), 3);
    assert.equal((await dialog.locator('.hint').count()) >= 5, true);
    assert.equal(await dialog.locator('#input-limits').inputValue(), 'Pas pour les devis.');
    assert.equal(await dialog.locator('#input-link').inputValue(), 'pas une adresse');
    await dialog.locator('#input-link').fill('claude.ai');
    await dialog.locator('#input-tool').fill('Claude');
    await dialog.locator('#input-useCase').fill('Préparer une visite client à partir de notes');
    await dialog.locator('#input-timeSaved').fill('45 min par visite');
    await dialog.locator('button.primary').click();
    const thread = threadWith(page, 'Préparer une visite client');
    await thread.waitFor();
    assert.equal(await dialog.count(), 0);
    assert.match(await thread.innerText(), /45 min par visite/);
    assert.equal(await thread.locator('.field-link a').getAttribute('href'), 'https://claude.ai/');
  },
);

journey(
  'a message in the template becomes a card in its thread, which its author confirms in one tap',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Patricia');
    await write(
      page,
      'Outil : Le Chat\nUse case : comparer trois devis de peinture\nTemps gagné : 20 min par devis\nLimites : vérifier les totaux',
    );
    const thread = threadWith(page, 'comparer trois devis de peinture');
    await thread.locator('button', { hasText: 'C’est ça, publier' }).click();
    await thread.locator('.note', { hasText: 'Pas encore testé' }).waitFor();
    assert.equal(await thread.locator('.inferred').count(), 0);
    assert.equal(await thread.locator('.card', { hasText: 'Quand NE PAS l’utiliser' }).count(), 1);
  },
);

journey(
  'free prose is read with a mark on what was guessed, and its author corrects it in the form',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Nadia');
    await write(
      page,
      'J’ai automatisé la recherche de clauses abusives dans les contrats fournisseurs avec Claude, je gagne 4 h par semaine.',
    );
    const thread = threadWith(page, 'clauses abusives dans les contrats fournisseurs avec Claude');
    await thread.locator('.inferred').first().waitFor();
    await thread.locator('a', { hasText: 'Corriger' }).click();
    const dialog = page.locator('dialog[open]');
    assert.equal(await dialog.locator('#input-tool').inputValue(), 'Claude');
    await dialog.locator('#input-useCase').fill('Repérer les clauses abusives des contrats fournisseurs');
    await dialog.locator('button.primary').click();
    await thread.locator('.card-title', { hasText: 'Repérer les clauses abusives' }).waitFor();
    assert.equal(await thread.locator('.inferred').count(), 0);
  },
);

journey('a message that is no share is met with silence', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Fatou');
  await write(page, 'Merci à tous pour la réunion de ce matin');
  await write(page, 'Outil : Gamma\nUse case : mettre en page le bilan social');
  // The second message is answered; the first, handled before it, was not.
  await threadWith(page, 'mettre en page le bilan social').locator('.card').waitFor();
  assert.equal(await threadWith(page, 'pour la réunion de ce matin').locator('.post').count(), 1);
});

journey(
  '« Quand NE PAS l’utiliser ? » is asked once, and answered by a reply in the thread',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Bruno');
    await write(page, 'Outil : NotebookLM\nUse case : écrire un quiz depuis le livret');
    const thread = threadWith(page, 'écrire un quiz depuis le livret');
    await thread.locator('button', { hasText: 'C’est ça, publier' }).click();
    await thread.locator('.card', { hasText: 'Une ligne suffit' }).waitFor();
    await reply(thread, 'Il invente des questions sur les annexes.');
    await thread.locator('.field', { hasText: 'Il invente des questions sur les annexes.' }).waitFor();
    assert.equal(await thread.locator('.card', { hasText: 'Une ligne suffit' }).count(), 0);
    await thread.locator('a', { hasText: 'Modifier' }).click();
    await page.locator('dialog[open] #input-limits').fill('');
    await page.locator('dialog[open] button.primary').click();
    await thread.locator('.card .field', { hasText: 'annexes' }).waitFor({ state: 'detached' });
    assert.equal(await thread.locator('.card', { hasText: 'Une ligne suffit' }).count(), 0);
  },
);

journey('an author edits and deletes their own share', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Karim');
  await write(page, 'Outil : Claude\nUse case : résumer un comité de projet\nLimites : relire les dates');
  const thread = threadWith(page, 'résumer un comité de projet');
  await thread.locator('button', { hasText: 'C’est ça, publier' }).click();
  await thread.locator('a', { hasText: 'Modifier' }).click();
  await page.locator('dialog[open] #input-timeSaved').fill('1 h par comité');
  await page.locator('dialog[open] button.primary').click();
  await thread.locator('.field', { hasText: '1 h par comité' }).waitFor();
  page.on('dialog', (asked) => void asked.accept());
  await thread.locator('button', { hasText: 'Supprimer' }).last().click();
  await thread.locator('.card').waitFor({ state: 'detached' });
});

journey('a prompt is copied in one tap', async (visit) => {
  const house = await sharedHouse();
  const context = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${house.address}/exemple/library?q=contrat`);
  const card = page.locator('.card:has(.prompt)').first();
  await card.locator('[data-copy]').click();
  await card.locator('[data-copy]', { hasText: 'Copié' }).waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  const prompt = await card.locator('.prompt').innerText();
  assert.equal(copied, prompt);
  // Browsers have no such clipboard on a page that comes over plain HTTP.
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
  await page.goto(`${house.address}/exemple/library?q=contrat`);
  await card.locator('[data-copy]').dblclick();
  await card.locator('[data-copy]', { hasText: 'Copié' }).waitFor();
  await card.locator('[data-copy]', { hasText: 'Copier le prompt' }).waitFor();
  await page.focus('#q');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  assert.equal(await page.inputValue('#q'), prompt.replaceAll('\n', ' '));
});

journey('a form or a message that is sent by two quick clicks is there once', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Mehdi');
  await page.locator('.composer a', { hasText: 'Partager' }).click();
  await page.fill('dialog[open] #input-tool', 'Claude');
  await page.fill('dialog[open] #input-useCase', 'Vérifier un seul envoi');
  await page.locator('dialog[open] button.primary').dblclick();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.fill('#composer', 'Un message tapé deux fois');
  await page.locator('.composer button.primary').dblclick();
  await threadWith(page, 'Un message tapé deux fois').waitFor();
  await page.reload();
  for (const text of ['Vérifier un seul envoi', 'Un message tapé deux fois'])
    assert.equal(await page.locator('.thread', { hasText: text }).count(), 1);
});

journey('what was refused is no longer said once the next message is taken', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await openSpace(page, house, 'Atelier bavard');
  await page.fill('#composer', 'a'.repeat(250_000));
  await page.locator('.composer button.primary').click();
  await page.locator('.toast', { hasText: 'trop long' }).waitFor();
  await write(page, 'Bonjour à tous');
  assert.equal(await page.locator('.toast').isVisible(), false);
});
