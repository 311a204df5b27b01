import { asWritten } from '../typography.ts';
import type { You } from './you.ts';

/** The letter and the short mails around it. */
export const letterWords = (you: You) => ({
  intro: (n: number): string =>
    n < 2
      ? 'Un usage de l’IA raconté par un collègue, et pourquoi il a été choisi.'
      : `${SMALL[n] ?? n} usages de l’IA racontés par des collègues, et pourquoi ils ont été choisis.`,
  readOnline: 'Lire en ligne',
  try: 'J’ai testé',
  tryOf: (use: string): string => `J’ai testé : ${use}`,
  question: 'Une question attend sa réponse',
  answerQuestion: 'Y répondre',
  yours: you`Et {vous|toi} ?`,
  answersAreRead: you`{Répondez|Réponds} à ce message avec l’outil, l’usage, le temps gagné et les limites : {vous relirez votre|tu reliras ton} partage avant qu’il ne paraisse. Une question est bienvenue aussi.`,
  yoursIsWelcome: you`Un outil que {vous utilisez|tu utilises} déjà, même simple, donne des idées aux autres.`,
  share: 'Partager un usage',
  because: {
    asked: (space: string): string =>
      you`{Vous recevez|Tu reçois} cette lettre parce que {vous l’avez|tu l’as} demandée. Elle vient de la veille IA de ${space}.`,
    listed: (space: string): string =>
      you`{Vous recevez|Tu reçois} cette lettre parce que la personne qui anime la veille IA de ${space} {vous y|t’y} a inscrit, après {vous en|t’en} avoir informé.`,
  },
  untracked: 'Personne ne sait si cette lettre est ouverte, ni quels liens sont suivis.',
  leave: 'Ne plus la recevoir',
  plainLabel: (label: string): string => `${label} :`,
  plainUse: asWritten((at: number, title: string): string => `${at}. ${title}`),
});

const SMALL: Readonly<Record<number, string>> = {
  2: 'Deux',
  3: 'Trois',
  4: 'Quatre',
  5: 'Cinq',
};
