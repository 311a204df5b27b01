import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { fold } from '../../domain/text/fold.ts';
import { findTools } from '../../domain/tool/tools.ts';
import { finalTool } from '../../domain/tool/toolNames.ts';
import type { ToolNote } from '../../domain/tool/upkeep.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { facilitating, idsOf, type Actor } from '../actor.ts';
import { announce, done, refused, together, wrong, type Desk, type Outcome } from '../desk.ts';
import { knownTool } from '../names.ts';
import { habitsOf } from './habits.ts';
import type { Store } from '../ports/store.ts';

export type NoteProblem = 'badDay' | 'dayToCome' | 'tooLong' | 'secret' | 'noSuchTool' | 'sameTool';

/** What is wrong with a field. */
export interface WrongNote {
  readonly problem: NoteProblem;
}

interface Asked {
  readonly toolId: string;
  /** Made when the form was shown: sent twice, it is noted once. */
  readonly noteId: string;
}

/** Anyone notes the day on which a tool's model changed: what was said before is then to be confirmed. */
export async function noteModelChange(
  desk: Desk,
  actor: Actor,
  asked: Asked & { readonly day: string; readonly text: string },
): Promise<Outcome<null, WrongNote>> {
  const { workspaceId, memberId } = idsOf(actor);
  const { toolId, noteId: id } = asked;
  const [day, text, at] = [asked.day.trim(), cleanText(asked.text), desk.clock.now()];
  const problem = problemOf(day, text, at);
  if (problem !== null) return wrong({ problem });
  if ((await knownTool(desk.store, workspaceId, toolId)) === null) return refused('notFound');
  const note = { workspaceId, id, toolId, authorId: memberId, day, text, at };
  return together(desk, async (inside) => {
    await inside.store.upkeep.note({ ...note, is: 'modelChanged', intoId: null });
    await announce(inside, { is: 'sheetChanged', workspaceId, toolId });
    return done(null);
  });
}

function problemOf(day: string, text: string, now: string): NoteProblem | null {
  if (!isDay(day)) return 'badDay';
  // The day has already come somewhere on Earth.
  if (Date.parse(day) > Date.parse(now) + 14 * 3_600_000) return 'dayToCome';
  if (text.length > LONGEST.limits) return 'tooLong';
  return holdsSecret(text) ? 'secret' : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Who facilitates says that a tool is part of another: its old address leads to the other from then on. */
export async function mergeTool(
  desk: Desk,
  actor: Actor,
  asked: Asked & { readonly into: string },
): Promise<Outcome<null, WrongNote>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspaceId, memberId } = idsOf(actor);
  const { toolId, noteId: id } = asked;
  return together(desk, async (inside) => {
    const { store } = inside;
    if ((await knownTool(store, workspaceId, toolId)) === null) return refused('onlyFacilitator');
    const named = await toolNamed(store, workspaceId, asked.into);
    if (named === null) return wrong({ problem: 'noSuchTool' });
    const intoId = finalTool(await store.upkeep.notes(workspaceId), named);
    // One that was merged into this tool leads back here: they are the same already.
    if (intoId === toolId) return wrong({ problem: 'sameTool' });
    const at = inside.clock.now();
    const note = { workspaceId, id, toolId, authorId: memberId, day: at.slice(0, 10), text: '', at };
    await store.upkeep.note({ ...note, is: 'mergedInto', intoId } satisfies ToolNote);
    await announce(inside, { is: 'sheetChanged', workspaceId, toolId: intoId });
    return done(null);
  });
}

/** The tool that a name means, as a share would name it; null for a name that nobody has used. */
export async function toolNamed(store: Store, workspaceId: string, name: string): Promise<string | null> {
  const own = (await store.ownTools.list(workspaceId)).find((tool) => fold(tool.name) === fold(name.trim()));
  if (own !== undefined) return own.id;
  if ((await knownTool(store, workspaceId, name.trim())) !== null) return name.trim();
  const [found, another] = findTools(name, await habitsOf(store, workspaceId));
  return another === undefined ? (found ?? null) : null;
}
