import type { Store } from '../ports/store.ts';

/** How much a whole space holds; nothing here is about a person or a group. */
export interface SpaceView {
  readonly shares: number;
  readonly trials: number;
  readonly questions: number;
}

const ALWAYS = { from: '', to: '9999' };

/** What an operator sees of a space. */
export async function viewSpace(store: Store, workspaceId: string): Promise<SpaceView> {
  return {
    shares: await store.shares.countPublished(workspaceId),
    trials: await store.trials.count(workspaceId, ALWAYS),
    questions: (await store.questions.asked(workspaceId, ALWAYS)).length,
  };
}
