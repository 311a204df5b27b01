import { count, formats } from './formats.ts';
import { asWritten } from '../typography.ts';
import type { You } from './you.ts';

/** Peers of one's own job, the way in of a newcomer, and the coverage map. */
export const wayInWords = (you: You) => ({
  ownJob: (family: string): string => you`Dans {votre|ton} métier, ${family}`,
  nearJob: (family: string): string => you`Près de {votre|ton} métier, ${family}`,
  unnamedPeers: you`On l’a testé dans {votre|ton} métier.`,
  find: 'Trouver ma porte d’entrée',
  welcome: you`Première visite ? Trois usages de {votre|ton} métier, déjà testés par des collègues, avec leurs limites.`,
  title: 'Ma porte d’entrée',
  intro: (family: string): string =>
    `Pour commencer côté ${family} : des usages que des collègues ont testés, avec leurs limites. Un seul suffit.`,
  introAll: 'Pour commencer : des usages que des collègues ont testés, avec leurs limites. Un seul suffit.',
  toTry: 'À essayer',
  sayJob: you`{Dites votre|Dis ton} métier, et ces usages seront les siens.`,
  none: 'Aucun usage n’est encore publié. Le premier est souvent le plus simple.',
  coverage: {
    title: 'Couverture par métier',
    intro:
      'Ce que chaque métier a raconté, testé et demandé. Ce sont des usages, jamais des personnes : les métiers de moins de cinq personnes sont réunis.',
    family: 'Métier',
    columns: ['Usages', 'Essais', 'Questions ouvertes'],
    others: 'Autres métiers',
    everyone: 'Tous les métiers',
    othersAre: asWritten(formats.list),
    useCases: (n: number): string => count(n, 'usage', 'usages'),
    trials: (n: number): string => count(n, 'essai', 'essais'),
    questions: (n: number): string => count(n, 'question ouverte', 'questions ouvertes'),
    closed: 'Porte pas encore ouverte',
    untried: 'Rien d’essayé encore',
    doors: 'Portes pas encore ouvertes',
    doorsText: (names: readonly string[]): string =>
      `Aucun usage encore côté ${formats.list(names)} : une invitation, pas un retard.`,
    asked: 'Questions qui attendent une réponse',
    none: 'Rien encore à cartographier : la carte se dessine avec les premiers partages.',
  },
});
