import { addressForm, readersForm } from '../../cards/mail/letterForms.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { done, wrong } from '../desk.ts';
import type { Forms } from '../form/form.ts';
import { tellRefusal } from '../tellRefusal.ts';
import { listReaders, type Listed } from './listReaders.ts';
import { subscribe } from './subscribe.ts';

export const LETTER_FORMS = {
  letter: {
    who: 'member',
    /** At which address one wishes the letter. */
    show: async (_, { words }) => done(addressForm({ address: '', problem: null }, words)),
    take: async (desk, actor, { typed }) => {
      const { address = '' } = typed;
      const wished = await subscribe(desk, actor, address);
      if (wished.ok) return wished;
      const problem = tellRefusal(wished.refusal, actor.words);
      return wrong({ form: addressForm({ address, problem }, actor.words) });
    },
    after: addressOf.letter,
    needsMail: true,
  },
  readers: {
    who: 'facilitator',
    /** The list that an administrator gives. */
    show: async (_, { words }) => done(readersForm({ typed: '', informed: false, problem: null }, words)),
    take: async (desk, actor, sent) => {
      const { words } = actor;
      const { readers: typed = '' } = sent.typed;
      const informed = sent.typed['informed'] === 'yes';
      const listed = await listReaders(desk, actor, { typed, informed });
      if (listed.ok && listed.value.unread.length === 0) return listed;
      const state = listed.ok
        ? leftOver(listed.value, words)
        : { typed, informed, problem: tellRefusal(listed.refusal, words) };
      return wrong({ form: readersForm(state, words) });
    },
    after: addressOf.letter,
    needsMail: true,
  },
} satisfies Forms;

/** The lines that hold no address come back, to be mended. */
function leftOver({ added, kept, unread }: Listed, words: Words): Parameters<typeof readersForm>[0] {
  const problem = `${words.letterPages.listed(added, kept)} ${words.letterPages.unread}`;
  return { typed: unread.join('\n'), informed: true, problem };
}
