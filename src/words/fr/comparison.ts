import { NBSP } from '../typography.ts';
import type { You } from './you.ts';

const trials = (n: number): string => `${n}${NBSP}${n < 2 ? 'essai' : 'essais'}`;
const tools = (n: number): string => `${n}${NBSP}${n < 2 ? 'outil' : 'outils'}`;

/** « Banc d'essai » : several tools on one task. */
export const comparisonWords = (you: You) => ({
  badge: 'Banc d’essai',
  list: 'Bancs d’essai',
  listIntro: 'Une tâche, plusieurs outils : ce qui marche, ce qui ne marche pas, ce que cela coûte vraiment.',
  none: 'Aucun banc d’essai pour l’instant. Une tâche que plusieurs outils prétendent faire est un bon début.',
  create: 'Ouvrir un banc d’essai',
  complete: 'Ajouter ce que j’ai vu',
  open: 'Ouvrir le banc d’essai',
  empty: 'Rien encore sur cette tâche. Un premier retour, même un échec, évite à d’autres de chercher.',
  spares: (nTools: number, nTrials: number): string =>
    nTrials === 0
      ? `${tools(nTools)} ici, sans essai encore.`
      : `${tools(nTools)} et ${trials(nTrials)} ici : autant que les collègues n’ont plus à refaire.`,
  perTool: trials,
  glance: { works: 'Marche', fails: 'Rate', cost: 'Coûte' },
  columns: { works: 'Ce qui marche', fails: 'Ce qui ne marche pas', costs: 'Coût réel' },
  unknown: 'Pas encore dit',
  unnamed: 'sans nom',
  trial: 'd’après un essai',
  offered: 'Des partages proches de cette tâche',
  add: 'Mettre sur le banc',
  addNamed: (title: string): string => `Mettre sur le banc : ${title}`,
  form: {
    title: 'Ouvrir un banc d’essai',
    intro: 'Les partages du canal qui parlent de cette tâche y seront réunis, outil par outil.',
    task: 'La tâche',
    taskHint: 'Une seule, concrète. Exemple : transcrire une réunion à plusieurs voix.',
    submit: 'Réunir ce que l’on sait',
  },
  finding: {
    title: 'Ce que j’ai vu',
    intro: (task: string): string => `« ${task} »`,
    labels: {
      tool: 'Outil',
      works: 'Ce qui marche',
      fails: 'Ce qui ne marche pas',
      cost: 'Coût réel',
    },
    hints: {
      tool: 'Le nom du produit.',
      works: null,
      fails: 'Un échec compte autant qu’une réussite : il évite à d’autres de le refaire.',
      cost: 'Ce qui a été payé, ou passé à installer. Exemple : 29 € par mois, deux jours d’installation.',
    },
    unnamed: 'Publier sans mon nom',
    unnamedHint: 'Le nom n’est alors gardé nulle part : personne ne pourra dire qui l’a écrit.',
    submit: 'Ajouter au banc d’essai',
    problems: {
      missing: you`{Indiquez|Indique} l’outil, même en un mot.`,
      nothing: you`{Dites|Dis} au moins ce qui marche, ce qui ne marche pas, ou ce que cela coûte.`,
    },
  },
});
