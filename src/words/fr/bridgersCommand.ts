/** Why someone would suit, the jobs by name. */
type Reason =
  | { readonly is: 'meetsJobs'; readonly jobs: readonly string[] }
  | { readonly is: 'joinsJobs'; readonly jobs: readonly [string, string] }
  | { readonly is: 'knowsOwnJob'; readonly job: string }
  | { readonly is: 'meetsColleagues' }
  | { readonly is: 'othersWouldSuit' };

/** Why a set cannot be chosen from files. */
type NetworkProblem =
  | { readonly is: 'noColumn'; readonly file: string; readonly column: string }
  | { readonly is: 'noId' | 'twice' | 'unknown' | 'badWeight'; readonly line: number; readonly what: string }
  | { readonly is: 'noTie' | 'tooFewPeople' };

const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
/** Beyond, a sentence would no longer be read. */
const MOST_NAMED = 5;

/** « quatre métiers (compta, juridique, marketing, support) » */
function jobsNamed(jobs: readonly string[]): string {
  if (jobs.length > MOST_NAMED) return `de nombreux métiers (dont ${jobs.slice(0, MOST_NAMED).join(', ')})`;
  return `${NUMBERS[jobs.length]} métiers (${jobs.join(', ')})`;
}

/** What is said of Bridgers: who would suit and why, never a figure of anyone. */
export const bridgersCommandWords = {
  reason: (reason: Reason): string => {
    switch (reason.is) {
      case 'meetsJobs':
        return `Échange régulièrement avec ${jobsNamed(reason.jobs)}`;
      case 'joinsJobs':
        return `Fait le lien entre ${reason.jobs[0]} et ${reason.jobs[1]}`;
      case 'knowsOwnJob':
        return `Échange régulièrement avec son métier (${reason.job})`;
      case 'meetsColleagues':
        return 'Échange régulièrement avec des collègues (métiers non dits)';
      case 'othersWouldSuit':
        return 'D’autres personnes conviendraient aussi';
    }
  },
  proposed: 'À qui proposer d’être relais, dans l’ordre des métiers :',
  isDrawn:
    'D’autres ensembles seraient tout aussi bons : celui-ci a été tiré au sort (--seed pour en tirer un autre).',
  alternates: (ids: readonly string[]): string => `À défaut : ${ids.join(', ')}`,
  noJob: 'métier non dit',
  isFewer: (jobs: number): string =>
    jobs < 2
      ? 'Un seul métier : trois relais au plus. Pour aller plus loin, dites les métiers dans la colonne jobFamily.'
      : 'Moins de relais que demandé : trois au plus par métier, et seulement des personnes qui ont des liens et n’ont pas décliné.',
  nobody: 'Plus personne à qui proposer : toutes les personnes qui ont des liens ont décliné.',
  ownTies: 'Un lien d’une personne avec elle-même ne compte pas : il est laissé de côté.',
  badSize: (typed: string): string =>
    `--size ${typed} n’est pas un nombre de relais. Indiquez un nombre de 1 à 50.`,
  badSeed: (typed: string): string => `--seed ${typed} n’est pas un nombre entier positif.`,
  needed: 'Il faut les deux fichiers : passerelle bridgers --edges liens.csv --people personnes.csv',
  problem: (problem: NetworkProblem): string => {
    switch (problem.is) {
      case 'noColumn':
        return `Il manque la colonne « ${problem.column} » dans ${problem.file}. Il faut id et jobFamily pour les personnes ; a, b et weight (facultatif) pour les liens.`;
      case 'noId':
        return `Personnes, ligne ${problem.line} : il manque l’identifiant (colonne id).`;
      case 'twice':
        return `Personnes, ligne ${problem.line} : ${problem.what} y est déjà. Gardez une seule ligne.`;
      case 'unknown':
        return `Liens, ligne ${problem.line} : ${problem.what} n’est pas dans le fichier des personnes. Ajoutez cette personne, ou retirez le lien.`;
      case 'badWeight':
        return `Liens, ligne ${problem.line} : le poids « ${problem.what} » n’est pas un nombre positif. Corrigez-le, ou laissez la cellule vide.`;
      case 'noTie':
        return 'Aucun lien entre deux personnes : il n’y a pas de réseau à lire. Demandez plutôt aux collègues à qui ils demandent.';
      case 'tooFewPeople':
        return 'Moins de douze personnes : leurs liens ne se regardent pas. Demandez-leur plutôt qui a envie d’essayer.';
    }
  },
  moreProblems: (n: number): string => `… et ${n} autres problèmes du même genre.`,
  slack: {
    done: (people: string, edges: string, lastDay: string): string =>
      [
        `Écrits : ${people} et ${edges}. Rien que des liens, jusqu’au ${lastDay}, sur 90 jours : aucun texte n’est gardé.`,
        'Demandez à chacun son métier, écrivez-le dans la colonne jobFamily, puis : passerelle bridgers --edges … --people …',
      ].join('\n'),
    broken: (path: string): string =>
      `${path} est abîmé ou coupé : ce n’est pas une liste en JSON. Refaites l’export, rien n’est gardé.`,
    noUsers: 'Il manque users.json : ce n’est pas un export de Slack. Rien n’est gardé.',
    noChannels:
      'Il manque channels.json : sans lui, on ne sait pas quels canaux sont publics. Rien n’est gardé.',
    noMessages: 'Aucun message dans les canaux publics de cet export.',
    space: {
      kept: 'Les liens sont gardés dans l’espace : 90 jours au plus, depuis que les personnes sont informées, sans aucun texte.',
      networkOff:
        'Dans cet espace, on ne regarde pas qui échange avec qui. À la page des relais, la personne qui anime l’allume, une fois les représentants du personnel consultés et chacun informé.',
      nothingRecent:
        'Rien de récent dans cet export : les liens de plus de 90 jours, ou d’avant l’information des personnes, ne sont pas gardés.',
      nobodyKnown:
        'Aucune personne de cet export n’est connue dans cet espace : il faut qu’il soit relié à ce Slack.',
    },
    zip: {
      notZip: (_path: string | null): string =>
        'Ce fichier n’est pas une archive zip entière. Téléchargez de nouveau l’export.',
      outside: (_path: string | null): string =>
        'Cette archive contient un chemin qui mène hors d’elle : elle n’est pas lue. Refaites l’export.',
      sizes: (path: string | null): string =>
        `${path} n’a pas la taille que l’archive annonce : elle n’est pas lue. Téléchargez de nouveau l’export.`,
      tooBig: (path: string | null): string =>
        `${path ?? 'Cette archive'} se déplie en quelque chose de démesuré : elle n’est pas lue. Refaites l’export.`,
      encrypted: (path: string | null): string =>
        `${path} est chiffré : retirez le mot de passe de l’archive.`,
    } satisfies Record<string, (path: string | null) => string>,
    help: [
      'passerelle import slack EXPORT.zip [--out DOSSIER | --space ID] [--json]',
      '',
      'Lit qui a répondu à qui, mentionné qui, réagi à qui dans les canaux publics d’un export de Slack, sur ses',
      '90 derniers jours, et l’écrit en deux fichiers pour « passerelle bridgers » : people.csv et edges.csv.',
      'Avec --space, les garde dans un espace où c’est allumé, entre ses membres, depuis qu’ils sont informés.',
      'Les canaux privés et les messages directs ne sont pas ouverts ; aucun texte n’est gardé.',
      'Avant de vous en servir : consultez les représentants du personnel et informez les personnes.',
      '',
      'Exemple :',
      '  passerelle import slack export.zip --out liens',
      '',
      'Avec --lang en, la réponse est en anglais.',
    ].join('\n'),
  },
  help: [
    'passerelle bridgers --edges LIENS.csv --people PERSONNES.csv [--size 8] [--seed 1] [--accepted ID …] [--refused ID …] [--json]',
    '',
    'Propose un ensemble de relais : deux à portée de chaque collègue, dont un de son métier, trois au plus par métier.',
    'Dit pourquoi en mots, et qui conviendrait aussi. Rien n’est gardé.',
    '',
    '  PERSONNES.csv   id, jobFamily (le métier, demandé à la personne)',
    '  LIENS.csv       a, b, weight (1 sans lui)',
    '  --accepted ID   a accepté : reste dans l’ensemble (à répéter)',
    '  --refused ID    a décliné : n’est plus proposée (à répéter)',
    '  --seed N        le tirage entre ensembles aussi bons ; le même nombre redonne le même ensemble',
    '',
    'Exemple :',
    '  passerelle bridgers --edges liens.csv --people personnes.csv --size 8',
    '',
    'Avec --lang en, la réponse est en anglais.',
  ].join('\n'),
};
