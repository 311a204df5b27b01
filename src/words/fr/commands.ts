import type { Field } from '../../domain/share/fields.ts';
import type { ArrangeProblem } from '../../domain/workspace/arrange.ts';
import type { SpaceSurface } from '../../domain/workspace/workspace.ts';
import { count, formats } from './formats.ts';
import { bridgersCommandWords } from './bridgersCommand.ts';
import { columns, columnsAtWill } from './fields.ts';

/** Where something stands in a file. */
interface Place {
  /** From 1. */
  readonly line: number;
  /** The row that a spreadsheet program shows, where it is another number. */
  readonly row: number | null;
}

/** A line of a file that cannot become a share. */
interface ImportProblem extends Place {
  readonly is:
    | 'notJson'
    | 'noId'
    | 'notText'
    | 'badDate'
    | 'dateToCome'
    | 'badKind'
    | 'tooManyCells'
    | 'missing'
    | 'tooLong'
    | 'notALink'
    | 'secret';
  readonly field: Field | null;
}

/** What is wrong with what was typed after a command's name. */
interface TypedProblem {
  readonly is: 'unknownOption' | 'noValue' | 'needlessValue' | 'tooMany' | 'noFile';
  readonly what: string;
}

/** What a surface's command says of itself. */
interface OwnHelp {
  readonly usage: string;
  readonly does: string;
  readonly examples: readonly string[];
}

/** How a surface of a space is today. */
interface SurfaceState {
  /** The day of its pause; null when it is not paused. */
  readonly since: string | null;
  /** Whether the program is given what it needs for it. */
  readonly isOn: boolean;
}

/** How much a space holds. */
interface SpaceHolds {
  readonly shares: number;
  readonly trials: number;
  readonly questions: number;
}

