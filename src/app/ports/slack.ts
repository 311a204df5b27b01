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

export interface SlackStore {
  readonly slackInstalls: SlackInstalls;
}
