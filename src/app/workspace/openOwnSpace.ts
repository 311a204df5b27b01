import { DEFAULT_JOB_FAMILIES } from '../../domain/workspace/jobFamilies.ts';
import { cleanText } from '../../domain/share/check.ts';
import type { Locale, Member, Workspace } from '../../domain/workspace/workspace.ts';
import { done, refused, together, type Desk, type Result } from '../desk.ts';
import type { Choice } from '../../cards/form.ts';
import type { Words } from '../../words/words.ts';
import { addMember, openWorkspace } from './openWorkspace.ts';

const LONGEST_NAME = 80;

export interface OwnSpaceForm {
  /** Made when the form was shown: sent twice, it opens one space. */
  readonly id: string;
  readonly spaceName: string;
  readonly yourName: string;
  readonly jobFamilyId: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Opens an empty space of one's own, with oneself as its facilitator. */
export async function openOwnSpace(desk: Desk, form: OwnSpaceForm): Promise<Result<Workspace>> {
  const name = cleanText(form.spaceName);
  const yourName = cleanText(form.yourName);
  if (name === '' || yourName === '') return refused('emptyMessage');
  if (name.length > LONGEST_NAME || yourName.length > LONGEST_NAME) return refused('messageTooLong');
  return together(desk, async (inside) => {
    const there = await inside.store.workspaces.get(form.id);
    if (there !== null) return done(there);
    const opened = await openWorkspace(inside, {
      id: form.id,
      name,
      channel: '#veille-ia',
      timeZone: form.timeZone,
      locale: form.locale,
      isExample: false,
      facilitator: { name: yourName, jobFamilyId: knownFamily(form.jobFamilyId) },
    });
    return done(opened);
  });
}

/** Adds a colleague to a space of one's own; `id` is made when the form is shown, so that sent twice it adds one. */
export async function inviteMember(
  desk: Desk,
  workspaceId: string,
  form: { readonly id: string; readonly name: string; readonly jobFamilyId: string },
): Promise<Result<Member>> {
  const name = cleanText(form.name);
  if (name === '') return refused('emptyMessage');
  if (name.length > LONGEST_NAME) return refused('messageTooLong');
  return together(desk, async (inside) => {
    const there = await inside.store.members.get(workspaceId, form.id);
    const asked = { id: form.id, name, jobFamilyId: knownFamily(form.jobFamilyId) };
    return done(there ?? (await addMember(inside, workspaceId, asked)));
  });
}

/** The id that a form was shown with, or another; long enough to be none of the site's own addresses. */
export function ownId({ ids }: Desk, id: string): string {
  return /^[\w-]{16,64}$/.test(id) ? id : ids.next();
}

/** The default job families, in a language, as choices. */
export function defaultFamilies({ jobFamilies }: Words): readonly Choice[] {
  return DEFAULT_JOB_FAMILIES.map((value) => ({ value, label: jobFamilies[value] }));
}

function knownFamily(id: string): string | null {
  return DEFAULT_JOB_FAMILIES.find((known) => known === id) ?? null;
}
