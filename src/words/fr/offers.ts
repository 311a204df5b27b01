import type { You } from './you.ts';

/** What a message may become, put to its author alone. */
export const offerWords = (you: You) => ({
  decline: 'Non',
  quote: (text: string): string => `« ${text} »`,
  caution: {
    title: 'On dirait une erreur à éviter. En faire une alerte ?',
    yes: 'Oui, la poster',
    prepare: 'Oui, la préparer',
    noTool: 'Il reste à dire de quel outil il s’agit.',
  },
  trial: {
    title: (useCase: string, author: string | null): string =>
      `C’est un essai de « ${useCase} »${author === null ? '' : `, partagé par ${author}`} ?`,
  },
  limits: {
    title: you`Est-ce la limite de {votre|ton} partage ?`,
    yes: 'Oui, l’ajouter',
  },
});
