import type { FieldProblem } from '../../domain/share/check.ts';
import type { Field } from '../../domain/share/share.ts';
import type { You } from './you.ts';
import { frenchSpaces as say } from '../typography.ts';

const tooLong = (longest: number): string =>
  say(
    `C’est trop long : ${longest.toLocaleString('fr-FR')} caractères au plus. L’essentiel suffit, ou un lien.`,
  );

export const formWords = (you: You) => ({
  optional: 'facultatif',
  noChoice: say('Choisir…'),
  cancel: 'Annuler',
  share: {
    title: 'Partager un usage',
    editTitle: you('Modifier votre partage', 'Modifier ton partage'),
    intro: say('Deux minutes suffisent. Seuls l’outil et le cas d’usage sont nécessaires.'),
    more: say('Pour aller plus loin : prompt, métier, avant et après, coût'),
    submit: 'Publier dans le canal',
    save: 'Enregistrer',
    kind: say('Ce que cela a donné'),
    insist: say('J’ai vérifié, publier tel quel'),
    insistHint: say('À cocher seulement si ce n’est pas une vraie donnée, ou si chacun peut la voir.'),
    hints: {
      tool: say('Le nom du produit. Exemple : Claude, Copilot dans Excel.'),
      useCase: you(
        'Ce que vous faites avec, en une phrase. Exemple : relire les clauses de responsabilité de nos contrats.',
        'Ce que tu fais avec, en une phrase. Exemple : relire les clauses de responsabilité de nos contrats.',
      ),
      timeSaved: you(
        'Avec vos mots : « 4 h par semaine », « de 3 jours à 2 heures », « pas mesuré ».',
        'Avec tes mots : « 4 h par semaine », « de 3 jours à 2 heures », « pas mesuré ».',
      ),
      limits: say('Ce qui rate, ce qu’il faut vérifier. C’est souvent la ligne la plus utile.'),
      link: say('Une adresse web, si elle aide.'),
      prompt: say('Le texte exact : les collègues le copient en un clic.'),
      jobFamily: say('Le métier auquel cela sert d’abord.'),
      beforeAfter: say('Comment c’était avant, comment c’est maintenant.'),
      cost: say('Ce que cela coûte vraiment. Exemple : 20 € par mois, ou inclus dans notre licence.'),
    } satisfies Record<Field, string>,
  },
  trial: {
    title: 'J’ai testé',
    intro: (useCase: string): string => say(`« ${useCase} »`),
    outcome: say('Qu’est-ce que cela a donné ?'),
    line: say('Une ligne pour les collègues'),
    lineHint: say('Ce qui a marché, ce qu’il a fallu changer, ce qui a raté. Un échec aide autant.'),
    timeSaved: say('Temps gagné'),
    timeSavedHint: say('Ce qui a été constaté, même si c’est moins que prévu.'),
    submit: 'Publier mon essai',
  },
  limits: {
    title: say('Quand NE PAS l’utiliser ?'),
    label: say('En une ligne'),
    hint: say('Ce qui rate, ce qu’il faut vérifier, ce qu’il ne faut pas lui confier.'),
    submit: 'Ajouter au partage',
  },
  question: {
    title: say('Qui a déjà… ?'),
    label: you('Votre question', 'Ta question'),
    hint: say(
      'Un besoin concret. Exemple : qui a déjà fait rapprocher des factures et des bons de commande ?',
    ),
    submit: 'Poser la question',
  },
  decision: {
    title: say('Décision demandée au comex'),
    label: say('En une ou deux phrases'),
    hint: say(
      'Ce qui est demandé, à qui et pour quand. Exemple : ouvrir dix licences aux achats avant janvier.',
    ),
    submit: 'Enregistrer',
  },
  recapNote: {
    title: say('Une phrase en tête du récap'),
    label: say('En une ou deux phrases'),
    hint: say('Un mot sur la semaine, un merci, une invitation. Vide, la phrase disparaît.'),
    submit: 'Enregistrer',
  },
  profile: {
    title: 'Mes préférences',
    jobFamily: 'Mon métier',
    jobFamilyHint: say('Les partages de ce métier viendront d’abord.'),
    named: say('J’accepte que mon nom apparaisse quand je teste un partage'),
    namedHint: say('Sinon, la carte dit seulement qu’une personne de plus a testé.'),
    address: 'Tutoyer tout le monde dans cet espace',
    addressHint: say('Réglage de l’espace, pour la personne qui l’anime.'),
    submit: 'Enregistrer',
  },
  space: {
    title: you('Ouvrir votre espace', 'Ouvrir ton espace'),
    intro: say('Un canal vide, gardé sur cette machine. L’exemple reste là.'),
    spaceName: say('Nom de l’entreprise ou de l’équipe'),
    name: you('Votre nom', 'Ton nom'),
    jobFamily: you('Votre métier', 'Ton métier'),
    submit: 'Ouvrir l’espace',
  },
  member: {
    title: 'Ajouter une personne',
    intro: say('Elle apparaîtra dans la liste des personnes que l’on peut jouer.'),
    name: 'Prénom et nom',
    jobFamily: 'Son métier',
    submit: 'Ajouter',
  },
  problems: {
    summary: (n: number): string =>
      say(
        n < 2
          ? 'Il reste un point à revoir. Rien de ce qui est écrit n’est perdu.'
          : `Il reste ${n} points à revoir. Rien de ce qui est écrit n’est perdu.`,
      ),
    field: (problem: FieldProblem, field: Field, longest: number): string => {
      if (problem === 'tooLong') return tooLong(longest);
      if (problem === 'notALink')
        return say(
          'Cela ne ressemble pas à une adresse web. Exemple : https://claude.ai. Ce champ peut rester vide.',
        );
      return field === 'tool'
        ? you('Indiquez l’outil, même en un mot.', 'Indique l’outil, même en un mot.')
        : you('Dites en une phrase ce que vous faites avec.', 'Dis en une phrase ce que tu fais avec.');
    },
    empty: you('Écrivez au moins quelques mots.', 'Écris au moins quelques mots.'),
    name: say('Il manque un nom, ou il dépasse 80 caractères.'),
    tooLong,
    noOutcome: you('Choisissez ce que cela a donné.', 'Choisis ce que cela a donné.'),
    personal: say(
      'Ce texte semble contenir une donnée personnelle ou bancaire. Un repère suffit à la place : [nom], [e-mail], [IBAN]…',
    ),
    secret: say(
      'Ce texte semble contenir un mot de passe ou une clé d’accès. Il faut le retirer avant de publier : tout le canal le verrait.',
    ),
  },
});
