import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Office } from '../cli/command.ts';
import { linesIn } from '../cli/lines.ts';
import { isHere, type Config } from '../config.ts';
import { deck } from '../documents/deck.ts';
import { pdf } from '../documents/pdf.ts';
import { documentsWork } from '../documents/selfTest.ts';
import { standalonePage } from '../documents/standalone.ts';
import { SLACK_API } from '../surfaces/slack/config.ts';
import { backUp, holdsData, isBackup, restore } from '../store/sqlite/backup.ts';
import { journalBeside, journalIn } from '../store/sqlite/backup.ts';
import type { Words } from '../words/words.ts';
import { openDesk } from './desk.ts';
import { tellProblem } from './problems.ts';
import { openSeal } from './seal.ts';
import { serve } from './serve.ts';

/** What commands work with: the environment, the terminal, and what only this room can open. */
export function openOffice(config: Config, words: Words): Office {
  return {
    config,
    words,
    terminal: {
      out: (text) => void process.stdout.write(`${text}\n`),
      err: (text) => void process.stderr.write(`${text}\n`),
      pour: (texts) => pipeline(Readable.from(texts), process.stdout, { end: false }),
      lines: () => linesIn(process.stdin),
      isWatched: process.stderr.isTTY === true,
    },
    openDesk: () => openDesk(config),
    seal: () => openSeal(config),
    serve: () => serve(config, words),
    backups: {
      holdsData: () => holdsData(config.dataDir),
      backUp: (file) => backUp(config.dataDir, file),
      isBackup,
      journalBeside,
      journalLeft: () => journalIn(config.dataDir),
      restore: (file) => restore(file, config.dataDir),
    },
    moveTo: async (url, space) => {
      const { moveToPostgres } = await import('../store/move.ts');
      return moveToPostgres(config.dataDir, url, space);
    },
    mailWorks: async () => {
      if (config.mail === null) return null;
      const { mailWorks } = await import('./mail.ts');
      return mailWorks(config.mail);
    },
    slack: {
      manifest: async ({ address, opens }) => {
        const { slackManifest } = await import('./slack.ts');
        const pages = isHere(new URL(config.publicUrl).hostname) ? null : config.publicUrl;
        return slackManifest(words, { address, opens, pages });
      },
      check: async ({ botToken, appToken, channel: channelId }) => {
        const { checkTokens } = await import('./slack.ts');
        return checkTokens(config.slack ?? { apiUrl: SLACK_API }, { botToken, appToken, channelId });
      },
      checkAll: () => checkSlack(config),
    },
    tellProblem: (error) => tellProblem(error, config, words),
    documents: {
      deck: (brief, spoken, made) => deck(brief, spoken.brief, made),
      pdf: (brief, spoken, made) => pdf(brief, spoken.brief, made),
      page: (brief, spoken) => standalonePage(brief, spoken.brief, spoken.locale),
      work: documentsWork,
    },
  };
}

async function checkSlack(config: Config): ReturnType<Office['slack']['checkAll']> {
  if (config.slack === null) return [];
  const { checkPlugged } = await import('./slack.ts');
  const desk = await openDesk(config);
  try {
    return await checkPlugged(desk, config.slack);
  } finally {
    await desk.close();
  }
}
