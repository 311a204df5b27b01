import type { Reading, ReadingHabits } from './reading.ts';
import { findTools, toolFromName } from '../tool/tools.ts';
import type { Field, Fields } from './fields.ts';
import type { Template } from './template/readTemplate.ts';
import { foldInPlace } from '../text/fold.ts';
import { readTimeSaved, type TimeContext } from '../duration/readTimeSaved.ts';
import { tellsSaving } from '../duration/saved.ts';
import { HOUR } from '../duration/units.ts';
import { CUES } from './intent/cues.ts';
import { either } from './languages.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';

/** What a message whose fields are announced by labels or icons is; `tools` are those that it names. */
export function intentOfTemplate(
  template: Template,
  tools: readonly string[],
): Pick<Reading, 'intent' | 'sure'> {
  const { fields, announced } = template;
  const given = Object.keys(fields).length;
  if (given === 0) return { intent: 'chatter', sure: true };
  if (isTrialReport(template)) return { intent: 'trial', sure: true };
  if (isRequest(template)) return { intent: 'question', sure: true };
  if (isWarning(template)) return { intent: 'caution', sure: false };
  if (given === 1 && announced.length > 2 && fields.tool === undefined && fields.useCase === undefined)
    return { intent: 'chatter', sure: false };
  if (!tellsExperience(template, tools)) return { intent: 'chatter', sure: false };
  return { intent: 'share', sure: isLived(template) && !isAnnounced(template) };
}

/** A title tells the task where nothing else does. */
function taskOf({ useCase, title }: Fields): string | undefined {
  return useCase ?? title;
}

/** A tool, and what it did; a task alone is believed of a tool that is known. */
function isLived({ fields }: Template): boolean {
  if (fields.tool === undefined) return false;
  const effect = fields.timeSaved ?? fields.beforeAfter ?? fields.prompt;
  if (effect !== undefined) return true;
  return taskOf(fields) !== undefined && (fields.limits !== undefined || findTools(fields.tool).length > 0);
}

/**
 * A price or a link alone is news of a tool; without a tool a task is an agenda or an offer of a post, unless time was
 * saved on it.
 */
function tellsExperience({ fields, labels }: Template, tools: readonly string[]): boolean {
  const effect = fields.timeSaved ?? fields.beforeAfter ?? fields.limits ?? fields.prompt;
  if (tools.length > 0) return (effect ?? taskOf(fields) ?? fields.link) !== undefined;
  const saved = foldInPlace(`${labels.timeSaved ?? ''} ${fields.timeSaved ?? ''}`);
  return fields.prompt !== undefined || (taskOf(fields) !== undefined && tellsSaving(saved));
}

/** News, an event or a plan above the labels: what follows may be nobody's experience. */
function isAnnounced({ intro }: Template): boolean {
  const folded = foldInPlace(intro);
  return [CUES.news, CUES.event, CUES.future].some((cue) => cue.test(folded));
}

const TRIAL_INTRO = new RegExp(either('trialIntro'));
const LOOKS_FOR = new RegExp(either('looksFor'));
const ALERT = new RegExp(String.raw`\b(?:${either('alert')})\b`);
const REMEDY = new RegExp(either('remedy'));
const FORBIDS = new RegExp(String.raw`\b(?:${either('forbids')})\b`);
const CONSTRAINT = new RegExp(either('constraint'));
const LOST = new RegExp(String.raw`\b(?:${either('lost')})\b`);
const SAVED = new RegExp(String.raw`\b(?:${either('saved')})\b`);
const MINUTES = new RegExp(either('minutes'));
const HOURS = new RegExp(either('hours'));
const TOGETHER = new RegExp(String.raw`\s\+\s|\s&\s|\s(?:${either('andThen')})\s`);
const WHAT_FOR = new RegExp(`(?:,| - | – | (?:${either('for')}) ).*$`, 's');
const NO_TOOL = new RegExp(`^(?:${either('noTool')})$`);

