import type { You } from './you.ts';

/** The short mails around the letter. */
export const mailWords = (you: You) => ({
  noAnswer: 'Inutile de répondre à ce message : il suffit d’un clic.',
  subscription: {
    subject: (space: string): string => `La lettre de ${space} : un clic pour confirmer`,
    text: (space: string): string =>
      you`{Vous avez|Tu as} demandé à recevoir la lettre de la veille IA de ${space} : chaque semaine, quelques usages racontés par des collègues.`,
    button: 'Recevoir la lettre',
    otherwise: you`Si ce n’est pas {vous|toi}, ne {faites|fais} rien : cette adresse ne recevra rien d’autre.`,
  },
  draft: {
    subject: (use: string): string => `À relire avant de partager : ${use}`,
    text: you`Voici ce qui a été compris de {votre|ton} message. Rien ne paraît tant que {vous|tu} ne l’{avez|as} pas relu et publié.`,
    button: 'Relire et publier',
    otherwise: you`Si {vous|tu} n’{avez|as} rien écrit, ne {faites|fais} rien : ce brouillon ne sera vu de personne.`,
  },
  question: {
    subject: 'Poser cette question aux collègues',
    text: you`{Votre|Ton} message ressemble à une question. Un clic pour la relire et la poser à tout le monde.`,
    label: 'Question',
    button: 'Relire et poser la question',
    otherwise: you`Si {vous|tu} n’{avez|as} rien demandé, ne {faites|fais} rien : {votre|ton} message n’a pas été gardé.`,
  },
  unread: {
    subject: you`{Votre|Ton} message n’a pas été lu`,
    text: you`La forme de {votre|ton} message m’a demandé trop de temps, et rien n’en paraît. {Vous pouvez|Tu peux} le renvoyer, écrit plus simplement.`,
  },
  attachment: you`La pièce jointe n’a pas été lue ni gardée : ce qu’elle contient peut être confidentiel. Pour la montrer, {mettez|mets} son lien.`,
  validFor: (days: number): string => `Le lien reste valable ${days} jours.`,
});
