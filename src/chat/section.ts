import type { DiffPiece } from '../domain/variation/wordDiff.ts';
import type { OwnButton } from './notices.ts';
import type { Press } from './deeds.ts';

/** One thing of a list, in a line or two, with its buttons. */
export interface Row {
  readonly title: string;
  /** Said more softly, under the title; empty when there is nothing more. */
  readonly line: string;
  readonly buttons: readonly OwnButton[];
  /** How far it stands from the first of its tree; it is in none when absent. */
  readonly depth?: number;
  /** What a text changes of another, word by word, under the line. */
  readonly change?: readonly DiffPiece[];
}

/** Things side by side: the first cell of a line says what it is about. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** A list to choose some of. */
export interface Picker {
  readonly label: string;
  readonly press: Press;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
}

/** A neutral picture of an answer, of a part of a page or of someone's corner; each surface draws it from top to bottom. */
export interface Section {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Said more softly. */
  readonly asides: readonly string[];
  readonly picker: Picker | null;
  readonly table: Table | null;
  readonly rows: readonly Row[];
  readonly buttons: readonly OwnButton[];
}

/** A section with nothing in it but what is given. */
export function section(title: string, over: Partial<Omit<Section, 'title'>> = {}): Section {
  return { title, sentences: [], asides: [], picker: null, table: null, rows: [], buttons: [], ...over };
}
