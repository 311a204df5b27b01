import type { ToolNote } from './upkeep.ts';

/** The tool that a tool has become, through one merger or several: itself when it was merged into none. */
export function finalTool(notes: readonly ToolNote[], toolId: string): string {
  // The last merger said of a tool holds.
  const into = new Map(
    notes.filter(({ is }) => is === 'mergedInto').map((note) => [note.toolId, note.intoId]),
  );
  const seen = new Set<string>();
  let id = toolId;
  for (let next = into.get(id); next != null && !seen.has(next); next = into.get(id)) {
    seen.add(id);
    id = next;
  }
  return id;
}

/** Every id under which shares may name a tool: its own, and those of the tools merged into it. */
export function idsOfTool(notes: readonly ToolNote[], toolId: string): readonly string[] {
  const merged = notes.map((note) => note.toolId).filter((id) => finalTool(notes, id) === toolId);
  return [...new Set([toolId, ...merged])];
}

/** The last day on which the model of one of these tools changed; null for never. */
export function modelChangedOn(notes: readonly ToolNote[], toolIds: readonly string[]): string | null {
  const days = notes
    .filter(({ is, toolId }) => is === 'modelChanged' && toolIds.includes(toolId))
    .map(({ day }) => day);
  return days.toSorted().at(-1) ?? null;
}
