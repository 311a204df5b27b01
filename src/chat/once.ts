import type { Desk } from '../app/desk.ts';

/** A step of something that is made ready for a space. */
interface Step {
  readonly workspaceId: string;
  /** What is made ready, by a name that no other work has. */
  readonly work: string;
  readonly step: string;
}

/** Has a step done once for the space; one that fails is tried again with the rest. */
export async function once(
  { store, clock }: Desk,
  { workspaceId, work: ritual, step: period }: Step,
  work: () => Promise<unknown>,
): Promise<void> {
  if ((await store.calendar.runs(workspaceId, ritual, 99)).includes(period)) return;
  await work();
  await store.calendar.claimRun({ workspaceId, ritual, period }, clock.now());
}
