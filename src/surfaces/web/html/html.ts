import { html } from 'hono/html';

/** Escaped markup. Everything interpolated by `html` is escaped, except markup that `html` made. */
export type Html = ReturnType<typeof html>;

/** Nothing to show. */
export const nothing = '';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as markup, for the few places that make markup without `html`. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
