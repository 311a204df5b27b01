import type { Desk } from '../../app/desk.ts';
import { recordTie } from '../../app/bridger/recordTie.ts';
import type { Happened } from './events.ts';
import { whoIs } from './people.ts';

/** `<@U024BE7LH>` or `<@U024BE7LH|camille>` */
const MENTION = /<@([A-Z0-9]+)(?:\|[^>]*)?>/g;

/** Whom someone replied to, mentioned or reacted to, where the space's network is on; the words go no further. */
export async function recordTies(
  desk: Desk,
  { workspaceId, memberId }: { readonly workspaceId: string; readonly memberId: string },
  happened: Happened,
): Promise<void> {
  for (const user of metIn(happened)) {
    const other = await whoIs(desk.store, workspaceId, user);
    if (other === 'unknown' || other === 'outsider') continue;
    await recordTie(desk, { workspaceId, memberId, otherId: other.id });
  }
}

function metIn(happened: Happened): readonly string[] {
  if (happened.is === 'reaction') return happened.author === undefined ? [] : [happened.author];
  if (happened.is !== 'message') return [];
  const mentioned = [...happened.text.matchAll(MENTION)].map(([, user]) => user ?? '');
  return happened.parent === undefined ? mentioned : [happened.parent, ...mentioned];
}
