import type { Decision } from '../../app/ports/brief.ts';
import type { CalendarRun } from '../../app/ports/rhythm.ts';
import { NOTHING_BESIDES, type Recap, type RecapEdit } from '../../domain/recap/recap.ts';
import type { LaunchPlan } from '../../domain/rhythm/launchPlan.ts';
import type { Calm, Rhythm } from '../../domain/rhythm/rhythm.ts';
import type { SuggestionAnswer } from '../../domain/rhythm/suggest.ts';
import { folded, table } from '../table.ts';
import {
  id,
  instant,
  isId,
  isListOf,
  isNullOr,
  isNumber,
  isObject,
  isRecordOf,
  isText,
  json,
  oneOf,
  orNull,
  text,
} from '../values.ts';

const LIFE_OF_SPACE = 'as long as the space';

type RecapEditColumns = Pick<RecapEdit, 'workspaceId' | 'week' | 'heldAt'> & {
  readonly changes: Omit<RecapEdit, 'workspaceId' | 'week' | 'heldAt'>;
};

/** What comes back every week and every month. */
export const rhythmTables = {
  recaps: table<Recap>('recaps', {
    line: 'recap',
    rule: {
      purpose: 'a recap that went out',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'followsItsThing',
    },
    key: ['id'],
    unique: [['week']],
    order: ['publishedAt', 'week'],
    newestFirst: true,
    columns: ({ fact, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      week: fact(id),
      publishedAt: fact(instant),
      picks: fact(
        json(isListOf(isRecordOf({ shareId: isId, reasons: isListOf(isRecordOf({ is: isText })) }))),
      ),
      // Newcomers who agreed to be named, and a sentence of who facilitates.
      besides: words(
        json(() => true),
        { before: NOTHING_BESIDES },
      ),
    }),
  }),
  recap_edits: folded<RecapEdit, RecapEditColumns>(
    'recap_edits',
    {
      is: (said): said is RecapEdit => isObject(said),
      flat: ({ workspaceId, week, heldAt, ...changes }) => ({ workspaceId, week, changes, heldAt }),
      whole: ({ workspaceId, week, changes, heldAt }) => ({ workspaceId, week, ...changes, heldAt }),
    },
    {
      line: 'recapEdit',
      rule: {
        purpose: 'what was changed in a recap before it goes',
        seenBy: 'facilitators',
        kept: '90 days',
        erasing: 'stays',
      },
      key: ['week'],
      columns: ({ fact, words }) => ({
        workspaceId: fact(id),
        week: fact(id),
        changes: words(
          json(
            isRecordOf({
              kept: isListOf(isId),
              replaced: isListOf(isId),
              removed: isListOf(isId),
              note: isNullOr(isText),
            }),
          ),
        ),
        heldAt: fact(orNull(instant)),
      }),
    },
  ),
  rhythms: table<Rhythm>('rhythms', {
    line: 'rhythm',
    rule: {
      purpose: 'when the space may be spoken to',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'stays',
    },
    key: [],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      settings: fact(
        json(
          isRecordOf({
            recapDay: isNumber,
            recapHour: isNumber,
            quietFrom: isNumber,
            quietUntil: isNumber,
            place: isText,
          }),
        ),
      ),
      pausedAt: fact(orNull(instant)),
      channelToldAt: fact(orNull(instant)),
    }),
  }),
  calms: table<Calm>('calms', {
    line: 'calm',
    rule: {
      purpose: 'a pause asked for, and when they were last told something',
      seenBy: 'themselves',
      kept: 'as long as the member',
      erasing: 'rowDeleted',
    },
    key: ['memberId'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      memberId: person(id),
      pausedAt: fact(orNull(instant)),
      // The last instant only: how often someone was told something is kept nowhere.
      toldAt: fact(orNull(instant), { kept: '30 days' }),
    }),
  }),
  launch_plans: table<LaunchPlan>('launch_plans', {
    line: 'launchPlan',
    rule: { purpose: 'the first weeks', seenBy: 'facilitators', kept: '1 year', erasing: 'stays' },
    key: [],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      startedOn: fact(text),
      pausedOn: fact(orNull(text)),
      settled: fact(json(isObject)),
    }),
  }),
  suggestion_answers: table<SuggestionAnswer>('suggestion_answers', {
    line: 'suggestionAnswer',
    rule: { purpose: 'not to suggest it again', seenBy: 'facilitators', kept: '56 days', erasing: 'stays' },
    key: ['suggestion'],
    order: ['at', 'suggestion'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      suggestion: fact(id),
      answer: fact(oneOf<SuggestionAnswer['answer']>('done', 'declined')),
      at: fact(instant),
    }),
  }),
  decisions: table<Decision>('decisions', {
    line: 'decision',
    rule: {
      purpose: 'what a brief asks of the committee',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'stays',
    },
    key: ['month'],
    columns: ({ fact, words }) => ({
      workspaceId: fact(id),
      month: fact(id),
      text: words(text),
      writtenAt: fact(instant),
    }),
  }),
  calendar_runs: table<CalendarRun & { readonly at: string }>('calendar_runs', {
    rule: { purpose: 'once and only once', seenBy: 'nobody', kept: '400 days', erasing: 'rowDeleted' },
    key: ['ritual', 'period'],
    columns: ({ fact }) => ({ workspaceId: fact(id), ritual: fact(id), period: fact(id), at: fact(instant) }),
  }),
};
