import { together, type Desk } from '../app/desk.ts';
import type { Config } from '../config.ts';
import { EXAMPLE_ID, playExample } from '../example/play.ts';
import { openDesk } from './desk.ts';
import { settle } from './plugged.ts';
import { exampleChannel } from './plugs.ts';

/** The example company is played once, at the first start of a data folder. */
export async function openExample(desk: Desk, config: Config): Promise<void> {
  if ((await desk.store.workspaces.get(EXAMPLE_ID)) !== null) return;
  const { exampleCompany } = await import('../example/company.ts');
  const run = { workspaceId: EXAMPLE_ID, ritual: 'example', period: 'once' };
  await together(desk, async (inside) => {
    // Of replicas that start together on an empty database, one plays it; were it stopped, another start does.
    if (!(await inside.store.calendar.claimRun(run, inside.clock.now()))) return;
    await playExample(inside, exampleCompany, {
      timeZone: config.timeZone,
      settle: (now) => settle(now, [exampleChannel(now)]),
    });
  });
}

/** Plays the example before the first start, in a process that ends and takes along the memory it used. */
export async function prepare(config: Config): Promise<number> {
  const desk = await openDesk(config);
  try {
    await openExample(desk, config);
    return 0;
  } finally {
    await desk.close();
  }
}
