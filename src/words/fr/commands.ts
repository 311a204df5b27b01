import { frenchSpaces as say } from '../typography.ts';

/** What the command line prints. */
export const commandWords = {
  listening: (address: string): string => say(`Passerelle vous attend : ${address}`),
  stopped: 'Passerelle est arrêtée.',
  portBusy: (port: number): string =>
    say(
      `Le port ${port} est déjà pris. Fermez l’autre programme, ou choisissez-en un autre : PORT=3001 npm start`,
    ),
  folderLocked: (folder: string): string =>
    say(
      `Le dossier ${folder} est déjà ouvert par un autre Passerelle. Arrêtez-le d’abord, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  folderReadOnly: (folder: string): string =>
    say(
      `Impossible d’écrire dans le dossier ${folder}. Donnez-en le droit à ce compte, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  folderCorrupt: (folder: string): string =>
    say(
      `Le fichier de données du dossier ${folder} est illisible. Remettez une sauvegarde, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  schemaNewer: (folder: string): string =>
    say(`Le dossier ${folder} vient d’une version plus récente de Passerelle. Mettez Passerelle à jour.`),
  portForbidden: (port: number): string =>
    say(
      `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez-en un au-dessus de 1024 : PORT=3001 npm start`,
    ),
  config: {
    badPort: (name: string, value: string): string =>
      say(`${name}=${value} n’est pas un port. Indiquez un nombre de 0 à 65535, par exemple ${name}=3000.`),
    badTimeZone: (name: string, value: string): string =>
      say(`${name}=${value} n’est pas un fuseau horaire. Exemple : ${name}=Europe/Paris.`),
    badLocale: (name: string, value: string): string =>
      say(`${name}=${value} n’est pas une langue de Passerelle. Indiquez fr ou en.`),
  },
  help: (names: readonly string[]): string =>
    say(
      [
        'Passerelle, le compagnon de la veille IA entre collègues.',
        '',
        'Commandes :',
        ...names.map((name) => `  passerelle ${name}`),
        '',
        'Pour en savoir plus sur l’une d’elles : passerelle COMMANDE --help',
      ].join('\n'),
    ),
  helpOf: (name: string): string => helps[name] ?? name,
  unknown: (typed: string): string =>
    say(`« ${typed} » n’est pas une commande de Passerelle. La liste : passerelle --help`),
  badOption: (name: string): string =>
    say(`Une option n’est pas reconnue. Ce que la commande accepte : passerelle ${name} --help`),
  understand: {
    unread: (line: number): string =>
      say(`Ligne ${line} : ce n’est pas un objet JSON avec un champ « text ». Elle est passée.`),
  },
};

/** What each command does, with an example. */
const helps: Readonly<Record<string, string>> = {
  start: say(
    'passerelle start\n\nOuvre le canal local sur http://localhost:3000.\n\nExemple :\n  PORT=3001 passerelle start',
  ),
  understand: say(
    'passerelle understand --lines\n\nLit des messages, un objet JSON par ligne {id, format, locale, text}, et dit ce qui en est compris, un objet par ligne.\n\nExemple :\n  passerelle understand --lines < messages.ndjson',
  ),
};
