import type { Field, FieldWhere } from '../../domain/share/fields.ts';
import type { You } from './you.ts';

export const fieldNames: Readonly<Record<Field, string>> = {
  tool: 'Outil',
  useCase: 'Cas d’usage',
  timeSaved: 'Temps gagné',
  limits: 'Quand NE PAS l’utiliser ?',
  link: 'Lien',
  title: 'Titre',
  prompt: 'Prompt',
  jobFamily: 'Métier',
  beforeAfter: 'Avant, après',
  cost: 'Coût réel',
};

/** Time that was lost is never said as saved. */
export const time = {
  lostName: 'Temps perdu',
  eitherName: 'Temps gagné ou perdu',
  saved: (text: string): string => `Temps gagné : ${text}`,
  lost: (text: string): string => `Temps perdu : ${text}`,
};

/** What helps to fill a field in. */
export const fieldHints = (you: You): Readonly<Record<Field, string>> => ({
  tool: 'Le nom du produit. Exemple : Claude, Copilot dans Excel.',
  useCase: you`Ce que {vous faites|tu fais} avec, en une phrase. Exemple : relire les clauses de responsabilité de nos contrats.`,
  timeSaved: you`Avec {vos|tes} mots : « 4 h par semaine », « de 3 jours à 2 heures », « pas mesuré ».`,
  limits: 'Ce qui rate, ce qu’il faut vérifier. C’est souvent la ligne la plus utile.',
  link: 'Une adresse web, si elle aide.',
  title: 'Une ligne qui dit l’usage. Laissé vide, il est tiré du cas d’usage.',
  prompt: 'Le texte exact : les collègues le copient en un clic.',
  jobFamily: 'Le métier auquel cela sert d’abord.',
  beforeAfter: 'Comment c’était avant, comment c’est maintenant.',
  cost: 'Ce que cela coûte vraiment. Exemple : 20 € par mois, ou inclus dans notre licence.',
});

/** What is said of a field that is missing. */
export const fieldsNeeded = (you: You): Readonly<Record<FieldWhere<'required', true>, string>> => ({
  tool: you`{Indiquez|Indique} l’outil, même en un mot.`,
  useCase: you`{Dites|Dis} en une phrase ce que {vous faites|tu fais} avec.`,
});

/** The fields of the form's second part, as its title lists them. */
export const furtherFields: Readonly<Record<FieldWhere<'part', 'more'>, string>> = {
  title: 'titre',
  prompt: 'prompt',
  jobFamily: 'métier',
  beforeAfter: 'avant et après',
  cost: 'coût',
};

/** The columns of a file of shares, as the help lists them. */
export const columns = Object.keys(fieldNames).join(', ');
export const columnsAtWill = Object.keys(fieldNames)
  .filter((field) => field !== 'tool' && field !== 'useCase')
  .join(', ');
