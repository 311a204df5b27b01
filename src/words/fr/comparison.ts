import { frenchSpaces as say, NBSP } from '../typography.ts';
import type { You } from './you.ts';

const trials = (n: number): string => `${n}${NBSP}${n < 2 ? 'essai' : 'essais'}`;
const tools = (n: number): string => `${n}${NBSP}${n < 2 ? 'outil' : 'outils'}`;

/** « Banc d'essai » : several tools on one task. */
export const comparisonWords = (you: You) => ({
  badge: 'Banc d’essai',
  list: 'Bancs d’essai',
  listIntro: say(
    'Une tâche, plusieurs outils : ce qui marche, ce qui ne marche pas, ce que cela coûte vraiment.',
  ),
  none: say(
    'Aucun banc d’essai pour l’instant. Une tâche que plusieurs outils prétendent faire est un bon début.',
  ),
  create: 'Ouvrir un banc d’essai',
  complete: 'Ajouter ce que j’ai vu',
  open: 'Ouvrir le banc d’essai',
  empty: say('Rien encore sur cette tâche. Un premier retour, même un échec, évite à d’autres de chercher.'),
  spares: (nTools: number, nTrials: number): string =>
    say(
      nTrials === 0
        ? `${tools(nTools)} ici, sans essai encore.`
        : `${tools(nTools)} et ${trials(nTrials)} ici : autant que les collègues n’ont plus à refaire.`,
    ),
  perTool: trials,
  glance: { works: 'Marche', fails: 'Rate', cost: 'Coûte' },
  columns: { works: 'Ce qui marche', fails: 'Ce qui ne marche pas', costs: 'Coût réel' },
  unknown: 'Pas encore dit',
  unnamed: 'sans nom',
  trial: 'd’après un essai',
  offered: 'Des partages proches de cette tâche',
  add: 'Mettre sur le banc',
  addNamed: (useCase: string): string => say(`Mettre sur le banc : ${useCase}`),
  form: {
    title: 'Ouvrir un banc d’essai',
    intro: say('Les partages du canal qui parlent de cette tâche y seront réunis, outil par outil.'),
    task: 'La tâche',
    taskHint: say('Une seule, concrète. Exemple : transcrire une réunion à plusieurs voix.'),
    submit: 'Réunir ce que l’on sait',
  },
  finding: {
    title: 'Ce que j’ai vu',
    intro: (task: string): string => say(`« ${task} »`),
    labels: {
      tool: 'Outil',
      works: 'Ce qui marche',
      fails: 'Ce qui ne marche pas',
      cost: 'Coût réel',
    },
    hints: {
      tool: say('Le nom du produit.'),
      works: null,
      fails: say('Un échec compte autant qu’une réussite : il évite à d’autres de le refaire.'),
      cost: say(
        'Ce qui a été payé, ou passé à installer. Exemple : 29 € par mois, deux jours d’installation.',
      ),
    },
    unnamed: 'Publier sans mon nom',
    unnamedHint: say('Le nom n’est alors gardé nulle part : personne ne pourra dire qui l’a écrit.'),
    submit: 'Ajouter au banc d’essai',
    problems: {
      missing: you('Indiquez l’outil, même en un mot.', 'Indique l’outil, même en un mot.'),
      nothing: you(
        'Dites au moins ce qui marche, ce qui ne marche pas, ou ce que cela coûte.',
        'Dis au moins ce qui marche, ce qui ne marche pas, ou ce que cela coûte.',
      ),
    },
  },
});
