import type { Sentences } from '../fr/words.ts';
import { count, formats } from './formats.ts';
import { bridgersCommandWords } from './bridgersCommand.ts';
import { columns, columnsAtWill } from './fields.ts';

const placeOf = ({ line, row }: { readonly line: number; readonly row: number | null }): string =>
  row === null ? `${line}` : `${line} (row ${row} of the spreadsheet)`;

const listed = (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
  spaces.map(({ id, name }) => `  ${id}  ${name}`).join('\n');

/** What the command line prints. */
export const commandWords = (languages: string): Sentences['commands'] => ({
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
  folderFull: (folder) =>
    `There is no room left on the disk of the folder ${folder}. Make some, then start Passerelle again.`,
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
    badLocale: (name, value) => `${name}=${value} is not a language of Passerelle. Give ${languages}.`,
    badSeconds: (name, value) =>
      `${name}=${value} is not a duration. Give a number of seconds, from 0 to 999.`,
    badClock: (name, value) =>
      `${name}=${value} sets the time for trials on this machine only, by an instant such as ${name}=2026-11-24T09:00:00Z. Take ${name} away to have the real time.`,
    badUrl: (name, value) =>
      `${name}=${value} is not a web address. Example: ${name}=https://watch.example.com.`,
    badAccess: (name, value) =>
      `${name}=${value} is no kind of access. Use members, for members who follow a link, or open, for anyone who reaches the page.`,
    badKey: (name, _value) =>
      `${name} is too short to sign links: at least 32 characters. Example: openssl rand -hex 32`,
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
  helpLike: ({ usage, does, examples }) => help(usage, does, ...examples),
  unknown: (typed) => `“${typed}” is not a command of Passerelle. The list: passerelle --help`,
  which: (names) =>
    ['Say which of these commands:', ...names.map((name) => `  passerelle ${name}`)].join('\n'),
  typed: {
    problem: ({ is, what }, name) => {
      const why = {
        unknownOption: `The option ${what} is not known.`,
        noValue: `A value is missing after ${what}.`,
        needlessValue: `The option ${what} takes no value.`,
        tooMany: `“${what}” is one word too many.`,
        noFile: 'The name of the file is missing.',
      }[is];
      return `${why} What the command takes: passerelle ${name} --help`;
    },
    badLang: (lang) => `--lang ${lang} is not a language of Passerelle. Give ${languages}.`,
  },
  progress: (lines) => `${formats.number(lines)} lines…`,
  replay: {
    none: 'Nothing was left failed.',
    one: (kind, space, id, code) => `${kind === 'inbox' ? 'received' : 'to send '}  ${space}  ${id}  ${code}`,
    again: (n) => `${count(n, 'item', 'items')} will be tried again.`,
  },
  sheet: {
    none: (name) =>
      name === ''
        ? 'Say which tool. Example: passerelle sheet Claude'
        : `No share names “${name}”. Example: passerelle sheet Claude`,
  },
  link: {
    nobody: (name) => `Nobody in this space is called “${name}”. Example: passerelle link "Claire Fontaine"`,
    several: (name) => `Several people are called “${name}”. Write the whole name.`,
  },
  surfaces: {
    title: (space) => `Where “${space}” lives:`,
    line: (surface, role, { since, isOn }) => {
      const does = { home: 'the channel', mirror: 'shows the library', door: 'listens' }[role];
      const paused = since === null ? [] : [`paused since ${since}`];
      const off = isOn ? [] : ['not set up on this server, what is for it waits'];
      return `${surface}: ${[does, ...paused, ...off].join('; ')}`;
    },
    domains: (names) =>
      names.length === 0
        ? 'Domains of the company: none. Someone is then known from one surface to another by their code alone. To name one: passerelle surfaces --domain example.com'
        : `Domains of the company: ${formats.list(names)}`,
    stays: (names) =>
      `What was said on ${formats.list(names)} stays there, and will change no more. For what is deleted to leave it too, pause it instead of removing it: --pause`,
    role: {
      needed:
        'Say what the added surface does: --role mirror, it shows the library; --role door, it only listens.',
      alone:
        '--role goes with --add, for a surface of the space or a new one: passerelle surfaces --add NAME --role mirror',
    },
    problem: (problem) => {
      switch (problem.is) {
        case 'unknown':
          return `This program knows no surface “${problem.surface}”. It knows ${formats.list(problem.known)}.`;
        case 'ownSpaces':
          return `Each workspace of “${problem.surface}” opens a space of its own: this surface cannot be added to another. To plug it in: passerelle --help`;
        case 'letterOnly':
          return `“${problem.surface}” takes the letter to its readers, with nothing more to set, and shows no library. For the space to hear it: --add ${problem.surface} --role door`;
        case 'notHere':
          return `The space does not live on “${problem.surface}”. It lives on ${formats.list(problem.here)}.`;
        case 'isHome': {
          const { surface, asked } = problem;
          const cannot = {
            add: 'cannot have another role',
            pause: 'cannot be paused',
            remove: 'cannot be removed',
          }[asked];
          const role = asked === 'add' ? ' --role mirror' : '';
          return `“${surface}” holds the channel of this space: it ${cannot}. Name another channel at the same time: passerelle surfaces --home NAME --${asked} ${surface}${role}`;
        }
        case 'badDomain':
          return `“${problem.domain}” is not a domain. Write what follows the at sign in the company’s addresses: --domain example.com`;
        case 'noDomain':
          return problem.here.length === 0
            ? `“${problem.domain}” is not a domain of this space: it has none.`
            : `“${problem.domain}” is not a domain of this space. Its own: ${formats.list(problem.here)}.`;
      }
    },
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
    unreadable: (file) => `The file ${file} cannot be read. Check its name and its permissions.`,
    notAFile: (file) => `${file} is not a file. A folder or a pipe cannot be imported: name a file.`,
    notUtf8: (file) => `The file ${file} is not UTF-8. Nothing was imported. Save it as UTF-8.`,
    unwritable: (folder) =>
      `Passerelle cannot write to the folder ${folder}. Name another, or give it the right to write there.`,
    isFolder: (file) => `${file} is a folder. Name a file.`,
    notWritten: (file) =>
      `The file ${file} could not be written whole. Check the room and the permissions, then run it again.`,
  },
  importing: {
    problem: ({ line, row, is, field }) => {
      const why = {
        notJson: 'this is not a JSON object',
        noId: 'the field “id” is missing',
        notText: `“${field ?? ''}” is neither a text nor a number`,
        badDate: 'the date does not exist, or is not written 2026-11-24 or 24/11/2026',
        dateToCome: 'the date is still to come',
        badKind: '“kind” is success, failure or caution',
        tooManyCells:
          'there are more cells than columns. A cell that holds the separator is written in quotes',
        missing: `“${field ?? ''}” is missing`,
        tooLong: `“${field ?? ''}” is too long`,
        notALink: '“link” is not a web address',
        secret: `“${field ?? ''}” holds a password or an access key. Take it out`,
      }[is];
      return `Line ${placeOf({ line, row })}: ${why}.`;
    },
    moreProblems: (n) => `… and ${count(n, 'other line', 'other lines')} likewise.`,
    looksPersonal: (places, n) =>
      `To be read again, as a personal address or number seems to be there: ${n === 1 ? 'line' : 'lines'} ${places.map(placeOf).join(', ')}${n > places.length ? '…' : '.'}`,
    stopped: (problem) =>
      `${problem} Nothing was imported. Mend that line, or pass over it with --on-error skip.`,
    done: (imported, known, skipped) =>
      [
        `${count(imported, 'share', 'shares')} imported.`,
        ...(known === 0 ? [] : [`${count(known, 'was', 'were')} there already.`]),
        ...(skipped === 0 ? [] : [`${count(skipped, 'line', 'lines')} passed over.`]),
      ].join(' '),
    badPeriod: (typed) =>
      `--dated ${typed} is not a period of the past. Give a month (2026-10), a week (2026-W47) or two days (2026-10-01..2026-10-15).`,
    badOnError: (typed) => `--on-error ${typed} does not exist. Give stop or skip.`,
    spaceDone: (name, lines) => `The space “${name}” is back (${count(lines, 'line', 'lines')}).`,
    spaceBroken: (line) => `Line ${line}: “passerelle export” did not write this. Nothing was imported.`,
    spaceThere: (name) => `The space “${name}” is in this data folder already. Name another: DATA_DIR=…`,
  },
  csv: {
    encoding: (name) => `This file is not UTF-8: it is read as ${name}.`,
    instead: 'A table is imported otherwise: passerelle import csv --help',
    unreadable: (line) =>
      line === null
        ? 'This file is not a CSV table with a line of titles.'
        : `Line ${line}: a quote that opens in this row of the table is not closed. Nothing was imported.`,
    badField: (option, pair, fields) =>
      `“${pair}” cannot be understood. Write --${option} field=${option === 'map' ? 'COLUMN' : 'TEXT'}, with one of these fields: ${fields.join(', ')}.`,
    noColumn: (column, columns) =>
      `There is no column “${column}”. Those of the file: ${columns.join(', ')}.`,
    needed: (columns) =>
      `At least the tool and the use case are needed: --map useCase=COLUMN, and --map tool=COLUMN or --set tool=NAME. Columns of the file: ${columns.join(', ')}.`,
  },
  backup: {
    fileThere: (file) => `The file ${file} exists already. Name another.`,
    nothing: 'There is nothing to back up here yet.',
    done: (file) => `Backed up to ${file}`,
    noBackup: (file) => `The file ${file} is not a whole backup of Passerelle.`,
    folderFull: (folder) => `The folder ${folder} holds data already. Name another: DATA_DIR=…`,
    inUse: (file, journal) =>
      `Some of the data of ${file} is still in ${journal}: this database is in use, or its program was killed. Nothing was restored. Make a backup of it first, then restore that one: DATA_DIR=FOLDER passerelle backup FILE`,
    journalLeft: (journal) =>
      `The journal of another database was left there: ${journal}. Nothing was restored, since it would undo what you restore. Move it to another folder, then try again.`,
    restored: (folder) => `Restored to the folder ${folder}`,
  },
  recap: { notPublished: 'Not published yet: this is the one that would be.' },
  doctor: {
    good: 'ok ',
    bad: 'NO ',
    node: (version, ok) =>
      ok ? `Node ${version}` : `Node ${version} is too old. Run “npm ci”: Node 26 comes with it.`,
    store: (folder) => `The data folder ${folder} opens and its schema is up to date.`,
    inUse: (folder) =>
      `Passerelle is running on the data folder ${folder}: it is read, and nothing in it is changed.`,
    database: 'The database opens and its schema is up to date.',
    space: (name, id, holds) =>
      `Space “${name}” (${id}): ${count(holds.shares, 'published share', 'published shares')}, ${count(holds.trials, 'trial', 'trials')}, ${count(holds.questions, 'question', 'questions')}.`,
    oneJob: (space, names) =>
      `Space “${space}”: ${names.map((name) => `“${name}”`).join(', ')} are one job. What is typed or imported from now on goes to the first; what is filed already does not move.`,
    noSpace: 'No space yet: “passerelle start” or an import opens one.',
    waiting: (n) =>
      n === 0
        ? 'Nothing waits, nothing was left failed.'
        : `Nothing was left failed. ${count(n, 'item waits', 'items wait')} for the server to run: passerelle start`,
    dead: (n) =>
      `${count(n, 'item was', 'items were')} left failed. To see them and have them tried again: passerelle replay`,
    documents: (ok) =>
      ok ? 'The deck and the PDF can be made.' : 'The deck or the PDF cannot be made. Run “npm ci”.',
  },
  unreadLine: (line, keys) => `Line ${line}: this is not a JSON object ${keys}. It is passed over.`,
  noChoice: ({ name, typed }, choices) =>
    `--${name} does not know “${typed}”. There are: ${choices.join(', ')}.`,
  noJobFamily: (typed, names) => `No job family is called “${typed}”. There are: ${names.join(', ')}.`,
});

const help = (usage: string, does: string, ...examples: readonly string[]): string =>
  [`passerelle ${usage}`, '', does, '', 'Example:', ...examples.map((one) => `  passerelle ${one}`)].join(
    '\n',
  );

const importOptions = [
  '  --on-error stop      at the first wrong line, imports nothing (without this option too)',
  '  --on-error skip      names the wrong lines and imports all the others',
  '  --dated PERIOD       spreads the shares without a date over a month (2026-10), a week (2026-W47)',
  '                       or days (2026-10-01..2026-10-15)',
  '  --space ID           the space to fill; without it, the only one of your own, or a first one that opens',
].join('\n');

/** What each command does, with an example. */
const helps: Readonly<Record<string, string>> = {
  start:
    'passerelle start\n\nOpens the local channel on http://localhost:3000 (PORT for another port, DATA_DIR for the data folder).\n\nExample:\n  PORT=3001 passerelle start',
  search: help(
    'search WORDS [--tool TOOL] [--job JOB] [--kind RESULT] [--trial OUTCOME] [--job-family NAME] [--space ID] [--json]\npasserelle search --lines [--space ID]',
    'Searches everything that was told: shares, questions, tool sheets, comparisons; without words, shows the latest shares. With --lines, reads one search a line {id, text, jobFamily} and answers {id, hits, close}: five answers at most, best first, none when nothing fits. --tool, --job, --kind and --trial keep to the shares of that tool, of that job, that went so, or of which a trial says so; --job-family is the job of who searches.',
    'search "review a contract" --job-family Purchasing',
    'search contract --tool Claude --trial Works',
    'search --lines < searches.ndjson',
  ),
  coverage: help(
    'coverage [--space ID] [--json]',
    'Tells what each job has shared, tried and asked: uses, never people. Small jobs are put together.',
    'coverage',
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
  bridgers: bridgersCommandWords.help,
  'import slack': bridgersCommandWords.slack.help,
  'import shares': help(
    'import shares FILE.ndjson [--on-error stop|skip] [--dated 2026-10] [--space ID] [--json]',
    [
      'Imports shares, one JSON object a line:',
      '  id, tool, useCase   always; a share is known by its id: importing twice doubles nothing',
      `  ${columnsAtWill}   when they are known`,
      '  kind                success, failure or caution; success without it',
      '  publishedAt         a date (2026-11-24 or 24/11/2026) or an instant; now without it',
      '',
      importOptions,
    ].join('\n'),
    'import shares shares.ndjson --on-error skip',
  ),
  'import csv': help(
    'import csv FILE --map field=COLUMN … [--set field=TEXT …] [--on-error stop|skip] [--dated 2026-10] [--space ID] [--json]',
    [
      'Imports a table whose first line holds the titles of its columns. The separator (comma, semicolon, tab)',
      'and the encoding (UTF-8, UTF-16, windows-1252) are recognised.',
      '',
      '  --map field=COLUMN   the field that the column fills; at least tool and useCase are needed',
      '  --set field=TEXT     the same text for every row whose cell is empty or missing',
      `  fields               ${columns}, kind,`,
      '                       publishedAt (2026-11-24 or 24/11/2026), id',
      '',
      'Without a column id, a row is known by its content: importing twice doubles nothing.',
      '',
      importOptions,
    ].join('\n'),
    'import csv prompts.csv --map tool=Tool --map useCase=Use --map prompt=Prompt',
    'import csv prompts.csv --map useCase=act --map prompt=prompt --set tool=ChatGPT --dated 2026-10',
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
  sheet: help(
    'sheet TOOL [--space ID] [--json]',
    'Tells the sheet of a tool: its uses by job family, its limits, cautions and costs, and what is still to confirm.',
    'sheet Claude',
  ),
  link: help(
    'link NAME [--space ID]',
    'Gives the link that opens the pages to this member, without a password, for seven days: for that person alone.',
    'link "Claire Fontaine"',
  ),
  surfaces: help(
    'surfaces [--home NAME] [--add NAME --role mirror|door] [--pause NAME] [--resume NAME] [--remove NAME] [--domain DOMAIN …] [--remove-domain DOMAIN …] [--space ID] [--json]',
    [
      'Tells where a space lives and which domains are the company’s; with options, changes it:',
      '  --home NAME              the surface that holds the channel; the one before then shows the library',
      '  --add NAME --role mirror one more surface, which shows the library from now on',
      '  --add NAME --role door   one more surface, which only listens',
      '  --pause NAME             nothing more is said there; what is deleted leaves it all the same',
      '  --resume NAME            takes it up again',
      '  --remove NAME            the space lives there no more',
      '  --domain DOMAIN          someone is one person wherever a surface verified the same address of this domain',
      '  --remove-domain DOMAIN   its addresses make nobody known any more',
    ].join('\n'),
    'surfaces',
    'surfaces --pause slack',
    'surfaces --domain example.com',
  ),
  move: help(
    'move --to postgres://… [--space ID] [--json]',
    'Copies the data folder, or one space, to PostgreSQL, and proves it by the number of rows and a checksum of each table.',
    'move --to postgres://passerelle@localhost/passerelle',
  ),
  understand: help(
    'understand --lines [--why]',
    'Reads messages, one JSON object a line {id, format, locale, text}, and says what is understood, one object a line; --why adds what weighed most in the opinion of the small model.',
    'understand --lines < messages.ndjson',
  ),
  variations: help(
    'variations --lines',
    'Compares two prompts a line {id, a, b} and answers {id, label}: same, variation or unrelated; with "resembles": true where two unrelated ones put another task in the same words.',
    'variations --lines < pairs.ndjson',
  ),
  doctor: help('doctor [--json]', 'Says what works here and, for the rest, what to do.', 'doctor'),
};
