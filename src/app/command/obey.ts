import type { Command } from '../../cards/card.ts';
import { answerRelay, objectToRelays, withdrawObjection } from '../bridger/answerRelay.ts';
import { closeNomination, startNomination } from '../bridger/nominate.ts';
import { switchNetworkOff } from '../bridger/switchNetwork.ts';
import { compareShare } from '../comparison/compareTools.ts';
import { done, refused, type Desk, type Refusal } from '../desk.ts';
import { withdrawCaution } from '../guardrail/postCaution.ts';
import { closeQuestion } from '../question/askQuestion.ts';
import { declineRequest, routeQuestion } from '../question/routeQuestion.ts';
import { pauseMember, pauseSpace } from '../rhythm/pause.ts';
import { deleteShare } from '../share/deleteShare.ts';
import { declineShare, readAsShare } from '../share/readPost.ts';
import { confirmDraft, dismissDraft } from '../share/settleDraft.ts';
import { confirmUse } from '../tool/confirmUse.ts';
import { answerVariation } from '../variation/varyShare.ts';

/** Who pressed a button. */
interface By {
  readonly workspaceId: string;
  readonly memberId: string;
}

/** A button that was pressed, by whom, and what it is about. */
export interface Pressed extends By {
  /** A `Command`; anything else is found nowhere. */
  readonly command: string;
  readonly id: string;
}

type Verb = (
  desk: Desk,
  by: By,
  id: string,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }>;

/** What each button of a card does. Those about relays are one's own gestures, whatever id the button carries. */
export const COMMANDS = {
  confirmDraft: (desk, by, shareId) => confirmDraft(desk, { ...by, shareId }),
  dismissDraft: (desk, by, shareId) => dismissDraft(desk, { ...by, shareId }),
  deleteShare: (desk, by, shareId) => deleteShare(desk, { ...by, shareId }),
  readAsShare: async (desk, by, postId) =>
    (await readAsShare(desk, { ...by, postId })) === null ? refused('notFound') : done(null),
  declineShare: (desk, by, postId) => declineShare(desk, { ...by, postId }),
  closeQuestion: (desk, by, questionId) => closeQuestion(desk, { ...by, questionId }),
  routeQuestion: (desk, by, questionId) => routeQuestion(desk, { ...by, questionId }),
  declineRequest: (desk, by, requestId) => declineRequest(desk, { ...by, requestId }),
  linkVariation: (desk, by, shareId) => answerVariation(desk, { ...by, shareId, isOne: true }),
  declineVariation: (desk, by, shareId) => answerVariation(desk, { ...by, shareId, isOne: false }),
  stillTrue: (desk, by, shareId) => confirmUse(desk, { ...by, shareId, verdict: 'stillTrue' }),
  hasChanged: (desk, by, shareId) => confirmUse(desk, { ...by, shareId, verdict: 'hasChanged' }),
  // `018f….018f…`: the comparison, and the share to put on it.
  compareShare: (desk, by, id) => {
    const [comparisonId = '', shareId = ''] = id.split('.');
    return compareShare(desk, { ...by, comparisonId, shareId });
  },
  withdrawCaution: (desk, by, cautionId) => withdrawCaution(desk, { ...by, cautionId }),
  acceptRelay: (desk, by) => answerRelay(desk, by, 'accepted'),
  declineRelay: (desk, by) => answerRelay(desk, by, 'declined'),
  forgetRelay: objectToRelays,
  rejoinRelay: withdrawObjection,
  startNomination,
  closeNomination,
  networkOff: switchNetworkOff,
  pause: (desk, by, id) => setPause(desk, { ...by, pause: true }, id),
  resume: (desk, by, id) => setPause(desk, { ...by, pause: false }, id),
} satisfies Record<Command, Verb>;

function setPause(desk: Desk, asked: By & { readonly pause: boolean }, id: string): ReturnType<Verb> {
  return id === 'space' ? pauseSpace(desk, asked) : pauseMember(desk, asked);
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** Does what a button of a card asks for; null once it is done, or why it is not. */
export async function obey(desk: Desk, { command, id, ...by }: Pressed): Promise<Refusal | null> {
  if (!isCommand(command)) return 'notFound';
  const verb: Verb = COMMANDS[command];
  const obeyed = await verb(desk, by, id);
  return obeyed.ok ? null : obeyed.refusal;
}
