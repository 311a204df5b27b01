import type { Queue } from '../app/ports/queue.ts';
import type { Command, Office } from './command.ts';
import { atDesk } from './files.ts';

const MOST = 1_000;

/** What was left failed; with `--all`, it is put back to be tried again. */
export const replay: Command = {
  name: 'replay',
  takes: 'nothing',
  options: { all: { type: 'boolean' } },
  run: (typed, office) =>
    atDesk(office, async ({ store }) => {
      const { terminal, words } = office;
      const all = typed.options['all'] === true;
      const events = await review({ kind: 'inbox', queue: store.inbox, all }, office);
      const deliveries = await review({ kind: 'outbox', queue: store.outbox, all }, office);
      if (events + deliveries === 0) terminal.out(words.commands.replay.none);
      else if (all) terminal.out(words.commands.replay.again(events + deliveries));
      return 0;
    }),
};

async function review<T extends { readonly workspaceId: string; readonly id: string }>(
  {
    kind,
    queue,
    all,
  }: { readonly kind: 'inbox' | 'outbox'; readonly queue: Queue<T>; readonly all: boolean },
  { terminal, words }: Office,
): Promise<number> {
  const letters = await queue.dead(MOST);
  for (const { item, errorCode } of letters) {
    terminal.out(words.commands.replay.one(kind, item.workspaceId, item.id, errorCode ?? ''));
    if (all) await queue.replay(item.workspaceId, item.id);
  }
  return letters.length;
}
