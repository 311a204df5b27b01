import { TOOLS } from '../domain/tool/toolTable.ts';
import type { Locale } from '../domain/workspace/workspace.ts';
import type { Store } from './ports/store.ts';

/** Names of job families and tools in a language. */
export async function namesIn(
  store: Store,
  workspaceId: string,
  locale: Locale,
): Promise<{ family(id: string): string; tool(id: string): string }> {
  const families = new Map(
    (await store.jobFamilies.list(workspaceId)).map((family) => [
      family.id,
      locale === 'fr' ? family.nameFr : family.nameEn,
    ]),
  );
  const own = await store.ownTools.list(workspaceId);
  const tools = new Map([...own, ...TOOLS].map((tool) => [tool.id, tool.name]));
  return { family: (id) => families.get(id) ?? id, tool: (id) => tools.get(id) ?? id };
}
