import { findSensitive } from '../privacy/findSensitive.ts';
import type { SensitiveType } from '../privacy/sensitive.ts';
import { findToolMentions, toolOfAddress } from '../tool/tools.ts';
import { gatherEvidence } from './intent/evidence.ts';
import { readIntent } from './intent/readIntent.ts';
import { findPrompt, readProse } from './prose/readProse.ts';
import { fieldsOfTemplate, gainOfTemplate, intentOfTemplate, toolsOfLabel } from './readAnchored.ts';
import { readGain } from './readGain.ts';
import type { Message, Reading, ReadingHabits } from './reading.ts';
import type { Field } from './fields.ts';
import { readTemplate, type Template } from './template/readTemplate.ts';
import { foldInPlace } from '../text/fold.ts';
import type { Plain } from '../text/plain.ts';
import { readText } from '../text/readText.ts';

/**
 * Understands one message: intent, fields, tools, gain and alerts. Never throws; the time it takes grows with the text.
 * Quotes and signatures are left out, save for sensitive values, which are looked for everywhere.
 */
export function readMessage(message: Message, habits?: ReadingHabits): Reading {
  const { own, all, whole } = readText(message);
  const alerts = [...new Set(findSensitive(whole).map((one) => one.type))];
  const template = readTemplate(all, habits);
  return template ? readAnchored(own, template, alerts, habits) : readFree(own, alerts, habits);
}

function readAnchored(
  own: Plain,
  template: Template,
  alerts: readonly SensitiveType[],
  habits?: ReadingHabits,
): Reading {
  const { intent, sure } = intentOfTemplate(template);
  const labelled = template.fields.tool === undefined ? [] : toolsOfLabel(template.fields.tool, habits);
  const named = findToolMentions(withoutPrompt(own, template), habits).map((one) => one.id);
  const tells = intent === 'share' || intent === 'trial';
  return {
    intent,
    sure,
    anchored: true,
    fields: intent === 'share' ? fieldsOfTemplate(template) : {},
    inferred: [],
    extras: template.extras,
    tools:
      intent === 'chatter' && Object.keys(template.fields).length === 0
        ? []
        : [...new Set([...labelled, ...named])],
    gain: tells ? gainOfTemplate(template) : null,
    alerts,
  };
}

/** The words of a prompt name no tool that was used. */
function withoutPrompt(own: Plain, template: Template): string {
  const { promptSpan } = template;
  return promptSpan ? `${own.text.slice(0, promptSpan.start)} ${own.text.slice(promptSpan.end)}` : own.text;
}

function readFree(own: Plain, alerts: readonly SensitiveType[], habits?: ReadingHabits): Reading {
  const mentions = findToolMentions(own.text, habits);
  const gain = readGain(own.text);
  const prompt = findPrompt(own, foldInPlace(own.text));
  const { intent, sure } = readIntent(gatherEvidence(own, { mentions, gain, hasPrompt: prompt !== null }));
  const fields = intent === 'share' ? readProse(own, mentions, gain) : {};
  const tools = [...new Set(mentions.map((one) => one.id))];
  const linked =
    tools.length === 0 && intent === 'share' && fields.link !== undefined ? toolOfAddress(fields.link) : null;
  return {
    intent,
    sure,
    anchored: false,
    fields,
    inferred: Object.keys(fields) as Field[],
    extras: [],
    tools: linked ? [linked] : tools,
    gain: intent === 'share' || intent === 'trial' ? gain : null,
    alerts,
  };
}
