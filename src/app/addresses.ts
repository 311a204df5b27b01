import { beginningOf } from '../words/shorten.ts';
/** Where the pages of a space are, from the root of the site; surfaces that need more put their origin before. */
export const addressOf = {
  channel: (workspaceId: string): string => `/${workspaceId}`,
  post: (workspaceId: string, postId: string): string => `/${workspaceId}/posts/${postId}`,
  share: (workspaceId: string, shareId: string): string => `/${workspaceId}/shares/${shareId}`,
  variations: (workspaceId: string, shareId: string): string => `/${workspaceId}/variations/${shareId}`,
  tool: (workspaceId: string, toolId: string): string =>
    `/${workspaceId}/tools/${encodeURIComponent(toolId)}`,
  comparison: (workspaceId: string, id: string): string => `/${workspaceId}/comparisons/${id}`,
  recap: (workspaceId: string, week: string): string => `/${workspaceId}/recaps/${week}`,
  brief: (workspaceId: string, month: string): string => `/${workspaceId}/briefs/${month}`,
  desk: (workspaceId: string): string => `/${workspaceId}/desk`,
  launch: (workspaceId: string): string => `/${workspaceId}/launch`,
  bridgers: (workspaceId: string): string => `/${workspaceId}/bridgers`,
  bridgerRules: (workspaceId: string): string => `/${workspaceId}/bridgers/rules`,
  library: (workspaceId: string): string => `/${workspaceId}/library`,
  shareForm: (workspaceId: string, shareId?: string): string =>
    `/${workspaceId}/forms/share${shareId === undefined ? '' : `/${shareId}`}`,
  /** A form by its name; `id` is what it is about, empty for a new thing. */
  form: (workspaceId: string, name: string, id: string): string =>
    `/${workspaceId}/forms/${name}${id === '' ? '' : `/${id}`}`,
  trialForm: (workspaceId: string, shareId: string): string => `/${workspaceId}/forms/trial/${shareId}`,
  /** The form already holds this text, as much of it as an address may hold. */
  questionForm: (workspaceId: string, text: string): string =>
    `/${workspaceId}/forms/question?text=${encodeURIComponent(beginningOf(text, 1_000).toWellFormed())}`,
  letter: (workspaceId: string): string => `/${workspaceId}/letter`,
  profile: (workspaceId: string): string => `/${workspaceId}/me`,
};
