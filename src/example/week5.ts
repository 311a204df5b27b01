import { BUYER_REHEARSAL, VERSION_COMPARISON, WORK_INSTRUCTION } from './prompts.ts';
import { at, eventsOf, type ExampleEvent } from './story.ts';

/** The running week, told up to its second day so that the story holds whatever the day it is opened. */
export const week5: readonly ExampleEvent[] = eventsOf(5, {
  1: [
    at('08:45', 'aurelie').shares('consignes-chauffeurs', 'success', {
      tool: 'Gemini',
      useCase:
        'Traduire et simplifier les consignes de quai pour les chauffeurs (polonais, roumain, espagnol) : des phrases de huit mots, un dessin par étape. Relu par un chauffeur de chaque langue avant affichage.',
      timeSaved: '30 min par jour',
      link: 'https://gemini.google.com',
    }),
    at('09:15', 'dominique').shares('modes-operatoires', 'success', {
      tool: 'Whisper (en local), Claude (compte entreprise)',
      useCase:
        "Écrire les modes opératoires avec ceux qui connaissent le poste : la personne raconte au calme, Whisper transcrit sur un PC de l'atelier, Claude met en étapes, et elle corrige au stylo devant la machine.",
      timeSaved: 'de 3 h à 1 h par fiche',
      limits:
        "Pas pour une fiche de sécurité : celle-là s'écrit avec le préventeur. Enregistrer loin des machines. On demande l'accord, on efface l'audio le jour même, et la fiche n'est valable qu'une fois signée par la personne du poste.",
      link: 'https://github.com/openai/whisper',
      prompt: WORK_INSTRUCTION,
      beforeAfter:
        'Avant : des fiches écrites au bureau que personne ne lisait. Après : leurs mots à eux, donc ils les lisent.',
    }),
    at('09:40', 'ines').shares('tri-sav', 'success', {
      tool: 'n8n, Mistral',
      useCase:
        "Premier tri des mails du service après-vente : l'automate lit, propose une catégorie et prépare la fiche. Une personne valide tout, et répond elle-même. Monté avec Mehdi en trois demi-journées à partir de ma question de la semaine dernière.",
      timeSaved: '1 h par jour',
      limits:
        "Aucune réponse automatique au client, c'était ma condition. Ne reconnaît pas l'ironie : « Bravo pour la livraison » n'était pas un compliment. Les mails avec blessure ou menace passent directement à une personne.",
      link: 'https://n8n.io',
      cost: 'Environ 15 € par mois de modèle, et trois demi-journées de mise en place à deux',
    }),
    at('10:05', 'mehdi').replies(
      'tri-sav',
      "Sur les cinquante vieux mails, il se trompait sur neuf, tous dans « montage ». On a ajouté deux exemples, il en reste quatre. Inês a trouvé les bons exemples, moi j'ai branché les fils.",
    ),
    at('10:50', 'monique').shares('rapprochement-excel', 'success', {
      tool: 'Copilot dans Excel',
      useCase:
        "Je devais seulement lire ce canal, et me voilà. Je lui demande de m'expliquer les formules héritées du classeur de clôture, et de me signaler celles qui ne couvrent plus toutes les lignes. Il en a trouvé deux.",
      timeSaved: "un quart d'heure par jour en période de clôture",
      limits:
        'Il explique très bien des formules fausses. Je ne le laisse modifier aucune cellule, et je travaille sur une copie sans noms de clients.',
    }),
    at('11:05', 'julien').replies(
      'rapprochement-excel',
      "Deux formules qui s'arrêtaient à la ligne 400. Nous en sommes à la ligne 611. Je vous laisse imaginer le silence dans le bureau.",
    ),
    at('11:30', 'mehdi').tries('modes-operatoires', 'works', {
      line: "Pour la procédure de mise en production : un collègue raconte, j'ai la fiche une heure après.",
      timeSaved: 'de 3 h à 1 h par fiche',
    }),
    at('13:30', 'yann').replies(
      'notices-machines',
      "Les notices de la liste sont passées à la reconnaissance de texte, la presse en premier. Si quelqu'un peut réessayer et dire ce que ça donne, même si c'est toujours non.",
    ),
    at('13:50', 'sandrine').tries('modes-operatoires', 'worksWithChanges', {
      line: "Fiche du contrôle de teinte : très bien, après avoir ajouté une colonne pour la référence de l'échantillon.",
      timeSaved: '1 h par fiche',
    }),
    at('14:15', 'elodie').asks(
      'q-brevets',
      "Qui a déjà cherché des brevets proches d'une idée avec un outil d'IA, sans lui décrire l'idée ? Je vois bien le paradoxe, je cherche quelqu'un qui l'a contourné.",
    ),
    at('15:00', 'karim').shares('support-comite', 'success', {
      tool: 'Gamma',
      useCase:
        'Faire le support du comité projet à partir de mes notes : un plan en dix pages, que je réduis à six. Il range mes idées mieux que moi le dimanche soir.',
      timeSaved: '2 h par comité',
      limits:
        "Les graphiques sont décoratifs : je remets les vrais, faits dans Excel. L'export PowerPoint décale les titres. Pas pour un document contractuel.",
      link: 'https://gamma.app',
      cost: 'Gratuit pour les premiers essais, les crédits partent vite',
    }),
    at('16:10', 'antoine').tries('rapprochement-excel', 'works', {
      line: 'Sur le fichier de budget : une somme qui oubliait le mois de décembre depuis trois ans.',
      timeSaved: '10 min par jour',
    }),
    at('16:40', 'patricia').tries('marches-publics', 'doesNotWork', {
      line: "À l'envers, pour relire nos propres consultations : il a déclaré absentes des pièces qui y étaient.",
    }),
  ],
  2: [
    at('08:50', 'philippe').shares('deux-versions', 'success', {
      varies: 'recherche-contrats',
      tool: 'Claude (compte entreprise)',
      useCase:
        "Comparer deux versions d'un contrat quand l'autre partie n'a pas laissé ses marques de révision. Prompt adapté de celui de Nadia : la consigne « mot pour mot » fait toute la différence.",
      timeSaved: 'entre 30 et 45 minutes par contrat',
      limits:
        "Ne dispense pas de la relecture finale. Au-delà d'une cinquantaine de pages, procéder par parties, sinon il saute des articles sans prévenir. Pas si le contrat interdit l'usage d'outils externes.",
      link: 'https://claude.ai',
      prompt: VERSION_COMPARISON,
    }),
    at('09:20', 'oliver').shares('buyer-rehearsal', 'success', {
      tool: 'Claude',
      useCase:
        'Rehearsing a difficult sales meeting before it happens: it plays the head of facilities who already has two cheaper quotes. It was tougher than the real one, who at least offered me tea.',
      timeSaved: 'not measured yet',
      limits:
        'It makes up fire regulations when cornered, so check every reference. Do not use real client names or prices, and do not expect it to know how your buyer is feeling that day.',
      link: 'https://claude.ai',
      prompt: BUYER_REHEARSAL,
    }),
    at('09:45', 'nadia').tries('deux-versions', 'works', {
      line: 'Une phrase supprimée sans marque, trouvée en deux minutes. Mon prompt a bien grandi.',
      timeSaved: '30 min par contrat',
    }),
    at('10:10', 'fatou').shares('accueil-nouveaux', 'success', {
      tool: 'NotebookLM',
      useCase:
        "Un carnet pour les nouveaux arrivants, nourri du livret d'accueil, du règlement intérieur et des questions fréquentes. Ils posent leurs questions la première semaine et la réponse cite la page.",
      timeSaved: 'pas mesuré',
      limits:
        'Aucun dossier personnel dedans, seulement des documents que tout le monde peut lire. Pas pour une question individuelle (paie, santé, congé) : la consigne affichée est « venez nous voir ». À mettre à jour à chaque accord signé.',
      link: 'https://notebooklm.google.com',
    }),
    at('10:40', 'hugo').tries('buyer-rehearsal', 'worksWithChanges', {
      line: "Rejoué en français avec un directeur des services techniques. Il a fallu lui interdire de devenir d'accord trop vite.",
    }),
    at('11:15', 'bruno').tries('buyer-rehearsal', 'works', {
      line: "Essayé pour s'entraîner à un entretien de recadrage, avec un cas inventé. Le debrief final est le meilleur moment.",
    }),
    at('11:50', 'hugo').asks(
      'q-visite-client',
      "Quelqu'un prépare-t-il déjà ses visites avec l'IA à partir du CRM, sans recopier les fiches client dans un chat ? Un résumé d'une page avant de sonner à la porte, c'est tout ce que je demande.",
    ),
    at('13:30', 'yann').tries('tri-sav', 'worksWithChanges', {
      line: 'Repris pour la boîte du support informatique : il a fallu une catégorie « ça remarche tout seul ».',
      timeSaved: '30 min par jour',
    }),
    at('14:05', 'marie-jo').tries('support-comite', 'worksWithChanges', {
      line: "Bon premier jet, puis j'ai tout recopié dans notre modèle : l'export ne passait pas.",
      timeSaved: '1 h par comité',
    }),
    at('14:35', 'karim').tries('accueil-nouveaux', 'works', {
      line: "Même idée pour qui rejoint un projet en cours de route : le carnet répond, je ne refais plus l'historique.",
    }),
    at('15:20', 'claire').posts(
      'milieu-semaine-5',
      "Pour celles et ceux qui découvrent le canal par le récap : bienvenue. Le plus simple pour commencer, c'est de prendre un prompt qui vous parle, de l'essayer sur une vraie tâche et de cliquer sur « J'ai testé ». Si ça ne marche pas, dites-le aussi, c'est souvent ce qui sert le plus aux autres.",
    ),
    at('15:45', 'simon').replies(
      'milieu-semaine-5',
      'Et si vous hésitez sur ce que vous pouvez coller : posez la question avant, je réponds vite et je ne mords pas.',
    ),
    at('16:10', 'claire').tries('consignes-chauffeurs', 'worksWithChanges', {
      line: "Plan d'accès des visiteurs en trois langues, relu par Inês et Oliver : deux phrases à refaire par langue.",
    }),
  ],
});
