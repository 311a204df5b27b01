import type { Command } from '../../cards/card.ts';
import { closeQuestion } from '../question/askQuestion.ts';
import type { Verdict } from '../../domain/tool/upkeep.ts';
import { compareShare } from '../comparison/compareTools.ts';
import { confirmUse } from '../tool/confirmUse.ts';
import { deleteShare } from '../share/deleteShare.ts';
import type { Desk, Refusal } from '../desk.ts';
import { RELAY_DEEDS, type RelayCommand } from '../bridger/obeyRelays.ts';
import { pauseMember, pauseSpace } from '../rhythm/pause.ts';
import { withdrawCaution } from '../guardrail/postCaution.ts';
import { declineShare, readAsShare } from '../share/readPost.ts';
import { answerVariation } from '../variation/varyShare.ts';
import { declineRequest, routeQuestion } from '../question/routeQuestion.ts';
import { confirmDraft, dismissDraft } from '../share/settleDraft.ts';

/** A button that was pressed, by whom, and what it is about. */
export interface Pressed {
  readonly workspaceId: string;
  readonly memberId: string;
  /** A `Command`; anything else is found nowhere. */
  readonly command: string;
  readonly id: string;
}

/** Does what a button of a card asks for; null once it is done, or why it is not. */
export async function obey(desk: Desk, pressed: Pressed): Promise<Refusal | null> {
  const { workspaceId, memberId, id } = pressed;
  const own = { workspaceId, memberId, shareId: id };
  switch (pressed.command as Command) {
    case 'confirmDraft':
      return refusalOf(await confirmDraft(desk, own));
    case 'dismissDraft':
      return refusalOf(await dismissDraft(desk, own));
    case 'deleteShare':
      return refusalOf(await deleteShare(desk, own));
    case 'closeQuestion':
      return refusalOf(await closeQuestion(desk, { workspaceId, memberId, questionId: id }));
    case 'routeQuestion':
      return refusalOf(await routeQuestion(desk, { workspaceId, memberId, questionId: id }));
    case 'declineRequest':
      return refusalOf(await declineRequest(desk, { workspaceId, memberId, requestId: id }));
    case 'withdrawCaution':
      return refusalOf(await withdrawCaution(desk, { workspaceId, memberId, cautionId: id }));
    case 'stillTrue':
    case 'hasChanged':
      return refusalOf(await confirmUse(desk, { ...own, verdict: pressed.command as Verdict }));
    case 'compareShare': {
      // `018f….018f…`: the comparison, and the share to put on it.
      const [comparisonId = '', shareId = ''] = id.split('.');
      return refusalOf(await compareShare(desk, { workspaceId, comparisonId, shareId }));
    }
    case 'linkVariation':
    case 'declineVariation':
      return refusalOf(await answerVariation(desk, { ...own, isOne: pressed.command === 'linkVariation' }));
    case 'declineShare':
      return refusalOf(await declineShare(desk, { workspaceId, memberId, postId: id }));
    case 'readAsShare': {
      const share = await readAsShare(desk, { workspaceId, memberId, postId: id });
      return share === null ? 'notFound' : null;
    }
    case 'acceptRelay':
    case 'declineRelay':
    case 'forgetRelay':
    case 'rejoinRelay':
    case 'startNomination':
    case 'closeNomination':
    case 'networkOff':
      return refusalOf(await RELAY_DEEDS[pressed.command as RelayCommand](desk, { workspaceId, memberId }));
    case 'pause':
    case 'resume': {
      const pause = { workspaceId, memberId, pause: pressed.command === 'pause' };
      return refusalOf(await (id === 'space' ? pauseSpace : pauseMember)(desk, pause));
    }
    default:
      return 'notFound';
  }
}

function refusalOf(
  result: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
): Refusal | null {
  return result.ok ? null : result.refusal;
}
