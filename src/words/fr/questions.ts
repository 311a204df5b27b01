import type { You } from './you.ts';

/** Questions put to colleagues who have done something close. */
export const questionWords = (you: You) => ({
  routes: 'Demander aussi, en privé, à des collègues qui ont fait quelque chose de proche',
  routesHint: 'Trois au plus, jamais deux fois la même semaine. Chacun peut passer son tour sans le dire.',
  route: 'Demander à des collègues proches',
  routed: 'Demandé en privé à des collègues qui ont fait quelque chose de proche.',
  /** Above what was told already, as exactly as the search says it is. */
  memory: {
    title: { told: 'Déjà raconté :', asked: 'Déjà demandé :', close: 'Rien d’exact. Peut-être :' },
    open: 'Déjà demandé par une ou un collègue',
    ownOpen: you`{Vous l’avez|Tu l’as} déjà demandé`,
    kinds: { tool: 'Fiche d’outil', comparison: 'Banc d’essai' },
    read: 'Lire',
    askAnyway: 'Poser quand même',
    enough: 'Cela me suffit',
  },
  nobodyAsked: 'Personne n’a été sollicité en privé',
  answeredYou: you`Une réponse à {votre|ta} question`,
  readAnswer: 'Lire la réponse',
  answerTitle: 'Répondre par un partage',
  answerIntro: (question: string): string => `« ${question} »`,
  answerSubmit: 'Publier la réponse',
  request: {
    badge: you`Une question pour {vous|toi}`,
    whyUse: (title: string): string =>
      you`Parce que {vous avez|tu as} déjà fait quelque chose de proche : « ${title} ».`,
    why: you`Parce que {vous avez|tu as} déjà fait quelque chose de proche.`,
    withThis: 'Répondre avec ce partage',
    withAnother: 'Répondre par un autre partage',
    free: 'Répondre n’est pas attendu : « Pas maintenant » n’est dit à personne.',
    decline: 'Pas maintenant',
    optOut: 'Ne plus en recevoir',
  },
  declines: 'Ne pas m’envoyer les questions des collègues',
  declinesHint: 'Sinon : une par semaine au plus, quand un partage ou un essai en est proche.',
});
