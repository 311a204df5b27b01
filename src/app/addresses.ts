/** Where the pages of a space are, from the root of the site; surfaces that need more put their origin before. */
export const addressOf = {
  channel: (workspaceId: string): string => `/${workspaceId}`,
  post: (workspaceId: string, postId: string): string => `/${workspaceId}/posts/${postId}`,
  share: (workspaceId: string, shareId: string): string => `/${workspaceId}/shares/${shareId}`,
  variations: (workspaceId: string, shareId: string): string => `/${workspaceId}/variations/${shareId}`,
  recap: (workspaceId: string, week: string): string => `/${workspaceId}/recaps/${week}`,
  brief: (workspaceId: string, month: string): string => `/${workspaceId}/briefs/${month}`,
  library: (workspaceId: string): string => `/${workspaceId}/library`,
  profile: (workspaceId: string): string => `/${workspaceId}/me`,
};
