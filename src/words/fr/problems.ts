import type { You } from './you.ts';
import { formats } from './formats.ts';

/** Refusals and errors: what happened, and what to do. */
export const problemWords = (you: You) => ({
  title: 'Cela n’a pas marché',
  notFoundTitle: 'Cette page n’existe pas',
  notFound: 'Elle a peut-être été retirée par son auteur. Le canal, lui, est toujours là.',
  backToChannel: 'Revenir au canal',
  typed: you`Ce que {vous aviez|tu avais} écrit`,
  unexpected: you`Un imprévu de notre côté. Rien de ce qui est publié n’est perdu ; {réessayez|réessaie} dans un instant.`,
  storeAway: you`Rien n’a été enregistré : les données de Passerelle ne sont pas joignables pour l’instant. {Réessayez|Réessaie} dans une minute.`,
  emptyMessage: you`{Écrivez|Écris} au moins un mot avant d’envoyer.`,
  messageTooLong: (longest: number): string =>
    `Ce message est trop long : ${formats.number(longest)} caractères au plus. Un lien vers le document fera l’affaire.`,
  unread: you`La forme de ce message m’a demandé trop de temps : {écrivez|écris}-le plus simplement.`,
  requestTooLarge: 'C’est trop gros pour un message. Un lien vers le document fera l’affaire.',
  onlyAuthor: 'Seule la personne qui a écrit ce partage peut le modifier.',
  onlyFacilitator: 'Seule la personne qui anime le canal peut faire cela.',
  ownTrial: 'On ne teste pas son propre partage : l’essai des collègues dira s’il marche ailleurs.',
  variationCircle:
    'Ce prompt descend déjà de celui-ci : l’un ne peut pas être à la fois l’origine et la suite de l’autre.',
  nobodyClose:
    'Personne d’autre n’a encore raconté quelque chose d’assez proche. La question reste ouverte à tous.',
  spaceIsQuiet:
    'Les jours qui viennent sont au calme : personne n’est sollicité en privé. La question reste ouverte à tous.',
  allAsked:
    'Les collègues qui ont fait quelque chose de proche ont déjà été sollicités cette semaine, ou préfèrent ne pas l’être. La question reste ouverte à tous.',
  notNow:
    'Ce n’est pas le moment de déranger : une question déjà reçue cette semaine, le souhait de ne pas en recevoir, ou l’heure. La question reste ouverte à tous.',
  emptyRecap: 'Cette semaine n’a encore rien à raconter : un récap vide n’aiderait personne.',
  alreadyPublished: 'Ce récap est déjà publié : il ne change plus.',
  noSuchWeek: (typed: string): string => `« ${typed} » n’est pas une semaine. Une semaine s’écrit 2026-W47.`,
  noSuchMonth: (typed: string): string => `« ${typed} » n’est pas un mois. Un mois s’écrit 2026-10.`,
  badAddress: you`Cette adresse n’est pas complète. {Écrivez|Écris}-la comme prenom.nom@entreprise.fr.`,
  addressTaken: 'Cette adresse est déjà celle d’une autre personne de l’espace.',
  notInformed: you`{Confirmez|Confirme} d’abord que ces personnes ont été prévenues : personne ne reçoit la lettre par surprise.`,
  badCode: you`Ce code n’est pas le bon, ou il a plus de dix minutes. {Demandez|Demande}-en un autre là où {vous êtes|tu es} déjà connu, avec « /veille moi ».`,
  ownCode: you`Ce code est {le vôtre|le tien} ici, et il a servi. {Demandez-en|Demandes-en} un autre par « /veille moi », et {tapez-le|tape-le} sur l’autre canal.`,
  noReader: you`Aucune adresse n’a été trouvée. {Écrivez|Écris} une personne par ligne, par exemple : Nadia Ferhaoui <nadia@exemple.fr>.`,
  otherOrigin:
    'Cette demande ne vient pas d’une page de Passerelle : rien n’a été fait. Tout se fait depuis le canal.',
  otherName:
    'Passerelle ne répond pas sous ce nom : rien n’a été fait. Ouvrez-la par l’adresse de PUBLIC_URL, par localhost ou par une adresse IP. Qui l’installe peut mettre ce nom dans PUBLIC_URL.',
  chooseWhoFirst: you`{Choisissez|Choisis} d’abord qui {vous jouez|tu joues}.`,
  offline:
    'La connexion est interrompue. Rien de ce qui est écrit n’est perdu ; la page se remettra à jour toute seule.',
});
