/** A Slack workspace that plugged the companion in. */
export interface SlackInstall {
  readonly workspaceId: string;
  /** Of the workspace; of an organisation, for the row that keeps what it installed for all of its workspaces. */
  readonly teamId: string;
  /** The organisation (Enterprise Grid) that the workspace is of; null for none. */
  readonly enterpriseId: string | null;
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
