import type { Choice } from '../../cards/form.ts';
import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';

/** The job families of a space, by name in the viewer's language. */
export async function familyChoices(desk: Desk, { workspace, words }: Viewer): Promise<readonly Choice[]> {
  const families = await desk.store.jobFamilies.list(workspace.id);
  return families.map(({ id, nameFr, nameEn }) => ({
    value: id,
    label: words.locale === 'fr' ? nameFr : nameEn,
  }));
}
