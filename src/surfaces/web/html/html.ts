import { html } from 'hono/html';

/** Escaped markup. Everything interpolated by `html` is escaped, except markup that `html` made. */
export type Html = ReturnType<typeof html>;

/** Nothing to show. */
export const nothing = '';
