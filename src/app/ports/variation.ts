import type { Variation } from '../../domain/variation/variation.ts';

export interface Variations {
  /** Adds, or replaces what was said of this share. */
  save(variation: Variation): Promise<void>;
  /** Whatever its state. */
  get(workspaceId: string, shareId: string): Promise<Variation | null>;
  /** The linked ones of which one of these shares is the child or the parent, in no order. */
  touching(workspaceId: string, shareIds: readonly string[]): Promise<readonly Variation[]>;
  /** The linked ones of a tree, all but its first prompt, which descends from nothing. */
  tree(workspaceId: string, rootId: string): Promise<readonly Variation[]>;
  /** Puts a whole tree under another's first prompt. */
  plant(workspaceId: string, rootId: string, underRootId: string): Promise<void>;
  /** For export: by share, those after `afterId`, all states. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Variation[]>;
}

export interface VariationStore {
  readonly variations: Variations;
}
