import { findSensitive } from '../guardrail/findSensitive.ts';
import { findTools } from '../library/tools.ts';
import type { Message, Reading, ReadingHabits } from './reading.ts';

/** Understands one message: intent, fields, tools, gain and alerts. */
export function readMessage(message: Message, habits?: ReadingHabits): Reading {
  return {
    intent: 'chatter',
    sure: false,
    anchored: false,
    fields: {},
    inferred: [],
    extras: [],
    tools: findTools(message.text, habits),
    gain: null,
    alerts: [...new Set(findSensitive(message.text).map((one) => one.type))],
  };
}
