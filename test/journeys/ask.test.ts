import assert from 'node:assert/strict';
import { journey } from './browser.ts';
import { playAs, sharedHouse } from './house.ts';

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
