import type { Desk } from '../app/desk.ts';
import { isHere, type Config } from '../config.ts';
import { workInbox, type Handlers } from '../jobs/inbox.ts';
import { workOutbox, type Senders } from '../jobs/outbox.ts';
import { tokenBuckets } from '../jobs/pace.ts';
import { StoreError } from '../store/errors.ts';
import type { Kit, Plug } from '../surfaces/plug.ts';
import { documents } from './documents.ts';
import type { Metrics } from './metrics.ts';
import { logFailure } from './problems.ts';
import { openSeal } from './seal.ts';

/** What of a plug the jobs work with. */
type Worked = Pick<Plug, 'surface' | 'handle' | 'sender' | 'forget'>;

/** Opens every surface that is on; the packages of the others are not loaded. */
export async function openPlugs(
  desk: Desk,
  config: Config,
  running: Pick<Kit, 'wake' | 'isReady'> & { readonly metrics: Metrics },
): Promise<readonly Plug[]> {
  const kit = { ...kitOf(config), ...running };
  const plugs: Plug[] = [];
  for (const { on } of config.surfaces) if (on !== null) plugs.push(await on.open(desk, kit));
  return plugs;
}

function kitOf(config: Config): Omit<Kit, 'wake' | 'isReady' | 'metrics'> {
  const { locale, timeZone, membersOnly, publicUrl, surfaces } = config;
  return {
    locale,
    timeZone,
    membersOnly,
    origin: publicUrl,
    isOpen: isOpen(config),
    hostNames: hostNames(config),
    hasLetters: surfaces.some(({ on, hasLetters }) => on !== null && hasLetters),
    seal: openSeal(config),
    failed: logFailure,
    isAway: (error) => error instanceof StoreError,
    pacerOf: tokenBuckets,
    documents,
  };
}

/** Whether others than this machine reach the pages. */
export function isOpen({ publicUrl }: Config): boolean {
  return !isHere(new URL(publicUrl).hostname);
}

/** The names of this machine and that of the pages; any name, where others come and only members read. */
function hostNames({ host, publicUrl, membersOnly }: Config): ReadonlySet<string> | null {
  const anyone = isHere(host) || !membersOnly;
  return anyone ? new Set(['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname]) : null;
}

/** What each surface does with what it receives; what is of no surface here waits. */
export function handlersOf(plugs: readonly Worked[]): Handlers {
  return Object.fromEntries(plugs.map(({ surface, handle }) => [surface, handle]));
}

/** How each surface says what is sent, and takes it back; what is of no surface here waits. */
export function sendersOf(plugs: readonly Worked[]): Senders {
  return Object.fromEntries(plugs.map(({ surface, sender, forget }) => [surface, { ...sender, forget }]));
}

/** Has all that waits read and said. */
export async function settle(desk: Desk, plugs: readonly Worked[]): Promise<void> {
  const [handlers, senders] = [handlersOf(plugs), sendersOf(plugs)];
  while ((await workInbox(desk, handlers)) + (await workOutbox(desk, senders)) > 0);
}
