import { CAUTION_KINDS, type Caution, type CautionSubject } from '../../domain/guardrail/caution.ts';
import { TOOL_RULES, type ToolPolicy } from '../../domain/guardrail/toolPolicy.ts';
import type { QuestionRequest } from '../../domain/question/request.ts';
import { FIELD_NAMES, forEachText, isCertain, type Texts } from '../../domain/share/fields.ts';
import { SHARE_KINDS, type Share, type ShareOrigin, type ShareStatus } from '../../domain/share/share.ts';
import { proposeTitle } from '../../domain/share/title.ts';
import { OUTCOMES, type Trial } from '../../domain/trial/trial.ts';
import { POST_SUBJECTS, type Post, type PostSubject } from '../../domain/workspace/post.ts';
import type { Question } from '../../domain/workspace/workspace.ts';
import { folded, table, type Columns, type Makers } from '../table.ts';
import {
  id,
  instant,
  isId,
  isListOf,
  isNullOr,
  isObject,
  isOneOf,
  isRecordOf,
  json,
  number,
  oneOf,
  orNull,
  text,
  timeSaved,
} from '../values.ts';

const LIFE_OF_SPACE = 'as long as the space';

/** Subjects of posts of Bridgers, from when they were called relays. */
const FORMER_SUBJECTS: ReadonlyMap<unknown, PostSubject> = new Map([
  ['relayAsk', 'bridgerAsk'],
  ['relayWelcome', 'bridgerWelcome'],
  ['relayThree', 'bridgerThree'],
  ['relayThanks', 'bridgerThanks'],
]);

type PostColumns = Omit<Post, 'about'> & {
  readonly subject: NonNullable<Post['about']>['subject'] | null;
  readonly subjectId: string | null;
};
const isAbout = isNullOr(isRecordOf({ subject: isOneOf(POST_SUBJECTS), id: isId }));

function aboutToday(about: unknown): unknown {
  const subject = isObject(about) ? FORMER_SUBJECTS.get(about['subject']) : undefined;
  return isObject(about) && subject !== undefined ? { ...about, subject } : about;
}

type CautionColumns = Omit<Caution, 'about'> & {
  readonly subject: CautionSubject['is'];
  readonly subjectId: string;
};
const CAUTIONED = ['tool', 'share'] as const;
const isCautioned = isRecordOf({ is: isOneOf(CAUTIONED), id: isId });

/** The tools that a share names have rows of their own: what its row gives names none. */
type ShareColumns = Omit<Share, 'toolIds'>;
const areTools = isListOf(isId);

/** The columns of a share's fields: all of them are its author's words. */
function textColumns(words: Makers['words']): Columns<Texts> {
  return forEachText((field) => (isCertain(field) ? words(text) : words(orNull(text)))) as Columns<Texts>;
}

/** Older exports say no title. */
function proposedFor(useCase: unknown): string {
  return typeof useCase === 'string' ? proposeTitle(useCase) : '';
}

interface ShareTool {
  readonly workspaceId: string;
  readonly shareId: string;
  readonly position: number;
  readonly toolId: string;
}

