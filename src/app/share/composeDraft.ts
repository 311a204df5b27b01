import { LONGEST } from '../../domain/share/check.ts';
import { beginningOf } from '../../words/shorten.ts';
import { composeShare } from '../../domain/share/compose.ts';
import { familyNamed } from '../../domain/workspace/jobFamily.ts';
import { besideFields } from '../../domain/share/leftOut.ts';
import type { Reading } from '../../domain/share/reading.ts';
import type { Fields } from '../../domain/share/fields.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Desk } from '../desk.ts';
import { withoutSecrets } from '../privacy/withoutSecrets.ts';
import { habitsOf } from '../tool/habits.ts';
import type { Store } from '../ports/store.ts';

/** Whose words were read, and the post that holds them, if a post does. */
interface Source {
  readonly workspaceId: string;
  readonly authorId: string | null;
  readonly postId: string | null;
}

/** What the reader did not understand comes back to its author whole, as the use that it tells. */
export function withWords(reading: Reading, text: string): Reading {
  const useCase = reading.fields.useCase ?? beginningOf(text, LONGEST.useCase);
  return { ...reading, fields: { ...reading.fields, useCase } };
}

/** Makes a draft of what was read; it is not kept yet. */
export async function composeDraft(
  desk: Desk,
  { workspaceId, authorId, postId }: Source,
  reading: Reading,
): Promise<Share> {
  const { store } = desk;
  const author = authorId === null ? null : await store.members.get(workspaceId, authorId);
  const families = await store.jobFamilies.list(workspaceId);
  const fields = await maskSecrets(store, workspaceId, reading.fields);
  const leftOut = await withoutSecrets(store, workspaceId, besideFields(reading) ?? '');
  const content = composeShare(fields, await habitsOf(store, workspaceId));
  return {
    ...content,
    toolIds: content.toolIds.length === 0 ? reading.tools : content.toolIds,
    timeSaved: reading.gain,
    id: desk.ids.next(),
    workspaceId,
    authorId,
    jobFamilyId: familyNamed(reading.fields.jobFamily, families) ?? author?.jobFamilyId ?? null,
    kind: reading.kind,
    status: 'draft',
    origin: 'message',
    inferred: reading.inferred,
    leftOut: leftOut === '' ? null : leftOut,
    externalId: null,
    postId,
    limitsAskedAt: null,
    createdAt: desk.clock.now(),
    publishedAt: null,
  };
}

/** A password or a key never reaches the card: a mask stands for it until its author says otherwise. */
async function maskSecrets(store: Store, workspaceId: string, fields: Fields): Promise<Fields> {
  const masked = Object.entries(fields).map(
    async ([field, text]) => [field, await withoutSecrets(store, workspaceId, text ?? '')] as const,
  );
  return Object.fromEntries(await Promise.all(masked));
}
