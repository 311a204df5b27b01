import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Terminal } from '../app/ports/terminal.ts';
import type { Office } from '../cli/command.ts';
import { linesIn } from '../cli/lines.ts';
import { keepFile } from '../cli/files.ts';
import type { Config } from '../config.ts';
import { documentsWork } from '../documents/selfTest.ts';
import { standalonePage } from '../documents/standalone.ts';
import { backUp, holdsData, isBackup, restore } from '../store/sqlite/backup.ts';
import { journalBeside, journalIn } from '../store/sqlite/backup.ts';
import type { Words } from '../words/words.ts';
import { openDesk, openDeskToLook } from './desk.ts';
import { documents } from './documents.ts';
import { isOpen } from './plugged.ts';
import { tellProblem } from './problems.ts';
import { openSeal } from './seal.ts';
import { serve } from './serve.ts';

const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  pour: (texts) => pipeline(Readable.from(texts), process.stdout, { end: false }),
  lines: () => linesIn(process.stdin),
  isWatched: process.stderr.isTTY === true,
};

/** What commands work with: the environment, the terminal, and what only this room can open. */
export function openOffice(config: Config, words: Words): Office {
  return {
    config,
    words,
    terminal,
    openDesk: () => openDesk(config),
    openDeskToLook: () => openDeskToLook(config),
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
    keepFile: (file, text, spoken) => keepFile(file, text, { terminal, words: spoken }),
    pages: isOpen(config) ? config.publicUrl : null,
    tellProblem: (error) => tellProblem(error, config, words),
    documents: {
      deck: documents.deck,
      pdf: documents.pdf,
      page: (brief, spoken) => standalonePage(brief, spoken.brief, spoken.locale),
      work: documentsWork,
    },
  };
}
