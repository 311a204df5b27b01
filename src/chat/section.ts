import type { OwnButton } from './notices.ts';
import type { Press } from './deeds.ts';

/** One thing of a list, in a line or two, with its buttons. */
export interface Row {
  readonly title: string;
  /** Said more softly, under the title; empty when there is nothing more. */
  readonly line: string;
  readonly buttons: readonly OwnButton[];
}

/** A list to choose some of. */
export interface Picker {
  readonly label: string;
  readonly press: Press;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

/** A neutral picture of an answer, or of a part of someone's corner; each surface draws it from top to bottom. */
export interface Section {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Said more softly. */
  readonly asides: readonly string[];
  readonly picker: Picker | null;
  readonly rows: readonly Row[];
  readonly buttons: readonly OwnButton[];
}

/** A section with nothing in it but what is given. */
export function section(title: string, over: Partial<Omit<Section, 'title'>>): Section {
  return { title, sentences: [], asides: [], picker: null, rows: [], buttons: [], ...over };
}
