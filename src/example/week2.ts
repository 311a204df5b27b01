import { BANK_LINES, FIVE_WHYS, LANDING_PAGE, QUIZ, QUOTE_COMPARISON } from './prompts.ts';
import { at, eventsOf, type ExampleEvent } from './story.ts';

/** The channel wakes up: landing pages, Julien's first formula, and twelve image tools to compare. */
export const week2: readonly ExampleEvent[] = eventsOf(2, {
  1: [
    at('09:30', 'samira').shares('landing-pages', 'success', {
      tool: 'ChatGPT, Canva',
      useCase:
        'Produire une landing page par gamme de mobilier : le texte avec ChatGPT à partir de la fiche produit, puis la mise en page dans un modèle Canva que Léa a préparé une fois pour toutes.',
      timeSaved: 'de 3 jours à 2 heures',
      limits:
        "Pas pour lancer une nouvelle gamme : sans fiche produit solide, il remplit les trous. Il avait promis une garantie de dix ans qui n'existe pas. Relecture obligatoire par le produit avant mise en ligne.",
      link: 'https://chatgpt.com',
      prompt: LANDING_PAGE,
      beforeAfter:
        "Avant : trois jours entre le brief, les allers-retours et l'intégration. Après : deux heures, dont une de relecture. Le modèle Canva avait demandé une journée à Léa, à compter une fois.",
      cost: 'Un abonnement ChatGPT à 23 € par mois et Canva que nous avions déjà',
    }),
    at('09:48', 'thomas').replies(
      'landing-pages',
      'Je confirme la garantie de dix ans : le service produit a failli avaler son café.',
    ),
    at('11:15', 'chloe').tries('landing-pages', 'works', {
      line: "Page des assises enfants en ligne dans l'après-midi, une seule correction du produit.",
      timeSaved: 'de 3 jours à 3 heures',
    }),
    at('15:20', 'fatou').tries('note-interne', 'worksWithChanges', {
      line: "Bien pour la note sur la mutuelle, mais j'ai dû lui interdire de supprimer les cas particuliers.",
      timeSaved: '15 min par note',
    }),
  ],
  2: [
    at('09:15', 'karim').shares('comptes-rendus', 'success', {
      tool: 'Noota',
      useCase:
        "Compte rendu de réunion projet : transcription, puis trois listes (décisions, actions avec un nom et une date, points ouverts). Je relis pendant dix minutes et j'envoie le jour même.",
      timeSaved: '45 min par compte rendu, trois réunions par semaine',
      limits:
        "Pas sans l'accord de tous, demandé avant et non pendant. Pas pour un entretien individuel. Et il attribue parfois une action à la mauvaise personne quand deux voix se ressemblent.",
      link: 'https://www.noota.io',
      cost: '29 € le mois de test',
    }),
    at('10:05', 'sandrine').tries('comptes-rendus', 'works', {
      line: 'Revue qualité de ce matin, six personnes autour de la table : les actions sont justes.',
      timeSaved: '30 min par compte rendu',
    }),
    at('11:40', 'monique').asks(
      'q-factures-scannees',
      "Puisque les questions sont permises : quelqu'un a-t-il déjà fait lire des factures fournisseurs scannées de travers sans tout ressaisir derrière ? Je précise : avec les taches de café du service expédition.",
    ),
    at('12:10', 'julien').replies(
      'q-factures-scannees',
      "Même besoin au bureau d'à côté, je suis la réponse de près.",
    ),
    at('16:30', 'dominique').tries('comptes-rendus', 'doesNotWork', {
      line: "Point de 6 h à l'atelier : entre la scie et les compresseurs, il a surtout transcrit la scie.",
    }),
  ],
  3: [
    at('09:00', 'julien').shares('libelles-banque', 'success', {
      tool: 'ChatGPT',
      useCase:
        "Mon premier essai, modeste : une formule Excel qui propose le compte à partir du libellé du relevé bancaire. Je lui ai décrit mes colonnes avec des libellés inventés, il a écrit la formule et me l'a expliquée. Le fichier, lui, n'a jamais quitté mon poste.",
      timeSaved: '40 min par semaine',
      limits:
        "Ça propose, ça ne comptabilise pas : je valide chaque ligne. Ne marche pas pour les virements groupés. Et sa première formule utilisait une fonction que notre version d'Excel n'a pas, il a fallu le lui dire.",
      link: 'https://chatgpt.com',
      prompt: BANK_LINES,
      beforeAfter:
        'Avant : environ 120 libellés à taper à la main chaque lundi. Après : une vingtaine de lignes « À voir ».',
      cost: 'Rien, compte gratuit, sans aucune donnée réelle',
    }),
    at('09:20', 'bruno').replies(
      'libelles-banque',
      "De « je ne l'ai jamais ouvert » à une formule partagée avec ses limites, en huit jours. Le café était bien placé.",
    ),
    at('09:34', 'julien').replies(
      'libelles-banque',
      "Je ne vais pas mentir, j'ai d'abord passé une heure à lui dire bonjour et merci.",
    ),
    at('10:50', 'patricia').shares('devis', 'success', {
      tool: 'Le Chat (Mistral)',
      useCase:
        'Mettre trois devis fournisseurs dans le même tableau, ramenés à la même quantité et au même incoterm, avec ce qui manque et les questions à poser.',
      timeSaved: '20 min par devis, une dizaine par semaine',
      limits:
        "Je vérifie toutes les conversions à la calculatrice : une erreur de virgule sur le transport la semaine dernière. Pas pour un appel d'offres où les prix sont confidentiels, et les noms des fournisseurs sont remplacés par A, B, C.",
      link: 'https://chat.mistral.ai',
      prompt: QUOTE_COMPARISON,
    }),
    at('14:15', 'monique').tries('libelles-banque', 'works', {
      line: "Formule reprise telle quelle. J'ai ajouté une douzaine de règles et elle tient.",
      timeSaved: '30 min par semaine',
    }),
    at('15:00', 'samira').posts(
      'douze-outils',
      "Avec l'équipe marketing et Léa, on se lance : douze outils d'images, un seul et même brief (un rayonnage en chêne dans une médiathèque, aucun visage, place pour un titre), 200 € de budget au maximum. On notera les ratés et ce que ça coûte vraiment, temps compris. Les épisodes ici au fur et à mesure, le verdict dans deux semaines.",
    ),
    at('15:25', 'patricia').replies(
      'douze-outils',
      'Un budget annoncé avant de commencer, les achats vous adressent toute leur tendresse.',
    ),
  ],
  4: [
    at('09:40', 'thomas').shares('image-dalle', 'failure', {
      tool: 'DALL·E (Bing Image Creator)',
      title: "Images, épisode 1 : un titre lisible dans l'affiche",
      useCase:
        "Épisode 1 des douze outils : une affiche avec le titre déjà dans l'image. « Médiathèque » écrit de quatre façons en douze essais, dont « Médiathéqe » et un mot que je crois gallois.",
      timeSaved: 'aucun',
      limits:
        "À éviter dès qu'il faut un texte lisible en français. L'image sans texte est correcte : je pose le titre ensuite dans Canva.",
      link: 'https://www.bing.com/images/create',
      cost: "0 € d'abonnement, environ 4 h de travail",
    }),
    at('10:10', 'oliver').replies(
      'image-dalle',
      'I checked with a friend from Cardiff. Not Welsh either, sorry.',
    ),
    at('11:25', 'sandrine').shares('cinq-pourquoi', 'success', {
      tool: 'Claude (compte entreprise)',
      useCase:
        "Préparer l'analyse de causes d'une non-conformité : il me pose les questions une par une, refuse les réponses faciles et sépare ce qui est prouvé de ce qui est supposé.",
      timeSaved: '2 h par analyse',
      limits:
        "Ne remplace pas le passage au poste : c'est une préparation, pas une analyse. À ne pas faire seul dans son bureau. Et il faut lui interdire « erreur humaine », sinon il s'y arrête.",
      link: 'https://claude.ai',
      prompt: FIVE_WHYS,
    }),
    at('14:00', 'elodie').tries('devis', 'works', {
      line: "Sur trois devis d'essais en laboratoire : la liste des points non comparables m'a évité une bêtise.",
      timeSaved: '20 min par devis',
    }),
    at('16:45', 'marie-jo').tries('comptes-rendus', 'worksWithChanges', {
      line: "Bien, à condition de lui donner l'ordre du jour et la liste des présents avant.",
      timeSaved: '30 min par compte rendu',
    }),
  ],
  5: [
    at('09:25', 'bruno').shares('quiz', 'success', {
      tool: 'NotebookLM',
      useCase:
        "Fabriquer le quiz de fin de module à partir de mes seuls supports : douze questions, avec la source de chaque bonne réponse. J'en garde huit, j'en réécris deux, j'en jette deux.",
      timeSaved: 'une demi-journée par module',
      link: 'https://notebooklm.google.com',
      prompt: QUIZ,
    }),
    at('11:00', 'oliver').shares('uk-proposals', 'success', {
      tool: 'ChatGPT',
      useCase:
        'Turning our French sales proposals into something a British buyer enjoys reading: shorter sentences, fewer superlatives, and the price before page nine. I ask for a list of every change, so nothing gets softened behind my back.',
      timeSaved: 'about 1 hour per proposal',
      link: 'https://chatgpt.com',
    }),
    at('11:30', 'hugo').tries('uk-proposals', 'worksWithChanges', {
      line: "Essayé en français pour une mairie : très bien, sauf qu'il remonte le prix trop haut pour nos habitudes.",
      timeSaved: '30 min par proposition',
    }),
    at('14:20', 'gilles').tries('comptes-rendus', 'doesNotWork', {
      line: 'Tour de maintenance dans le local compresseurs : incompréhensible. Au calme au bureau, pourquoi pas.',
    }),
    at('14:45', 'karim').replies(
      'comptes-rendus',
      "Deux essais à l'atelier, deux échecs, c'est clair : salle fermée et micro posé, sinon rien. Merci de l'avoir dit, j'allais le proposer pour le point de 6 h.",
    ),
    at('15:30', 'philippe').tries('note-interne', 'doesNotWork', {
      line: 'Sur une note de conformité, il coupe justement les réserves. Je reste à deux pages.',
    }),
    at('16:20', 'mehdi').tries('tickets', 'works', {
      line: "Sur les demandes d'accès aux environnements de test, réponse prête à envoyer huit fois sur dix.",
      timeSaved: '5 min par ticket',
    }),
  ],
});
