import { foldInPlace } from './fold.ts';
import { either } from './languages.ts';

/** A line of a mail, as it was written and as it is compared: folded, every dash a hyphen, no blank at its ends. */
export interface MailLine {
  readonly raw: string;
  readonly bare: string;
}

export function mailLines(text: string): readonly MailLine[] {
  return text.split('\n').map((raw) => ({
    raw,
    bare: foldInPlace(raw.trim()).replace(/[‐‑‒–—―]/g, '-'),
  }));
}

export const textOf = (lines: readonly MailLine[]): string => lines.map(({ raw }) => raw).join('\n');

export const isBlank = ({ bare }: MailLine): boolean => bare === '';

const GREETING = new RegExp(String.raw`^(?:${either('greetings')})\b.{0,40},?$`);
export const isGreeting = ({ bare }: MailLine): boolean => GREETING.test(bare);
