import type { Post, PostSubject } from '../../domain/workspace/post.ts';
import type { Surface } from '../../domain/workspace/workspace.ts';

/** Where a post stands in the channel: its instant, then its id among those of one millisecond. */
export interface PostPlace {
  readonly at: string;
  readonly id: string;
}

export interface Posts {
  /** False when a post of this id is there already; nothing changes then. */
  add(post: Post): Promise<boolean>;
  save(post: Post): Promise<void>;
  get(workspaceId: string, id: string): Promise<Post | null>;
  /**
   * First posts of threads, newest first, deleted ones left out unless something answers them,
   * those of `visibleTo` for `viewerId` only. `before` is where the page before ended, exclusive.
   */
  roots(
    workspaceId: string,
    ask: { readonly viewerId: string | null; readonly before: PostPlace | null; readonly limit: number },
  ): Promise<readonly Post[]>;
  /** Replies of these threads, oldest first, under the same visibility. */
  replies(
    workspaceId: string,
    ask: { readonly viewerId: string | null; readonly threadIds: readonly string[] },
  ): Promise<readonly Post[]>;
  /** Posts that picture this thing. */
  about(workspaceId: string, subject: PostSubject, id: string): Promise<readonly Post[]>;
  /** For export: by id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Post[]>;
}

/** Where something is on a surface, by the surface's own address of it. */
export interface SurfacePlace {
  readonly surface: Surface;
  readonly place: string;
}

/** How a post of the companion stands on a surface that is not ours. */
export interface Picture {
  readonly workspaceId: string;
  readonly surface: Surface;
  readonly postId: string;
  /** The surface's own address of what stands for it; null while it is not known whether the surface took it. */
  readonly place: string | null;
  /** A digest of what was drawn; empty where it was not drawn by us. */
  readonly drawn: string;
  readonly drawnAt: string;
}

export interface Pictures {
  /** Adds, or replaces the one of the same post there. */
  save(picture: Picture): Promise<void>;
  get(workspaceId: string, surface: Surface, postId: string): Promise<Picture | null>;
  at(workspaceId: string, surface: Surface, place: string): Promise<Picture | null>;
  remove(workspaceId: string, surface: Surface, postId: string): Promise<void>;
}

export interface PostStore {
  readonly posts: Posts;
  readonly pictures: Pictures;
}
