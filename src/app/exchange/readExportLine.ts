import { RELAY_STATES } from '../../domain/bridger/relay.ts';
import { CAUTION_KINDS } from '../../domain/guardrail/caution.ts';
import { TOOL_RULES } from '../../domain/guardrail/toolPolicy.ts';
import { SUBSCRIPTION_ORIGINS, SUBSCRIPTION_STATUSES } from '../../domain/mail/subscription.ts';
import { FIELD_NAMES, FIELDS, forEachText } from '../../domain/share/fields.ts';
import { SHARE_KINDS, type Share } from '../../domain/share/share.ts';
import { OUTCOMES } from '../../domain/trial/trial.ts';
import { VARIATION_STATES } from '../../domain/variation/variation.ts';
import { TOOL_NOTES, VERDICTS } from '../../domain/tool/upkeep.ts';
import { POST_SUBJECTS } from '../../domain/workspace/post.ts';
import { SURFACES } from '../../domain/workspace/workspace.ts';
import type { ExportLine } from './exportWorkspace.ts';

type Is = (value: unknown) => boolean;

const isText: Is = (value) => typeof value === 'string';
const isFlag: Is = (value) => typeof value === 'boolean';
const isNumber: Is = (value) => typeof value === 'number' && Number.isFinite(value);
const isId: Is = (value) => typeof value === 'string' && value !== '';
const isInstant: Is = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
const isDay: Is = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const oneOf = (...all: readonly string[]): Is => {
  const known = new Set(all);
  return (value) => typeof value === 'string' && known.has(value);
};
const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const record =
  (shape: Shape): Is =>
  (value) =>
    isRecord(value) && fits(value, shape);

type Shape = Readonly<Record<string, Is>>;

