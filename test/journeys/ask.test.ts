import assert from 'node:assert/strict';
import { overflow, violations } from './accessible.ts';
import { journey } from './browser.ts';
import { playAs, sharedHouse, threadWith, write } from './house.ts';

journey(
  'someone asks the companion in the channel, is answered alone, and asks colleagues when nothing fits',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Nadia');
    const composer = page.locator('#composer');
    await composer.fill('/veille relire un contra');
    await composer.press('Enter');
    const answer = page.locator('[data-answer]');
    await answer.waitFor();
    assert.equal(await composer.inputValue(), '');
    const cards = await answer.locator('.card').count();
    assert.ok(cards >= 1 && cards <= 5, String(cards));
    assert.match(await answer.innerText(), /Pourquoi ce partage/);
    const wide = () => page.evaluate<number>('document.documentElement.scrollWidth');
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      assert.ok((await wide()) <= width, String(width));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await answer.locator('[data-close]').click();
    assert.equal(await page.locator('[data-answer]').count(), 0);
    await composer.fill('/veille horoscope du jour');
    await composer.press('Enter');
    await page.locator('[data-answer] a[data-form]').click();
    assert.equal(await page.locator('dialog textarea').first().inputValue(), 'horoscope du jour');
    await page.reload();
    assert.equal(await page.locator('[data-answer]').count(), 0);
    assert.doesNotMatch(await page.locator('main').innerText(), /relire un contra\b/);
  },
);

const CONTRACT = 'Qui a déjà fait relire un contrat de fournisseur avec une IA ?';

journey(
  'who is about to ask is shown what was told already, reads it without losing a word, and asks all the same',
  async (visit) => {
    const house = await sharedHouse();
    const context = await visit();
    const page = await context.newPage();
    await playAs(page, house, 'Hugo');
    const ask = page.locator('.composer a', { hasText: 'Qui a déjà' });
    const dialog = page.locator('dialog[open]');
    const memory = dialog.locator('[data-memory]');
    await ask.click();
    await dialog.locator('#input-text').fill(CONTRACT);
    await dialog.locator('button.primary').click();
    await memory.waitFor();
    assert.match(await memory.innerText(), /contrat/);
    assert.equal(await page.evaluate('document.activeElement.matches("[data-memory]")'), true);
    assert.deepEqual(await violations(page), []);
    const rows = await memory.locator('li').count();
    assert.ok(rows >= 1 && rows <= 3, String(rows));
    const opened = context.waitForEvent('page');
    await memory.locator('a', { hasText: 'Lire' }).first().click();
    const read = await opened;
    await read.locator('.card-title').first().waitFor();
    await read.close();
    assert.equal(await dialog.locator('#input-text').inputValue(), CONTRACT);
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 800 });
      assert.deepEqual(await overflow(page), [0, 0, 0, 0], String(width));
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await dialog.locator('a', { hasText: 'Cela me suffit' }).click();
    assert.equal(await dialog.count(), 0);
    assert.equal(await threadWith(page, CONTRACT).count(), 0);
    await ask.click();
    await dialog.locator('#input-text').fill(CONTRACT);
    await dialog.locator('button.primary').click();
    await dialog.locator('button', { hasText: 'Poser quand même' }).click();
    await threadWith(page, CONTRACT).waitFor();
    assert.equal(await dialog.count(), 0);
  },
);

journey('a question of a message is answered by what was told already, in one tap', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Samira');
  const text = 'Quelqu’un a déjà utilisé une IA pour comparer deux versions d’un contrat ?';
  await write(page, text);
  const thread = threadWith(page, text);
  await thread.locator('[data-memory]').waitFor();
  await thread.locator('button', { hasText: 'Cela me suffit' }).first().click();
  await thread.locator('a', { hasText: 'Lire la réponse' }).waitFor();
  assert.equal(await thread.locator('[data-memory]').count(), 0);
});

const SCANNED = 'Qui a déjà fait lire des factures scannées ?';

journey(
  'who is about to ask what a colleague asks already sees what they typed and is led to it, on a phone too',
  async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit()).newPage();
    await playAs(page, house, 'Hugo');
    const dialog = page.locator('dialog[open]');
    const typed = dialog.locator('#input-text');
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 700 });
      await page.locator('.composer a', { hasText: 'Qui a déjà' }).click();
      await typed.fill(SCANNED);
      await dialog.locator('button.primary').click();
      const memory = dialog.locator('[data-memory]');
      await memory.waitFor();
      assert.match(
        await memory.locator('li').first().innerText(),
        /Quelqu.un a-t-il.*\nDéjà demandé par une ou un collègue/,
      );
      for (const seen of [typed, memory.locator('.memory-title'), memory.locator('a').first()]) {
        const box = await seen.boundingBox();
        assert.ok(
          box !== null && box.y >= 0 && box.y + box.height <= 700,
          `${width}: ${JSON.stringify(box)}`,
        );
      }
      assert.deepEqual(await violations(page), []);
      if (width === 1280) await page.keyboard.press('Escape');
    }
    await dialog.locator('a', { hasText: 'Cela me suffit' }).click();
    await page.waitForURL(/\/posts\//);
    await threadWith(page, 'factures fournisseurs scannées').waitFor();
    await page.goto(`${house.address}/exemple`);
    await write(page, SCANNED);
    const told = threadWith(page, SCANNED).locator('[data-memory]');
    await told.waitFor();
    assert.match(await told.innerText(), /Déjà demandé/);
  },
);
