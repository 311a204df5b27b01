import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liveByMail } from '../../src/app/mail/liveByMail.ts';
import { receiveMail } from '../../src/app/mail/receiveMail.ts';
import { workCalendar } from '../../src/jobs/calendar.ts';
import { readMail } from '../../src/surfaces/mail/readMail.ts';
import { shared, SPACE_ID, as } from '../app/house.ts';
import { plainMail } from './letters.ts';
import { decoded, follow, inMailHouse, linksIn, listed, type MailHouse } from './mailHouse.ts';

const OWN = { address: 'veille@exemple.fr', authServer: null };

/** People who meet nothing but mails, and the pages that their links open. */
function people(mailHouse: MailHouse) {
  const { house, peer, settle, site } = mailHouse;
  const mailsTo = (name: string): readonly string[] =>
    peer.taken.filter(({ to }) => to === `${name}@exemple.fr`).map(({ raw }) => raw);
  let written = 0;
  return {
    mailsTo,
    write: async (name: string, text: string): Promise<void> => {
      const more = { From: `${name}@exemple.fr`, 'Message-ID': `<${(written += 1)}@exemple.fr>` };
      const mail = await readMail(plainMail(text, more), 'here');
      assert.equal(await receiveMail(house.desk, OWN, mail), 'taken');
      await settle();
    },
    /** Follows the first link of the last mail that leads there, and sends the form of its page. */
    press: async (name: string, to: string, over: Readonly<Record<string, string>>): Promise<void> => {
      const link = linksIn(mailsTo(name).at(-1) ?? '').find((one) => one.includes(to));
      assert.ok(link !== undefined, `${name} has no link to ${to}`);
      const { cookie, text, status, path } = await follow(site, link);
      assert.equal(status, 200, path);
      const [, action = ''] = /<form class="form" method="post" action="([^"]+)"/.exec(text) ?? [];
      const sent = await site.post(action, { ...valuesIn(text), ...over }, { cookie });
      assert.equal(sent.status, 303, sent.text.slice(0, 400));
      await settle();
    },
  };
}

/** What a form's texts hold already, as a browser would send them. */
function valuesIn(page: string): Readonly<Record<string, string>> {
  const inputs = [...page.matchAll(/<input\s+type="text"\s+value="([^"]*)"[^>]*name="(\w+)"/g)];
  const areas = [...page.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([^<]*)<\/textarea>/g)];
  return Object.fromEntries([
    ...inputs.map(([, value, name]) => [name, value]),
    ...areas.map(([, name, value]) => [name, value]),
  ]);
}

test('a space whose only surface is mail shares, asks, receives its recap and tries, without a channel', () =>
  inMailHouse(async (mailHouse) => {
    const { house, settle } = mailHouse;
    const claire = house.person('claire');
    assert.ok((await liveByMail(house.desk, as('claire'), true)).ok);
    await listed(house, ['nadia', 'julien', 'hugo'].map((name) => `${name}@exemple.fr`).join('\n'));
    await house.store.subscriptions.save({
      workspaceId: SPACE_ID,
      id: 'of-claire',
      memberId: claire.id,
      address: 'claire@exemple.fr',
      status: 'active',
      origin: 'asked',
      createdAt: house.desk.clock.now(),
      changedAt: house.desk.clock.now(),
    });
    const { write, press, mailsTo } = people(mailHouse);

    await write('nadia', 'Outil : Claude\nCas d’usage : relire les clauses\nTemps gagné : 4 h par semaine');
    await press('nadia', '/forms/share/', {});
    await write(
      'julien',
      'Outil : ChatGPT\nCas d’usage : écrire les relances\nLimites : relire chaque montant',
    );
    await press('julien', '/forms/share/', {});
    await write('hugo', 'Qui a déjà résumé des appels d’offres avec une IA ?');
    await press('hugo', '/forms/question', {});

    // From this Monday to the next, an hour at a time.
    for (let hour = 0; hour < 7 * 24 + 4; hour++) {
      house.later(60);
      await workCalendar(house.desk, () => {});
      await settle();
    }
    const toClaire = mailsTo('claire').map(decoded);
    assert.equal(toClaire.filter((text) => /prêt à relire/.test(text)).length, 1);
    const letters = mailsTo('hugo').filter((raw) => /^X-Passerelle: letter/m.test(raw));
    assert.equal(letters.length, 1);
    const letter = decoded(letters[0] ?? '');
    for (const told of [/Relire les clauses/, /Écrire les relances/, /résumé des appels d’offres/])
      assert.match(letter, told);

    await press('hugo', '/forms/trial/', { outcome: 'works', line: 'Marche aussi chez nous' });
    const period = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };
    assert.equal(await house.store.trials.count(SPACE_ID, period), 1);
    assert.deepEqual(mailHouse.site.failures, []);
  }));

test('a space that lives by mail keeps its pages when no mail leaves', () =>
  inMailHouse(
    async ({ house, settle }) => {
      assert.ok((await liveByMail(house.desk, as('claire'), true)).ok);
      await listed(house, 'nadia@exemple.fr');
      const share = await shared(house, { shareId: 'a', memberId: 'julien' });
      await settle();
      assert.equal((await house.store.posts.about(SPACE_ID, 'share', share.id)).length, 1);
    },
    { smtpUrl: new URL('smtp://127.0.0.1:1') },
  ));
