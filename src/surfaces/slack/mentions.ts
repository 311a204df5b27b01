import type { Store } from '../../app/ports/store.ts';
import type { Company } from '../../chat/people.ts';
import { receive } from '../../chat/keep.ts';
import { whoIs } from '../../chat/people.ts';
import { TooSoon } from '../../chat/tooSoon.ts';
import { slackError } from './client.ts';
import type { SlackErrand } from './errands.ts';
import { nameOf } from './people.ts';
import { ask, type Talk } from './say.ts';
import type { Viewer } from '../../app/viewer.ts';

/** `<@U024BE7LH>`: Slack tells an id where a person chose a name. */
const UNNAMED = /<@([UW][A-Z0-9]+)>/g;

/** Those whom a text mentions without their names. */
export function unnamedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(UNNAMED)].map(([, user]) => user ?? ''))];
}

/** A text whose mentions say these names, in Slack's own markup: `<@U024BE7LH|Camille>`. */
export function withNames(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(UNNAMED, (mention, user: string) => {
    const name =
      names
        .get(user)
        ?.replace(/[<>|&\n]/g, ' ')
        .trim() ?? '';
    return name === '' ? mention : `<@${user}|${name}>`;
  });
}

/** The names of those who are members already. */
export async function knownNames(
  store: Store,
  company: Company,
  users: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await Promise.all(
    users.map(async (user) => [user, await whoIs(store, company, user)] as const),
  );
  return new Map(known.flatMap(([user, one]) => (typeof one === 'string' ? [] : [[user, one.name]])));
}

/** The names of people, asked of Slack for those who are no members: being mentioned makes nobody one. */
export async function namesOf(
  talk: Talk,
  users: readonly string[],
  somebody: string,
): Promise<ReadonlyMap<string, string>> {
  const { desk, line } = talk;
  const known = await knownNames(
    desk.store,
    { workspaceId: line.install.workspaceId, surface: 'slack' },
    users,
  );
  const names = new Map(known);
  for (const user of users) if (!names.has(user)) names.set(user, (await askName(talk, user)) ?? somebody);
  return names;
}

async function askName(talk: Talk, user: string): Promise<string | null> {
  try {
    const answer = await ask(talk, 'users.info', () => talk.line.client.users.info({ user }));
    return answer.user === undefined ? null : nameOf(answer.user);
  } catch (error) {
    if (error instanceof TooSoon || slackError(error) === null) throw error;
    return null;
  }
}

/** Names those whom a message mentions, then has it handled. */
export async function nameThen(talk: Talk, { next }: SlackErrand<'name'>, { words }: Viewer): Promise<void> {
  const { desk, line } = talk;
  const told = JSON.parse(next.payload ?? '{}') as { readonly text: string };
  const names = await namesOf(talk, unnamedIn(told.text), words.slack.somebody);
  const payload = JSON.stringify({ ...told, text: withNames(told.text, names) });
  await receive(desk, { workspaceId: line.install.workspaceId, surface: 'slack' }, [{ ...next, payload }]);
  desk.wake();
}
