import { appoint, dismissOthers } from '../../chat/people.ts';
import { clientWith, type Client } from './client.ts';
import type { SlackDesk } from './desk.ts';
import { plugIn, welcomeLater, type Habits, type Plugged } from './install.ts';
import { plugOrganisation } from './organisation.ts';
import { peopleOf } from './people.ts';

/** Plugs the company's own app in, whose token is in the environment. Throws Slack's own error. */
export async function plugOwnApp(desk: SlackDesk, habits: Habits): Promise<void> {
  const { botToken, apiUrl, channel } = desk.settings;
  if (botToken === null) return;
  const client = clientWith(botToken, apiUrl);
  const app = await client.auth.test();
  const name = app.team ?? habits.channel;
  const own = {
    enterpriseId: app.enterprise_id ?? null,
    botUserId: app.user_id ?? '',
    token: null,
    scopes: app.response_metadata?.scopes ?? [],
  };
  const isWhole = app.is_enterprise_install === true;
  const plugged = isWhole
    ? await plugOrganisation(desk, habits, { ...own, enterpriseId: app.enterprise_id ?? '' })
    : [await plugIn(desk, habits, { ...own, name, teamId: app.team_id ?? '', channelId: channel })];
  for (const one of plugged) await appointAll(desk, { ...one, client });
}

/** Where the environment names who facilitates, they do, and nobody else of this Slack. */
async function appointAll(
  desk: SlackDesk,
  { install, isNew, client }: Plugged & { readonly client: Client },
): Promise<void> {
  const { facilitators } = desk.settings;
  if (facilitators.length === 0) return;
  const people = peopleOf({ install, client });
  for (const user of facilitators) {
    await appoint(desk, people, user);
    if (isNew) await welcomeLater(desk, install, user);
  }
  await dismissOthers(desk.store, people, facilitators);
}