const isTimeZone: Is = (value) => {
  try {
    return (
      typeof value === 'string' &&
      new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
};
const isTimeSaved = record({
  savedMin: orNull(listOf(orNull(isNumber))),
  per: oneOf('once', 'item', 'day', 'week', 'month', 'year'),
  quote: isText,
});

const thing = { id: isId, workspaceId: isId } satisfies Shape;

/** What each line of an export must hold; whatever else it holds is kept as it is. */
const SHAPES: Readonly<Record<ExportLine['type'], Shape>> = {
  workspace: {
    id: isId,
    surface: oneOf(...SURFACES),
    name: isText,
    locale: oneOf('fr', 'en'),
    address: oneOf('vous', 'tu'),
    timeZone: isTimeZone,
    channel: isText,
    isExample: isFlag,
    createdAt: isInstant,
  },
  jobFamily: { ...thing, nameFr: isText, nameEn: isText, position: isNumber },
  member: {
    ...thing,
    name: isText,
    jobFamilyId: orNull(isText),
    role: oneOf('member', 'facilitator'),
    agreesToBeNamed: isFlag,
    // Exports made before it could be asked say nothing of it.
    declinesRequests: (value) => value === undefined || isFlag(value),
    joinedAt: isInstant,
  },
  ownTool: { ...thing, name: isText },
  ownWords: { workspaceId: isId, lines: listOf(isText) },
  post: {
    ...thing,
    threadId: orNull(isText),
    authorId: orNull(isText),
    text: orNull(isText),
    about: orNull(record({ subject: oneOf(...POST_SUBJECTS), id: isId })),
    visibleTo: orNull(isText),
    at: isInstant,
    deletedAt: orNull(isInstant),
  },
  share: {
    ...thing,
    authorId: orNull(isText),
    jobFamilyId: orNull(isText),
    kind: oneOf(...SHARE_KINDS),
    status: oneOf('draft', 'published', 'deleted'),
    origin: oneOf('form', 'message', 'import', 'example'),
    ...forEachText((field) => (FIELDS[field].required ? isText : orNull(isText))),
    toolIds: listOf(isId),
    timeSaved: orNull(isTimeSaved),
    inferred: listOf(oneOf(...FIELD_NAMES)),
    externalId: orNull(isText),
    postId: orNull(isText),
    limitsAskedAt: orNull(isInstant),
    createdAt: isInstant,
    publishedAt: orNull(isInstant),
  } satisfies Readonly<Record<keyof Share, Is>>,
  trial: {
    ...thing,
    shareId: isId,
    memberId: orNull(isText),
    outcome: oneOf(...OUTCOMES),
    line: orNull(isText),
    timeSaved: orNull(isTimeSaved),
    timeSavedText: orNull(isText),
    at: isInstant,
  },
  question: {
    ...thing,
    authorId: orNull(isText),
    jobFamilyId: orNull(isText),
    text: isText,
    postId: orNull(isText),
    askedAt: isInstant,
    answeredAt: orNull(isInstant),
    answerShareId: orNull(isText),
  },
  questionRequest: {
    ...thing,
    questionId: isId,
    memberId: isId,
    shareId: orNull(isText),
    askedAt: isInstant,
    declinedAt: orNull(isInstant),
  },
  caution: {
    ...thing,
    about: record({ is: oneOf('tool', 'share'), id: isId }),
    kind: oneOf(...CAUTION_KINDS),
    text: isText,
    authorId: orNull(isText),
    at: isInstant,
    withdrawnAt: orNull(isInstant),
  },
  toolPolicy: {
    ...thing,
    toolId: isId,
    rule: oneOf(...TOOL_RULES),
    reason: isText,
    authorId: orNull(isText),
    at: isInstant,
  },
  recap: {
    ...thing,
    week: isId,
    publishedAt: isInstant,
    picks: listOf(record({ shareId: isId, reasons: listOf(record({ is: isText })) })),
  },
  recapEdit: {
    workspaceId: isId,
    week: isId,
    kept: listOf(isId),
    replaced: listOf(isId),
    removed: listOf(isId),
    note: orNull(isText),
    heldAt: orNull(isInstant),
  },
  rhythm: {
    workspaceId: isId,
    settings: record({
      recapDay: isNumber,
      recapHour: isNumber,
      quietFrom: isNumber,
      quietUntil: isNumber,
      place: isText,
    }),
    pausedAt: orNull(isInstant),
    channelToldAt: orNull(isInstant),
  },
  launchPlan: {
    workspaceId: isId,
    startedOn: isText,
    pausedOn: orNull(isText),
    settled: isRecord,
  },
  suggestionAnswer: { workspaceId: isId, suggestion: isId, answer: oneOf('done', 'declined'), at: isInstant },
  calm: { workspaceId: isId, memberId: isId, pausedAt: orNull(isInstant), toldAt: orNull(isInstant) },
  variation: {
    workspaceId: isId,
    shareId: isId,
    parentId: isId,
    rootId: isId,
    state: oneOf(...VARIATION_STATES),
    at: isInstant,
  },
  comparison: { ...thing, authorId: orNull(isText), task: isText, at: isInstant },
  comparedShare: { workspaceId: isId, comparisonId: isId, shareId: isId, at: isInstant },
  finding: {
    ...thing,
    comparisonId: isId,
    authorId: orNull(isText),
    tool: isText,
    toolId: isId,
    works: orNull(isText),
    fails: orNull(isText),
    cost: orNull(isText),
    at: isInstant,
  },
  confirmation: {
    ...thing,
    shareId: isId,
    memberId: orNull(isText),
    verdict: oneOf(...VERDICTS),
    at: isInstant,
  },
  toolNote: {
    ...thing,
    is: oneOf(...TOOL_NOTES),
    day: isDay,
    intoId: orNull(isId),
    toolId: isId,
    authorId: orNull(isText),
    text: isText,
    at: isInstant,
  },
  subscription: {
    ...thing,
    memberId: isId,
    address: isId,
    status: oneOf(...SUBSCRIPTION_STATUSES),
    origin: oneOf(...SUBSCRIPTION_ORIGINS),
    createdAt: isInstant,
    changedAt: isInstant,
  },
  relay: {
    workspaceId: isId,
    memberId: isId,
    state: oneOf(...RELAY_STATES),
    reasons: listOf(record({ is: isText })),
    askedAt: orNull(isInstant),
    answeredAt: orNull(isInstant),
  },
  objection: { workspaceId: isId, memberId: isId, at: isInstant },
  nomination: { ...thing, openedAt: isInstant, closedAt: orNull(isInstant) },
  network: {
    workspaceId: isId,
    consultedOn: isDay,
    informedOn: isDay,
    switchedBy: isId,
    switchedAt: isInstant,
    offAt: orNull(isInstant),
  },
  auditEntry: { ...thing, at: isInstant, actorId: isId, what: isText, detail: isText },
  decision: { workspaceId: isId, month: isId, text: isText, writtenAt: isInstant },
};

/** A line that `exportWorkspace` wrote; null when it is none, whole and well formed. */
export function readExportLine(text: string): ExportLine | null {
  try {
    const value = completed(JSON.parse(text));
    return isExportLine(value) ? value : null;
  } catch {
    return null;
  }
}

/** Exports made before a space told its surface are of the local channel. */
function completed(value: unknown): unknown {
  return isRecord(value) && value['type'] === 'workspace' ? { surface: 'web', ...value } : value;
}

function isExportLine(value: unknown): value is ExportLine {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const shape = Object.entries(SHAPES).find(([type]) => type === value['type'])?.[1];
  return shape !== undefined && fits(value, shape);
}

function fits(value: Readonly<Record<string, unknown>>, shape: Shape): boolean {
  return Object.entries(shape).every(([key, is]) => is(value[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
