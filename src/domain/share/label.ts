import { FIELD_NAMES, type Field, type Fields } from './fields.ts';
import type { Extra, Intent, Reading } from './reading.ts';
import type { SensitiveType } from '../privacy/sensitive.ts';
import type { Bound, Frequency, Per, TimeSaved } from '../duration/timeSaved.ts';

/** Time saved as the label format prints it: one number for the ratio when it is exact, no quote. */
export interface GainLabel {
  readonly savedMin: readonly [Bound, Bound] | null;
  readonly per: Per;
  readonly item?: string;
  readonly ratio?: number | readonly [number, number];
  readonly freq?: Frequency;
}

/** One line of the label format of messages. */
export interface Label {
  readonly id: string;
  readonly intent: Intent;
  readonly sure: boolean;
  readonly anchored: boolean;
  readonly fields: Fields;
  readonly tools: readonly string[];
  readonly gain: GainLabel | null;
  readonly alerts: readonly SensitiveType[];
  readonly inferred: readonly Field[];
  readonly extras: readonly Extra[];
}

/** The gain in the label format, keys in its order. */
export function gainLabel(gain: TimeSaved | null): GainLabel | null {
  if (!gain) return null;
  const { savedMin, per, item, ratio, freq } = gain;
  return {
    savedMin,
    per,
    ...(item === undefined ? {} : { item }),
    ...(ratio === undefined ? {} : { ratio: ratio[0] === ratio[1] ? ratio[0] : ratio }),
    ...(freq === undefined ? {} : { freq }),
  };
}

/** Fields in the order of the template, so that two readings of one message print alike. */
function inOrder(fields: Fields): Fields {
  return Object.fromEntries(
    FIELD_NAMES.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])),
  );
}

/** A reading as one object of the label format, keys in its order. */
export function toLabel(id: string, reading: Reading): Label {
  return {
    id,
    intent: reading.intent,
    sure: reading.sure,
    anchored: reading.anchored,
    fields: inOrder(reading.fields),
    tools: reading.tools,
    gain: gainLabel(reading.gain),
    alerts: reading.alerts,
    inferred: reading.inferred,
    extras: reading.extras,
  };
}
