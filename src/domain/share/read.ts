import { findSensitive } from '../privacy/findSensitive.ts';
import type { SensitiveType } from '../privacy/sensitive.ts';
import { someTool } from '../tool/languages.ts';
import { findToolMentions, findTools, toolOfAddress } from '../tool/tools.ts';
import { gatherEvidence } from './intent/evidence.ts';
import { evidenceOf } from './intent/evidenceOf.ts';
import { reasonsOf, withSecondOpinion, type Reason } from './intent/opinion.ts';
import { readIntent, speaksOfTools } from './intent/readIntent.ts';
import { readProse } from './prose/readProse.ts';
import { kindTold } from './kindTold.ts';
import { fieldsOfTemplate, gainOfTemplate, intentOfTemplate, toolsOfLabel } from './readAnchored.ts';
import { hasFigure, readGain } from './readGain.ts';
import type { Message, Reading, ReadingHabits } from './reading.ts';
import type { Locale } from '../workspace/workspace.ts';
import type { TimeSaved } from '../duration/timeSaved.ts';
import type { Field, Fields } from './fields.ts';
import { useCaseAround } from './useCaseAround.ts';
import { leftOutOf } from './template/leftOut.ts';
import { findPastedPrompt } from './template/pastedPrompt.ts';
import { readTemplate, type Template } from './template/readTemplate.ts';
import { foldInPlace } from '../text/fold.ts';
import { asTyped, beginningOf, type Plain } from '../text/plain.ts';
import { readText, type MessageText } from '../text/readText.ts';

/**
 * Understands one message: intent, fields, tools, gain and alerts. Never throws; the time it takes grows with the text.
 * Quotes and signatures are left out, save for sensitive values, which are looked for everywhere.
 */
export function readMessage(message: Message, habits?: ReadingHabits): Reading {
  const text = readText(message);
  const alerts = [...new Set(findSensitive(text.whole).map((one) => one.type))];
  const { told, template, pasted } = cutPrompt(text, habits);
  const reading = template
    ? readAnchored(told, template, alerts, habits)
    : readFree(told, { alerts, pasted }, habits);
  return withSomeTool(reading, message.locale);
}

/** A message, its template, and the prompt pasted at its end: the text is then what stands above that prompt. */
interface Cut {
  readonly told: MessageText;
  readonly template: Template | null;
  readonly pasted: string | null;
}

function cutPrompt(text: MessageText, habits?: ReadingHabits): Cut {
  const { own, all } = text;
  const template = readTemplate(all, habits);
  const span = findPastedPrompt(all);
  const isLabelled = span && template?.promptSpan && template.promptSpan.start <= span.start;
  if (!span || span.start >= own.text.length || isLabelled) return { told: text, template, pasted: null };
  const above = beginningOf(all, span.start);
  const prompt = asTyped(all, span.start, span.end).trim();
  const labels = readTemplate(above, habits);
  return {
    told: { own: above, all: above, whole: above.text },
    template: labels && { ...labels, fields: { ...labels.fields, prompt } },
    pasted: prompt,
  };
}

function readAnchored(
  { own, all }: Pick<MessageText, 'own' | 'all'>,
  template: Template,
  alerts: readonly SensitiveType[],
  habits?: ReadingHabits,
): Reading {
  const labelled = template.fields.tool === undefined ? [] : toolsOfLabel(template.fields.tool, habits);
  const named = findToolMentions(withoutPrompt(own, template), habits).map((one) => one.id);
  const tools = [...new Set([...labelled, ...named])];
  const { intent, sure } = intentOfTemplate(template, tools);
  const anchored = intent === 'chatter' ? {} : fieldsOfTemplate(template);
  const above = intent === 'share' ? proseAbove(own, template, habits) : null;
  const told = { ...above?.fields, ...anchored };
  const useCase = intent === 'share' && !told.useCase ? useCaseAround(all, template) : undefined;
  const inferred = missingFrom(anchored, { ...above?.fields, ...(useCase && { useCase }) });
  const tells = intent === 'share' || intent === 'trial';
  const gain = tells
    ? (gainOfTemplate(template) ?? (inferred.timeSaved ? figured(above?.gain ?? null) : null))
    : null;
  return {
    intent,
    sure: sure || (above?.sure ?? false),
    anchored: true,
    fields: { ...anchored, ...inferred },
    inferred: Object.keys(inferred) as Field[],
    extras: template.extras,
    leftOut: intent === 'share' ? leftOutOf(all, template.covered, inferred) : [],
    tools: intent === 'chatter' && Object.keys(template.fields).length === 0 ? [] : tools,
    gain,
    kind: kindTold(foldInPlace(toldIn(template)), { intent, gain }),
    alerts,
  };
}

