import type { You } from './you.ts';

/** The pages of the letter: receiving it, and leaving it. */
export const letterPageWords = (you: You) => ({
  title: 'Le récap par e-mail',
  link: 'Recevoir le récap par e-mail',
  intro:
    'Chaque récap publié peut aussi arriver par e-mail. Personne ne sait s’il est ouvert, et un clic suffit pour ne plus le recevoir.',
  mine: {
    active: (address: string): string => you`{Vous le recevez|Tu le reçois} à ${address}.`,
    pending: (address: string): string =>
      you`Un message attend {votre|ton} clic à ${address}. S’il n’arrive pas, {regardez|regarde} dans les indésirables.`,
    left: (address: string): string => you`{Vous|Tu} ne le {recevez|reçois} plus à ${address}.`,
    bounced: (address: string): string =>
      `Les messages envoyés à ${address} reviennent : l’adresse a peut-être changé.`,
  },
  leave: 'Ne plus le recevoir',
  address: {
    title: 'Le recevoir',
    label: 'Adresse e-mail',
    hint: 'Un message y sera envoyé : rien d’autre avant le clic qui confirme.',
    submit: 'Envoyer le message',
  },
  readers: {
    title: 'Inscrire des collègues',
    label: 'Une personne par ligne',
    hint: 'Nadia Ferhaoui <nadia@exemple.fr>',
    informed: 'Ces personnes ont été prévenues, et savent comment ne plus recevoir la lettre.',
    informedHint: 'Qui a déjà quitté la lettre n’y est pas remis.',
    submit: 'Inscrire',
  },
  listed: (added: number, kept: number): string =>
    [
      added < 2 ? `${added} personne inscrite.` : `${added} personnes inscrites.`,
      kept === 0 ? '' : kept < 2 ? '1 était déjà connue.' : `${kept} étaient déjà connues.`,
    ]
      .filter((one) => one !== '')
      .join(' '),
  unread: you`Ces lignes ne contiennent pas d’adresse : {corrigez|corrige}-les, ou {laissez|laisse}-les.`,
  byMail: {
    off: 'Sans chat, tout peut passer par e-mail : partager, tester, demander, et ce qui ne s’adresse qu’à une personne.',
    on: 'Cet espace vit par e-mail : ce qui ne s’adresse qu’à une personne arrive aussi à son adresse.',
    start: 'Vivre par e-mail',
    stop: 'Revenir au canal seul',
  },
  table: {
    title: 'Qui la reçoit',
    caption: 'Adresses inscrites, sans rien savoir de ce qui est lu',
    address: 'Adresse',
    status: 'État',
    since: 'Depuis',
    more: (n: number): string => `Et ${n} autres, dans l’export de l’espace.`,
  },
  statuses: { pending: 'à confirmer', active: 'inscrite', left: 'partie', bounced: 'en erreur' },
  door: {
    confirm: {
      title: 'Recevoir la lettre',
      text: (address: string, space: string): string =>
        `La lettre de ${space} sera envoyée à ${address}, à chaque récap publié.`,
      button: 'Confirmer',
    },
    leave: {
      title: 'Ne plus recevoir la lettre',
      text: (address: string, space: string): string =>
        `La lettre de ${space} ne sera plus envoyée à ${address}.`,
      button: 'Ne plus la recevoir',
    },
    confirmed: {
      title: 'C’est noté',
      text: 'La lettre arrivera au prochain récap publié.',
    },
    left: {
      title: 'C’est fait',
      text: 'Cette adresse ne recevra plus la lettre. Aucune raison n’est demandée.',
    },
    expired: {
      title: 'Ce lien a expiré',
      text: you`{Demandez|Demande} la lettre une nouvelle fois : un message tout neuf arrivera.`,
    },
    forged: {
      title: 'Ce lien n’est pas complet',
      text: you`{Ouvrez|Ouvre}-le depuis le message reçu : il a peut-être été coupé en chemin.`,
    },
  },
});
