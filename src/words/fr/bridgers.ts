import { bridgersCommandWords } from './bridgersCommand.ts';
import type { You } from './you.ts';

/** Why someone is asked, jobs by name. */
type Why =
  | { readonly is: 'named' }
  | { readonly is: 'volunteered' }
  | Parameters<typeof bridgersCommandWords.reason>[0];

/** What is said to Bridgers, and of them: invitations, never a figure. */
export const bridgerWords = (you: You) => ({
  title: 'Les relais',
  intro:
    'Un relais aime essayer et montre à ses collègues ce qui marche, ou pas. On le devient sur invitation, on arrête quand on veut.',
  why: (why: Why): string => {
    if (why.is === 'named') return you`Des collègues ont donné {votre|ton} nom`;
    if (why.is === 'volunteered') return you`{Vous avez|Tu as} levé la main`;
    return bridgersCommandWords.reason(why);
  },
  nomination: {
    title: you`À qui {demandez-vous|demandes-tu} quand {vous testez|tu testes} un nouvel outil ?`,
    text: you`Trois noms, hors de {votre|ton} équipe si possible. {Vous pouvez|Tu peux} aussi lever la main.`,
    plainTitle: you`Envie de montrer à {vos|tes} collègues les outils que {vous essayez|tu essaies} ?`,
    plainText:
      'À moins de douze, on ne demande pas de noms : chacun reconnaîtrait qui les a donnés. On demande qui a envie.',
    secret:
      'Les réponses sont secrètes : personne ne les lit, et elles sont effacées dès que les relais sont choisis.',
    answer: 'Répondre en secret',
    name: (place: number): string => ['Un nom', 'Un deuxième nom', 'Un troisième nom'][place] ?? '',
    nobody: 'Personne',
    volunteers: you`J’ai envie d’être relais : {demandez|demande}-moi`,
    submit: 'Envoyer en secret',
    sent: 'Merci, c’est noté en secret. Répondre de nouveau remplace la réponse.',
    start: 'Poser la question dans le canal',
    close: 'Clore et choisir',
    isOpen:
      'La question est posée dans le canal. Au-dessous de douze réponses, seules les personnes qui lèvent la main sont retenues.',
  },
  ask: {
    title: you`{Seriez-vous|Serais-tu} partant pour être relais ?`,
    text: you`Rien d’obligatoire : montrer de temps en temps un essai, même raté. {Vous êtes|Tu es} la première personne à le savoir ; si {vous déclinez|tu déclines}, personne ne le saura.`,
    accept: 'J’accepte',
    decline: 'Non merci',
    forget: 'Ne plus me compter',
  },
  welcome: {
    title: 'Bienvenue parmi les relais',
    text: you`Commençons par un partage, écrit ensemble : {racontez|raconte} un essai, Passerelle pose les questions, et rien n’est publié avant {votre|ta} relecture.`,
    share: 'Écrire mon premier partage',
  },
  three: {
    title: you`À qui {votre|ton} partage servirait-il ?`,
    text: (names: string): string => `${names} : un mot de collègue à collègue vaut mieux qu’une annonce.`,
  },
  thanks: {
    title: 'Merci d’être relais',
    text: you`Ce que {vous montrez|tu montres} donne à d’autres l’envie d’essayer. {Continuez|Continue} à {votre|ton} rythme ; {vous pouvez|tu peux} aussi passer la main.`,
    stop: 'Passer la main',
  },
  notice: {
    title: 'Pour proposer des relais, Passerelle regarde qui échange avec qui dans ce canal',
    text: (consulted: string, informed: string): string =>
      `Jamais le texte : seulement qui répond, réagit à qui ou le mentionne, et quel jour, pendant 90 jours. Représentants du personnel consultés le ${consulted}, personnes informées le ${informed}.`,
    off: 'C’est arrêté : plus rien n’est regardé, et les liens sont effacés.',
    more: 'Ce qui est lu, et comment s’y opposer',
    forget: 'Ne pas me compter',
  },
  page: {
    accepted: 'Ils et elles ont accepté',
    none: 'Personne n’a encore accepté.',
    others: 'Qui a été invité sans accepter ne se voit pas.',
    mine: 'Pour moi',
    objecting: you`{Vous|Tu} n’{entrez|entres} dans aucun calcul : ni nom donné, ni proposition, ni lien.`,
    notObjecting: you`{Vous pouvez|Tu peux} rester en dehors de tout calcul : {vos|tes} liens et {votre|ta} réponse sont effacés aussitôt.`,
    object: 'Ne plus me compter',
    rejoin: 'Compter de nouveau avec moi',
    choose: 'Choisir des relais',
    network: 'Regarder qui échange avec qui',
    networkOff:
      'Éteint. À allumer seulement après avoir consulté les représentants du personnel et informé chaque personne.',
    networkOn: (day: string): string => `Allumé le ${day}.`,
    switchOn: 'Allumer…',
    switchOff: 'Éteindre et effacer les liens',
    rules: 'Ce qui est lu, pourquoi, combien de temps',
  },
  consent: {
    title: 'Regarder qui échange avec qui',
    intro:
      'Vous déclarez ce qui a été fait avant. Les dates vont au journal de l’espace, et un avis est posté dans le canal.',
    consultedOn: 'Représentants du personnel consultés le',
    informedOn: 'Personnes informées le',
    hint: 'Comme 2026-11-24.',
    submit: 'Allumer et prévenir le canal',
    badDay: 'Ce n’est pas une date. Écrire par exemple 2026-11-24.',
    dayToCome: 'Ce jour n’est pas encore passé : allumer une fois que c’est fait.',
  },
  rules: {
    title: 'Relais : ce qui est lu, pourquoi, combien de temps',
    intro:
      'Pour les représentants du personnel et le délégué à la protection des données. Cette page dit les réglages de cet espace, tels qu’ils sont maintenant.',
    read: 'Ce qui est lu',
    readAlways:
      'Les réponses à la question « À qui demandez-vous quand vous testez un nouvel outil ? », et le métier que chacun déclare.',
    readNetworkOn:
      'Qui répond à qui, réagit à qui ou mentionne qui dans le canal public, et quel jour. Ni le texte des messages, ni les canaux privés, ni les messages directs.',
    readNetworkOff: 'Les échanges entre collègues ne sont pas regardés : ce réglage est éteint.',
    why: 'Pourquoi',
    whyText:
      'Inviter huit à douze relais de métiers différents. Jamais pour évaluer, comparer ou classer qui que ce soit : aucun score n’est gardé ni montré.',
    howLong: 'Combien de temps',
    howLongBallots: 'Les réponses : jusqu’au choix des relais, puis effacées, décomptes compris.',
    howLongAnswers:
      'Une invitation et sa réponse : tant que l’espace existe, pour ne jamais redemander à qui a décliné.',
    howLongTies: (days: number): string =>
      `Les liens : ${days} jours, puis effacés. Un lien pèse moitié moins après 60 jours.`,
    who: 'Qui voit quoi',
    whoText:
      'La personne invitée, en premier et en privé, avec les raisons. La personne qui anime, les seules acceptations. Personne ne voit les refus, les réponses ni les liens.',
    object: 'Comment s’y opposer',
    objectText:
      'Le bouton « Ne plus me compter », à la page des relais et dans chaque invitation, ou « /veille non-merci » : l’effet est immédiat et sans motif à donner. On revient sur sa décision à la même page.',
    basis: 'Avant d’allumer',
    basisNever: 'Le réglage n’a jamais été allumé dans cet espace.',
    basisOn: (who: string, day: string, consulted: string, informed: string): string =>
      `Allumé le ${day} par ${who}, qui a déclaré : représentants du personnel consultés le ${consulted}, personnes informées le ${informed}.`,
    basisOff: (day: string): string => `Éteint le ${day} : les liens ont été effacés.`,
  },
});
