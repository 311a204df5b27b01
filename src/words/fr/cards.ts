import type { ShareKind } from '../../domain/share/share.ts';
import { count, formats } from './formats.ts';
import type { SecretType, SensitiveType } from '../../domain/privacy/sensitive.ts';
import type { Outcome } from '../../domain/trial/trial.ts';
import { fieldNames, time } from './fields.ts';
import type { You } from './you.ts';
import { asWritten, NBSP, NNBSP } from '../typography.ts';

const kindNames: Readonly<Record<ShareKind, string>> = {
  success: 'Ça marche',
  failure: 'Échec utile à tous',
  caution: 'Alerte',
};

const outcomeNames: Readonly<Record<Outcome, string>> = {
  works: 'Ça marche',
  worksWithChanges: 'Ça marche en adaptant',
  doesNotWork: 'Ça ne marche pas',
};

export const sensitiveNames: Readonly<Record<SensitiveType, string>> = {
  email: 'une adresse e-mail',
  phone: 'un numéro de téléphone',
  iban: 'un IBAN',
  card: 'un numéro de carte',
  nir: 'un numéro de sécurité sociale',
  siret: 'un SIRET',
  api_key: 'une clé d’accès',
  password: 'un mot de passe',
};

export const cardWords = (you: You) => ({
  companion: 'Passerelle',
  fieldNames,
  time,
  kindNames,
  outcomeNames,
  formerColleague: 'Ancienne ou ancien collègue',
  imported: 'Repris d’un fichier',
  draft: {
    badge: 'Brouillon',
    title: you`J’ai lu {votre|ton} message comme un partage`,
    inferred: 'deviné',
    note: you`Ce qui est marqué « deviné » vient de {votre|ton} texte : {confirmez|confirme} d’un clic, ou {corrigez|corrige}.`,
    leftOut: asWritten((text: string): string => `Laissé de côté${NBSP}: ${text}`),
    confirm: 'C’est ça, publier',
    correct: 'Corriger',
    dismiss: 'Non merci',
  },
  askAuthor: {
    title: 'Un partage pour les collègues ?',
    text: you`{Votre|Ton} message ressemble à un usage qui servirait à d’autres. Personne d’autre ne voit cette question.`,
    yes: 'Préparer le partage',
    no: 'Non merci',
  },
  limitsQuestion: {
    title: 'Quand NE PAS l’utiliser ?',
    text: 'Une ligne suffit, en réponse ici : c’est souvent celle qui aide le plus. Je ne le redemanderai pas.',
    answer: 'Répondre',
  },
  trialTold: {
    title: (name: string): string => `${name} a testé ce partage`,
    someone: 'Une ou un collègue',
    complete: 'Compléter mon partage',
  },
  question: {
    open: 'Question ouverte',
    answered: 'Question résolue',
    answer: 'Répondre par un partage',
    kept: you`Je garde {votre|ta} question ouverte jusqu’à ce que quelqu’un y réponde`,
    close: 'C’est résolu',
  },
  actions: {
    try: 'J’ai testé',
    copyPrompt: 'Copier le prompt',
    copied: 'Copié',
    open: 'Ouvrir la fiche',
    edit: 'Modifier',
    remove: 'Supprimer',
  },
  echo: {
    none: 'Pas encore testé : qui essaie ?',
    outcomes: (works: number, withChanges: number, fails: number): string => {
      const parts = [
        works > 0 ? `${works}${NBSP}fois, ça marche` : '',
        withChanges > 0 ? `${withChanges}${NBSP}fois, en adaptant` : '',
        fails > 0 ? `${fails}${NBSP}fois, ça ne marche pas` : '',
      ].filter((part) => part !== '');
      return `Testé${NBSP}: ${parts.join(`${NNBSP}; `)}.`;
    },
    /** « Comptabilité : Julien et Inès ; Achats : Marc ; et 2 autres collègues. » */
    who: asWritten(
      (
        named: readonly { readonly family: string | null; readonly names: readonly string[] }[],
        others: number,
        otherFamilies: readonly string[],
      ): string => {
        const groups = named.map(({ family, names }) =>
          family === null ? formats.list(names) : `${family}${NBSP}: ${formats.list(names)}`,
        );
        const from = otherFamilies.length === 0 ? '' : ` (${formats.list(otherFamilies)})`;
        if (others > 0 && groups.length === 0)
          groups.push(`${count(others, 'collègue', 'collègues')}${from}`);
        else if (others > 0) groups.push(`et ${count(others, 'autre collègue', 'autres collègues')}${from}`);
        return `${groups.join(`${NNBSP}; `)}.`;
      },
    ),
  },
  unread: {
    title: you`{Votre|Ton} message n’a pas été lu`,
    text: you`Sa forme m’a demandé trop de temps. Personne d’autre ne voit ceci : {vous pouvez|tu peux} l’écrire plus simplement, ou passer par le formulaire.`,
  },
  sensitive: {
    mask: { password: '[secret masqué]', api_key: '[clé masquée]' } satisfies Record<SecretType, string>,
    masked: you`Je ne garde pas ce secret : il est masqué. Si quelqu’un a pu le voir, {changez-le|change-le}.`,
    remove: 'Supprimer mon message',
    title: you`Un mot sur {votre|ton} message`,
    text: (types: readonly SensitiveType[]): string => {
      const what = formats.list(types.map((type) => sensitiveNames[type]));
      return you`Il semble contenir ${what}. Personne d’autre ne voit ceci : {vous pouvez|tu peux} supprimer {votre|ton} message et le republier sans cela.`;
    },
  },
});
