import { withinBudget } from '../../src/program/budget.ts';
import { openWorkspace } from '../../src/app/workspace/openWorkspace.ts';
import type { Desk } from '../../src/app/desk.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { documents } from '../../src/program/documents.ts';
import { sendersOf } from '../../src/program/plugged.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { noHolidays } from '../noHolidays.ts';
import { open, SQUARE, type Square, type Standing } from './square.ts';

export const SPACE = 'square-1';
/** What the square calls them, and their names; whoever else is there is no colleague. */
export const NAMES = { nadia: 'Nadia Ferhaoui', julien: 'Julien Castagnède', claire: 'Claire Audouin' };

/** People who live on the square of a space. */
export interface Life extends Square {
  readonly desk: Desk;
  readonly store: OpenStore;
  /** Has everything that waits worked, moving the clock over what is put off. */
  settle(): Promise<void>;
  later(days: number): void;
  /** Someone writes; gives the place. */
  writes(user: string, text: string, threadPlace?: string): Promise<string>;
  /** Presses a button of the newest thing that they see with one of this label. */
  presses(user: string, label: RegExp): Promise<Reply>;
  /** Sends the form that is open before them. */
  sends(user: string, typed: Readonly<Record<string, string>>): Promise<Reply>;
  /** The newest of ours that one person alone sees; that all see, when null. */
  newest(to: string | null): Standing;
}

/** Lives something on a new square. */
export async function onSquare(life: (square: Life) => Promise<void>): Promise<void> {
  const store = await openSqliteStore(':memory:');
  try {
    await life(await openLife(store));
  } finally {
    await store.close();
  }
}

export async function openLife(store: OpenStore): Promise<Life> {
  let [now, made] = [Date.parse('2026-11-16T09:00:00.000Z'), 0];
  const desk: Desk = {
    store,
    clock: { now: () => new Date(now).toISOString() },
    holidays: noHolidays,
    withinBudget,
    hears: HEARS,
    ids: { next: () => `i${String((made += 1)).padStart(6, '0')}`, random: (below) => (made += 7) % below },
  };
  const habits = { channel: 'la place', timeZone: 'Europe/Paris', locale: 'fr' } as const;
  const told = { name: 'Menuiserie Lumière', isExample: false, facilitator: null };
  await openWorkspace(desk, { id: SPACE, surface: SQUARE.surface, ...habits, ...told });
  const kit = { origin: 'https://pages.example', wake: () => {}, documents };
  const square = open(desk, { workspaceId: SPACE, names: NAMES }, kit);
  square.start();
  const work = async (): Promise<number> =>
    (await workInbox(desk, { [SQUARE.surface]: square.handle })) +
    (await workOutbox(desk, sendersOf([square])));
  return {
    ...square,
    desk,
    store,
    settle: async () => {
      for (let idle = 0; idle < 2;) {
        const done = await work();
        idle = done === 0 ? idle + 1 : 0;
        if (done === 0) now += 3_000;
      }
    },
    later: (days) => void (now += days * 86_400_000),
    writes: async (user, text, threadPlace) => {
      const thread = { threadPlace: threadPlace ?? null };
      const place = square.stand({ by: user, to: null, ...thread, text, buttons: [] });
      await square.happens({ is: 'message', user, text, place, ...thread, towards: [] });
      return place;
    },
    presses: (user, label) => press(square, user, label),
    sends: async (user, typed) => {
      const open = square.replies.get(user);
      if (open?.is !== 'form' && open?.is !== 'givenBack') throw new Error(`no form before ${user}`);
      return square.does(user, { is: 'submit', memo: open.memo, typed });
    },
    newest: (to) => {
      const found = [...square.standing.values()].findLast((one) => one.by === null && one.to === to);
      if (found === undefined) throw new Error(`nothing is said to ${to ?? 'everyone'}`);
      return found;
    },
  };
}

async function press({ standing, does }: Square, user: string, label: RegExp): Promise<Reply> {
  const seen = [...standing.values()].filter(({ to }) => to === null || to === user).toReversed();
  for (const { place, buttons } of seen) {
    const pressed = buttons.find((button) => label.test(button.label));
    if (pressed === undefined) continue;
    const { press, value: lent = '' } = pressed;
    return does(user, { is: 'press', press, lent, chosen: [], inCorner: false, answerAt: place });
  }
  throw new Error(`no button ${label} before ${user}`);
}
