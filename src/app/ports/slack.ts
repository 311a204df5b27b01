/** A Slack workspace that plugged the companion in. */
export interface SlackInstall {
  readonly workspaceId: string;
  /** Of the workspace, or of the organisation that installed for all of its own. */
  readonly teamId: string;
  readonly botUserId: string;
  /** Sealed; null for the company's own app, whose token is in the environment. */
  readonly token: string | null;
  readonly scopes: readonly string[];
  /** The watch channel; null until it is known. */
  readonly channelId: string | null;
  readonly installedAt: string;
}

export interface SlackInstalls {
  /** Adds, or replaces the one of the same space. */
  save(install: SlackInstall): Promise<void>;
  get(workspaceId: string): Promise<SlackInstall | null>;
  everywhere(): Promise<readonly SlackInstall[]>;
  remove(workspaceId: string): Promise<void>;
}

/** Where a post of the companion stands in Slack. */
export interface SlackMessage {
  readonly workspaceId: string;
  readonly postId: string;
  readonly channelId: string;
  /** Slack's id of a message within its channel; null while it is not known whether Slack took it. */
  readonly ts: string | null;
  /** A digest of what was drawn. */
  readonly drawn: string;
  readonly drawnAt: string;
}

export interface SlackMessages {
  /** Adds, or replaces the one of the same post. */
  save(message: SlackMessage): Promise<void>;
  get(workspaceId: string, postId: string): Promise<SlackMessage | null>;
  at(workspaceId: string, channelId: string, ts: string): Promise<SlackMessage | null>;
  remove(workspaceId: string, postId: string): Promise<void>;
}

export interface SlackStore {
  readonly slackInstalls: SlackInstalls;
  readonly slackMessages: SlackMessages;
}