/** What people said in the channel. */
export const channelTables = {
  posts: folded<Post, PostColumns>(
    'posts',
    {
      is: (said): said is Post => isObject(said) && isAbout(said['about']),
      flat: ({ about, ...post }) => ({
        ...post,
        subject: about?.subject ?? null,
        subjectId: about?.id ?? null,
      }),
      whole: ({ subject, subjectId, ...post }) => ({
        ...post,
        about: subject === null || subjectId === null ? null : { subject, id: subjectId },
      }),
      said: ({ workspaceId, id, threadId, authorId, text, about, ...post }) => ({
        workspaceId,
        id,
        threadId,
        authorId,
        text,
        about,
        ...post,
      }),
    },
    {
      line: 'post',
      rule: {
        purpose: 'the channel',
        seenBy: 'everyone, or the one it is visible to',
        kept: 'as long as the space; 30 days once emptied',
        erasing: 'emptied',
      },
      key: ['id'],
      older: ({ about, ...said }) => ({ ...said, about: aboutToday(about) }),
      columns: ({ fact, person, words }) => ({
        workspaceId: fact(id),
        id: fact(id),
        threadId: fact(orNull(text)),
        authorId: person(orNull(text)),
        text: words(orNull(text)),
        subject: fact(orNull(oneOf(...POST_SUBJECTS))),
        subjectId: fact(orNull(text)),
        visibleTo: person(orNull(text), { erasing: 'rowDeleted' }),
        at: fact(instant),
        deletedAt: fact(orNull(instant)),
      }),
    },
  ),
  shares: folded<Share, ShareColumns>(
    'shares',
    {
      is: (said): said is Share => isObject(said) && areTools(said['toolIds']),
      flat: (share) => share,
      whole: (share) => ({ ...share, toolIds: [] }),
      said: ({ workspaceId, id, authorId, jobFamilyId, kind, status, origin, tool, toolIds, ...share }) => ({
        workspaceId,
        id,
        authorId,
        jobFamilyId,
        kind,
        status,
        origin,
        tool,
        toolIds,
        ...share,
      }),
    },
    {
      line: 'share',
      rule: {
        purpose: 'a share',
        seenBy: 'everyone; its author alone while it is a draft',
        kept: 'as long as the space; a draft, or a trace of one deleted: 30 days',
        erasing: 'emptied',
      },
      key: ['id'],
      unique: [['externalId']],
      older: (said) => ({ ...said, title: said['title'] ?? proposedFor(said['useCase']) }),
      columns: ({ fact, person, words }) => ({
        workspaceId: fact(id),
        id: fact(id),
        authorId: person(orNull(text)),
        jobFamilyId: fact(orNull(text)),
        kind: fact(oneOf(...SHARE_KINDS)),
        status: fact(oneOf<ShareStatus>('draft', 'published', 'deleted')),
        origin: fact(oneOf<ShareOrigin>('form', 'message', 'import', 'example')),
        ...textColumns(words),
        // Its quote is their own words.
        timeSaved: words(orNull(timeSaved)),
        inferred: fact(json(isListOf(isOneOf(FIELD_NAMES)))),
        leftOut: words(orNull(text), { before: null }),
        externalId: fact(orNull(text)),
        postId: fact(orNull(text)),
        limitsAskedAt: fact(orNull(instant)),
        createdAt: fact(instant),
        publishedAt: fact(orNull(instant)),
      }),
    },
  ),
  share_tools: table<ShareTool>('share_tools', {
    rule: {
      purpose: 'the tools of a share',
      seenBy: 'everyone',
      kept: 'as long as the share',
      erasing: 'followsItsThing',
    },
    key: ['shareId', 'position'],
    columns: ({ fact }) => ({
      workspaceId: fact(id),
      shareId: fact(id),
      position: fact(number),
      toolId: fact(id),
    }),
  }),
  trials: table<Trial>('trials', {
    line: 'trial',
    rule: {
      purpose: 'a trial',
      seenBy: 'everyone; by name if they agreed',
      kept: 'as long as the space, or until its author takes it back',
      erasing: 'rowDeleted',
    },
    key: ['id'],
    unique: [['shareId', 'memberId']],
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      shareId: fact(id),
      memberId: person(orNull(text)),
      outcome: fact(oneOf(...OUTCOMES)),
      line: words(orNull(text)),
      timeSaved: words(orNull(timeSaved)),
      timeSavedText: words(orNull(text)),
      at: fact(instant),
    }),
  }),
  questions: table<Question>('questions', {
    line: 'question',
    rule: {
      purpose: 'a question to the channel',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'emptied',
    },
    key: ['id'],
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      authorId: person(orNull(text)),
      jobFamilyId: fact(orNull(text)),
      text: words(text),
      postId: fact(orNull(text)),
      askedAt: fact(instant),
      answeredAt: fact(orNull(instant)),
      answerShareId: fact(orNull(text)),
    }),
  }),
  question_requests: table<QuestionRequest>('question_requests', {
    line: 'questionRequest',
    rule: { purpose: 'not to ask anyone twice', seenBy: 'nobody', kept: '90 days', erasing: 'rowDeleted' },
    key: ['id'],
    columns: ({ fact, person }) => ({
      workspaceId: fact(id),
      id: fact(id),
      questionId: fact(id),
      memberId: person(id),
      shareId: fact(orNull(text)),
      askedAt: fact(instant),
      declinedAt: fact(orNull(instant)),
    }),
  }),
  cautions: folded<Caution, CautionColumns>(
    'cautions',
    {
      is: (said): said is Caution => isObject(said) && isCautioned(said['about']),
      flat: ({ about, ...caution }) => ({ ...caution, subject: about.is, subjectId: about.id }),
      whole: ({ subject, subjectId, ...caution }) => ({ ...caution, about: { is: subject, id: subjectId } }),
      said: ({ workspaceId, id, about, ...caution }) => ({ workspaceId, id, about, ...caution }),
    },
    {
      line: 'caution',
      rule: {
        purpose: 'a caution',
        seenBy: 'everyone',
        kept: 'while it stands; 30 days once withdrawn',
        erasing: 'emptied',
      },
      key: ['id'],
      columns: ({ fact, person, words }) => ({
        workspaceId: fact(id),
        id: fact(id),
        subject: fact(oneOf(...CAUTIONED)),
        subjectId: fact(id),
        kind: fact(oneOf(...CAUTION_KINDS)),
        text: words(text),
        authorId: person(orNull(text)),
        at: fact(instant),
        withdrawnAt: fact(orNull(instant)),
      }),
    },
  ),
  tool_policies: table<ToolPolicy>('tool_policies', {
    line: 'toolPolicy',
    rule: {
      purpose: 'what is decided of a tool',
      seenBy: 'everyone',
      kept: LIFE_OF_SPACE,
      erasing: 'detached',
    },
    key: ['id'],
    columns: ({ fact, person, words }) => ({
      workspaceId: fact(id),
      id: fact(id),
      toolId: fact(id),
      rule: fact(oneOf(...TOOL_RULES)),
      reason: words(text),
      authorId: person(orNull(text)),
      at: fact(instant),
    }),
  }),
};
