import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** Every rule; the sizes of targets (WCAG 2.2, 2.5.8) are asked for by name. */
const EVERY_RULE = "{ rules: { 'target-size': { enabled: true } } }";
/** What a scheme changes. */
const COLORS = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";

/** What axe-core finds wrong, light then dark, with the markup. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const asked = colorScheme === 'light' ? EVERY_RULE : COLORS;
    found.push(
      ...(await page.evaluate<string[]>(`axe.run(${asked}).then(({ violations }) => violations.map(
        ({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | ')))`)),
    );
  }
  return found;
}

/** How far the page, then its dialog, can be scrolled sideways, light and dark. */
export async function overflow(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const both = `[document.documentElement, document.querySelector('dialog[open]')]
      .map((one) => one === null ? 0 : one.scrollWidth - one.clientWidth)`;
    found.push(...(await page.evaluate<number[]>(both)));
  }
  return found;
}
