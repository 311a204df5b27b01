import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepRituals } from '../../src/app/keepRituals.ts';
import type { Desk } from '../../src/app/desk.ts';
import { inHouse, shared, textSeenBy, SPACE_ID, type House } from './house.ts';

const at = (house: House, now: string): Desk => ({ ...house.desk, clock: { now: () => now } });

/** The Monday after the house's week, at nine in Paris, and well after. */
async function mondayAfter(house: House): Promise<string> {
  const [share] = await house.store.shares.published(SPACE_ID, { from: '', to: '9999' }, 1);
  const day = Temporal.Instant.from(share?.publishedAt ?? '').toZonedDateTimeISO('Europe/Paris');
  const monday = day.startOfDay().add({ days: 8 - day.dayOfWeek, hours: 10 });
  return monday.toInstant().toString({ fractionalSecondDigits: 3 });
}

describe('the week’s recap that is due', () => {
  test('is announced once to the person who facilitates, and to nobody else', () =>
    inHouse(async (house) => {
      await shared(house);
      const desk = at(house, await mondayAfter(house));
      await Promise.all([keepRituals(desk), keepRituals(desk), keepRituals(desk)]);
      assert.equal(await keepRituals(desk), 0);
      await house.settle();
      for (const key of ['claire', 'nadia', 'hugo'] as const) {
        const told = (await textSeenBy(house, key)).split('est prêt à relire').length - 1;
        assert.equal(told, key === 'claire' ? 1 : 0, key);
      }
    }));

  test('is not announced for a week in which nothing was shared', () =>
    inHouse(async (house) => {
      await shared(house);
      const monday = Temporal.Instant.from(await mondayAfter(house));
      const later = monday.add({ hours: 14 * 24 }).toString({ fractionalSecondDigits: 3 });
      await keepRituals(at(house, later));
      await house.settle();
      assert.equal((await textSeenBy(house, 'claire')).includes('Le récap'), false);
    }));
});
