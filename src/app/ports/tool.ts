import type { ToolPolicy } from '../../domain/guardrail/toolPolicy.ts';
import type { Confirmation, ToolNote } from '../../domain/tool/upkeep.ts';

/** Tools that a space names and that the built-in table does not know. */
export interface OwnTool {
  readonly workspaceId: string;
  readonly id: string;
  readonly name: string;
}

export interface OwnTools {
  /** Passes over those whose id is there already. */
  addAllOnce(tools: readonly OwnTool[]): Promise<void>;
  list(workspaceId: string): Promise<readonly OwnTool[]>;
}

export interface ToolPolicies {
  add(policy: ToolPolicy): Promise<void>;
  /** All that were ever decided, by id. */
  list(workspaceId: string): Promise<readonly ToolPolicy[]>;
}

/** What keeps the sheets of tools true. */
export interface Upkeep {
  confirm(confirmation: Confirmation): Promise<void>;
  /** Of these shares, oldest first. */
  confirmations(workspaceId: string, shareIds: readonly string[]): Promise<readonly Confirmation[]>;
  /** For export: by id, those after `afterId`. */
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Confirmation[]>;
  /** Does nothing when the id is there already. */
  note(note: ToolNote): Promise<void>;
  /** Of every tool, oldest first. */
  notes(workspaceId: string): Promise<readonly ToolNote[]>;
}

export interface ToolStore {
  readonly ownTools: OwnTools;
  readonly toolPolicies: ToolPolicies;
  readonly upkeep: Upkeep;
}
