import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { fail, type Command, type Office, type SlackFinding } from './command.ts';
import { canFill, wrote } from './files.ts';

/** Where the manifest of the company's own app is written. */
const FILE = 'slack-manifest.json';
/** Slack opens the form of a new app filled with a manifest (docs.slack.dev/app-manifests). */
const NEW_APP = 'https://api.slack.com/apps?new_app=1&manifest_json=';

/** Prepares the company's own app of Slack, then tries its tokens and says what is missing. */
export const slackSetup: Command = {
  name: 'slack setup',
  takes: 'nothing',
  options: {
    address: { type: 'string' },
    'open-channel': { type: 'boolean' },
    check: { type: 'boolean' },
  },
  run: async (typed, office) => {
    const address = typed.options['address'];
    const asked = {
      address: typeof address === 'string' ? address.replace(/\/+$/, '') : null,
      opens: typed.options['open-channel'] === true,
    };
    if (asked.address !== null && !/^https:\/\/[^/]+/.test(asked.address))
      return fail(office, office.words.slackSetup.badAddress(asked.address));
    if (typed.options['check'] === true) return tryAll(office, office.config.slack);
    if (!(await writeManifest(office, asked))) return 1;
    const given = await askTokens(office, asked.address === null);
    return tryAll(office, given);
  },
};

/** Tokens to try, those of the environment or those that were typed. */
interface Tokens {
  readonly botToken: string | null;
  readonly appToken: string | null;
  readonly channel: string | null;
}

async function writeManifest(
  office: Office,
  asked: { readonly address: string | null; readonly opens: boolean },
): Promise<boolean> {
  const { terminal, words, config } = office;
  const text = JSON.stringify(await office.slack.manifest(asked), null, 2);
  const file = join(config.dataDir, FILE);
  if (!(await canFill(config.dataDir, office))) return false;
  if (!(await wrote(file, office, () => writeFile(file, `${text}\n`)))) return false;
  const link = `${NEW_APP}${encodeURIComponent(JSON.stringify(JSON.parse(text)))}`;
  terminal.out(words.slackSetup.steps(file, link, asked.address));
  return true;
}

/** Asks for each token, and again while it does not look like one; an empty line leaves it for later. */
async function askTokens({ terminal, words, config }: Office, isSocket: boolean): Promise<Tokens> {
  const { ask } = words.slackSetup;
  const lines = terminal.lines()[Symbol.asyncIterator]();
  const read = async (question: string, looksRight: RegExp): Promise<string | null> => {
    for (;;) {
      terminal.out(question);
      const { value, done } = await lines.next();
      const typed = done === true ? '' : value.trim();
      if (typed === '') return null;
      if (looksRight.test(typed)) return typed;
      terminal.err(words.slackSetup.notOne);
    }
  };
  const given = config.slack;
  const botToken = (await read(ask.bot, /^xoxb-/)) ?? given?.botToken ?? null;
  const appToken = isSocket ? ((await read(ask.app, /^xapp-/)) ?? given?.appToken ?? null) : null;
  const channel = (await read(ask.channel, /^[CG][A-Z0-9]{2,}$/)) ?? given?.channel ?? null;
  return { botToken, appToken, channel };
}

async function tryAll(office: Office, tokens: Tokens | null): Promise<number> {
  const { terminal, words } = office;
  if (tokens === null || tokens.botToken === null) {
    terminal.out(words.slackSetup.later);
    return 0;
  }
  const { botToken, appToken, channel } = tokens;
  const findings = await office.slack.check({ botToken, appToken, channel });
  for (const finding of findings) terminal.out(tellFinding(finding, office));
  if (findings.some(({ ok }) => !ok)) return 1;
  terminal.out(words.slackSetup.environment({ hasApp: appToken !== null, hasChannel: channel !== null }));
  return 0;
}

/** One line for one thing that works, or that does not with what to do. */
export function tellFinding(finding: SlackFinding, { words }: Office): string {
  const { good, bad } = words.commands.doctor;
  return `${finding.ok ? good : bad}  ${words.slackSetup.finding(finding)}`;
}
