import type { You } from './you.ts';

/** The short mails around the letter. */
export const mailWords = (you: You) => ({
  noAnswer: 'Inutile de répondre à ce message : il suffit d’un clic.',
  subscription: {
    subject: (space: string): string => `La lettre de ${space} : un clic pour confirmer`,
    text: (space: string): string =>
      you(
        `Vous avez demandé à recevoir la lettre de la veille IA de ${space} : chaque semaine, quelques usages racontés par des collègues.`,
        `Tu as demandé à recevoir la lettre de la veille IA de ${space} : chaque semaine, quelques usages racontés par des collègues.`,
      ),
    button: 'Recevoir la lettre',
    otherwise: you(
      'Si ce n’est pas vous, ne faites rien : cette adresse ne recevra rien d’autre.',
      'Si ce n’est pas toi, ne fais rien : cette adresse ne recevra rien d’autre.',
    ),
  },
  draft: {
    subject: (use: string): string => `À relire avant de partager : ${use}`,
    text: you(
      'Voici ce qui a été compris de votre message. Rien ne paraît tant que vous ne l’avez pas relu et publié.',
      'Voici ce qui a été compris de ton message. Rien ne paraît tant que tu ne l’as pas relu et publié.',
    ),
    button: 'Relire et publier',
    otherwise: you(
      'Si vous n’avez rien écrit, ne faites rien : ce brouillon ne sera vu de personne.',
      'Si tu n’as rien écrit, ne fais rien : ce brouillon ne sera vu de personne.',
    ),
  },
  question: {
    subject: 'Poser cette question aux collègues',
    text: you(
      'Votre message ressemble à une question. Un clic pour la relire et la poser à tout le monde.',
      'Ton message ressemble à une question. Un clic pour la relire et la poser à tout le monde.',
    ),
    label: 'Question',
    button: 'Relire et poser la question',
    otherwise: you(
      'Si vous n’avez rien demandé, ne faites rien : votre message n’a pas été gardé.',
      'Si tu n’as rien demandé, ne fais rien : ton message n’a pas été gardé.',
    ),
  },
  attachment: you(
    'La pièce jointe n’a pas été lue ni gardée : ce qu’elle contient peut être confidentiel. Pour la montrer, mettez son lien.',
    'La pièce jointe n’a pas été lue ni gardée : ce qu’elle contient peut être confidentiel. Pour la montrer, mets son lien.',
  ),
  validFor: (days: number): string => `Le lien reste valable ${days} jours.`,
});
