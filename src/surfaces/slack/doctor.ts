import type { Desk } from '../../app/desk.ts';
import type { Finding as Told, SetupOffice } from '../plug.ts';
import { checkSlack, type Finding } from './check.ts';
import { CHANNEL, type SlackConfig } from './config.ts';
import type { Words } from '../../words/words.ts';
import { isOrganisation } from './organisation.ts';
import { keyOf, openToken } from './seal.ts';
import { setupWords } from './words/words.ts';

/** Tries every Slack workspace that is plugged in, and the company's own app were it not yet. */
export async function check(
  config: SlackConfig,
  { words, openDesk }: Pick<SetupOffice, 'words' | 'openDesk'>,
): Promise<readonly Told[]> {
  const desk = await openDesk();
  try {
    const findings = await checkPlugged(desk, config, words);
    return findings.map((finding) => ({ ok: finding.ok, told: setupWords(words).finding(finding) }));
  } finally {
    await desk.close();
  }
}

async function checkPlugged(desk: Desk, config: SlackConfig, words: Words): Promise<readonly Finding[]> {
  const keys = config.tokenKeys.map(keyOf);
  const installs = (await desk.store.slackInstalls.everywhere()).filter((one) => !isOrganisation(one));
  const tried = installs.flatMap(({ workspaceId, token, channelId }) => {
    const botToken = token === null ? config.botToken : (openToken(keys, token, workspaceId) ?? '');
    return botToken === null ? [] : [{ botToken, channelId }];
  });
  const own = config.botToken !== null && installs.length === 0;
  const all = own ? [{ botToken: config.botToken ?? '', channelId: config.channel }] : tried;
  const { apiUrl, appToken } = config;
  const findings: Finding[] = [];
  for (const one of all)
    findings.push(...(await checkSlack({ ...one, appToken, channelName: CHANNEL, apiUrl, words })));
  return findings;
}
