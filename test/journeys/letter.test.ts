import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { linksIn } from '../mail/mailHouse.ts';
import { openSmtpPeer, type SmtpPeer } from '../mail/smtpPeer.ts';
import { overflow, violations } from './accessible.ts';
import { journey } from './browser.ts';
import { newFolder, openHouse, openSpace } from './house.ts';

let peer: SmtpPeer;
before(async () => {
  peer = await openSmtpPeer();
});
after(() => peer.close());

journey(
  'the recap by mail is wished, confirmed, given to colleagues and left, by everyone',
  async (visit) => {
    const house = await openHouse(newFolder(), {
      SMTP_URL: peer.url.href,
      MAIL_FROM: 'veille@exemple.fr',
      PUBLIC_URL: 'http://localhost',
    });
    const page = await (await visit({ bypassCSP: true, reducedMotion: 'reduce' })).newPage();
    const isForEveryone = async (where: string): Promise<void> => {
      assert.deepEqual(await violations(page), [], where);
      for (const width of [375, 320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await overflow(page), [0, 0, 0, 0], `${where} ${width}`);
      }
    };
    const space = await openSpace(page, house, 'Un espace qui écrit');
    await page.goto(`${house.address}${space}/me`);
    await page.getByRole('link', { name: 'Recevoir le récap par e-mail' }).click();
    await page.getByRole('link', { name: 'Le recevoir' }).click();
    await page.locator('dialog[open] #input-address').fill('alix');
    await page.locator('dialog[open] button.primary').click();
    await page.locator('dialog[open] .problem').waitFor();
    await isForEveryone('address');
    await page.locator('dialog[open] #input-address').fill('alix@exemple.fr');
    await page.locator('dialog[open] button.primary').click();
    await page.getByText('attend votre clic à alix@exemple.fr').waitFor();

    while (peer.taken.length === 0) await page.waitForTimeout(50);
    const link = linksIn(peer.taken[0]?.raw ?? '', 'http://localhost').find((one) =>
      one.includes('/confirm/'),
    );
    await page.goto(`${house.address}${link}`);
    await isForEveryone('confirm');
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText('La lettre arrivera').waitFor();

    await page.goto(`${house.address}${space}/letter`);
    await page.getByText('Vous le recevez à alix@exemple.fr').waitFor();
    await page.getByRole('link', { name: 'Inscrire des collègues' }).click();
    await page.locator('dialog[open] #input-readers').fill('Léo Martin <leo@exemple.fr>');
    await isForEveryone('readers');
    await page.locator('dialog[open] input[name="informed"]').check();
    await page.locator('dialog[open] button.primary').click();
    await page.getByRole('cell', { name: 'leo@exemple.fr' }).waitFor();
    await isForEveryone('letter');
    await page.getByRole('button', { name: 'Ne plus le recevoir' }).click();
    await page.getByText('Vous ne le recevez plus à alix@exemple.fr').waitFor();
  },
);
