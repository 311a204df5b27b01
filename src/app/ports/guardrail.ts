import type { Caution } from '../../domain/guardrail/caution.ts';

export interface Cautions {
  add(caution: Caution): Promise<void>;
  save(caution: Caution): Promise<void>;
  get(workspaceId: string, id: string): Promise<Caution | null>;
  /** On any of these, those not taken back, oldest first. */
  standing(
    workspaceId: string,
    on: { readonly toolIds: readonly string[]; readonly shareIds: readonly string[] },
  ): Promise<readonly Caution[]>;
  page(workspaceId: string, afterId: string, limit: number): Promise<readonly Caution[]>;
}

export interface GuardrailStore {
  readonly cautions: Cautions;
}
