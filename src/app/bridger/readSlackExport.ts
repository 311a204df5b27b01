import {
  dayNumber,
  firstKept,
  openExchanges,
  type DayNumber,
  type Exchanges,
} from '../../domain/bridger/exchanges.ts';
import { isColleague, metIn, type SlackMessage, type SlackUser } from '../../domain/bridger/slackExport.ts';

/** A file of an export: its path inside, and what it holds once it is asked for. */
export interface ExportFile {
  readonly path: string;
  /** Its text; throws what the archive says of a file that is not what it claims to be. */
  readonly text: () => Promise<string>;
}

/** An export that can be gone through from its beginning, as often as needed, without holding it. */
export interface SlackExport {
  files(): AsyncIterable<ExportFile>;
}

export interface ExportedPerson {
  readonly id: string;
  readonly name: string;
}

/** Ties only: who met whom, no text, on the last day of the export. */
export type SlackNetwork =
  | {
      readonly ok: true;
      readonly people: readonly ExportedPerson[];
      /** Between people by their place in the list: a large company has millions. */
      readonly exchanges: Exchanges;
      /** The day of the newest messages, as a number and as `2026-11-24`. */
      readonly today: DayNumber;
      readonly lastDay: string;
    }
  | { readonly ok: false; readonly is: 'noUsers' | 'noChannels' | 'noMessages' }
  | { readonly ok: false; readonly is: 'broken'; readonly path: string };

/** A file that is no list of things in JSON stops the import. */
class Broken extends Error {
  readonly path: string;

  constructor(path: string) {
    super('broken');
    this.path = path;
  }
}

/**
 * Reads who met whom in public channels over the last 90 days of an export, file after file: older ones, private
 * channels and direct messages are not even opened. Robots, people who left and ids that are not among its users are
 * passed over. `progress` is told how many files were read.
 */
export async function readSlackExport(
  slack: SlackExport,
  progress: (files: number) => void,
): Promise<SlackNetwork> {
  try {
    return await readAll(slack, progress);
  } catch (error) {
    if (error instanceof Broken) return { ok: false, is: 'broken', path: error.path };
    throw error;
  }
}

async function readAll(slack: SlackExport, progress: (files: number) => void): Promise<SlackNetwork> {
  const front = await readFront(slack);
  if (front.users === null) return { ok: false, is: 'noUsers' };
  if (front.channels === null) return { ok: false, is: 'noChannels' };
  const people = front.users.filter(isColleague).map(({ id, ...user }) => ({ id, name: nameOf(user) ?? id }));
  const number = new Map(people.map(({ id }, at) => [id, at]));
  const { channels, lastDay } = front;
  if (lastDay === null) return { ok: false, is: 'noMessages' };
  const today = dayNumber(lastDay)!;
  const exchanges = openExchanges();
  let read = 0;
  for await (const file of slack.files()) {
    const place = placeOf(file.path);
    if (place === null || !channels.has(place.channel) || place.day < firstKept(today)) continue;
    for (const message of await listIn<SlackMessage>(file)) {
      const told = metIn(message);
      const author = told === null ? undefined : number.get(told.author);
      if (told === null || author === undefined) continue;
      for (const id of told.met) {
        const other = number.get(id);
        if (other !== undefined) exchanges.add(author, other, place.day);
      }
    }
    progress((read += 1));
  }
  return { ok: true, people, exchanges, today, lastDay };
}

interface Front {
  readonly users: readonly SlackUser[] | null;
  /** Public ones by name, which is that of their folder. */
  readonly channels: ReadonlySet<string> | null;
  readonly lastDay: string | null;
}

/** Users and channels may stand anywhere in the archive, so that all of its names are gone through first. */
async function readFront(slack: SlackExport): Promise<Front> {
  let users: readonly SlackUser[] | null = null;
  let channels: ReadonlySet<string> | null = null;
  const lastDays = new Map<string, string>();
  for await (const file of slack.files()) {
    if (file.path === 'users.json') users = await listIn<SlackUser>(file);
    else if (file.path === 'channels.json')
      channels = new Set((await listIn<{ readonly name?: unknown }>(file)).map(({ name }) => String(name)));
    const [, channel, day] = PLACE.exec(file.path) ?? [];
    if (channel !== undefined && day !== undefined && day > (lastDays.get(channel) ?? ''))
      lastDays.set(channel, day);
  }
  const days = [...lastDays].filter(([channel]) => channels?.has(channel)).map(([, day]) => day);
  return { users, channels, lastDay: days.toSorted().at(-1) ?? null };
}

const PLACE = /^([^/]+)\/(\d{4}-\d\d-\d\d)\.json$/;

function placeOf(path: string): { readonly channel: string; readonly day: DayNumber } | null {
  const [, channel, text = ''] = PLACE.exec(path) ?? [];
  const day = dayNumber(text);
  return channel === undefined || day === null ? null : { channel, day };
}

async function listIn<T extends object>(file: ExportFile): Promise<readonly T[]> {
  const text = await file.text();
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed.filter((one) => typeof one === 'object' && one !== null);
  } catch {
    // Said below, as for a file that holds no list.
  }
  throw new Broken(file.path);
}

function nameOf({ real_name: name, profile }: Omit<SlackUser, 'id'>): string | null {
  const told = typeof name === 'string' ? name : profile?.real_name;
  return typeof told === 'string' && told !== '' ? told : null;
}
