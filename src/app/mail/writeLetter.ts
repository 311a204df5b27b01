import { timeAlone } from '../../cards/share/timeTold.ts';
import type { Letter } from '../../domain/mail/letter.ts';
import type { Subscription } from '../../domain/mail/subscription.ts';
import type { Workspace } from '../../domain/workspace/workspace.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { shorten } from '../../words/shorten.ts';
import { signLetterLink } from './letterLinks.ts';
import type { MailDesk } from './mailDesk.ts';
import { signLink } from '../signLink.ts';
import type { RecapReader } from '../recap/recapReader.ts';

/** Longest texts of a use case in the letter, in UTF-16 code units: five of them stay far below 100 kB. */
const LONGEST_LIMITS = 600;

/** Writes a published week to one reader; null when none of it is left to tell. */
export async function writeLetter(
  { desk, readRecap }: { readonly desk: MailDesk; readonly readRecap: RecapReader },
  {
    workspace,
    reader,
    words,
  }: { readonly workspace: Workspace; readonly reader: Subscription; readonly words: Words },
  week: string,
): Promise<Letter | null> {
  const view = await readRecap(workspace, words, week);
  if (view === null) return null;
  const { title, lines, besides } = view;
  const now = desk.clock.now();
  const { memberId } = reader;
  const linkTo = (path: string): string => signLink(desk, { workspaceId: workspace.id, memberId, path }, now);
  return {
    spaceName: workspace.name,
    title,
    uses: lines.map(({ share, why, family }) => ({
      title: share.title,
      byline: [shorten(share.tool, 80), family, timeAlone(share, words)]
        .filter((one) => one !== null)
        .join(' · '),
      limits:
        share.limits === null
          ? null
          : `${words.cards.fieldNames.limits} ${shorten(share.limits, LONGEST_LIMITS)}`,
      why: words.recap.because(why),
      address: linkTo(addressOf.share(workspace.id, share.id)),
      tryAddress: linkTo(addressOf.trialForm(workspace.id, share.id)),
    })),
    opening: [besides.note, besides.silentWeek].filter((one) => one !== null),
    question:
      besides.question === null
        ? null
        : { text: shorten(besides.question.text, LONGEST_LIMITS), address: linkTo(besides.question.address) },
    closing: [besides.ask, besides.welcome].filter((one) => one !== null),
    onlineAddress: linkTo(addressOf.recap(workspace.id, week)),
    shareAddress: linkTo(addressOf.shareForm(workspace.id)),
    takesAnswers: desk.takesAnswers,
    origin: reader.origin,
    leaveAddress: signLetterLink(desk, { gesture: 'leave', reader, now }),
  };
}
