import type { WebContext } from './context.ts';

/** The texts of a sent form by name; a file sent in a text's place is left out. */
export async function textsOf(context: WebContext): Promise<Readonly<Record<string, string>>> {
  const sent = Object.entries(await context.req.parseBody());
  return Object.fromEntries(sent.filter((one): one is [string, string] => typeof one[1] === 'string'));
}
