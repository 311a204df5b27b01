import type { Card } from '../../cards/card.ts';
import { recapReadyCard } from '../../cards/recap/recapReadyCard.ts';
import { recapCard, recapLines, type BesidesTold } from '../../cards/recap/recapCard.ts';
import { silenceCard } from '../../cards/rhythm/silenceCard.ts';
import { mondayOf } from '../../domain/calendar/calendar.ts';
import type { Recap } from '../../domain/recap/recap.ts';
import { recapMoment } from '../../domain/rhythm/rituals.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../addresses.ts';
import { rhythmOf } from '../rhythm/calm.ts';
import type { Look, Pictures } from '../post/draw.ts';

/** When many join at once, so many are named, and the others welcomed with them. */
const NAMES_TOLD = 5;

export const RECAP_PICTURES = {
  recap: drawRecap,
  recapReady: drawRecapReady,
  silence: ({ viewer }) => silenceCard(viewer.words),
} satisfies Pictures;

/** A published recap, from what its shares, its question and its newcomers are today. */
async function drawRecap(look: Look, week: string): Promise<Card | null> {
  const { store, viewer, album } = look;
  const { workspace, words } = viewer;
  const recap = await store.recaps.ofWeek(workspace.id, week);
  if (recap === null) return null;
  const ids = recap.picks.map((pick) => pick.shareId);
  const shares = await store.shares.getMany(workspace.id, ids);
  const lines = recapLines(recap.picks, shares, { names: album.names, words });
  const besides = await tellBesides(look, recap);
  const address = addressOf.recap(workspace.id, week);
  return recapCard(lines, { ...besides, dates: datesOf(week, words), address }, words);
}

/** Tells the facilitator that a week's recap may be read before it goes. */
async function drawRecapReady({ store, viewer: { workspace, words } }: Look, week: string): Promise<Card> {
  const { settings } = await rhythmOf(store, workspace.id);
  // A holiday may put it off: the page, which looks at the calendar, says so.
  const calendar = { timeZone: workspace.timeZone, settings, daysOff: new Set<string>() };
  const when = whenOf(recapMoment(week, calendar) ?? '', workspace.timeZone, words);
  const address = addressOf.recap(workspace.id, week);
  return recapReadyCard({ dates: datesOf(week, words), goesWhen: when, address }, words);
}

/** In words, what a recap says besides its use cases: of people, those who still agree to be named only. */
export async function tellBesides(
  { store, viewer, album }: Look,
  { besides, week }: Recap,
): Promise<BesidesTold> {
  const { workspace, words } = viewer;
  const { questionId, silent, welcome, note } = besides;
  const question = questionId === null ? null : await store.questions.get(workspace.id, questionId);
  const isOpen = question !== null && question.answeredAt === null;
  const names = [...album.members.values()].filter((one) => one.agreesToBeNamed && welcome.includes(one.id));
  const { silentWeek, asks } = words.recap;
  return {
    note,
    question: isOpen
      ? { text: question.text, address: addressOf.post(workspace.id, question.postId ?? '') }
      : null,
    welcome:
      names.length === 0
        ? null
        : words.recap.welcome(
            names.slice(0, NAMES_TOLD).map((one) => one.name),
            names.length > NAMES_TOLD,
          ),
    silentWeek: silent ? silentWeek : null,
    ask: silent && !isOpen ? (asks[Number(week.slice(-2)) % asks.length] ?? null) : null,
  };
}

/** « du 16 au 22 novembre 2026 » */
export function datesOf(week: string, words: Words): string {
  const monday = mondayOf(week);
  return monday === null ? week : words.time.dates(monday.toString(), monday.add({ days: 6 }).toString());
}

/** « lundi 23 novembre à 09:00 » */
export function whenOf(instant: string, timeZone: string, words: Words): string {
  return words.recap.when(words.time.day(instant, timeZone), words.time.clock(instant, timeZone));
}
