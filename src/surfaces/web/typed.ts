import type { WebContext } from './context.ts';

/** The texts of a sent form by name; a file sent in a text's place is left out, and what is no form has no text. */
export async function textsOf(context: WebContext): Promise<Readonly<Record<string, string>>> {
  const sent = Object.entries(await context.req.parseBody().catch(nothingOf));
  return Object.fromEntries(sent.filter((one): one is [string, string] => typeof one[1] === 'string'));
}

/** The platform's own error for a form that it cannot read is a `TypeError`; a body that is too large is another. */
function nothingOf(error: unknown): Record<string, never> {
  if (error instanceof TypeError) return {};
  throw error;
}
