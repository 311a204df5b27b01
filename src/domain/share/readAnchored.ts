import type { Intent, ReadingHabits } from './reading.ts';
import { findTools, toolFromName } from '../tool/tools.ts';
import type { Field } from './fields.ts';
import type { Template } from './template/readTemplate.ts';
import { foldInPlace } from '../text/fold.ts';
import { readTimeSaved, type TimeContext } from '../duration/readTimeSaved.ts';
import { HOUR } from '../duration/units.ts';
import { either } from './languages.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';

/** What a message whose fields are announced by labels or icons is. */
export function intentOfTemplate(template: Template): { readonly intent: Intent; readonly sure: boolean } {
  const { fields, announced } = template;
  const given = Object.keys(fields).length;
  if (given === 0) return { intent: 'chatter', sure: true };
  if (isTrialReport(template)) return { intent: 'trial', sure: true };
  if (isRequest(template)) return { intent: 'question', sure: true };
  if (given === 1 && announced.length > 2 && fields.tool === undefined && fields.useCase === undefined)
    return { intent: 'chatter', sure: false };
  const experience =
    fields.useCase ?? fields.title ?? fields.timeSaved ?? fields.prompt ?? fields.beforeAfter;
  if (experience === undefined && fields.limits !== undefined && announced.length <= 2)
    return { intent: 'caution', sure: false };
  return { intent: 'share', sure: experience !== undefined && (fields.tool !== undefined || given >= 3) };
}

const TRIAL_INTRO = new RegExp(either('trialIntro'));
const LOOKS_FOR = new RegExp(either('looksFor'));
const CONSTRAINT = new RegExp(either('constraint'));
const LOST = new RegExp(either('lost'));
const MINUTES = new RegExp(either('minutes'));
const HOURS = new RegExp(either('hours'));
const TOGETHER = new RegExp(String.raw`\s\+\s|\s&\s|\s(?:${either('andThen')})\s`);
const WHAT_FOR = new RegExp(`(?:,| - | – | (?:${either('for')}) ).*$`, 's');
const NO_TOOL = new RegExp(`^(?:${either('noTool')})$`);

/** Someone reports on a colleague's share with labels of their own. */
function isTrialReport(template: Template): boolean {
  const intro = foldInPlace(template.intro);
  return (
    (template.trialMark && template.fields.useCase === undefined) ||
    (TRIAL_INTRO.test(intro) && template.fields.useCase === undefined)
  );
}

/** A need, its constraints and its budget, without a tool or a gain: someone is looking. */
function isRequest(template: Template): boolean {
  const { fields, intro, rest } = template;
  if (fields.tool !== undefined || fields.timeSaved !== undefined || fields.limits !== undefined)
    return false;
  const asked = `${intro}\n${rest}`;
  return (
    /[?❓❔]/u.test(asked) ||
    LOOKS_FOR.test(foldInPlace(asked)) ||
    template.extras.some((extra) => CONSTRAINT.test(foldInPlace(extra.label)))
  );
}

/** The gain of the labelled time saved; the label says when it is a loss, or gives the unit. */
export function gainOfTemplate(template: Template): TimeSaved | null {
  const value = template.fields.timeSaved ?? template.fields.beforeAfter;
  if (value === undefined) return null;
  return readTimeSaved(value, contextOf(template.timeLabel));
}

function contextOf(label: string): TimeContext {
  const unit = MINUTES.test(label) ? 1 : HOURS.test(label) ? HOUR : undefined;
  return { loss: LOST.test(label), often: label, ...(unit === undefined ? {} : { unit }) };
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
