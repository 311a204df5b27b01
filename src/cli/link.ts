import { addressOf } from '../app/addresses.ts';
import { signLink } from '../app/signLink.ts';
import type { Member } from '../domain/workspace/workspace.ts';
import type { Command } from './command.ts';
import { inSpace } from './space.ts';

/** A link that opens the pages of a space for one member: the first way in where only members read. */
export const link: Command = {
  name: 'link',
  takes: 'words',
  options: { space: { type: 'string' } },
  run: (typed, office) =>
    inSpace(typed, office, async (desk, space) => {
      const { terminal, words, config } = office;
      const name = typed.words.join(' ');
      const [member, another] = membersNamed(name, await desk.store.members.list(space.id));
      if (member === undefined || another !== undefined) {
        terminal.err(words.commands.link[member === undefined ? 'nobody' : 'several'](name));
        return 1;
      }
      const to = { workspaceId: space.id, memberId: member.id, path: addressOf.channel(space.id) };
      terminal.out(signLink({ seal: office.seal(), origin: config.publicUrl }, to, desk.clock.now()));
      return 0;
    }),
};

/** Those whose name is this one, else those whose name holds it, whatever the case and the accents. */
function membersNamed(name: string, members: readonly Member[]): readonly Member[] {
  const typed = plain(name);
  const exact = members.filter((member) => plain(member.name) === typed);
  if (exact.length > 0) return exact;
  return typed === '' ? [] : members.filter((member) => plain(member.name).includes(typed));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
