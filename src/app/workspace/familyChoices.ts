import type { Choice } from '../../cards/form.ts';
import type { Desk } from '../desk.ts';
import { familyNames } from '../names.ts';
import type { Viewer } from '../viewer.ts';

/** The job families of a space, by name in the viewer's language. */
export async function familyChoices(desk: Desk, { workspace, words }: Viewer): Promise<readonly Choice[]> {
  const names = await familyNames(desk.store, workspace.id, words.locale);
  return [...names].map(([value, label]) => ({ value, label }));
}
