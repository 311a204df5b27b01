import type { Locale } from '../workspace/workspace.ts';
import type { ShareKind } from './share.ts';
import type { Field, Fields } from './fields.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';
import type { SensitiveType } from '../privacy/sensitive.ts';
import type { Tool } from '../tool/tool.ts';

export const MESSAGE_FORMATS = ['slack', 'teams', 'email', 'plain'] as const;
export type MessageFormat = (typeof MESSAGE_FORMATS)[number];

export const INTENTS = ['share', 'question', 'trial', 'caution', 'chatter'] as const;
export type Intent = (typeof INTENTS)[number];

/** What a person wrote, as the surface received it. */
export interface Message {
  readonly format: MessageFormat;
  readonly locale: Locale;
  readonly text: string;
}

/** What one space has taught the reader. */
export interface ReadingHabits {
  /** Labels the space mapped once and for all, folded (lower case, no accents) → field. */
  readonly labels: ReadonlyMap<string, Field>;
  /** Tools the space knows beside the built-in table. */
  readonly tools: readonly Tool[];
}

/** A labelled value whose label is not known: kept, never guessed. */
export interface Extra {
  readonly label: string;
  readonly value: string;
}

/** What the reader understood of one message. Values are verbatim, trimmed, markup removed. */
export interface Reading {
  readonly intent: Intent;
  /** Unsure: only the author may be asked, once; nothing is answered in public. */
  readonly sure: boolean;
  /** True when labels or icons introduce the fields; false for free prose. */
  readonly anchored: boolean;
  readonly fields: Fields;
  /** The fields that were inferred from prose rather than introduced by a label. */
  readonly inferred: readonly Field[];
  readonly extras: readonly Extra[];
  /** What was typed around labels and is in no field and no extra; none for free prose, which is its author's to reread. */
  readonly leftOut: readonly string[];
  /** Canonical tool ids (kebab-case), in order of mention. */
  readonly tools: readonly string[];
  readonly gain: TimeSaved | null;
  /** How it turned out, as the author tells it: what a share made of it begins with. */
  readonly kind: ShareKind;
  readonly alerts: readonly SensitiveType[];
}
