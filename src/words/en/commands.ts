import type { Words } from '../fr.ts';
import { count } from './plural.ts';

const listed = (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
  spaces.map(({ id, name }) => `  ${id}  ${name}`).join('\n');

/** What the command line prints. */
export const commandWords: Words['commands'] = {
  listening: (address) => `Passerelle is waiting for you: ${address}`,
  stopped: 'Passerelle has stopped.',
  portBusy: (port) =>
    `Port ${port} is already taken. Close the other program, or choose another port: PORT=3001 npm start`,
  folderLocked: (folder) =>
    `The folder ${folder} is already open in another Passerelle. Stop that one first, or name another folder: DATA_DIR=…`,
  folderReadOnly: (folder) =>
    `Passerelle cannot write to the folder ${folder}. Let this account write there, or name another folder: DATA_DIR=…`,
  folderCorrupt: (folder) =>
    `The data file in the folder ${folder} cannot be read. Restore a backup, or name another folder: DATA_DIR=…`,
  schemaNewer: (place) => `The data of ${place} come from a newer version of Passerelle. Update Passerelle.`,
  databaseUnreachable: (place) =>
    `The database ${place} does not answer. Check that it runs, and the address in DATABASE_URL.`,
  databaseUntrusted: (place) =>
    `The database ${place} does not prove what it is. Check its certificate, and sslmode and sslrootcert in DATABASE_URL.`,
  databaseForbidden: (place) =>
    `The database ${place} refuses this account. Check the name and the password in DATABASE_URL, and what it may do there.`,
  databaseMissing: (place) =>
    `The database ${place} does not exist. Create it with createdb, or mend DATABASE_URL.`,
  databaseReadOnly: (place) =>
    `The database ${place} can only be read. Name the primary server in DATABASE_URL.`,
  databaseFull: (place) =>
    `The server of the database ${place} has no room left. Make some, then start Passerelle again.`,
  portForbidden: (port) =>
    `This account may not open port ${port}. Choose one above 1024: PORT=3001 npm start`,
  config: {
    badPort: (name, value) =>
      `${name}=${value} is not a port. Give a number from 0 to 65535, such as ${name}=3000.`,
    badTimeZone: (name, value) => `${name}=${value} is not a time zone. Example: ${name}=Europe/Paris.`,
    badLocale: (name, value) => `${name}=${value} is not a language of Passerelle. Give fr or en.`,
    badSeconds: (name, value) =>
      `${name}=${value} is not a duration. Give a number of seconds, from 0 to 999.`,
    badUrl: (name, value) =>
      `${name}=${value} is not a web address. Example: ${name}=https://watch.example.com.`,
    badDatabaseUrl: (name) =>
      `${name} is not the address of a PostgreSQL database. Example: ${name}=postgres://passerelle:password@localhost:5432/passerelle.`,
  },
  help: (names) =>
    [
      'Passerelle, the companion of an AI watch between colleagues.',
      '',
      'Commands:',
      ...names.map((name) => `  passerelle ${name}`),
      '',
      'More about one of them: passerelle COMMAND --help --lang en',
    ].join('\n'),
  helpOf: (name) => helps[name] ?? name,
  unknown: (typed) => `“${typed}” is not a command of Passerelle. The list: passerelle --help`,
  badOption: (name) => `An option is not known. What the command takes: passerelle ${name} --help`,
  progress: (lines) => `${lines.toLocaleString('en-GB')} lines…`,
  replay: {
    none: 'Nothing was left failed.',
    one: (kind, space, id, code) => `${kind === 'inbox' ? 'received' : 'to send '}  ${space}  ${id}  ${code}`,
    again: (n) => `${count(n, 'item', 'items')} will be tried again.`,
  },
  move: {
    noTarget: 'Say where to: passerelle move --to postgres://user@server/database',
    done: 'All is copied and checked, table by table. The folder it came from is left as it was.',
    refused: {
      alreadyThere: (spaces) =>
        `This database holds already: ${spaces}. Nothing was copied. Name another database.`,
      noSuchSpace: (spaces) => `There is no space “${spaces}” in this data folder.`,
    },
  },
  space: {
    first: 'My space',
    facilitator: 'Me',
    opened: (name) => `A first space is open: “${name}”.`,
    none: 'There is no space here yet. Run “passerelle start” first, or import shares.',
    unknown: (id, spaces) => `There is no space “${id}”. Those that are here:\n${listed(spaces)}`,
    several: (spaces) => `There are several spaces: say which one with --space.\n${listed(spaces)}`,
  },
  file: {
    missing: 'Name the file to read.',
    unreadable: (file) => `The file ${file} cannot be read. Check its name and its permissions.`,
    unwritable: (folder) => `Passerelle cannot write to the folder ${folder}. Name another: --out FOLDER`,
  },
  importing: {
    problem: ({ line, is, field }) => {
      const why = {
        notJson: 'this is not a JSON object',
        noId: 'the field “id” is missing',
        badDate: 'the date of “publishedAt” does not exist or is not written 2026-11-24',
        missing: `“${field ?? ''}” is missing`,
        tooLong: `“${field ?? ''}” is too long`,
        notALink: '“link” is not a web address',
      }[is];
      return `Line ${line}: ${why}.`;
    },
    stopped: (problem) =>
      `${problem} Nothing was imported. Mend that line, or pass over it with --on-error skip.`,
    done: (imported, known, skipped) =>
      [
        `${count(imported, 'share', 'shares')} imported.`,
        ...(known === 0 ? [] : [`${count(known, 'was', 'were')} there already.`]),
        ...(skipped === 0 ? [] : [`${count(skipped, 'line', 'lines')} passed over.`]),
      ].join(' '),
    badOnError: (typed) => `--on-error ${typed} does not exist. Give stop or skip.`,
    spaceDone: (name, lines) => `The space “${name}” is back (${count(lines, 'line', 'lines')}).`,
    spaceBroken: (line) => `Line ${line}: “passerelle export” did not write this. Nothing was imported.`,
    spaceThere: (name) => `The space “${name}” is in this data folder already. Name another: DATA_DIR=…`,
  },
  csv: {
    oldEncoding: 'This file is not UTF-8: it is read as windows-1252.',
    unreadable: (line) =>
      line === null
        ? 'This file is not a CSV table with a line of titles.'
        : `Line ${line}: the CSV table cannot be read any further. A quote may have been left open.`,
    badField: (pair, fields) =>
      `“${pair}” cannot be understood. Write field=column, with one of these fields: ${fields.join(', ')}.`,
    noColumn: (column, columns) =>
      `There is no column “${column}”. Those of the file: ${columns.join(', ')}.`,
    needed: (columns) =>
      `At least the tool and the use case are needed: --map useCase=COLUMN, and --map tool=COLUMN or --set tool=NAME. Columns of the file: ${columns.join(', ')}.`,
  },
  backup: {
    noFile: 'Name the file to write: passerelle backup backup.sqlite',
    fileThere: (file) => `The file ${file} exists already. Name another.`,
    nothing: 'There is nothing to back up here yet.',
    done: (file) => `Backed up to ${file}`,
    noBackup: (file) => `The file ${file} is not a whole backup of Passerelle.`,
    folderFull: (folder) => `The folder ${folder} holds data already. Name another: DATA_DIR=…`,
    restored: (folder) => `Restored to the folder ${folder}`,
  },
  recap: { notPublished: 'Not published yet: this is the one that would be.' },
  doctor: {
    good: 'ok ',
    bad: 'NO ',
    node: (version, ok) =>
      ok ? `Node ${version}` : `Node ${version} is too old. Run “npm ci”: Node 26 comes with it.`,
    store: (folder) => `The data folder ${folder} opens and its schema is up to date.`,
    space: (name, id, shares) =>
      `Space “${name}” (${id}): ${count(shares, 'published share', 'published shares')}.`,
    dead: (n) =>
      n === 0
        ? 'Nothing was left failed.'
        : `${count(n, 'item was', 'items were')} left failed. To see them and have them tried again: passerelle replay`,
    documents: (ok) =>
      ok ? 'The deck and the PDF can be made.' : 'The deck or the PDF cannot be made. Run “npm ci”.',
  },
  understand: {
    unread: (line) => `Line ${line}: this is not a JSON object with a “text” field. It is passed over.`,
  },
};

const help = (usage: string, does: string, ...examples: readonly string[]): string =>
  [`passerelle ${usage}`, '', does, '', 'Example:', ...examples.map((one) => `  passerelle ${one}`)].join(
    '\n',
  );

/** What each command does, with an example. */
const helps: Readonly<Record<string, string>> = {
  start:
    'passerelle start\n\nOpens the local channel on http://localhost:3000 (PORT for another port, DATA_DIR for the data folder).\n\nExample:\n  PORT=3001 passerelle start',
  search: help(
    'search WORDS [--space ID] [--json]',
    'Searches the published shares; without words, shows the latest.',
    'search "review a contract"',
  ),
  recap: help(
    'recap [--week 2026-W47] [--space ID] [--json]',
    'Tells a week’s recap: the published one, else the one that would be.',
    'recap --week 2026-W47',
  ),
  brief: help(
    'brief [--month 2026-10] [--out FOLDER] [--space ID] [--json]',
    'Writes a month’s brief as a deck, a PDF and a page.',
    'brief --month 2026-10 --out documents',
  ),
  'import shares': help(
    'import shares FILE.ndjson [--on-error stop|skip] [--space ID] [--json]',
    'Imports shares, one JSON object a line: id, tool, useCase and, when known, timeSaved, limits, link, prompt, jobFamily, beforeAfter, cost, kind, publishedAt. Importing twice doubles nothing.',
    'import shares shares.ndjson --on-error skip',
  ),
  'import csv': help(
    'import csv FILE --map field=COLUMN … [--set field=TEXT …] [--on-error stop|skip] [--space ID] [--json]',
    'Imports a table (commas, semicolons or tabs; UTF-8 or windows-1252). --set gives every line the same text.',
    'import csv prompts.csv --map tool=Tool --map useCase=Use --map prompt=Prompt',
    'import csv prompts.csv --map useCase=act --map prompt=prompt --set tool=ChatGPT',
  ),
  'import space': help(
    'import space FILE.ndjson [--json]',
    'Reads back a space written by “passerelle export”.',
    'import space space.ndjson',
  ),
  export: help(
    'export [--out FILE] [--space ID]',
    'Writes a whole space, one JSON object a line; “import space” reads it back.',
    'export --out space.ndjson',
  ),
  backup: help(
    'backup FILE.sqlite',
    'Copies all the data into one file, even while the channel runs.',
    'backup backup.sqlite',
  ),
  restore: help(
    'restore FILE.sqlite',
    'Puts a backup into a data folder that is still empty.',
    'restore backup.sqlite',
  ),
  replay: help(
    'replay [--all]',
    'Shows what was left failed, received or to send; with --all, the server tries it again at its next start.',
    'replay --all',
  ),
  move: help(
    'move --to postgres://… [--space ID] [--json]',
    'Copies the data folder, or one space, to PostgreSQL, and proves it by the number of rows and a checksum of each table.',
    'move --to postgres://passerelle@localhost/passerelle',
  ),
  understand: help(
    'understand --lines',
    'Reads messages, one JSON object a line {id, format, locale, text}, and says what is understood, one object a line.',
    'understand --lines < messages.ndjson',
  ),
  doctor: help('doctor [--json]', 'Says what works here and, for the rest, what to do.', 'doctor'),
};
