import type { FilterName } from '../../domain/search/filter.ts';
import type { Subject } from '../../domain/search/memoryText.ts';
import type { Step } from '../../domain/search/rank.ts';
import type { SectionName } from '../../domain/share/fields.ts';
import { saidAgain } from '../shorten.ts';
import { count, formats } from './formats.ts';
import type { You } from './you.ts';

type Hits = readonly { readonly subject: Subject }[];

const SUBJECTS: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  share: ['partage', 'partages'],
  question: ['question', 'questions'],
  tool: ['fiche d’outil', 'fiches d’outils'],
  comparison: ['banc d’essai', 'bancs d’essai'],
};

/** « 2 partages et 1 question » */
function counted(hits: Hits): string {
  const bySubject = Map.groupBy(hits, ({ subject }) => subject);
  return formats.list([...bySubject].map(([subject, { length }]) => count(length, ...SUBJECTS[subject])));
}

/** What is said above what a search offers. */
const offered: Readonly<Record<Step, (typed: string, hits: Hits) => string>> = {
  found: (typed, hits) => `${counted(hits)} sur « ${saidAgain(typed)} »`,
  close: (typed) => `Rien d’exact sur « ${saidAgain(typed)} ». Peut-être :`,
  nothing: (typed) =>
    `Rien encore sur « ${saidAgain(typed)} ». Quelqu’un du canal le sait peut-être : la question est ouverte à tous.`,
};

/** A search in the channel, answered to who asked it alone. */
export const searchWords = (you: You) => ({
  /** Why a share was found. */
  why: ({
    where,
    isOwnJob,
  }: {
    readonly where: SectionName | 'colleague';
    readonly isOwnJob: boolean;
  }): string => {
    const found = {
      facts: 'il vient de ce métier',
      tool: 'il parle de cet outil',
      useCase: 'son cas d’usage y répond',
      limits: 'ses limites en parlent',
      details: 'il en parle',
      prompt: 'son prompt en parle',
      colleague: 'c’est un partage de cette personne',
      trials: 'un essai en parle',
      cautions: 'une alerte en parle',
    }[where];
    return `Pourquoi ce partage : ${found}${isOwnJob ? you`, et c’est {votre|ton} métier` : ''}.`;
  },
  offered,
  meant: (meant: readonly string[]): string => you`{Vouliez-vous|Voulais-tu} dire « ${meant.join(' ')} » ?`,
  /** What answered a question. */
  answered: {
    by: (title: string): string => `Un partage y répond : « ${title} ».`,
    inThread: 'On y a répondu dans le fil.',
  },
  /** By what a search may be kept to. */
  filter: {
    title: 'Affiner',
    any: 'Peu importe',
    kept: counted,
    none: 'Aucun partage de ce genre pour l’instant.',
    names: {
      tool: 'Outil',
      job: 'Métier',
      kind: 'Ce que cela a donné',
      trial: 'Ce qu’un essai en dit',
    } satisfies Record<FilterName, string>,
  },
  askChannel: 'Demander au canal',
  seeAll: 'Voir dans la bibliothèque',
  close: 'Fermer cette réponse',
  help: {
    title: you`Ce que {vous pouvez|tu peux} me demander`,
    lines: [
      '/veille relire un contrat : chercher dans ce qui a été raconté',
      '/veille quand ne pas utiliser Copilot : les limites et les échecs d’abord',
      '/veille partager : raconter un usage',
      '/veille question … : demander au canal',
      '/veille moi : retrouver ses partages et ses préférences',
      '/veille pause : ne plus rien recevoir sans l’avoir demandé',
    ],
    text: 'Personne d’autre ne voit mes réponses.',
  },
  paused: you`C’est noté. Je ne {vous|te} dirai plus rien que {vous|tu} n’{ayez|aies} demandé.`,
  own: {
    title: 'Mots de la maison',
    text: 'Un sigle, un logiciel, un nom de projet : écrivez sur une ligne ce qui veut dire la même chose, entre virgules. La recherche s’en sert aussitôt.',
    label: 'Une ligne par idée',
    hint: 'Exemple : Sirius, ERP, logiciel de gestion',
    save: 'Enregistrer',
    problems: {
      tooLong: (most: number): string => `C’est trop long : ${most} caractères au plus.`,
      alone: (line: string): string =>
        `« ${line} » est seul sur sa ligne. Il lui manque, après une virgule, ce qui veut dire la même chose.`,
    },
  },
});
