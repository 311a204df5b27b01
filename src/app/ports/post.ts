import type { Post, PostSubject } from '../../domain/workspace/post.ts';

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

export interface PostStore {
  readonly posts: Posts;
}
