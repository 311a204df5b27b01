import type { RecapPick, RecapReason } from '../../domain/recap/recap.ts';
import type { Share } from '../../domain/share/share.ts';
import type { Words } from '../../words/words.ts';
import type { Card, CardField } from '../card.ts';
import { open, plainCard, plainField } from '../plainCard.ts';

/** Names of things in the reader's language. */
export interface Names {
  family(id: string): string;
  tool(id: string): string;
}

/** One line of a recap: the share and, in words, why it was chosen. */
export interface RecapLine {
  readonly share: Share;
  readonly why: string;
  readonly older: boolean;
}

/** The lines of a recap whose shares are still there, in the chosen order. */
export function recapLines(
  picks: readonly RecapPick[],
  shares: readonly Share[],
  { names, words }: { readonly names: Names; readonly words: Words },
): readonly RecapLine[] {
  const byId = new Map(shares.map((share) => [share.id, share]));
  return picks.flatMap((pick) => {
    const share = byId.get(pick.shareId);
    if (share === undefined || share.status !== 'published') return [];
    const why = pick.reasons.map((reason) => tellReason(reason, names, words)).join(', ');
    return [{ share, why, older: pick.reasons.some((reason) => reason.is === 'olderNotTriedBy') }];
  });
}

/** What a recap says besides its use cases, in words; null where there is nothing to say. */
export interface BesidesTold {
  readonly note: string | null;
  readonly question: { readonly text: string; readonly address: string } | null;
  readonly welcome: string | null;
  /** Of a silent week: why older shares come back, and the question that is asked when no colleague asks one. */
  readonly silentWeek: string | null;
  readonly ask: string | null;
}

/** The use cases of a recap, each with its tool and why it was chosen. */
export function recapFields(lines: readonly RecapLine[], words: Words): readonly CardField[] {
  return lines.map(({ share, why }) => plainField(share.title, share.tool, words.recap.because(why)));
}

/** Pictures a published recap in the channel. */
export function recapCard(
  lines: readonly RecapLine[],
  told: BesidesTold & { readonly dates: string; readonly address: string },
  words: Words,
): Card {
  const { card, empty } = words.recap;
  const notes = lines.length === 0 ? [empty] : besidesLines(told, words);
  const read = open({ label: card.open, tone: 'primary' }, told.address);
  return {
    ...plainCard(words.recap.title(told.dates), notes, [read]),
    badge: card.badge,
    fields: recapFields(lines, words),
  };
}

/** What a recap says besides its use cases, a sentence each. */
export function besidesLines(
  { note, silentWeek, question, ask, welcome }: BesidesTold,
  words: Words,
): readonly string[] {
  const asked = question === null ? null : `${words.recap.question} ${question.text}`;
  return [note, silentWeek, asked, ask, welcome].filter((one) => one !== null);
}

function tellReason(reason: RecapReason, names: Names, words: Words): string {
  const { reasons } = words.recap;
  switch (reason.is) {
    case 'triedByPeers':
      return reasons.triedByPeers(reason.trials);
    case 'crossesJobs':
      return reasons.crossesJobs(reason.jobFamilies);
    case 'newTool':
      return reasons.newTool(names.tool(reason.tool));
    case 'onlyOneOfItsJob':
      return reasons.onlyOneOfItsJob(names.family(reason.jobFamilyId));
    case 'olderNotTriedBy':
      return reasons.olderNotTriedBy(names.family(reason.jobFamilyId));
    default:
      return reasons[reason.is];
  }
}
