import { frenchSpaces as say } from '../typography.ts';

/** Why someone would suit, the jobs by name. */
type Reason =
  | { readonly is: 'meetsJobs'; readonly jobs: readonly string[] }
  | { readonly is: 'joinsJobs'; readonly jobs: readonly [string, string] }
  | { readonly is: 'knowsOwnJob'; readonly job: string }
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

/** What is said of relays: who would suit and why, never a figure of anyone. */
export const bridgerWords = {
  reason: (reason: Reason): string => {
    switch (reason.is) {
      case 'meetsJobs':
        return say(`Échange régulièrement avec ${jobsNamed(reason.jobs)}`);
      case 'joinsJobs':
        return say(`Fait le lien entre ${reason.jobs[0]} et ${reason.jobs[1]}`);
      case 'knowsOwnJob':
        return say(`Échange régulièrement avec son métier (${reason.job})`);
      case 'othersWouldSuit':
        return 'D’autres personnes conviendraient aussi';
    }
  },
  proposed: 'À qui proposer d’être relais, dans l’ordre des métiers :',
  isDrawn: say(
    'D’autres ensembles seraient tout aussi bons : celui-ci a été tiré au sort (--seed pour en tirer un autre).',
  ),
  alternates: (ids: readonly string[]): string => say(`À défaut : ${ids.join(', ')}`),
  noJob: 'métier non dit',
  isFewer: (jobs: number): string =>
    say(
      jobs < 2
        ? 'Un seul métier : trois relais au plus. Pour aller plus loin, dites les métiers dans la colonne jobFamily.'
        : 'Moins de relais que demandé : trois au plus par métier, et seulement des personnes qui ont des liens et n’ont pas décliné.',
    ),
  nobody: 'Plus personne à qui proposer : toutes les personnes qui ont des liens ont décliné.',
  ownTies: say('Un lien d’une personne avec elle-même ne compte pas : il est laissé de côté.'),
  badSize: (typed: string): string =>
    say(`--size ${typed} n’est pas un nombre de relais. Indiquez un nombre de 1 à 50.`),
  badSeed: (typed: string): string => say(`--seed ${typed} n’est pas un nombre entier positif.`),
  needed: say('Il faut les deux fichiers : passerelle bridgers --edges liens.csv --people personnes.csv'),
  problem: (problem: NetworkProblem): string => {
    switch (problem.is) {
      case 'noColumn':
        return say(
          `Il manque la colonne « ${problem.column} » dans ${problem.file}. Il faut id et jobFamily pour les personnes ; a, b et weight (facultatif) pour les liens.`,
        );
      case 'noId':
        return say(`Personnes, ligne ${problem.line} : il manque l’identifiant (colonne id).`);
      case 'twice':
        return say(`Personnes, ligne ${problem.line} : ${problem.what} y est déjà. Gardez une seule ligne.`);
      case 'unknown':
        return say(
          `Liens, ligne ${problem.line} : ${problem.what} n’est pas dans le fichier des personnes. Ajoutez cette personne, ou retirez le lien.`,
        );
      case 'badWeight':
        return say(
          `Liens, ligne ${problem.line} : le poids « ${problem.what} » n’est pas un nombre positif. Corrigez-le, ou laissez la cellule vide.`,
        );
      case 'noTie':
        return say(
          'Aucun lien entre deux personnes : il n’y a pas de réseau à lire. Demandez plutôt aux collègues à qui ils demandent.',
        );
      case 'tooFewPeople':
        return say(
          'Moins de douze personnes : leurs liens ne se regardent pas. Demandez-leur plutôt qui a envie d’essayer.',
        );
    }
  },
  moreProblems: (n: number): string => say(`… et ${n} autres problèmes du même genre.`),
  help: say(
    [
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
  ),
};
