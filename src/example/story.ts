import type { CautionKind } from '../domain/guardrail/caution.ts';
import type { ToolRule } from '../domain/guardrail/toolPolicy.ts';
import type { Field } from '../domain/share/fields.ts';
import type { ShareKind } from '../domain/share/share.ts';
import type { Outcome } from '../domain/trial/trial.ts';

/** A person of the invented company. `jobFamily` is the id of a default job family. */
export interface ExampleMember {
  readonly key: string;
  readonly name: string;
  readonly jobFamily: string;
  readonly role: 'member' | 'facilitator';
  readonly agreesToBeNamed: boolean;
}

/** When something happened: week 1 to 5 (5 is the running week), day 1 (Monday) to 5, time of day. */
export interface ExampleMoment {
  readonly week: 1 | 2 | 3 | 4 | 5;
  readonly day: 1 | 2 | 3 | 4 | 5;
  readonly at: `${number}:${number}`;
}

/** What happened in the channel, told in the words that people typed. Keys name things within the story. */
export type ExampleEvent = ExampleMoment & ToldEvent;

/** An event of a day that is known. */
type ToldEvent = { readonly at: ExampleMoment['at']; readonly who: string } & (
  | { readonly is: 'post'; readonly key: string; readonly text: string }
  | { readonly is: 'reply'; readonly to: string; readonly text: string }
  | {
      readonly is: 'share';
      readonly key: string;
      readonly kind: ShareKind;
      /** The share whose prompt this one varies. */
      readonly varies?: string;
      readonly fields: Readonly<Partial<Record<Field, string>>>;
    }
  | {
      readonly is: 'trial';
      readonly of: string;
      readonly outcome: Outcome;
      readonly line?: string;
      readonly timeSaved?: string;
    }
  | { readonly is: 'question'; readonly key: string; readonly text: string }
  | { readonly is: 'caution'; readonly tool: string; readonly kind: CautionKind; readonly text: string }
  | { readonly is: 'policy'; readonly tool: string; readonly rule: ToolRule; readonly reason: string }
  | { readonly is: 'answer'; readonly to: string; readonly text: string }
);

/** An invented company and the five weeks that its channel has lived. */
export interface ExampleCompany {
  readonly name: string;
  readonly channel: string;
  readonly members: readonly ExampleMember[];
  readonly events: readonly ExampleEvent[];
  /** The weeks (1–4) whose recap was published. */
  readonly recaps: readonly number[];
}

type Told<Is extends ToldEvent['is']> = Extract<ToldEvent, { readonly is: Is }>;

/** What somebody did at a time of the day: `at('09:10', 'samira').asks('q-photos', '…')`. */
export const at = (time: ExampleMoment['at'], who: string) => {
  const did = { at: time, who };
  return {
    posts: (key: string, text: string): ToldEvent => ({ ...did, is: 'post', key, text }),
    replies: (to: string, text: string): ToldEvent => ({ ...did, is: 'reply', to, text }),
    shares: (
      key: string,
      kind: ShareKind,
      { varies, ...fields }: Pick<Told<'share'>, 'varies'> & Told<'share'>['fields'],
    ): ToldEvent => ({ ...did, is: 'share', key, kind, fields, ...(varies === undefined ? {} : { varies }) }),
    tries: (
      of: string,
      outcome: Outcome,
      told: Pick<Told<'trial'>, 'line' | 'timeSaved'> = {},
    ): ToldEvent => ({
      ...did,
      is: 'trial',
      of,
      outcome,
      ...told,
    }),
    asks: (key: string, text: string): ToldEvent => ({ ...did, is: 'question', key, text }),
    answers: (to: string, text: string): ToldEvent => ({ ...did, is: 'answer', to, text }),
    warns: (tool: string, kind: CautionKind, text: string): ToldEvent => ({
      ...did,
      is: 'caution',
      tool,
      kind,
      text,
    }),
    rules: (tool: string, rule: ToolRule, reason: string): ToldEvent => ({
      ...did,
      is: 'policy',
      tool,
      rule,
      reason,
    }),
  };
};

/** The events of a week, told day by day. */
export function eventsOf(
  week: ExampleMoment['week'],
  days: Readonly<Partial<Record<ExampleMoment['day'], readonly ToldEvent[]>>>,
): readonly ExampleEvent[] {
  return Object.entries(days).flatMap(([day, events]) =>
    events.map((event) => ({ ...event, week, day: Number(day) as ExampleMoment['day'] })),
  );
}