/** Someone reports on a colleague's share with labels of their own. */
function isTrialReport({ fields, intro, trialMark }: Template): boolean {
  if (trialMark === 'tested' && fields.tool === undefined) return true;
  return fields.useCase === undefined && (trialMark !== null || TRIAL_INTRO.test(foldInPlace(intro)));
}

/** Without a gain, a title that warns, a notice of an incident, or a tool that one must not use. */
function isWarning({ fields, intro, extras, labels }: Template): boolean {
  if ((fields.timeSaved ?? fields.beforeAfter ?? fields.link) !== undefined) return false;
  const values = [labels.limits ?? '', ...Object.values(fields), ...extras.map(({ value }) => value)].join(
    '\n',
  );
  const forbids = FORBIDS.test(foldInPlace(values));
  const isNotice = extras.some(({ label }) => REMEDY.test(foldInPlace(label)));
  if (isNotice && fields.tool === undefined) return true;
  if (ALERT.test(foldInPlace(intro))) return forbids || fields.tool === undefined;
  return forbids && fields.useCase === undefined && fields.limits !== undefined;
}

/** A need, its constraints and its budget, or a tool that somebody asks about: no gain is told. */
function isRequest({ fields, intro, rest, extras }: Template): boolean {
  if (fields.timeSaved !== undefined) return false;
  const asked = `${intro}\n${rest}`;
  const folded = foldInPlace(asked);
  const asks = /[?❓❔]/u.test(asked);
  if (asks && CUES.ask.test(folded)) return true;
  if (fields.tool !== undefined || fields.limits !== undefined) return false;
  return asks || LOOKS_FOR.test(folded) || extras.some((extra) => CONSTRAINT.test(foldInPlace(extra.label)));
}

/** The gain of the labelled time saved; the label says when it is a loss, or gives the unit or the rhythm. */
export function gainOfTemplate({ fields, labels }: Template): TimeSaved | null {
  const value = fields.timeSaved ?? fields.beforeAfter;
  if (value === undefined) return null;
  return readTimeSaved(value, contextOf(foldInPlace(labels.timeSaved ?? '')));
}

function contextOf(label: string): TimeContext {
  const unit = MINUTES.test(label) ? 1 : HOURS.test(label) ? HOUR : undefined;
  return { ...signOf(label), often: label, ...(unit === undefined ? {} : { unit }) };
}

/** Whether a label says that time was lost, saved, or one of them. */
function signOf(label: string): Pick<TimeContext, 'loss' | 'minus'> {
  if (!SAVED.test(label)) return { loss: LOST.test(label) };
  return { minus: LOST.test(label) ? 'loss' : 'unsure' };
}

/**
 * « Avant / après : 15 min → 2 min » answers the time saved when it holds one; a title says the use case where nothing
 * else does.
 */
export function fieldsOfTemplate(template: Template): Partial<Record<Field, string>> {
  const { title } = template.fields;
  const fields = { ...(title === undefined ? {} : { useCase: title }), ...template.fields };
  const { beforeAfter, ...others } = fields;
  if (beforeAfter === undefined || others.timeSaved !== undefined) return fields;
  return readTimeSaved(beforeAfter) ? { ...others, timeSaved: beforeAfter } : fields;
}

/** Tools of a labelled value: the known ones, and each unknown name as a tool of the space's own. */
export function toolsOfLabel(value: string, habits?: ReadingHabits): readonly string[] {
  const ids: string[] = [];
  for (const part of value.split(TOGETHER)) {
    const known = findTools(part, habits);
    if (known.length > 0) ids.push(...known);
    else if (isName(part)) ids.push(toolFromName(part));
  }
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** A name rather than a sentence: few words, and not « aucun ». */
function isName(part: string): boolean {
  const bare = part
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(WHAT_FOR, '')
    .trim();
  return bare !== '' && bare.split(/\s+/).length <= 4 && !NO_TOOL.test(foldInPlace(bare));
}
