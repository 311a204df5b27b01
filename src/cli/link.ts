import { addressOf } from '../app/addresses.ts';
import { signLink } from '../app/signLink.ts';
import { membersNamed } from '../app/workspace/membersNamed.ts';
import { fail, type Command } from './command.ts';
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
      if (member === undefined || another !== undefined)
        return fail(office, words.commands.link[member === undefined ? 'nobody' : 'several'](name));
      const to = { workspaceId: space.id, memberId: member.id, path: addressOf.channel(space.id) };
      terminal.out(signLink({ seal: office.seal(), origin: config.publicUrl }, to, desk.clock.now()));
      return 0;
    }),
};