/** What the prose above the labels tells, where it tells a use of the author's. */
function proseAbove(
  own: Plain,
  template: Template,
  habits?: ReadingHabits,
): Pick<Reading, 'fields' | 'sure' | 'gain'> | null {
  const { fields, intro } = template;
  if (fields.tool !== undefined && fields.useCase !== undefined) return null;
  const above = beginningOf(own, intro.length);
  const folded = foldInPlace(above.text);
  const mentions = findToolMentions(above.text, habits, folded);
  const gain = readGain(above.text, folded);
  const known = {
    folded,
    mentions,
    gain: gain ?? gainOfTemplate(template),
    hasPrompt: fields.prompt !== undefined,
  };
  const evidence = gatherEvidence(above, known);
  const { intent, sure } = readIntent(evidence);
  const told = readProse(above, { ...evidence, gain });
  if (intent === 'share') return { fields: told, sure, gain };
  // Alone it would be no share; above labels it may still say with what, and for what.
  const { tool, useCase } = told;
  const names = tool === undefined || above.text.includes('?') ? {} : { tool, ...(useCase && { useCase }) };
  return { fields: names, sure: false, gain: null };
}

/** A gain without a figure has only its words, which are a field: its author is asked. */
function figured(gain: TimeSaved | null): TimeSaved | null {
  return gain && hasFigure(gain) ? gain : null;
}

/** What prose tells and labels do not. */
function missingFrom(anchored: Fields, above: Fields): Fields {
  return Object.fromEntries(
    Object.entries(above).filter(([field]) => anchored[field as Field] === undefined),
  );
}

/** What labels tell of how it turned out: limits and prompts speak of failing too. */
function toldIn({ intro, fields, extras }: Template): string {
  return [intro, fields.useCase, fields.beforeAfter, ...extras.map(({ value }) => value)].join('\n');
}

/** The words of a prompt name no tool that was used. */
function withoutPrompt(own: Plain, template: Template): string {
  const { promptSpan } = template;
  return promptSpan ? `${own.text.slice(0, promptSpan.start)} ${own.text.slice(promptSpan.end)}` : own.text;
}

/** What made the second opinion on a message in prose; nothing where labels tell what it is. */
export function reasonsFor(message: Message, habits?: ReadingHabits): readonly Reason[] {
  const { told, template, pasted } = cutPrompt(readText(message), habits);
  return template === null ? reasonsOf(evidenceOf(told.own, habits, pasted)) : [];
}

function readFree(
  { own, whole }: MessageText,
  { alerts, pasted }: Pick<Reading, 'alerts'> & Pick<Cut, 'pasted'>,
  habits?: ReadingHabits,
): Reading {
  const evidence = evidenceOf(own, habits, pasted);
  const { mentions, gain } = evidence;
  const ruled = readIntent(evidence);
  const decided = speaksOfTools(evidence) ? withSecondOpinion(ruled, evidence) : ruled;
  const kind = kindTold(evidence.folded, { intent: decided.intent, gain });
  // Who tells that a tool failed has used it, whatever else the words leave in doubt.
  const hasFailed =
    decided.intent === 'chatter' && !decided.sure && kind === 'failure' && mentions.length > 0;
  const { intent, sure } = hasFailed ? { intent: 'share' as const, sure: false } : decided;
  const fields =
    intent === 'share' ? { ...readProse(own, evidence), ...(pasted !== null && { prompt: pasted }) } : {};
  const tells = intent === 'share' || intent === 'trial';
  const named = [...new Set(mentions.map((one) => one.id))];
  const tools = named.length === 0 && tells ? toolsAround(whole, fields.link, habits) : named;
  return {
    intent,
    sure,
    anchored: false,
    fields,
    inferred: Object.keys(fields) as Field[],
    extras: [],
    leftOut: [],
    tools,
    gain: tells ? figured(gain) : null,
    kind,
    alerts,
  };
}

/** Who tells of a use and of no tool at all publishes in one tap too; its author sees that it was guessed. */
function withSomeTool(reading: Reading, locale: Locale): Reading {
  const { intent, fields, inferred } = reading;
  if (intent !== 'share' || fields.tool !== undefined) return reading;
  return { ...reading, fields: { tool: someTool(locale), ...fields }, inferred: ['tool', ...inferred] };
}

/** The tool that the author names in no word of their own: the one a link leads to, or the question quoted above names. */
function toolsAround(whole: string, link: string | undefined, habits?: ReadingHabits): readonly string[] {
  const linked = link === undefined ? null : toolOfAddress(link);
  return linked ? [linked] : findTools(whole, habits);
}
