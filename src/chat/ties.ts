import { recordTie } from '../app/bridger/recordTie.ts';
import type { Desk } from '../app/desk.ts';
import type { Member } from '../domain/workspace/workspace.ts';
import type { Heard } from './heard.ts';
import { whoIs, type Company } from './people.ts';

/** Whom someone answered, mentioned or reacted to, where the space's network is on; the words go no further. */
export async function recordTies(desk: Desk, company: Company, me: Member, heard: Heard): Promise<void> {
  if (heard.is !== 'message' && heard.is !== 'reaction') return;
  for (const user of heard.towards) {
    const other = await whoIs(desk.store, company, user);
    if (other === 'unknown' || other === 'outsider') continue;
    await recordTie(desk, { workspaceId: company.workspaceId, memberId: me.id, otherId: other.id });
  }
}
