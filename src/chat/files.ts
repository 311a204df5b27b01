import { monthBrief } from '../app/brief/monthBrief.ts';
import type { Result } from '../app/desk.ts';
import { tellRefusal } from '../app/tellRefusal.ts';
import type { Viewer } from '../app/viewer.ts';
import type { Brief } from '../domain/brief/brief.ts';
import type { ChatDesk } from './chat.ts';
import type { Connection } from './connection.ts';
import { send } from './errands.ts';
import { sentence, type Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** A file that is handed to someone. */
export interface HandedFile {
  /** `brief-2026-11.pdf` */
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** Where nobody else reaches the pages, no source is one: documents draw no link to what is no address of the web. */
const NOWHERE = 'nowhere:';

/** The brief of a month, as a chat tells it. */
export function briefFor(
  desk: ChatDesk,
  { workspace, words }: Viewer,
  month: string,
): Promise<Result<Brief>> {
  return monthBrief(desk, workspace, { month, locale: words.locale, origin: desk.pages ?? NOWHERE });
}

/** Someone would have the month's brief as files: they come into the conversation with them. */
export async function askFiles(visit: Visit, month: string): Promise<Reply> {
  const { desk, viewer, connection, user } = visit;
  const { words } = viewer;
  if (connection.mouth.hand === undefined) return sentence(words.problems.notFound);
  const found = await briefFor(desk, viewer, month);
  if (!found.ok) return sentence(tellRefusal(found.refusal, words, month));
  const { workspaceId, surface } = connection;
  await send(desk, { workspaceId, surface }, { do: 'hand', user, month });
  desk.wake();
  return sentence(words.chat.files.asked);
}

/** Hands the month's brief, as a deck and as a PDF. */
export async function handBrief(
  { desk, connection, viewer }: Handing,
  { user, month }: { readonly user: string; readonly month: string },
): Promise<void> {
  const { words, workspace } = viewer;
  const found = await briefFor(desk, viewer, month);
  if (!found.ok) return;
  const { deck, pdf } = desk.documents;
  const made = { at: desk.clock.now(), timeZone: workspace.timeZone };
  const title = words.brief.title(month);
  const files = [
    { name: `brief-${month}.pptx`, title, bytes: await deck(found.value, words, made) },
    { name: `brief-${month}.pdf`, title, bytes: await pdf(found.value, words, made) },
  ];
  await connection.mouth.hand?.(user, files, title);
}

interface Handing {
  readonly desk: ChatDesk;
  readonly connection: Connection;
  readonly viewer: Viewer;
}
