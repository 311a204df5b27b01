import { join } from 'node:path';
import type { CommandFor } from '../../app/ports/terminal.ts';
import type { SetupOffice } from '../plug.ts';
import { CHANNEL, type SlackConfig } from './config.ts';
import { manifestOf, type ManifestAsked } from './manifest.ts';
import { setupWords } from './words/words.ts';

/** Where the manifest of the company's own app is written. */
const FILE = 'slack-manifest.json';
/** Slack opens the form of a new app filled with a manifest (docs.slack.dev/app-manifests). */
const NEW_APP = '/apps?new_app=1&manifest_json=';
/** slack.com, and what is of Slack elsewhere, as slack-gov.com. */
const OF_SLACK = /^slack(?:-[a-z]+)?\.com$/;

/** Where apps are made for the Slack that is asked. */
function appsOf(apiUrl: string): string {
  const host = new URL(apiUrl).hostname;
  return `https://api.${OF_SLACK.test(host) ? host : 'slack.com'}`;
}

/** Prepares the company's own app of Slack, then tries its tokens and says what is missing. */
export const slackSetup = (settings: SlackConfig | null, apiUrl: string): CommandFor<SetupOffice> => ({
  name: 'slack setup',
  takes: 'nothing',
  options: {
    address: { type: 'string' },
    'open-channel': { type: 'boolean' },
    'private-channel': { type: 'boolean' },
    addresses: { type: 'boolean' },
    files: { type: 'boolean' },
    check: { type: 'boolean' },
  },
  help: (words) => setupWords(words).help,
  run: async (typed, office) => {
    const address = typed.options['address'];
    const asked = {
      address: typeof address === 'string' ? address.replace(/\/+$/, '') : null,
      opens: typed.options['open-channel'] === true,
      isPrivate: typed.options['private-channel'] === true,
      addresses: typed.options['addresses'] === true,
      files: typed.options['files'] === true,
    };
    if (asked.address !== null && !/^https:\/\/[^/]+/.test(asked.address)) {
      office.terminal.err(setupWords(office.words).badAddress(asked.address));
      return 1;
    }
    if (typed.options['check'] === true) return tryAll(office, settings, apiUrl);
    if (!(await writeManifest(office, asked, apiUrl))) return 1;
    const given = await askTokens(office, settings, asked.address === null);
    return tryAll(office, given, apiUrl);
  },
});

/** Tokens to try, those of the environment or those that were typed. */
type Tokens = Pick<SlackConfig, 'botToken' | 'appToken' | 'channel'>;

async function writeManifest(
  { terminal, words, config, pages, keepFile }: SetupOffice,
  asked: Omit<ManifestAsked, 'words' | 'pages'>,
  apiUrl: string,
): Promise<boolean> {
  const manifest = manifestOf({ words, ...asked, pages });
  const file = join(config.dataDir, FILE);
  if (!(await keepFile(file, `${JSON.stringify(manifest, null, 2)}\n`, words))) return false;
  const link = `${appsOf(apiUrl)}${NEW_APP}${encodeURIComponent(JSON.stringify(manifest))}`;
  terminal.out(setupWords(words).steps(file, link, asked.address));
  return true;
}

/** Asks for each token, and again while it does not look like one; an empty line leaves it for later. */
async function askTokens(
  { terminal, words }: SetupOffice,
  given: Tokens | null,
  isSocket: boolean,
): Promise<Tokens> {
  const { ask, notOne } = setupWords(words);
  const lines = terminal.lines()[Symbol.asyncIterator]();
  const read = async (question: string, looksRight: RegExp): Promise<string | null> => {
    for (;;) {
      terminal.out(question);
      const { value, done } = await lines.next();
      const typed = done === true ? '' : value.trim();
      if (typed === '') return null;
      if (looksRight.test(typed)) return typed;
      terminal.err(notOne);
    }
  };
  const botToken = (await read(ask.bot, /^xoxb-/)) ?? given?.botToken ?? null;
  const appToken = isSocket ? ((await read(ask.app, /^xapp-/)) ?? given?.appToken ?? null) : null;
  const channel = (await read(ask.channel, /^[CG][A-Z0-9]{2,}$/)) ?? given?.channel ?? null;
  return { botToken, appToken, channel };
}

async function tryAll(
  { terminal, words }: SetupOffice,
  tokens: Tokens | null,
  apiUrl: string,
): Promise<number> {
  const { later, finding: tell, environment } = setupWords(words);
  if (tokens === null || tokens.botToken === null) {
    terminal.out(later);
    return 0;
  }
  const { botToken, appToken, channel } = tokens;
  // Slack's packages are only loaded once there is something to try.
  const { checkSlack } = await import('./check.ts');
  const findings = await checkSlack({
    botToken,
    appToken,
    channelId: channel,
    channelName: CHANNEL,
    apiUrl,
    words,
  });
  const { good, bad } = words.commands.doctor;
  for (const finding of findings) terminal.out(`${finding.ok ? good : bad}  ${tell(finding)}`);
  if (findings.some(({ ok }) => !ok)) return 1;
  terminal.out(environment({ hasApp: appToken !== null, hasChannel: channel !== null }));
  return 0;
}
