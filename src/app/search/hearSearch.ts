import type { Hears } from '../desk.ts';
import { indexShare, indexSheet } from './indexMemory.ts';

/** What colleagues say on a share, or on a tool, finds it too. */
export const SEARCH_HEARS = {
  trialRecorded: ({ store }, { trial }) => indexShare(store, trial.workspaceId, trial.shareId),
  cautionChanged: ({ store }, { caution: { workspaceId, about } }) =>
    (about.is === 'share' ? indexShare : indexSheet)(store, workspaceId, about.id),
  sheetChanged: ({ store }, { workspaceId, toolId }) => indexSheet(store, workspaceId, toolId),
} satisfies Hears;
