import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { overflow, violations } from './accessible.ts';
import { journey } from './browser.ts';
import { openSpace, playAs, sharedHouse, threadWith, write, type House } from './house.ts';

const PAGES = [
  '',
  '/library?q=contrat',
  '/recaps',
  '/briefs',
  '/me',
  '/nowhere',
  '/forms/share',
  '/practices',
  '/practices?by=family',
  '/coverage',
  '/way-in',
  '/forms/caution/tool.claude',
  '/forms/policy/claude',
  '/members/new',
  '/desk',
  '/launch',
  '/forms/rhythm',
  '/forms/launchPost/open',
];
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

/** Every form that opens in a dialog, by the page it is opened from; « Claire » facilitates. */
const DIALOGS = [
  ['', '.composer a[href$="/forms/share"]'],
  ['', '.composer a[href$="/forms/question"]'],
  ['', '.card a[href*="/forms/trial/"]'],
  ['/me', '.page a[href$="/forms/profile"]'],
  ['/briefs', '.downloads a[href*="/forms/decision/"]'],
] as const;

/** Opens each dialog in turn; the forms that something is missing from are shown with their problems. */
async function eachDialog(page: Page, house: House, look: (opener: string) => Promise<void>): Promise<void> {
  for (const [path, opener] of DIALOGS) {
    await page.goto(`${house.address}/exemple${path}`);
    await page.locator(opener).first().click();
    await page.locator('dialog[open]').waitFor();
    if (path === '') {
      await page.locator('dialog[open] button.primary').click();
      await page.locator('dialog[open] .problem').first().waitFor();
    }
    await look(opener);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  }
}

journey('every page and form is accessible, light and dark', async (visit) => {
  const house = await sharedHouse();
  const page = await (await visit({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
  await page.goto(`${house.address}/exemple`);
  for (const path of await paths(page)) {
    await page.goto(`${house.address}${path}`);
    assert.deepEqual(await violations(page), [], path);
  }
  await eachDialog(page, house, async (opener) => assert.deepEqual(await violations(page), [], opener));
  const empty = await openSpace(page, house, 'Un espace où rien n’est dit');
  for (const path of ['', '/library', '/recaps', '/briefs']) {
    await page.goto(`${house.address}${empty}${path}`);
    assert.deepEqual(await violations(page), [], `empty${path}`);
  }
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(`${house.address}/exemple/library`);
  await page.locator('.menu summary').click();
  assert.deepEqual(await violations(page), [], 'menu');
});

for (const width of [375, 320])
  journey(`nothing scrolls sideways at ${width} pixels`, async (visit) => {
    const house = await sharedHouse();
    const page = await (await visit({ viewport: { width, height: 700 } })).newPage();
    const fits = async (where: string): Promise<void> =>
      assert.deepEqual(await overflow(page), [0, 0, 0, 0], where);
    await page.goto(`${house.address}/exemple`);
    for (const path of await paths(page)) {
      await page.goto(`${house.address}${path}`);
      await fits(path);
    }
    await eachDialog(page, house, fits);
    await page.goto(`${house.address}/exemple`);
    await write(page, `https://exemple.test/${'a'.repeat(200)}`);
    await fits('a word without end');
    await page.locator('.menu summary').click();
    await page.locator('#playing').waitFor();
    await fits('menu');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#playing').isVisible(), false);
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
  const tried = page.locator('.thread', { has: page.locator('a', { hasText: 'J’ai testé' }) }).last();
  const thread = await tried.getAttribute('id');
  await tried.locator('a', { hasText: 'J’ai testé' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] #input-outcome').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Essayé depuis le clavier.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.locator(`#${thread} .note`, { hasText: 'Sandrine' }).first().waitFor();
  assert.equal(await focused(page, 'textContent'), 'J’ai testé');
  const answered = threadWith(page, 'Traduire une notice');
  await answered.locator('.reply summary').focus();
  await page.keyboard.press('Enter');
  await answered.locator('.reply textarea:focus').waitFor();
  await page.keyboard.type('Une réponse');
  assert.equal(await answered.locator('.reply textarea').inputValue(), 'Une réponse');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page, 'textContent'), 'Répondre');
  await page.focus('#playing');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(page, 'id'), 'playing');
  await page.keyboard.press('ArrowDown');
  await page.locator('.playing button').waitFor();
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
  await page.locator('.composer a', { hasText: 'Partager' }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('#input-tool').fill('Claude');
  await context.setOffline(true);
  await dialog.locator('button.primary').click();
  await dialog.locator('.toast', { hasText: 'connexion' }).waitFor();
  assert.equal(await dialog.locator('#input-tool').inputValue(), 'Claude');
  await page.keyboard.press('Escape');
  await page.fill('#composer', 'Un message important');
  await page.locator('.composer button.primary').click();
  await page.locator('body > .toast').waitFor();
  assert.equal(await page.inputValue('#composer'), 'Un message important');
  await context.setOffline(false);
  await page.locator('.composer button.primary').click();
  await threadWith(page, 'Un message important').waitFor();
});

journey('on a phone, Enter begins a line and the button sends', async (visit) => {
  const house = await sharedHouse();
  const phone = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };
  const page = await (await visit(phone)).newPage();
  await page.goto(`${house.address}/exemple`);
  await page.tap('#composer');
  await page.keyboard.type('Deux lignes');
  await page.keyboard.press('Enter');
  await page.keyboard.type('écrites du pouce');
  assert.equal(await page.inputValue('#composer'), 'Deux lignes\nécrites du pouce');
  await page.tap('.composer button.primary');
  await threadWith(page, 'écrites du pouce').waitFor();
});
