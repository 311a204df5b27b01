import type { Form } from '../../cards/form.ts';
import { addressForm, readersForm } from '../../cards/mail/letterForms.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { done, type Desk, type Result } from '../desk.ts';
import type { Filler, Forms, FormSent, Taken } from '../form/form.ts';
import { tellRefusal } from '../tellRefusal.ts';
import { listReaders, type Listed } from './listReaders.ts';
import { subscribe } from './subscribe.ts';

export const LETTER_FORMS = {
  letter: { who: 'member', show: showAddress, take: takeAddress, after: addressOf.letter, needsMail: true },
  readers: {
    who: 'facilitator',
    show: showReaders,
    take: takeReaders,
    after: addressOf.letter,
    needsMail: true,
  },
} satisfies Forms;

/** At which address one wishes the letter. */
async function showAddress(_: Desk, { words }: Filler): Promise<Result<Form>> {
  return done(addressForm({ address: '', problem: null }, words));
}

async function takeAddress(
  desk: Desk,
  { workspace, memberId, words }: Filler,
  { typed }: FormSent,
): Promise<Taken> {
  const { address = '' } = typed;
  const wished = await subscribe(desk, { workspaceId: workspace.id, memberId, address });
  if (wished.ok) return wished;
  return { ok: false, form: addressForm({ address, problem: tellRefusal(wished.refusal, words) }, words) };
}

/** The list that an administrator gives. */
async function showReaders(_: Desk, { words }: Filler): Promise<Result<Form>> {
  return done(readersForm({ typed: '', informed: false, problem: null }, words));
}

async function takeReaders(desk: Desk, { workspace, member, words }: Filler, sent: FormSent): Promise<Taken> {
  const { readers: typed = '' } = sent.typed;
  const informed = sent.typed['informed'] === 'yes';
  const listed = await listReaders(desk, { workspace, member, typed, informed });
  if (listed.ok && listed.value.unread.length === 0) return listed;
  const state = listed.ok
    ? leftOver(listed.value, words)
    : { typed, informed, problem: tellRefusal(listed.refusal, words) };
  return { ok: false, form: readersForm(state, words) };
}

/** The lines that hold no address come back, to be mended. */
function leftOver({ added, kept, unread }: Listed, words: Words): Parameters<typeof readersForm>[0] {
  const problem = `${words.letterPages.listed(added, kept)} ${words.letterPages.unread}`;
  return { typed: unread.join('\n'), informed: true, problem };
}
