import type { Field } from '../../domain/share/share.ts';
import { frenchSpaces as say, NBSP } from '../typography.ts';

/** A line of a file that cannot become a share. */
interface ImportProblem {
  readonly line: number;
  readonly is: 'notJson' | 'noId' | 'badDate' | 'missing' | 'tooLong' | 'notALink';
  readonly field: Field | null;
}

/** What the command line prints. */
export const commandWords = {
  listening: (address: string): string => say(`Passerelle vous attend : ${address}`),
  stopped: 'Passerelle est arrêtée.',
  portBusy: (port: number): string =>
    say(
      `Le port ${port} est déjà pris. Fermez l’autre programme, ou choisissez un autre port : PORT=3001 npm start`,
    ),
  folderLocked: (folder: string): string =>
    say(
      `Le dossier ${folder} est déjà ouvert par un autre Passerelle. Arrêtez-le d’abord, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  folderReadOnly: (folder: string): string =>
    say(
      `Impossible d’écrire dans le dossier ${folder}. Donnez à ce compte le droit d’y écrire, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  folderCorrupt: (folder: string): string =>
    say(
      `Le fichier de données du dossier ${folder} est illisible. Restaurez une sauvegarde, ou indiquez un autre dossier : DATA_DIR=…`,
    ),
  schemaNewer: (place: string): string =>
    say(
      `Les données de ${place} viennent d’une version plus récente de Passerelle. Mettez Passerelle à jour.`,
    ),
  databaseUnreachable: (place: string): string =>
    say(`La base de données ${place} ne répond pas. Vérifiez qu’elle tourne et l’adresse de DATABASE_URL.`),
  databaseUntrusted: (place: string): string =>
    say(
      `La base de données ${place} ne prouve pas qui elle est. Vérifiez son certificat, et sslmode et sslrootcert dans DATABASE_URL.`,
    ),
  databaseForbidden: (place: string): string =>
    say(
      `La base de données ${place} refuse ce compte. Vérifiez le nom et le mot de passe de DATABASE_URL, et ses droits sur la base.`,
    ),
  databaseMissing: (place: string): string =>
    say(`La base de données ${place} n’existe pas. Créez-la : createdb, ou corrigez DATABASE_URL.`),
  databaseReadOnly: (place: string): string =>
    say(
      `La base de données ${place} ne s’ouvre qu’en lecture. Indiquez le serveur principal dans DATABASE_URL.`,
    ),
  databaseFull: (place: string): string =>
    say(`Le serveur de la base de données ${place} n’a plus de place. Libérez-en, puis relancez Passerelle.`),
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
    badSeconds: (name: string, value: string): string =>
      say(`${name}=${value} n’est pas une durée. Indiquez un nombre de secondes, de 0 à 999.`),
    badUrl: (name: string, value: string): string =>
      say(`${name}=${value} n’est pas une adresse web. Exemple : ${name}=https://veille.exemple.fr.`),
    badDatabaseUrl: (name: string, _value: string): string =>
      say(
        `${name} n’est pas l’adresse d’une base PostgreSQL. Exemple : ${name}=postgres://passerelle:motdepasse@localhost:5432/passerelle.`,
      ),
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
  progress: (lines: number): string => `${lines.toLocaleString('fr-FR')} lignes…`,
  replay: {
    none: say('Rien n’est resté en échec.'),
    one: (kind: 'inbox' | 'outbox', space: string, id: string, code: string): string =>
      say(`${kind === 'inbox' ? 'reçu ' : 'envoi'}  ${space}  ${id}  ${code}`),
    again: (n: number): string => `${count(n, 'élément sera repris', 'éléments seront repris')}.`,
  },
  move: {
    noTarget: say('Indiquez où aller : passerelle move --to postgres://utilisateur@serveur/base'),
    done: say('Tout est copié et vérifié, table par table. Le dossier d’origine est resté tel quel.'),
    refused: {
      alreadyThere: (spaces: string): string =>
        say(`Cette base contient déjà : ${spaces}. Rien n’est copié. Indiquez une autre base.`),
      noSuchSpace: (spaces: string): string =>
        say(`Il n’y a pas d’espace « ${spaces} » dans ce dossier de données.`),
    },
  },
  space: {
    first: 'Mon espace',
    facilitator: 'Moi',
    opened: (name: string): string => say(`Un premier espace est ouvert : « ${name} ».`),
    none: say(
      'Il n’y a pas encore d’espace ici. Lancez d’abord « passerelle start », ou importez des partages.',
    ),
    unknown: (id: string, spaces: readonly { readonly id: string; readonly name: string }[]): string =>
      say(`Il n’y a pas d’espace « ${id} ». Ceux qui sont là :\n${listed(spaces)}`),
    several: (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
      say(`Il y a plusieurs espaces : dites lequel avec --space.\n${listed(spaces)}`),
  },
  file: {
    missing: say('Indiquez le fichier à lire.'),
    unreadable: (file: string): string =>
      say(`Le fichier ${file} ne se lit pas. Vérifiez son nom et ses droits.`),
    unwritable: (folder: string): string =>
      say(`Impossible d’écrire dans le dossier ${folder}. Indiquez-en un autre : --out DOSSIER`),
  },
  importing: {
    problem: ({ line, is, field }: ImportProblem): string => {
      const why = {
        notJson: 'ce n’est pas un objet JSON',
        noId: 'il manque un champ « id »',
        badDate: 'la date de « publishedAt » n’existe pas ou ne s’écrit pas 2026-11-24',
        missing: `il manque « ${field ?? ''} »`,
        tooLong: `« ${field ?? ''} » est trop long`,
        notALink: '« link » n’est pas une adresse web',
      }[is];
      return say(`Ligne ${line} : ${why}.`);
    },
    stopped: (problem: string): string =>
      say(`${problem} Rien n’est importé. Corrigez cette ligne, ou ignorez-la avec --on-error skip.`),
    done: (imported: number, known: number, skipped: number): string =>
      [
        `${count(imported, 'partage importé', 'partages importés')}.`,
        ...(known === 0 ? [] : [`${count(known, 'était déjà là', 'étaient déjà là')}.`]),
        ...(skipped === 0 ? [] : [`${count(skipped, 'ligne ignorée', 'lignes ignorées')}.`]),
      ].join(' '),
    badOnError: (typed: string): string => say(`--on-error ${typed} n’existe pas. Indiquez stop ou skip.`),
    spaceDone: (name: string, lines: number): string =>
      say(`L’espace « ${name} » est restauré (${count(lines, 'ligne', 'lignes')}).`),
    spaceBroken: (line: number): string =>
      say(`Ligne ${line} : ce n’est pas une ligne écrite par « passerelle export ». Rien n’est importé.`),
    spaceThere: (name: string): string =>
      say(`L’espace « ${name} » est déjà dans ce dossier de données. Indiquez-en un autre : DATA_DIR=…`),
  },
  csv: {
    oldEncoding: say('Ce fichier n’est pas en UTF-8 : il est lu comme windows-1252.'),
    unreadable: (line: number | null): string =>
      say(
        line === null
          ? 'Ce fichier n’est pas un tableau CSV avec une ligne de titres.'
          : `Ligne ${line} : le tableau CSV ne se lit pas plus loin. Un guillemet est peut-être resté ouvert.`,
      ),
    badField: (pair: string, fields: readonly string[]): string =>
      say(
        `« ${pair} » ne se comprend pas. Écrivez champ=colonne, avec un de ces champs : ${fields.join(', ')}.`,
      ),
    noColumn: (column: string, columns: readonly string[]): string =>
      say(`Il n’y a pas de colonne « ${column} ». Celles du fichier : ${columns.join(', ')}.`),
    needed: (columns: readonly string[]): string =>
      say(
        `Il faut au moins l’outil et le cas d’usage : --map useCase=COLONNE, et --map tool=COLONNE ou --set tool=NOM. Colonnes du fichier : ${columns.join(', ')}.`,
      ),
  },
  backup: {
    noFile: say('Indiquez le fichier à écrire : passerelle backup sauvegarde.sqlite'),
    fileThere: (file: string): string => say(`Le fichier ${file} existe déjà. Indiquez-en un autre.`),
    nothing: say('Il n’y a encore rien à sauvegarder ici.'),
    done: (file: string): string => say(`Sauvegardé dans ${file}`),
    noBackup: (file: string): string =>
      say(`Le fichier ${file} n’est pas une sauvegarde entière de Passerelle.`),
    folderFull: (folder: string): string =>
      say(`Le dossier ${folder} contient déjà des données. Indiquez-en un autre : DATA_DIR=…`),
    restored: (folder: string): string => say(`Restauré dans le dossier ${folder}`),
  },
  recap: { notPublished: say('Pas encore publié : voici celui qui le serait.') },
  doctor: {
    good: 'ok ',
    bad: 'NON',
    node: (version: string, ok: boolean): string =>
      say(
        ok ? `Node ${version}` : `Node ${version} est trop ancien. Lancez « npm ci » : Node 26 viendra avec.`,
      ),
    store: (folder: string): string =>
      say(`Le dossier de données ${folder} s’ouvre et son schéma est à jour.`),
    space: (name: string, id: string, shares: number): string =>
      say(`Espace « ${name} » (${id}) : ${count(shares, 'partage publié', 'partages publiés')}.`),
    dead: (n: number): string =>
      say(
        n === 0
          ? 'Rien n’est resté en échec.'
          : `${count(n, 'élément est resté', 'éléments sont restés')} en échec. Pour les voir et les reprendre : passerelle replay`,
      ),
    documents: (ok: boolean): string =>
      say(
        ok
          ? 'Le diaporama et le PDF se fabriquent.'
          : 'Le diaporama ou le PDF ne se fabrique pas. Lancez « npm ci ».',
      ),
  },
  understand: {
    unread: (line: number): string =>
      say(`Ligne ${line} : ce n’est pas un objet JSON avec un champ « text ». Elle est ignorée.`),
  },
};

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr-FR')}${NBSP}${n < 2 ? one : many}`;

const listed = (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
  spaces.map(({ id, name }) => `  ${id}  ${name}`).join('\n');

const help = (usage: string, does: string, ...examples: readonly string[]): string =>
  say(
    [`passerelle ${usage}`, '', does, '', 'Exemple :', ...examples.map((one) => `  passerelle ${one}`)].join(
      '\n',
    ),
  );

/** What each command does, with an example. */
const helps: Readonly<Record<string, string>> = {
  start: say(
    'passerelle start\n\nOuvre le canal local sur http://localhost:3000 (PORT pour en changer, DATA_DIR pour le dossier des données).\n\nExemple :\n  PORT=3001 passerelle start',
  ),
  search: help(
    'search MOTS [--space ID] [--json]',
    'Cherche dans les partages publiés ; sans mot, montre les derniers.',
    'search "relire un contrat"',
  ),
  recap: help(
    'recap [--week 2026-W47] [--space ID] [--json]',
    'Dit le récap d’une semaine : celui qui est publié, sinon celui qui le serait.',
    'recap --week 2026-W47',
  ),
  brief: help(
    'brief [--month 2026-10] [--out DOSSIER] [--space ID] [--json]',
    'Écrit le brief d’un mois en diaporama, en PDF et en page.',
    'brief --month 2026-10 --out documents',
  ),
  'import shares': help(
    'import shares FICHIER.ndjson [--on-error stop|skip] [--space ID] [--json]',
    'Importe des partages, un objet JSON par ligne : id, tool, useCase, et si on les a timeSaved, limits, link, prompt, jobFamily, beforeAfter, cost, kind, publishedAt. Importer deux fois ne double rien.',
    'import shares partages.ndjson --on-error skip',
  ),
  'import csv': help(
    'import csv FICHIER --map champ=COLONNE … [--set champ=TEXTE …] [--on-error stop|skip] [--space ID] [--json]',
    'Importe un tableau (virgules, points-virgules ou tabulations ; UTF-8 ou windows-1252). --set donne le même texte à toutes les lignes.',
    'import csv prompts.csv --map tool=Outil --map useCase=Usage --map prompt=Prompt',
    'import csv prompts.csv --map useCase=act --map prompt=prompt --set tool=ChatGPT',
  ),
  'import space': help(
    'import space FICHIER.ndjson [--json]',
    'Relit un espace écrit par « passerelle export ».',
    'import space espace.ndjson',
  ),
  export: help(
    'export [--out FICHIER] [--space ID]',
    'Écrit tout un espace, un objet JSON par ligne ; « import space » le relit.',
    'export --out espace.ndjson',
  ),
  backup: help(
    'backup FICHIER.sqlite',
    'Copie toutes les données dans un fichier, même pendant que le canal tourne.',
    'backup sauvegarde.sqlite',
  ),
  restore: help(
    'restore FICHIER.sqlite',
    'Remet une sauvegarde dans un dossier de données encore vide.',
    'restore sauvegarde.sqlite',
  ),
  replay: help(
    'replay [--all]',
    'Montre ce qui est resté en échec, reçu ou à envoyer ; avec --all, le fait reprendre par le serveur à son prochain départ.',
    'replay --all',
  ),
  move: help(
    'move --to postgres://… [--space ID] [--json]',
    'Copie le dossier de données, ou un seul espace, dans PostgreSQL, et prouve la copie par le nombre de lignes et une empreinte de chaque table.',
    'move --to postgres://passerelle@localhost/passerelle',
  ),
  understand: help(
    'understand --lines',
    'Lit des messages, un objet JSON par ligne {id, format, locale, text}, et dit ce qui en est compris, un objet par ligne.',
    'understand --lines < messages.ndjson',
  ),
  doctor: help('doctor [--json]', 'Dit ce qui marche ici et, pour le reste, quoi faire.', 'doctor'),
};
