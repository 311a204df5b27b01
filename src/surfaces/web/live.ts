/** Tells the open pages of a space that a thread has changed. One process only. */
export interface Live {
  publish(workspaceId: string, threadId: string): void;
  /** Gives back what stops listening. */
  listen(workspaceId: string, heard: (threadId: string) => void): () => void;
}

export function openLive(): Live {
  const listeners = new Map<string, Set<(threadId: string) => void>>();
  return {
    publish: (workspaceId, threadId) => {
      for (const heard of listeners.get(workspaceId) ?? []) heard(threadId);
    },
    listen: (workspaceId, heard) => {
      const all = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, all.add(heard));
      return () => all.delete(heard);
    },
  };
}
