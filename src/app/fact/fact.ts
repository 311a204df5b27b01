import type { Caution } from '../../domain/guardrail/caution.ts';
import type { Recap } from '../../domain/recap/recap.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Trial } from '../../domain/trial/trial.ts';
import type { Variation } from '../../domain/variation/variation.ts';
import type { Post } from '../../domain/workspace/post.ts';
import type { Question } from '../../domain/workspace/workspace.ts';

/** What may happen that other nouns hear of, and what is known of it. Each is in the store when it is announced. */
export interface Facts {
  /** A share is published, new or from a draft. `threadId` is where its card stands. */
  readonly sharePublished: {
    readonly share: Share;
    readonly threadId: string;
    /** The share whose prompt its author says that it varies. */
    readonly parentId: string | null;
  };
  /** A share, or a draft, is taken back; `share` is what is left of it. */
  readonly shareDeleted: { readonly share: Share };
  /** Someone tried what a share says. */
  readonly trialRecorded: { readonly trial: Trial };
  /** A prompt is said to come from another's. */
  readonly variationLinked: { readonly variation: Variation };
  /** A caution was posted, or taken back. */
  readonly cautionChanged: { readonly caution: Caution };
  /** What the space says of a tool itself changed: a policy, a note, a merger. */
  readonly sheetChanged: { readonly workspaceId: string; readonly toolId: string };
  /** Two people exchanged: one replied to the other. `otherId` is null for the companion. */
  readonly peopleMet: {
    readonly workspaceId: string;
    readonly memberId: string;
    readonly otherId: string | null;
  };
  /** A message of the channel asks its colleagues something, surely of tools or not; `text` is without its markup. */
  readonly questionRead: { readonly post: Post; readonly text: string; readonly sure: boolean };
  /** A colleague's reply tells what they lived, under a question that was open. */
  readonly experienceRead: { readonly question: Question };
  /** A person takes back a message of their own. */
  readonly postDeleted: { readonly post: Post };
  /** The recap of a week is published. */
  readonly recapPublished: { readonly recap: Recap };
}

export type FactName = keyof Facts;

/** A fact as it is announced and heard. */
export type Fact<Is extends FactName = FactName> = {
  [One in Is]: { readonly is: One } & Facts[One];
}[Is];
