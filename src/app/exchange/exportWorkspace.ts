import type { Store } from '../ports/store.ts';

/** One thing of a space, as a line of its export. */
export type ExportLine = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Everything of a space, in an order in which it can be read back; twice the same for the same content. */
export async function* exportWorkspace(
  store: Store,
  { id }: { readonly id: string },
): AsyncGenerator<ExportLine> {
  for (const kind of store.kinds())
    for await (const thing of kind.all(id)) yield { type: kind.type, ...thing };
}
