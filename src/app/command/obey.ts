import type { Command } from '../../cards/card.ts';
import { answerBridger, objectToBridgers, withdrawObjection } from '../bridger/answerBridger.ts';
import { closeNomination, startNomination } from '../bridger/nominate.ts';
import { switchNetworkOff } from '../bridger/switchNetwork.ts';
import { compareShare } from '../comparison/compareTools.ts';
import type { Actor } from '../actor.ts';
import { refused, type Desk, type Result } from '../desk.ts';
import { withdrawCaution } from '../guardrail/postCaution.ts';
import { deletePost } from '../post/postMessage.ts';
import { OFFER_COMMANDS } from '../offer/takeOffer.ts';
import { answerRequest, answerWithShare } from '../question/answerQuestion.ts';
import { closeQuestion } from '../question/askQuestion.ts';
import { declineRequest, routeQuestion } from '../question/routeQuestion.ts';
import { pauseMember, pauseSpace } from '../rhythm/pause.ts';
import { deleteShare } from '../share/deleteShare.ts';
import type { Written } from '../share/plainWords.ts';
import { declineShare, readAsShare } from '../share/readPost.ts';
import { confirmDraft, dismissDraft } from '../share/settleDraft.ts';
import { confirmUse } from '../tool/confirmUse.ts';
import { answerVariation } from '../variation/varyShare.ts';

/** A button that was pressed, and what it is about. */
export interface Pressed {
  /** A `Command`; anything else is found nowhere. */
  readonly command: string;
  readonly id: string;
  /** The message that an offer is about, where its chat keeps it; absent where we do. */
  readonly message?: Written;
}

type Verb = (desk: Desk, actor: Actor, id: string, message?: Written) => Promise<Result<unknown>>;

/** What each button of a card does. Those about Bridgers are one's own gestures, whatever id the button carries. */
export const COMMANDS = {
  confirmDraft,
  dismissDraft,
  deleteShare,
  readAsShare,
  declineShare,
  deleteMessage: deletePost,
  closeQuestion,
  routeQuestion,
  answerWithShare,
  answerRequest,
  declineRequest,
  linkVariation: (desk, actor, shareId) => answerVariation(desk, actor, { shareId, isOne: true }),
  declineVariation: (desk, actor, shareId) => answerVariation(desk, actor, { shareId, isOne: false }),
  stillTrue: (desk, actor, shareId) => confirmUse(desk, actor, { shareId, verdict: 'stillTrue' }),
  hasChanged: (desk, actor, shareId) => confirmUse(desk, actor, { shareId, verdict: 'hasChanged' }),
  // `018f….018f…`: the comparison, and the share to put on it.
  compareShare: (desk, actor, id) => {
    const [comparisonId = '', shareId = ''] = id.split('.');
    return compareShare(desk, actor, { comparisonId, shareId });
  },
  withdrawCaution,
  ...OFFER_COMMANDS,
  acceptBridger: (desk, actor) => answerBridger(desk, actor, 'accepted'),
  declineBridger: (desk, actor) => answerBridger(desk, actor, 'declined'),
  forgetBridger: objectToBridgers,
  rejoinBridger: withdrawObjection,
  startNomination,
  closeNomination,
  networkOff: switchNetworkOff,
  pause: (desk, actor, id) => pauseOf(id)(desk, actor, true),
  resume: (desk, actor, id) => pauseOf(id)(desk, actor, false),
} satisfies Record<Command, Verb>;

/** Of the whole space, or one's own. */
function pauseOf(id: string): typeof pauseMember {
  return id === 'space' ? pauseSpace : pauseMember;
}

/** What buttons give that were posted when Bridgers were called relays. */
const FORMER_COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['acceptRelay', 'acceptBridger'],
  ['declineRelay', 'declineBridger'],
  ['forgetRelay', 'forgetBridger'],
  ['rejoinRelay', 'rejoinBridger'],
]);

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** Does what a button of a card asks for. */
export async function obey(
  desk: Desk,
  actor: Actor,
  { command, id, message }: Pressed,
): Promise<Result<unknown>> {
  const name = FORMER_COMMANDS.get(command) ?? command;
  if (!isCommand(name)) return refused('notFound');
  const verb: Verb = COMMANDS[name];
  return verb(desk, actor, id, message);
}
