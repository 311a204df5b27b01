import { withinBudget } from '../../src/program/budget.ts';
import type { Desk } from '../../src/app/desk.ts';
import { HEARS } from '../../src/app/fact/hears.ts';
import { readPost } from '../../src/app/share/readPost.ts';
import type { Member, Workspace } from '../../src/domain/workspace/workspace.ts';
import { exampleCompany } from '../../src/example/company.ts';
import { EXAMPLE_ID, playExample } from '../../src/example/play.ts';
import { workInbox } from '../../src/jobs/inbox.ts';
import { workOutbox } from '../../src/jobs/outbox.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import type { OpenStore } from '../../src/store/store.ts';
import { openLive } from '../../src/surfaces/web/live.ts';
import { webSender } from '../../src/surfaces/web/send.ts';
import { sortableIds } from '../../src/program/system.ts';
import { noHolidays } from '../noHolidays.ts';

/** When the story is told, on the Wednesday of its fifth week. */
export const NOW = '2026-11-18T15:00:00.000Z';

/** The example company after its five weeks. */
export interface PlayedExample {
  readonly store: OpenStore;
  readonly desk: Desk;
  readonly workspace: Workspace;
  readonly people: readonly Member[];
}

export async function openPlayedExample(): Promise<PlayedExample> {
  const store = await openSqliteStore(':memory:');
  const desk = {
    store,
    clock: { now: () => NOW },
    ids: sortableIds(() => Date.parse(NOW)),
    holidays: noHolidays,
    withinBudget,
    hears: HEARS,
  };
  await playExample(desk, exampleCompany, { timeZone: 'Europe/Paris', settle });
  const workspace = (await store.workspaces.get(EXAMPLE_ID)) as Workspace;
  return { store, desk, workspace, people: await store.members.list(EXAMPLE_ID) };
}

async function settle(now: Desk): Promise<void> {
  const web = { send: webSender(now.store.posts, openLive()) };
  while ((await workInbox(now, { web: readPost })) + (await workOutbox(now, { web })) > 0);
}
