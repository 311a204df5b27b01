import type { HTTPReceiver, Installation } from '@slack/bolt';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocale, type Words } from '../../words/words.ts';
import { clientWith } from './client.ts';
import type { SlackDesk } from './desk.ts';
import type { Habits } from './install.ts';
import { answerSentence, type PageDesk } from './pages.ts';

type ReceiverOptions = ConstructorParameters<typeof HTTPReceiver>[0];
type CallbackOptions = NonNullable<NonNullable<ReceiverOptions['installerOptions']>['callbackOptions']>;
type Installed = Installation<'v1' | 'v2', boolean>;

/** Someone's browser, at the end of an installation. */
interface Browser {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Pages of ours at the end of an installation, in place of Bolt's. */
export function installingPages(
  desk: SlackDesk,
  pages: PageDesk,
  failed: (error: unknown) => void,
): CallbackOptions {
  return {
    afterInstallation: async (installation, _, request, response) => {
      if (isAllowed(desk, installation)) return true;
      await leave(desk, installation);
      const told = ({ slack }: Words) => slack.pages.notAllowed;
      answerSentence(pages, { request, response }, { status: 403, told });
      return false;
    },
    success: (installation, _, request, response) => {
      const told = ({ slack }: Words) => withWayOn(slack.pages, installation);
      answerSentence(pages, { request, response }, { status: 200, told });
    },
    failure: ({ code, message }, _, request, response) => {
      const browser = { request, response };
      if (code === 'slack_oauth_installer_authorization_error') return refused(pages, browser);
      if (STALE.has(code)) return startAgain(pages, browser);
      failed(Object.assign(new Error(message), { code }));
      answerSentence(pages, browser, { status: 500, told: ({ slack }) => again(slack.pages.failed, slack) });
    },
  };
}

const STALE: ReadonlySet<string> = new Set([
  'slack_oauth_invalid_state',
  'slack_oauth_missing_state',
  'slack_oauth_missing_code',
]);

/** They said no in Slack: nothing was done, and nothing is wrong. */
function refused(pages: PageDesk, browser: Browser): void {
  answerSentence(pages, browser, { status: 200, told: ({ slack }) => again(slack.pages.refused, slack) });
}

function startAgain(pages: PageDesk, browser: Browser): void {
  answerSentence(pages, browser, { status: 400, told: ({ slack }) => again(slack.pages.stale, slack) });
}

function again<Told extends object>(told: Told, { pages }: Words['slack']) {
  return { ...told, link: { label: pages.installAgain, to: '/slack/install' } };
}

/** Into Slack; an organisation has yet to say which of its workspaces are given the companion. */
function withWayOn(
  pages: Words['slack']['pages'],
  { team, appId, enterpriseUrl, isEnterpriseInstall }: Installed,
) {
  if (isEnterpriseInstall === true) {
    const to = `${enterpriseUrl ?? ''}manage/organization/apps/profile/${appId ?? ''}/workspaces/add`;
    return {
      ...pages.installedForAll,
      ...(enterpriseUrl === undefined ? {} : { link: { label: pages.chooseWorkspaces, to } }),
    };
  }
  return {
    ...pages.installed,
    link: {
      label: pages.openSlack,
      to: `https://slack.com/app_redirect?app=${appId ?? ''}&team=${team?.id ?? ''}`,
    },
  };
}

/** Where the environment names workspaces or organisations, they alone may install. */
function isAllowed({ settings }: SlackDesk, { team, enterprise }: Installed): boolean {
  const { teams } = settings;
  return (
    teams.length === 0 || [team?.id, enterprise?.id].some((id) => id !== undefined && teams.includes(id))
  );
}

/** A token that serves nothing is given back at once. */
async function leave({ settings }: SlackDesk, { bot }: Installed): Promise<void> {
  await clientWith(bot?.token, settings.apiUrl)
    .auth.revoke()
    .catch(() => undefined);
}

/** A new space speaks the language of who installs it, and keeps their time. */
export async function habitsOf(
  desk: SlackDesk,
  habits: Habits,
  { bot, user }: Installation,
): Promise<Habits> {
  const client = clientWith(bot?.token, desk.settings.apiUrl);
  const told = await client.users.info({ user: user.id, include_locale: true }).then(
    (answer) => answer.user,
    () => undefined,
  );
  const locale = told?.locale?.slice(0, 2);
  return {
    ...habits,
    ...(isLocale(locale) ? { locale } : {}),
    ...(told?.tz !== undefined && isTimeZone(told.tz) ? { timeZone: told.tz } : {}),
  };
}

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
