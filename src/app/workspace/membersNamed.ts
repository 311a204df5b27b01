import { fold } from '../../domain/text/fold.ts';
import type { Member } from '../../domain/workspace/workspace.ts';

/** Those whose name is this one, else those whose name holds it, whatever the case and the accents. */
export function membersNamed(name: string, members: readonly Member[]): readonly Member[] {
  const typed = fold(name).trim();
  const exact = members.filter((member) => fold(member.name).trim() === typed);
  if (exact.length > 0) return exact;
  return typed === '' ? [] : members.filter((member) => fold(member.name).includes(typed));
}
