import type { Env, SettingProblem } from '../plug.ts';
import { setupWords } from './words/words.ts';

/** What the environment says of Slack; it is off where it says nothing. */
export interface SlackConfig {
  /** Of the company's own app (`xoxb-…`); null where workspaces install it themselves. */
  readonly botToken: string | null;
  /** For Socket Mode (`xapp-…`); null where Slack reaches us by an address. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly oauth: { readonly clientId: string; readonly clientSecret: string } | null;
  /** Texts that keys are made of: the first one seals tokens, all of them open. */
  readonly tokenKeys: readonly string[];
  /** The watch channel of the company's own app, by its id; found by its name when null. */
  readonly channel: string | null;
  /** Slack ids of those who facilitate. */
  readonly facilitators: readonly string[];
  /** The workspaces and organisations that may install it, by their Slack ids; anyone may when empty. */
  readonly teams: readonly string[];
  /** Where whoever needs help writes: an address of mail or of the web; null for none. */
  readonly support: string | null;
  /** `https://slack.com/api/` */
  readonly apiUrl: string;
}

/** The watch channel's name, where nothing says which it is. */
export const CHANNEL = '#veille-ia';
export const SLACK_API = 'https://slack.com/api/';
/** As long as what `openssl rand -hex 16` gives. */
const SHORTEST_KEY = 32;

/** Reads what is said of Slack: off when nothing is, and every problem at once when something is amiss. */
export function readSlackConfig(env: Env): {
  readonly settings: SlackConfig | null;
  readonly problems: readonly SettingProblem[];
} {
  const told = (name: string): string | null => env[name]?.trim() || null;
  const [clientId, clientSecret] = [told('SLACK_CLIENT_ID'), told('SLACK_CLIENT_SECRET')];
  const slack: SlackConfig = {
    botToken: told('SLACK_BOT_TOKEN'),
    appToken: told('SLACK_APP_TOKEN'),
    signingSecret: told('SLACK_SIGNING_SECRET'),
    oauth: clientId === null || clientSecret === null ? null : { clientId, clientSecret },
    tokenKeys: listed(told('PASSERELLE_TOKEN_KEY')),
    channel: told('SLACK_CHANNEL'),
    facilitators: listed(told('SLACK_FACILITATORS')),
    teams: listed(told('SLACK_TEAMS')),
    support: told('SLACK_SUPPORT'),
    apiUrl: slackApiOf(env),
  };
  const isOff = [slack.botToken, slack.appToken, slack.signingSecret, clientId, clientSecret].every(
    (one) => one === null,
  );
  return isOff ? { settings: null, problems: [] } : { settings: slack, problems: problemsOf(slack, env) };
}

/** Where Slack is asked, on or off: setting an app up for another Slack says no more than that. */
export function slackApiOf(env: Env): string {
  return (env['SLACK_API_URL']?.trim() || SLACK_API).replace(/\/*$/, '/');
}

/** The value is never repeated: it may be a secret. */
function problem(name: string, is: keyof ReturnType<typeof setupWords>['settings']): SettingProblem {
  return { name, value: '', is, tell: (words) => setupWords(words).settings[is](name) };
}

function badUrl(name: string): SettingProblem {
  return { name, value: '', is: 'badUrl', tell: (words) => words.commands.config.badUrl(name, '') };
}

function problemsOf(slack: SlackConfig, env: Env): readonly SettingProblem[] {
  const found: SettingProblem[] = [];
  if (slack.botToken?.startsWith('xoxb-') === false) found.push(problem('SLACK_BOT_TOKEN', 'badSlackToken'));
  if (slack.appToken?.startsWith('xapp-') === false) found.push(problem('SLACK_APP_TOKEN', 'badSlackToken'));
  if (slack.channel !== null && !/^[CG][A-Z0-9]{2,}$/.test(slack.channel))
    found.push(problem('SLACK_CHANNEL', 'badSlackChannel'));
  if (slack.teams.some((team) => !/^[TE][A-Z0-9]{2,}$/.test(team)))
    found.push(problem('SLACK_TEAMS', 'badSlackTeam'));
  if (slack.support !== null && !/^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+)$/.test(slack.support))
    found.push(problem('SLACK_SUPPORT', 'badSlackSupport'));
  if (!URL.canParse(slack.apiUrl)) found.push(badUrl('SLACK_API_URL'));
  for (const name of missing(slack, env)) found.push(problem(name, 'slackNeeds'));
  if (slack.tokenKeys.some((key) => key.length < SHORTEST_KEY))
    found.push(problem('PASSERELLE_TOKEN_KEY', 'badTokenKey'));
  return found;
}

/** A token to speak, and a way to hear: the company's own app, or one that workspaces install. */
function missing(slack: SlackConfig, env: Env): readonly string[] {
  const { botToken, appToken, signingSecret, oauth, tokenKeys } = slack;
  const wanted: string[] = [];
  if (oauth === null && (env['SLACK_CLIENT_ID'] || env['SLACK_CLIENT_SECRET']))
    wanted.push(env['SLACK_CLIENT_ID'] ? 'SLACK_CLIENT_SECRET' : 'SLACK_CLIENT_ID');
  else if (botToken === null && oauth === null) wanted.push('SLACK_BOT_TOKEN');
  if (appToken === null && signingSecret === null)
    wanted.push(oauth === null ? 'SLACK_APP_TOKEN' : 'SLACK_SIGNING_SECRET');
  // Tokens of others are never kept in clear.
  if (oauth !== null && signingSecret === null && appToken !== null) wanted.push('SLACK_SIGNING_SECRET');
  if (oauth !== null && tokenKeys.length === 0) wanted.push('PASSERELLE_TOKEN_KEY');
  return wanted;
}

function listed(text: string | null): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter((one) => one !== '');
}
