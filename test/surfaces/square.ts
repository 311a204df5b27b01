import type { Form } from '../../src/cards/form.ts';
import type { Section } from '../../src/chat/section.ts';
import { pressOf } from '../../src/chat/deeds.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { drawn, SQUARE, type Standing } from '../chat/square.ts';
import { openLife, SPACE } from '../chat/squareLife.ts';
import { newest, type Driver, type Life, type Who } from './driver.ts';

/** The sample surface. */
export const squareDriver: Driver = {
  surface: SQUARE.surface,
  cannot: {
    'a message that holds something sensitive goes by a button of its warning':
      'nobody but its author takes down a message of the square: the warning says how to',
  },
  open: async (lent) => {
    const store = lent ?? (await openSqliteStore(':memory:'));
    const square = await openLife(store);
    const { standing, replies, corners, settle, desk } = square;
    const seenBy = (who: Who): readonly Standing[] =>
      [...standing.values()].filter(({ to }) => to === null || to === who);
    const textBy = async (who: Who) =>
      seenBy(who)
        .map(({ text }) => text)
        .join('\n\n');
    const cornerOf = (who: Who): readonly Section[] => corners.get(who) ?? [];
    const textOf = (section: Section) => drawn(section).text;
    const life: Life = {
      store,
      desk,
      spaceId: SPACE,
      writes: async (who, text) => {
        const place = await square.writes(who, text);
        await settle();
        return place;
      },
      replies: async (who, under, text) => {
        const { threadPlace, place } = newest(seenBy(who), ({ text }) => under.test(text));
        await square.writes(who, text, threadPlace ?? place);
        await settle();
      },
      edits: async (who, place, text) => {
        const before = newest(seenBy(who), (one) => one.place === place);
        standing.set(place, { ...before, text });
        const { threadPlace } = before;
        await square.happens({ is: 'edited', user: who, place, threadPlace, text });
        await settle();
      },
      deletes: async (who, place) => {
        standing.delete(place);
        await square.happens({ is: 'deleted', user: who, place });
        await settle();
      },
      says: async (who, command) => {
        const reply = await square.does(who, { is: 'command', text: command });
        await settle();
        return reply.is === 'answer' ? textOf(reply.section) : JSON.stringify(reply);
      },
      sees: textBy,
      mayPress: async (who, label) =>
        seenBy(who).some(({ buttons }) => buttons.some((button) => label.test(button.label))),
      presses: async (who, label) => {
        await square.presses(who, label);
        await settle();
      },
      corner: async (who) => {
        await square.happens({ is: 'home', user: who });
        await settle();
        return cornerOf(who)
          .map((section) => `${textOf(section)}\n${labelsOf(section)}`)
          .join('\n\n');
      },
      pressesInCorner: async (who, label) => {
        const { press } = newest(
          cornerOf(who).flatMap((section) => drawn(section).buttons),
          (button) => label.test(button.label),
        );
        await square.does(who, { is: 'press', press, lent: '', chosen: [], inCorner: true });
        await settle();
      },
      opens: async (who, form) => void (await square.does(who, { is: 'open', form })),
      form: (who) => JSON.stringify(formBefore(who)),
      reads: async (who, label) => {
        const before = replies.get(who);
        const all = formBefore(who).memory?.rows.flatMap(({ actions }) => actions) ?? [];
        const press = pressOf(newest(all, (action) => label.test(action.label)).deed);
        const read = await square.does(who, { is: 'press', press, lent: '', chosen: [], inCorner: false });
        if (before !== undefined) replies.set(who, before);
        return JSON.stringify(read);
      },
      fills: async (who, typed) => {
        const reply = await square.sends(who, { ...heldIn(formBefore(who)), ...typed });
        await settle();
        return reply.is === 'taken' ? '' : JSON.stringify(reply);
      },
      later: async (days) => {
        square.later(days);
        await settle();
      },
      close: async () => {
        await square.stop();
        await store.close();
      },
    };
    function formBefore(who: Who): Form {
      const reply = replies.get(who);
      if (reply?.is !== 'form' && reply?.is !== 'givenBack') throw new Error(`no form before ${who}`);
      return reply.form;
    }
    return life;
  },
};

const labelsOf = (section: Section): string =>
  drawn(section)
    .buttons.map(({ label }) => label)
    .join('\n');

/** What a form holds when it opens, and so sends back. */
function heldIn({ parts }: Form): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.flatMap(({ inputs }) => inputs.map(({ name, value }) => [name, value])));
}