/** What the command line prints; `languages` are those that may be asked for: « fr ou en ». */
export const commandWords = (languages: string) => ({
  listening: (address: string): string => `Passerelle vous attend : ${address}`,
  stopped: 'Passerelle est arrêtée.',
  portBusy: (port: number): string =>
    `Le port ${port} est déjà pris. Fermez l’autre programme, ou choisissez un autre port : PORT=3001 npm start`,
  folderLocked: (folder: string): string =>
    `Le dossier ${folder} est déjà ouvert par un autre Passerelle. Arrêtez-le d’abord, ou indiquez un autre dossier : DATA_DIR=…`,
  folderReadOnly: (folder: string): string =>
    `Impossible d’écrire dans le dossier ${folder}. Donnez à ce compte le droit d’y écrire, ou indiquez un autre dossier : DATA_DIR=…`,
  folderCorrupt: (folder: string): string =>
    `Le fichier de données du dossier ${folder} est illisible. Restaurez une sauvegarde, ou indiquez un autre dossier : DATA_DIR=…`,
  folderFull: (folder: string): string =>
    `Il n’y a plus de place sur le disque du dossier ${folder}. Libérez-en, puis relancez Passerelle.`,
  schemaNewer: (place: string): string =>
    `Les données de ${place} viennent d’une version plus récente de Passerelle. Mettez Passerelle à jour.`,
  databaseUnreachable: (place: string): string =>
    `La base de données ${place} ne répond pas. Vérifiez qu’elle tourne et l’adresse de DATABASE_URL.`,
  databaseUntrusted: (place: string): string =>
    `La base de données ${place} ne prouve pas qui elle est. Vérifiez son certificat, et sslmode et sslrootcert dans DATABASE_URL.`,
  databaseForbidden: (place: string): string =>
    `La base de données ${place} refuse ce compte. Vérifiez le nom et le mot de passe de DATABASE_URL, et ses droits sur la base.`,
  databaseMissing: (place: string): string =>
    `La base de données ${place} n’existe pas. Créez-la : createdb, ou corrigez DATABASE_URL.`,
  databaseReadOnly: (place: string): string =>
    `La base de données ${place} ne s’ouvre qu’en lecture. Indiquez le serveur principal dans DATABASE_URL.`,
  databaseFull: (place: string): string =>
    `Le serveur de la base de données ${place} n’a plus de place. Libérez-en, puis relancez Passerelle.`,
  portForbidden: (port: number): string =>
    `Ce compte n’a pas le droit d’ouvrir le port ${port}. Choisissez-en un au-dessus de 1024 : PORT=3001 npm start`,
  config: {
    badPort: (name: string, value: string): string =>
      `${name}=${value} n’est pas un port. Indiquez un nombre de 0 à 65535, par exemple ${name}=3000.`,
    badTimeZone: (name: string, value: string): string =>
      `${name}=${value} n’est pas un fuseau horaire. Exemple : ${name}=Europe/Paris.`,
    badLocale: (name: string, value: string): string =>
      `${name}=${value} n’est pas une langue de Passerelle. Indiquez ${languages}.`,
    badSeconds: (name: string, value: string): string =>
      `${name}=${value} n’est pas une durée. Indiquez un nombre de secondes, de 0 à 999.`,
    badClock: (name: string, value: string): string =>
      `${name}=${value} ne règle l’heure que pour des essais sur cette machine, par un instant comme ${name}=2026-11-24T09:00:00Z. Retirez ${name} pour avoir l’heure réelle.`,
    badUrl: (name: string, value: string): string =>
      `${name}=${value} n’est pas une adresse web. Exemple : ${name}=https://veille.exemple.fr.`,
    badAccess: (name: string, value: string): string =>
      `${name}=${value} n’est pas un accès. Indiquez members, pour les membres qui suivent un lien, ou open, pour toute personne qui atteint la page.`,
    badKey: (name: string, _value: string): string =>
      `${name} est trop court pour signer des liens : 32 caractères au moins. Exemple : openssl rand -hex 32`,
    badDatabaseUrl: (name: string, _value: string): string =>
      `${name} n’est pas l’adresse d’une base PostgreSQL. Exemple : ${name}=postgres://passerelle:motdepasse@localhost:5432/passerelle.`,
  },
  help: (names: readonly string[]): string =>
    [
      'Passerelle, le compagnon de la veille IA entre collègues.',
      '',
      'Commandes :',
      ...names.map((name) => `  passerelle ${name}`),
      '',
      'Pour en savoir plus sur l’une d’elles : passerelle COMMANDE --help',
      'In English: passerelle --help --lang en',
    ].join('\n'),
  helpOf: (name: string): string => helps[name] ?? name,
  /** Of a command that a surface brings along, with its words. */
  helpLike: ({ usage, does, examples }: OwnHelp): string => help(usage, does, ...examples),
  unknown: (typed: string): string =>
    `« ${typed} » n’est pas une commande de Passerelle. La liste : passerelle --help`,
  which: (names: readonly string[]): string =>
    ['Dites laquelle de ces commandes :', ...names.map((name) => `  passerelle ${name}`)].join('\n'),
  typed: {
    problem: ({ is, what }: TypedProblem, name: string): string => {
      const why = {
        unknownOption: `L’option ${what} n’est pas reconnue.`,
        noValue: `Il manque une valeur après ${what}.`,
        needlessValue: `L’option ${what} ne prend pas de valeur.`,
        tooMany: `« ${what} » est de trop.`,
        noFile: 'Il manque le nom du fichier.',
      }[is];
      return `${why} Ce que la commande accepte : passerelle ${name} --help`;
    },
    badLang: (lang: string): string =>
      `--lang ${lang} n’est pas une langue de Passerelle. Indiquez ${languages}.`,
  },
  progress: (lines: number): string => `${formats.number(lines)} lignes…`,
  replay: {
    none: 'Rien n’est resté en échec.',
    one: (kind: 'inbox' | 'outbox', space: string, id: string, code: string): string =>
      `${kind === 'inbox' ? 'reçu ' : 'envoi'}  ${space}  ${id}  ${code}`,
    again: (n: number): string => `${count(n, 'élément sera repris', 'éléments seront repris')}.`,
  },
  sheet: {
    none: (name: string): string =>
      name === ''
        ? 'Dites quel outil. Exemple : passerelle sheet Claude'
        : `Aucun partage ne nomme « ${name} ». Exemple : passerelle sheet Claude`,
  },
  link: {
    nobody: (name: string): string =>
      `Personne ne s’appelle « ${name} » dans cet espace. Exemple : passerelle link "Claire Fontaine"`,
    several: (name: string): string => `Plusieurs personnes portent « ${name} ». Écrivez le nom en entier.`,
  },
  surfaces: {
    title: (space: string): string => `Où vit « ${space} » :`,
    line: (surface: string, role: SpaceSurface['role'], { since, isOn }: SurfaceState): string => {
      const does = { home: 'le canal', mirror: 'montre la bibliothèque', door: 'écoute' }[role];
      const paused = since === null ? [] : [`en pause depuis le ${since}`];
      const off = isOn ? [] : ['pas réglée sur ce serveur, ce qui est pour elle attend'];
      return `${surface} : ${[does, ...paused, ...off].join(' ; ')}`;
    },
    domains: (names: readonly string[]): string =>
      names.length === 0
        ? 'Domaines de l’entreprise : aucun. Une personne n’est alors reconnue d’une surface à l’autre que par son code. Pour en dire un : passerelle surfaces --domain atelier.fr'
        : `Domaines de l’entreprise : ${formats.list(names)}`,
    stays: (names: readonly string[]): string =>
      `Ce qui a déjà été dit sur ${formats.list(names)} y reste, et n’y changera plus. Pour que ce qui est supprimé en parte aussi, mettez en pause au lieu de retirer : --pause`,
    role: {
      needed:
        'Dites ce que fera la surface ajoutée : --role mirror, elle montre la bibliothèque ; --role door, elle écoute seulement.',
      alone:
        '--role va avec --add, pour une surface de l’espace ou une nouvelle : passerelle surfaces --add NOM --role mirror',
    },
    problem: (problem: ArrangeProblem): string => {
      switch (problem.is) {
        case 'unknown':
          return `Ce programme ne connaît pas de surface « ${problem.surface} ». Il connaît ${formats.list(problem.known)}.`;
        case 'ownSpaces':
          return `Chaque espace de travail de « ${problem.surface} » ouvre un espace à lui : cette surface ne s’ajoute pas à un autre. Pour la brancher : passerelle --help`;
        case 'letterOnly':
          return `« ${problem.surface} » porte la lettre à ses lecteurs, sans réglage de plus, et ne montre pas la bibliothèque. Pour que l’espace l’écoute : --add ${problem.surface} --role door`;
        case 'notHere':
          return `L’espace ne vit pas sur « ${problem.surface} ». Il vit sur ${formats.list(problem.here)}.`;
        case 'isHome': {
          const { surface, asked } = problem;
          const cannot = {
            add: 'ne peut pas avoir un autre rôle',
            pause: 'ne se met pas en pause',
            remove: 'ne se retire pas',
          }[asked];
          const role = asked === 'add' ? ' --role mirror' : '';
          return `« ${surface} » porte le canal de cet espace : elle ${cannot}. Nommez en même temps un autre canal : passerelle surfaces --home NOM --${asked} ${surface}${role}`;
        }
        case 'badDomain':
          return `« ${problem.domain} » n’est pas un domaine. Écrivez ce qui suit l’arobase des adresses de l’entreprise : --domain atelier.fr`;
        case 'noDomain':
          return problem.here.length === 0
            ? `« ${problem.domain} » n’est pas un domaine de cet espace : il n’en a aucun.`
            : `« ${problem.domain} » n’est pas un domaine de cet espace. Les siens : ${formats.list(problem.here)}.`;
      }
    },
  },
  move: {
    noTarget: 'Indiquez où aller : passerelle move --to postgres://utilisateur@serveur/base',
    done: 'Tout est copié et vérifié, table par table. Le dossier d’origine est resté tel quel.',
    refused: {
      alreadyThere: (spaces: string): string =>
        `Cette base contient déjà : ${spaces}. Rien n’est copié. Indiquez une autre base.`,
      noSuchSpace: (spaces: string): string =>
        `Il n’y a pas d’espace « ${spaces} » dans ce dossier de données.`,
    },
  },
  space: {
    first: 'Mon espace',
    facilitator: 'Moi',
    opened: (name: string): string => `Un premier espace est ouvert : « ${name} ».`,
    none: 'Il n’y a pas encore d’espace ici. Lancez d’abord « passerelle start », ou importez des partages.',
    unknown: (id: string, spaces: readonly { readonly id: string; readonly name: string }[]): string =>
      `Il n’y a pas d’espace « ${id} ». Ceux qui sont là :\n${listed(spaces)}`,
    several: (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
      `Il y a plusieurs espaces : dites lequel avec --space.\n${listed(spaces)}`,
  },
  file: {
    unreadable: (file: string): string => `Le fichier ${file} ne se lit pas. Vérifiez son nom et ses droits.`,
    notAFile: (file: string): string =>
      `${file} n’est pas un fichier. Un dossier ou un tube ne s’importe pas : indiquez un fichier.`,
    notUtf8: (file: string): string =>
      `Le fichier ${file} n’est pas en UTF-8. Rien n’est importé. Enregistrez-le en UTF-8.`,
    unwritable: (folder: string): string =>
      `Impossible d’écrire dans le dossier ${folder}. Indiquez-en un autre, ou donnez-y le droit d’écrire.`,
    isFolder: (file: string): string => `${file} est un dossier. Indiquez un fichier.`,
    notWritten: (file: string): string =>
      `Le fichier ${file} n’a pas pu être écrit en entier. Vérifiez la place et les droits, puis relancez.`,
  },
  importing: {
    problem: ({ line, row, is, field }: ImportProblem): string => {
      const why = {
        notJson: 'ce n’est pas un objet JSON',
        noId: 'il manque un champ « id »',
        notText: `« ${field ?? ''} » n’est ni un texte ni un nombre`,
        badDate: 'la date n’existe pas, ou ne s’écrit pas 2026-11-24 ou 24/11/2026',
        dateToCome: 'la date est encore à venir',
        badKind: '« kind » vaut success, failure ou caution',
        tooManyCells:
          'il y a plus de cellules que de colonnes. Une cellule qui contient le séparateur s’écrit entre guillemets',
        missing: `il manque « ${field ?? ''} »`,
        tooLong: `« ${field ?? ''} » est trop long`,
        notALink: '« link » n’est pas une adresse web',
        secret: `« ${field ?? ''} » contient un mot de passe ou une clé d’accès. Retirez-le`,
      }[is];
      return `Ligne ${placeOf({ line, row })} : ${why}.`;
    },
    moreProblems: (n: number): string => `… et ${count(n, 'autre ligne', 'autres lignes')} de même.`,
    looksPersonal: (places: readonly Place[], n: number): string =>
      `À relire, car une adresse ou un numéro personnel semble s’y trouver : ${n < 2 ? 'ligne' : 'lignes'} ${places.map(placeOf).join(', ')}${n > places.length ? '…' : '.'}`,
    stopped: (problem: string): string =>
      `${problem} Rien n’est importé. Corrigez cette ligne, ou ignorez-la avec --on-error skip.`,
    done: (imported: number, known: number, skipped: number): string =>
      [
        `${count(imported, 'partage importé', 'partages importés')}.`,
        ...(known === 0 ? [] : [`${count(known, 'était déjà là', 'étaient déjà là')}.`]),
        ...(skipped === 0 ? [] : [`${count(skipped, 'ligne ignorée', 'lignes ignorées')}.`]),
      ].join(' '),
    badPeriod: (typed: string): string =>
      `--dated ${typed} n’est pas une période passée. Indiquez un mois (2026-10), une semaine (2026-W47) ou deux jours (2026-10-01..2026-10-15).`,
    badOnError: (typed: string): string => `--on-error ${typed} n’existe pas. Indiquez stop ou skip.`,
    spaceDone: (name: string, lines: number): string =>
      `L’espace « ${name} » est restauré (${count(lines, 'ligne', 'lignes')}).`,
    spaceBroken: (line: number): string =>
      `Ligne ${line} : ce n’est pas une ligne écrite par « passerelle export ». Rien n’est importé.`,
    spaceThere: (name: string): string =>
      `L’espace « ${name} » est déjà dans ce dossier de données. Indiquez-en un autre : DATA_DIR=…`,
  },
  csv: {
    encoding: (name: string): string => `Ce fichier n’est pas en UTF-8 : il est lu comme ${name}.`,
    instead: 'Un tableau s’importe autrement : passerelle import csv --help',
    unreadable: (line: number | null): string =>
      line === null
        ? 'Ce fichier n’est pas un tableau CSV avec une ligne de titres.'
        : `Ligne ${line} : un guillemet ouvert dans cette ligne du tableau n’est pas refermé. Rien n’est importé.`,
    badField: (option: 'map' | 'set', pair: string, fields: readonly string[]): string =>
      `« ${pair} » ne se comprend pas. Écrivez --${option} champ=${option === 'map' ? 'COLONNE' : 'TEXTE'}, avec un de ces champs : ${fields.join(', ')}.`,
    noColumn: (column: string, columns: readonly string[]): string =>
      `Il n’y a pas de colonne « ${column} ». Celles du fichier : ${columns.join(', ')}.`,
    needed: (columns: readonly string[]): string =>
      `Il faut au moins l’outil et le cas d’usage : --map useCase=COLONNE, et --map tool=COLONNE ou --set tool=NOM. Colonnes du fichier : ${columns.join(', ')}.`,
  },
  backup: {
    fileThere: (file: string): string => `Le fichier ${file} existe déjà. Indiquez-en un autre.`,
    nothing: 'Il n’y a encore rien à sauvegarder ici.',
    done: (file: string): string => `Sauvegardé dans ${file}`,
    noBackup: (file: string): string => `Le fichier ${file} n’est pas une sauvegarde entière de Passerelle.`,
    folderFull: (folder: string): string =>
      `Le dossier ${folder} contient déjà des données. Indiquez-en un autre : DATA_DIR=…`,
    inUse: (file: string, journal: string): string =>
      `Une partie des données de ${file} est encore dans ${journal} : cette base sert en ce moment, ou son programme a été arrêté net. Rien n’a été restauré. Faites-en d’abord une sauvegarde, puis restaurez celle-ci : DATA_DIR=DOSSIER passerelle backup FICHIER`,
    journalLeft: (journal: string): string =>
      `Le journal d’une autre base est resté là : ${journal}. Rien n’a été restauré, car il effacerait ce que vous restaurez. Déplacez-le dans un autre dossier, puis recommencez.`,
    restored: (folder: string): string => `Restauré dans le dossier ${folder}`,
  },
  recap: { notPublished: 'Pas encore publié : voici celui qui le serait.' },
  doctor: {
    good: 'ok ',
    bad: 'NON',
    node: (version: string, ok: boolean): string =>
      ok ? `Node ${version}` : `Node ${version} est trop ancien. Lancez « npm ci » : Node 26 viendra avec.`,
    store: (folder: string): string => `Le dossier de données ${folder} s’ouvre et son schéma est à jour.`,
    inUse: (folder: string): string =>
      `Passerelle tourne sur le dossier de données ${folder} : il est lu, et rien n’y est changé.`,
    database: 'La base de données s’ouvre et son schéma est à jour.',
    space: (name: string, id: string, holds: SpaceHolds): string =>
      `Espace « ${name} » (${id}) : ${count(holds.shares, 'partage publié', 'partages publiés')}, ${count(holds.trials, 'essai', 'essais')}, ${count(holds.questions, 'question', 'questions')}.`,
    oneJob: (space: string, names: readonly string[]): string =>
      `Espace « ${space} » : ${names.map((name) => `« ${name} »`).join(', ')} disent un même métier. Ce qui est tapé ou importé désormais va au premier ; ce qui est déjà rangé ne bouge pas.`,
    noSpace: 'Pas encore d’espace : « passerelle start » ou un import en ouvre un.',
    waiting: (n: number): string =>
      n === 0
        ? 'Rien n’attend, rien n’est resté en échec.'
        : `Rien n’est resté en échec. ${count(n, 'élément attend', 'éléments attendent')} que le serveur tourne : passerelle start`,
    dead: (n: number): string =>
      `${count(n, 'élément est resté', 'éléments sont restés')} en échec. Pour les voir et les reprendre : passerelle replay`,
    documents: (ok: boolean): string =>
      ok
        ? 'Le diaporama et le PDF se fabriquent.'
        : 'Le diaporama ou le PDF ne se fabrique pas. Lancez « npm ci ».',
  },
  unreadLine: (line: number, keys: string): string =>
    `Ligne ${line} : ce n’est pas un objet JSON ${keys}. Elle est ignorée.`,
  noChoice: (
    { name, typed }: { readonly name: string; readonly typed: string },
    choices: readonly string[],
  ): string => `--${name} ne connaît pas « ${typed} ». Il y a : ${choices.join(', ')}.`,
  noJobFamily: (typed: string, names: readonly string[]): string =>
    `Aucun métier ne s’appelle « ${typed} ». Il y a : ${names.join(', ')}.`,
});

const placeOf = ({ line, row }: Place): string =>
  row === null ? `${line}` : `${line} (${row} dans un tableur)`;

const listed = (spaces: readonly { readonly id: string; readonly name: string }[]): string =>
  spaces.map(({ id, name }) => `  ${id}  ${name}`).join('\n');

const help = (usage: string, does: string, ...examples: readonly string[]): string =>
  [
    `passerelle ${usage}`,
    '',
    does,
    '',
    'Exemple :',
    ...examples.map((one) => `  passerelle ${one}`),
    '',
    'Avec --lang en, la réponse est en anglais.',
  ].join('\n');

const importOptions = [
  '  --on-error stop      à la première ligne fausse, n’importe rien (sans cette option aussi)',
  '  --on-error skip      nomme les lignes fausses et importe toutes les autres',
  '  --dated PÉRIODE      répartit les partages sans date sur un mois (2026-10), une semaine (2026-W47)',
  '                       ou des jours (2026-10-01..2026-10-15)',
  '  --space ID           l’espace à remplir ; sans elle, le seul qui soit à vous, ou un premier qui s’ouvre',
].join('\n');

/** What each command does, with an example. */
const helps: Readonly<Record<string, string>> = {
  start:
    'passerelle start\n\nOuvre le canal local sur http://localhost:3000 (PORT pour en changer, DATA_DIR pour le dossier des données).\n\nExemple :\n  PORT=3001 passerelle start',
  search: help(
    'search MOTS [--tool OUTIL] [--job MÉTIER] [--kind SUITE] [--trial ESSAI] [--job-family MÉTIER] [--space ID] [--json]\npasserelle search --lines [--space ID]',
    'Cherche dans tout ce qui a été raconté : partages, questions, fiches d’outils, bancs d’essai ; sans mot, montre les derniers partages. Avec --lines, lit une recherche par ligne {id, text, jobFamily} et répond {id, hits, close} : cinq réponses au plus, la meilleure d’abord, aucune si rien ne convient. --tool, --job, --kind et --trial ne gardent que les partages de cet outil, de ce métier, qui ont donné cela, ou qu’un essai juge ainsi ; --job-family dit le métier de qui cherche.',
    'search "relire un contrat" --job-family Achats',
    'search contrat --tool Claude --trial "Ça marche"',
    'search --lines < recherches.ndjson',
  ),
  coverage: help(
    'coverage [--space ID] [--json]',
    'Dit ce que chaque métier a raconté, testé et demandé : des usages, jamais des personnes. Les petits métiers sont réunis.',
    'coverage',
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
  bridgers: bridgersCommandWords.help,
  'import slack': bridgersCommandWords.slack.help,
  'import shares': help(
    'import shares FICHIER.ndjson [--on-error stop|skip] [--dated 2026-10] [--space ID] [--json]',
    [
      'Importe des partages, un objet JSON par ligne :',
      '  id, tool, useCase   toujours ; id reconnaît le partage : importer deux fois ne double rien',
      `  ${columnsAtWill}   si on les a`,
      '  kind                success, failure ou caution ; success sans lui',
      '  publishedAt         une date (2026-11-24 ou 24/11/2026) ou un instant ; maintenant sans lui',
      '',
      importOptions,
    ].join('\n'),
    'import shares partages.ndjson --on-error skip',
  ),
  'import csv': help(
    'import csv FICHIER --map champ=COLONNE … [--set champ=TEXTE …] [--on-error stop|skip] [--dated 2026-10] [--space ID] [--json]',
    [
      'Importe un tableau dont la première ligne porte les titres des colonnes. Le séparateur (virgule,',
      'point-virgule, tabulation) et l’encodage (UTF-8, UTF-16, windows-1252) sont reconnus.',
      '',
      '  --map champ=COLONNE  le champ que la colonne remplit ; il faut au moins tool et useCase',
      '  --set champ=TEXTE    le même texte pour toutes les lignes où la cellule est vide ou manque',
      `  champs               ${columns}, kind,`,
      '                       publishedAt (2026-11-24 ou 24/11/2026), id',
      '',
      'Sans colonne id, une ligne se reconnaît à son contenu : importer deux fois ne double rien.',
      '',
      importOptions,
    ].join('\n'),
    'import csv prompts.csv --map tool=Outil --map useCase=Usage --map prompt=Prompt',
    'import csv prompts.csv --map useCase=act --map prompt=prompt --set tool=ChatGPT --dated 2026-10',
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
  sheet: help(
    'sheet OUTIL [--space ID] [--json]',
    'Dit la fiche d’un outil : ses usages par métier, ses limites, ses alertes, ses coûts, et ce qui reste à confirmer.',
    'sheet Claude',
  ),
  link: help(
    'link NOM [--space ID]',
    'Donne le lien qui ouvre les pages à ce membre, sans mot de passe, pendant sept jours : à remettre à cette personne seule.',
    'link "Claire Fontaine"',
  ),
  surfaces: help(
    'surfaces [--home NOM] [--add NOM --role mirror|door] [--pause NOM] [--resume NOM] [--remove NOM] [--domain DOMAINE …] [--remove-domain DOMAINE …] [--space ID] [--json]',
    [
      'Dit où vit un espace et quels domaines sont ceux de l’entreprise ; avec des options, le change :',
      '  --home NOM              la surface qui porte le canal ; l’ancienne montre ensuite la bibliothèque',
      '  --add NOM --role mirror une surface de plus, qui montre la bibliothèque à partir de maintenant',
      '  --add NOM --role door   une surface de plus, qui écoute seulement',
      '  --pause NOM             plus rien n’y est dit ; ce qui est supprimé en part tout de même',
      '  --resume NOM            la reprend',
      '  --remove NOM            l’espace n’y vit plus',
      '  --domain DOMAINE        une personne est la même partout où une surface a vérifié la même adresse de ce domaine',
      '  --remove-domain DOMAINE ses adresses ne font plus reconnaître personne',
    ].join('\n'),
    'surfaces',
    'surfaces --pause slack',
    'surfaces --domain atelier.fr',
  ),
  move: help(
    'move --to postgres://… [--space ID] [--json]',
    'Copie le dossier de données, ou un seul espace, dans PostgreSQL, et prouve la copie par le nombre de lignes et une empreinte de chaque table.',
    'move --to postgres://passerelle@localhost/passerelle',
  ),
  understand: help(
    'understand --lines [--why]',
    'Lit des messages, un objet JSON par ligne {id, format, locale, text}, et dit ce qui en est compris, un objet par ligne ; --why ajoute ce qui a pesé le plus dans l’avis du petit modèle.',
    'understand --lines < messages.ndjson',
  ),
  variations: help(
    'variations --lines',
    'Compare deux prompts par ligne {id, a, b} et répond {id, label} : same (le même), variation, ou unrelated (sans rapport) ; avec "resembles": true quand deux prompts sans rapport se ressemblent (les mêmes mots, une autre tâche).',
    'variations --lines < paires.ndjson',
  ),
  doctor: help('doctor [--json]', 'Dit ce qui marche ici et, pour le reste, quoi faire.', 'doctor'),
};
