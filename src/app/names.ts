import { TOOLS } from '../domain/tool/toolTable.ts';
import { familiesOfOneJob } from '../domain/workspace/jobFamily.ts';
import { nameIn } from '../domain/workspace/names.ts';
import type { Locale } from '../domain/workspace/workspace.ts';
import type { Store } from './ports/store.ts';

/** Names of a space's job families in a language, by id in their order; in the space's own where one has none. */
export async function familyNames(
  store: Store,
  workspaceId: string,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const families = await store.jobFamilies.list(workspaceId);
  const isWhole = families.every(({ names }) => names[locale] !== undefined);
  const workspace = isWhole ? null : await store.workspaces.get(workspaceId);
  const locales = workspace === null ? [locale] : [locale, workspace.locale];
  return new Map(families.map(({ id, names }) => [id, nameIn(names, locales)]));
}

/** The names of the families that are one job under several, in lots; the first of each is the one that is found. */
export async function namesOfOneJob(
  store: Store,
  workspaceId: string,
  locale: Locale,
): Promise<readonly (readonly string[])[]> {
  const lots = familiesOfOneJob(await store.jobFamilies.list(workspaceId));
  const names = await familyNames(store, workspaceId, locale);
  return lots.map((lot) => lot.map(({ id }) => names.get(id) ?? id));
}

/** Names of job families and tools in a language. */
export async function namesIn(
  store: Store,
  workspaceId: string,
  locale: Locale,
): Promise<{ family(id: string): string; tool(id: string): string }> {
  const families = await familyNames(store, workspaceId, locale);
  const own = await store.ownTools.list(workspaceId);
  const tools = new Map([...own, ...TOOLS].map((tool) => [tool.id, tool.name]));
  return { family: (id) => families.get(id) ?? id, tool: (id) => tools.get(id) ?? id };
}

/** The name of a tool of the table, or of the space's own; null when nobody has ever named it. */
export async function knownTool(store: Store, workspaceId: string, toolId: string): Promise<string | null> {
  const known = TOOLS.find((tool) => tool.id === toolId);
  if (known !== undefined) return known.name;
  const own = await store.ownTools.list(workspaceId);
  return own.find((tool) => tool.id === toolId)?.name ?? null;
}
