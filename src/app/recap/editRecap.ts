import { holdsSecret } from '../../domain/privacy/holdsSecret.ts';
import { weekSpan } from '../../domain/calendar/calendar.ts';
import { noEdit, type RecapEdit } from '../../domain/recap/recap.ts';
import { cleanText, LONGEST } from '../../domain/share/check.ts';
import { facilitating, type Actor } from '../actor.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';

/** One change of a recap that has not gone yet. */
export type RecapChange =
  /** In, out with another in its place, or out. */
  | { readonly is: 'keep' | 'replace' | 'remove'; readonly shareId: string }
  /** A sentence of one's own above the use cases; an empty one takes it away. */
  | { readonly is: 'note'; readonly text: string }
  /** Not to go by itself; or to go again. */
  | { readonly is: 'hold' | 'release' }
  /** As it was proposed. */
  | { readonly is: 'reset' };

/** Who facilitates changes a week's recap before it goes. */
export async function editRecap(
  desk: Desk,
  actor: Actor,
  asked: { readonly week: string; readonly change: RecapChange },
): Promise<Result<RecapEdit>> {
  const host = facilitating(actor);
  if (!host.ok) return host;
  const { workspace } = actor;
  const { week } = asked;
  if (weekSpan(week, workspace.timeZone) === null) return refused('noSuchWeek');
  const change = cleaned(asked.change);
  if (change.is === 'note' && change.text.length > LONGEST.limits) return refused('messageTooLong');
  if (change.is === 'note' && holdsSecret(change.text)) return refused('secret');
  return together(desk, async (inside) => {
    if ((await inside.store.recaps.ofWeek(workspace.id, week)) !== null) return refused('alreadyPublished');
    const before = (await inside.store.recapEdits.get(workspace.id, week)) ?? noEdit(workspace.id, week);
    const edit = changed(before, change, inside.clock.now());
    await inside.store.recapEdits.save(edit);
    return done(edit);
  });
}

function cleaned(change: RecapChange): RecapChange {
  return change.is === 'note' ? { ...change, text: cleanText(change.text) } : change;
}

function changed(edit: RecapEdit, change: RecapChange, now: string): RecapEdit {
  switch (change.is) {
    case 'note':
      return { ...edit, note: change.text === '' ? null : change.text };
    case 'hold':
      return { ...edit, heldAt: edit.heldAt ?? now };
    case 'release':
      return { ...edit, heldAt: null };
    case 'reset':
      return { ...noEdit(edit.workspaceId, edit.week), note: edit.note, heldAt: edit.heldAt };
    default:
      return moved(edit, change.is, change.shareId);
  }
}

/** A share is in one list at a time: the last gesture counts. */
function moved(edit: RecapEdit, to: 'keep' | 'replace' | 'remove', shareId: string): RecapEdit {
  const list = (ids: readonly string[], holds: boolean): readonly string[] => [
    ...ids.filter((id) => id !== shareId),
    ...(holds ? [shareId] : []),
  ];
  return {
    ...edit,
    kept: list(edit.kept, to === 'keep'),
    replaced: list(edit.replaced, to === 'replace'),
    removed: list(edit.removed, to === 'remove'),
  };
}
