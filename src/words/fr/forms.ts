import type { FieldProblem } from '../../domain/share/check.ts';
import { formats } from './formats.ts';
import type { Field } from '../../domain/share/fields.ts';
import { fieldHints, fieldsNeeded, furtherFields } from './fields.ts';
import type { You } from './you.ts';

const atMost = (longest: number): string => `${formats.number(longest)} caractères au plus.`;
const tooLong = (longest: number): string =>
  `C’est trop long : ${atMost(longest)} L’essentiel suffit, ou un lien.`;

export const formWords = (you: You) => ({
  optional: 'facultatif',
  noChoice: 'Choisir…',
  atMost,
  /** Between two lines that a field of one line holds. */
  betweenLines: ' ; ',
  cancel: 'Annuler',
  newTab: 'nouvel onglet',
  share: {
    title: 'Partager un usage',
    editTitle: you`Modifier {votre|ton} partage`,
    intro: 'Deux minutes suffisent. Seuls l’outil et le cas d’usage sont nécessaires.',
    more: `Pour aller plus loin : ${Object.values(furtherFields).join(', ')}`,
    submit: 'Publier dans le canal',
    save: 'Enregistrer',
    kind: 'Ce que cela a donné',
    insist: 'J’ai vérifié, publier tel quel',
    insistHint: 'À cocher seulement si ce n’est pas une vraie donnée, ou si chacun peut la voir.',
    hints: fieldHints(you),
  },
  trial: {
    title: 'J’ai testé',
    intro: (title: string): string => `« ${title} »`,
    outcome: 'Qu’est-ce que cela a donné ?',
    line: 'Une ligne pour les collègues',
    lineHint: 'Ce qui a marché, ce qu’il a fallu changer, ce qui a raté. Un échec aide autant.',
    timeSaved: 'Temps gagné ou perdu',
    timeSavedHint: 'Ce qui a été constaté, même si c’est moins que prévu.',
    submit: 'Publier mon essai',
  },
  limits: {
    title: 'Quand NE PAS l’utiliser ?',
    label: 'En une ligne',
    hint: 'Ce qui rate, ce qu’il faut vérifier, ce qu’il ne faut pas lui confier.',
    submit: 'Ajouter au partage',
  },
  question: {
    title: 'Qui a déjà… ?',
    label: you`{Votre|Ta} question`,
    hint: 'Un besoin concret. Exemple : qui a déjà fait rapprocher des factures et des bons de commande ?',
    submit: 'Poser la question',
  },
  decision: {
    title: 'Décision demandée au comex',
    label: 'En une ou deux phrases',
    hint: 'Ce qui est demandé, à qui et pour quand. Exemple : ouvrir dix licences aux achats avant janvier.',
    submit: 'Enregistrer',
  },
  recapNote: {
    title: 'Une phrase en tête du récap',
    label: 'En une ou deux phrases',
    hint: 'Un mot sur la semaine, un merci, une invitation. Vide, la phrase disparaît.',
    submit: 'Enregistrer',
  },
  profile: {
    title: 'Mes préférences',
    jobFamily: 'Mon métier',
    jobFamilyHint: 'Les partages de ce métier viendront d’abord.',
    named: 'J’accepte que mon nom apparaisse quand je teste un partage',
    namedHint: 'Sinon, la carte dit seulement qu’une personne de plus a testé.',
    address: 'Tutoyer tout le monde dans cet espace',
    addressHint: 'Réglage de l’espace, pour la personne qui l’anime.',
    submit: 'Enregistrer',
  },
  space: {
    title: you`Ouvrir {votre|ton} espace`,
    intro: 'Un canal vide, gardé sur cette machine. L’exemple reste là.',
    spaceName: 'Nom de l’entreprise ou de l’équipe',
    name: you`{Votre|Ton} nom`,
    jobFamily: you`{Votre|Ton} métier`,
    submit: 'Ouvrir l’espace',
  },
  member: {
    title: 'Ajouter une personne',
    intro: 'Elle apparaîtra dans la liste des personnes que l’on peut jouer.',
    name: 'Prénom et nom',
    jobFamily: 'Son métier',
    submit: 'Ajouter',
  },
  problems: {
    summary: (n: number): string =>
      n < 2
        ? 'Il reste un point à revoir. Rien de ce qui est écrit n’est perdu.'
        : `Il reste ${n} points à revoir. Rien de ce qui est écrit n’est perdu.`,
    field: (problem: FieldProblem, field: Field, longest: number): string => {
      if (problem === 'tooLong') return tooLong(longest);
      if (problem === 'notALink')
        return 'Cela ne ressemble pas à une adresse web. Exemple : https://claude.ai. Ce champ peut rester vide.';
      const needed: Readonly<Partial<Record<Field, string>>> = fieldsNeeded(you);
      return needed[field] ?? '';
    },
    empty: you`{Écrivez|Écris} au moins quelques mots.`,
    name: 'Il manque un nom, ou il dépasse 80 caractères.',
    tooLong,
    noOutcome: you`{Choisissez|Choisis} ce que cela a donné.`,
    personal:
      'Ce texte semble contenir une donnée personnelle ou bancaire. Un repère suffit à la place : [nom], [e-mail], [IBAN]…',
    secret:
      'Ce texte semble contenir un mot de passe ou une clé d’accès. Il faut le retirer avant de publier : tout le canal le verrait.',
  },
});
