/** A window or a tab that a gesture is made in, and what it stands on. */
export interface Standing {
  readonly id: string;
  readonly type: string;
  readonly root_view_id?: string | null;
  readonly previous_view_id?: string | null;
}

/**
 * Whether nothing may be put over a window: Slack piles three of them at most (docs.slack.dev/reference/methods/views.push).
 * What is asked of the third takes its place.
 */
export function isLast({ previous_view_id: under, root_view_id: first }: Standing): boolean {
  return under != null && under !== first;
}
