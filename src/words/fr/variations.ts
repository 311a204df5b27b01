import type { BestBranch } from '../../domain/variation/bestBranch.ts';
import type { You } from './you.ts';

/** Prompts that descend from one another. */
export const variationWords = (you: You) => ({
  vary: 'Ma variation',
  see: 'Voir les variations',
  intro: you`Le prompt est là, à changer comme il {vous|te} sert. L’original ne bouge pas ; le {vôtre|tien} garde son origine.`,
  from: 'Ce prompt vient de',
  fromNothing: 'Rien : c’est un autre prompt',
  kinship: {
    child: 'Son prompt est une variation de celui d’un collègue.',
    parentOfOne: 'Une ou un collègue a fait varier ce prompt.',
    parent: 'Des collègues ont fait varier ce prompt.',
  },
  offer: {
    variation: {
      title: 'Une variation d’un prompt du canal ?',
      text: (title: string): string =>
        you`{Votre|Ton} prompt reprend celui de « ${title} ». Si {vous en êtes|tu en es} parti, les relier aide chacun à trouver la version qui lui va. Personne d’autre ne voit cette question.`,
      yes: 'Oui, les relier',
      no: 'Non, rien à voir',
    },
    resembles: {
      title: 'Deux prompts qui se ressemblent',
      text: (title: string): string =>
        you`Ce prompt ressemble à celui de « ${title} », pour autre chose. Les relier, si l’un vient de l’autre, ou en rester là : à {vous|toi} de voir. Personne d’autre ne voit cette question.`,
      yes: 'Les relier',
      no: 'En rester là',
    },
  },
  page: {
    title: 'Les variations d’un prompt',
    first: 'Prompt de départ',
    gone: 'Partage retiré par son auteur',
    from: (title: string): string => `Variation de « ${title} »`,
    same: 'Le même texte, mot pour mot.',
    untried: 'Pas encore testé.',
    alone: 'Personne n’a encore fait varier ce prompt. Le bouton « Ma variation » est sur sa carte.',
    change: 'Ce que le prompt change',
    legend: 'Entre [+ et ], ce qui est ajouté ; entre [− et ], ce qui est retiré.',
    added: 'ajouté',
    removed: 'retiré',
    bestTitle: 'Par où commencer, selon le métier',
    best: (family: string, how: BestBranch['how']): string =>
      ({
        asItIs: `${family} : celle-ci marche telle quelle`,
        mostly: `${family} : celle-ci marche le plus souvent, pas toujours`,
        withChanges: `${family} : celle-ci marche, à adapter`,
      })[how],
  },
});
