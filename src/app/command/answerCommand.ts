import { readCommand, saidToCompanion, type Asked } from '../../domain/command/readCommand.ts';
import type { Fields } from '../../domain/share/fields.ts';
import type { ShareKind } from '../../domain/share/share.ts';
import { objectToBridgers } from '../bridger/answerBridger.ts';
import type { Actor } from '../actor.ts';
import type { Desk, Refusal } from '../desk.ts';
import { pair, pairingCode } from '../identity/pairing.ts';
import { pauseMember } from '../rhythm/pause.ts';
import type { Offered } from '../search/searchShares.ts';
import type { Viewer } from '../viewer.ts';
import { plainWords, type Written } from '../share/plainWords.ts';
import { readingOf } from '../share/readPost.ts';
import { viewLibrary } from '../library/viewLibrary.ts';
import type { Listed } from '../search/listed.ts';
import { viewOwnShares } from '../share/viewShare.ts';

/** What a form is filled with, out of free words; how a use turned out, for a share. */
export interface Told {
  readonly fields: Fields;
  readonly kind?: ShareKind;
}

/** What a command is answered with; each surface shows it its own way. */
export type Answer =
  | { readonly is: 'help' | 'paused' }
  /** A form to open, filled with what was typed. */
  | ({ readonly is: 'form'; readonly name: 'share' | 'question' } & Told)
  | { readonly is: 'offer'; readonly typed: string; readonly offer: Offered<Listed> }
  /** `code` is for who has another account elsewhere; null in a space that lives on one surface. */
  | { readonly is: 'mine'; readonly shares: readonly Listed[]; readonly code: string | null }
  /** Whether two accounts are one member now. */
  | { readonly is: 'paired'; readonly refusal: Refusal | null };

const MOST_FOUND = 5;
const MOST_OWN = 10;

/** What a message of the channel is answered with, to its author alone; null when it does not speak to the companion. */
export async function answerAddressed(desk: Desk, actor: Actor, message: string): Promise<Answer | null> {
  const said = saidToCompanion(message);
  return said === null ? null : answerCommand(desk, actor, { format: 'plain', text: said });
}

/** What each command that is typed does, with the words that follow it. */
const ANSWERS: Readonly<
  Record<Asked['is'], (desk: Desk, actor: Actor, said: Written) => Answer | Promise<Answer>>
> = {
  help: () => ({ is: 'help' }),
  share: async (desk, viewer, said) => ({
    is: 'form',
    name: 'share',
    ...(await toldIn(desk, viewer, said)),
  }),
  question: (_, __, said) => ({ is: 'form', name: 'question', fields: { useCase: plainWords(said) } }),
  search: (desk, viewer, said) => search(desk, viewer, plainWords(said)),
  me: async (desk, viewer) => ({
    is: 'mine',
    shares: (await viewOwnShares(desk, viewer)).slice(0, MOST_OWN),
    code: await codeOf(desk, viewer),
  }),
  pair: async (desk, actor, { text }) => {
    const paired = await pair(desk, actor, text);
    return { is: 'paired', refusal: paired.ok ? null : paired.refusal };
  },
  pause,
  noThanks: async (desk, actor) => {
    await objectToBridgers(desk, actor);
    return pause(desk, actor);
  },
};

/** Does what was typed after `/veille`, or after the companion's name. */
export async function answerCommand(desk: Desk, actor: Actor, { format, text }: Written): Promise<Answer> {
  const asked = readCommand(text);
  return ANSWERS[asked.is](desk, actor, { format, text: 'text' in asked ? asked.text : '' });
}

async function pause(desk: Desk, actor: Actor): Promise<Answer> {
  await pauseMember(desk, actor, true);
  return { is: 'paused' };
}

async function codeOf(desk: Desk, actor: Actor): Promise<string | null> {
  const surfaces = await desk.store.spaceSurfaces.list(actor.workspace.id);
  return surfaces.length < 2 ? null : pairingCode(desk, actor);
}

async function search(desk: Desk, viewer: Viewer, typed: string): Promise<Answer> {
  return { is: 'offer', typed, offer: await viewLibrary(desk, viewer, { typed, limit: MOST_FOUND }) };
}

/** What a form for a share is filled with, out of free words: what is understood, or all of them as the use case. */
export async function toldIn(desk: Desk, { workspace }: Viewer, said: Written): Promise<Told> {
  if (said.text.trim() === '') return { fields: {} };
  const reading = await readingOf(desk, { workspaceId: workspace.id }, said);
  const { fields = {}, kind = 'success' } = reading ?? {};
  return { fields: Object.keys(fields).length > 0 ? fields : { useCase: plainWords(said) }, kind };
}
