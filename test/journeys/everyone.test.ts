import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { journey } from './browser.ts';
import { playAs, sharedHouse, threadWith } from './house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = [
  '',
  '/library?q=contrat',
  '/recaps',
  '/briefs',
  '/me',
  '/nowhere',
  '/forms/share',
  '/members/new',
];
const SCHEMES = ['light', 'dark'] as const;

/** What axe-core finds wrong, with the markup. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | ')))`);
}

/** Every kind of page, from the channel: a share's and a thread's addresses are read there. */
async function paths(page: Page): Promise<readonly string[]> {
  const share = await page.locator('.card a', { hasText: 'Ouvrir la fiche' }).first().getAttribute('href');
  const thread = await page.locator('.thread').first().getAttribute('data-thread');
  const own = [...PAGES, `/posts/${thread}`].map((path) => `/exemple${path}`);
  return [...own, share ?? '', '/spaces/new'];
}

/** Something of the element that has the focus. */
function focused(page: Page, what: 'id' | 'className' | 'textContent'): Promise<string> {
  return page.evaluate<string>(`document.activeElement.${what}`);
}

for (const colorScheme of SCHEMES)
  journey(`every page and form is accessible, ${colorScheme}`, async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' })).newPage();
    await playAs(page, house, 'Hugo');
    for (const path of await paths(page)) {
      await page.goto(`${house.address}${path}`);
      assert.deepEqual(await violations(page), [], path);
    }
    await page.goto(`${house.address}/exemple`);
    for (const opener of [
      page.locator('.composer a', { hasText: 'Partager' }),
      page.locator('a', { hasText: 'J’ai testé' }).first(),
    ]) {
      await opener.click();
      await page.locator('dialog[open] button.primary').click();
      await page.locator('dialog[open] .problem').first().waitFor();
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Escape');
    }
  });

for (const width of [375, 320])
  journey(`nothing scrolls sideways at ${width} pixels`, async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit({ viewport: { width, height: 700 } })).newPage();
    const overflow = (): Promise<number> =>
      page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    await page.goto(`${house.address}/exemple`);
    for (const path of await paths(page)) {
      await page.goto(`${house.address}${path}`);
      assert.ok((await overflow()) <= 0, path);
    }
    await page.goto(`${house.address}/exemple`);
    await page.locator('.composer a', { hasText: 'Partager' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    assert.ok(
      (await page.evaluate<number>(
        "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('dialog'))",
      )) <= 0,
    );
    assert.ok((await overflow()) <= 0);
  });

journey('everything is done from the keyboard', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit()).newPage();
  await playAs(page, house, 'Sandrine');
  await page.goto(`${house.address}/exemple`);
  await page.keyboard.press('Tab');
  assert.equal(await focused(page, 'className'), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page, 'id'), 'content');
  const share = page.locator('.composer a', { hasText: 'Partager' });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await focused(page, 'textContent'), 'Partager');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] #input-tool').waitFor();
  await page.keyboard.type('DeepL');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Traduire une notice depuis le clavier');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await threadWith(page, 'Traduire une notice depuis le clavier').waitFor();
  await page.focus('#composer');
  await page.keyboard.type('Une ligne');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('et une autre');
  await page.keyboard.press('Enter');
  await threadWith(page, 'et une autre').waitFor();
});

journey('without JavaScript, one shares, tries and writes all the same', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit({ javaScriptEnabled: false })).newPage();
  await page.goto(`${house.address}/exemple`);
  const yann = await page.locator('#playing option', { hasText: 'Yann' }).getAttribute('value');
  await page.selectOption('#playing', yann);
  await page.locator('.playing button').click();
  await page.fill('#composer', 'Un message sans script');
  await page.locator('.composer button.primary').click();
  await threadWith(page, 'Un message sans script').waitFor();
  await page.locator('.composer a', { hasText: 'Partager' }).click();
  await page.locator('button.primary').click();
  assert.equal(await page.locator('.problem').count(), 2);
  await page.fill('#input-tool', 'Copilot');
  await page.fill('#input-useCase', 'Trier les tickets sans script');
  await page.locator('button.primary').click();
  await page.goto(`${house.address}/exemple`);
  await threadWith(page, 'Trier les tickets sans script').waitFor();
  await page.locator('.card a', { hasText: 'J’ai testé' }).first().click();
  await page.check('input[value=works]');
  await page.locator('button.primary').click();
  await page.waitForURL(/\/exemple$/);
});

journey('what was typed stays when the network is down', async (visit) => {
  const house = await sharedHouse();
  const context = await visit();
  const page = await context.newPage();
  await page.goto(`${house.address}/exemple`);
  await context.setOffline(true);
  await page.fill('#composer', 'Un message important');
  await page.locator('.composer button.primary').click();
  await page.locator('[data-toast]:not([hidden])').waitFor();
  assert.equal(await page.inputValue('#composer'), 'Un message important');
  await context.setOffline(false);
  await page.locator('.composer button.primary').click();
  await threadWith(page, 'Un message important').waitFor();
});
