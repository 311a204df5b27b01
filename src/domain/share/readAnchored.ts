import type { Intent, ReadingHabits } from './reading.ts';
import { findTools, toolFromName } from '../tool/tools.ts';
import type { Field } from './share.ts';
import type { Template } from './template/readTemplate.ts';
import { fold } from '../text/fold.ts';
import { readTimeSaved, type TimeContext } from '../duration/readTimeSaved.ts';
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
  const experience = fields.useCase ?? fields.timeSaved ?? fields.prompt ?? fields.beforeAfter;
  if (experience === undefined && fields.limits !== undefined && announced.length <= 2)
    return { intent: 'caution', sure: false };
  return { intent: 'share', sure: experience !== undefined && (fields.tool !== undefined || given >= 3) };
}

const TRIAL_INTRO =
  /\b(?:essai|test) (?:de la|du|de l') ?(?:fiche|partage|prompt)|\b(?:j'ai|i) (?:teste|essaye|tried|tested) (?:la fiche|le partage|le prompt|ton|ta|votre|your|the (?:share|prompt))/;

/** Someone reports on a colleague's share with labels of their own. */
function isTrialReport(template: Template): boolean {
  const intro = fold(template.intro);
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
    /\b(?:je|nous|on) cherch|looking for|besoin d'aide/.test(fold(asked)) ||
    template.extras.some((extra) => /contrainte|constraint|deadline|echeance/.test(fold(extra.label)))
  );
}

/** The gain of the labelled time saved; the label says when it is a loss, or gives the unit. */
export function gainOfTemplate(template: Template): TimeSaved | null {
  const value = template.fields.timeSaved ?? template.fields.beforeAfter;
  if (value === undefined) return null;
  return readTimeSaved(value, contextOf(template.timeLabel));
}

function contextOf(label: string): TimeContext {
  const loss = /perdue?s?|lost|wasted/.test(label);
  const unit = /minutes?\b/.test(label) ? 1 : /heures?\b|hours?\b/.test(label) ? 60 : undefined;
  return { loss, ...(unit === undefined ? {} : { unit }) };
}

/** « Avant / après : 15 min → 2 min » answers the time saved when it holds one. */
export function fieldsOfTemplate(template: Template): Partial<Record<Field, string>> {
  const { beforeAfter, ...others } = template.fields;
  if (beforeAfter === undefined || others.timeSaved !== undefined) return { ...template.fields };
  return readTimeSaved(beforeAfter) ? { ...others, timeSaved: beforeAfter } : { ...template.fields };
}

/** Tools of a labelled value: the known ones, and each unknown name as a tool of the space's own. */
export function toolsOfLabel(value: string, habits?: ReadingHabits): readonly string[] {
  const ids: string[] = [];
  for (const part of value.split(/\s\+\s|\s&\s|\s(?:puis|then)\s/)) {
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
    .replace(/(?:,| - | – | pour | for ).*$/s, '')
    .trim();
  return (
    bare !== '' &&
    bare.split(/\s+/).length <= 4 &&
    !/^(?:aucune?|none|rien|divers|plusieurs|various|l'ia|ia|ai|une ia|an ai|llm)$/.test(fold(bare))
  );
}
