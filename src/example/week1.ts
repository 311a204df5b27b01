import { CONTRACT_SEARCH } from './prompts.ts';
import { at, eventsOf, type ExampleEvent } from './story.ts';

/** A quiet start: a welcome, a first question, and a lawyer's prompt that three people try the next day. */
export const week1: readonly ExampleEvent[] = eventsOf(1, {
  1: [
    at('09:05', 'claire').posts(
      'bienvenue',
      "Bonjour à toutes et à tous, et bienvenue dans #veille-ia ! Le principe tient en trois phrases. Vous essayez un outil d'IA dans votre métier. Vous racontez ici à quoi il vous a servi, ce qu'il vous a fait gagner ou perdre, et surtout quand il ne faut PAS l'utiliser. Les autres essaient et disent si ça marche chez eux. Les ratés ont autant leur place que les réussites, et personne ne tient de compte de qui écrit ou non.",
    ),
    at('09:42', 'hugo').replies(
      'bienvenue',
      "Présent ! Je n'ai rien de brillant à raconter, mais j'ai un beau raté de traduction devant un client. Ça compte double ?",
    ),
    at('09:50', 'claire').replies(
      'bienvenue',
      "Ça compte autant que le reste, c'est toute l'idée. On veut bien l'histoire quand même.",
    ),
    at('14:10', 'monique').posts(
      'curiosite',
      "Je passe par curiosité. Je lirai plus que je n'écrirai, j'espère que c'est permis.",
    ),
    at('14:18', 'claire').replies(
      'curiosite',
      "C'est permis et c'est bienvenu. Lire puis essayer dans son coin, c'est déjà participer.",
    ),
  ],
  2: [
    at('10:15', 'claire').shares('note-interne', 'success', {
      tool: 'Claude',
      useCase:
        "Raccourcir les notes internes : je colle mon brouillon de deux pages, je demande une version d'une demi-page pour quelqu'un qui lit sur son téléphone entre deux réunions.",
      timeSaved: '20 min par note',
      limits:
        'Pas pour une annonce sensible (réorganisation, départ, accident) : le ton devient lisse et ça se sent. Et je relis toujours les dates, il en a déjà « arrondi » une.',
      link: 'https://claude.ai',
      beforeAfter:
        'Avant : deux pages que personne ne finissait. Après : une demi-page et un lien vers le détail.',
    }),
    at('11:30', 'julien').asks(
      'q-debuter',
      "Question de grand débutant : je n'ai jamais ouvert ChatGPT. En compta, par quoi on commence sans faire de bêtise ? Je n'ai pas envie de lui donner nos chiffres.",
    ),
    at('12:05', 'bruno').answers(
      'q-debuter',
      "Commence par une tâche qui t'agace et qui ne contient aucune donnée : une formule Excel que tu n'arrives pas à écrire, par exemple. Tu décris les colonnes avec des exemples inventés, tu n'envoies jamais le fichier. Si tu veux, on fait les dix premières minutes ensemble jeudi, j'apporte le café.",
    ),
    at('12:20', 'julien').replies('q-debuter', 'Vendu pour le café. Merci Bruno.'),
  ],
  3: [
    at('10:20', 'nadia').shares('recherche-contrats', 'success', {
      tool: 'Claude (compte entreprise)',
      useCase:
        "Automatiser ma recherche dans les contrats : retrouver durées, préavis, pénalités et contradictions entre avenants, avec la citation exacte et l'article, au lieu de tout relire à chaque question.",
      timeSaved: '4 h par semaine',
      limits:
        "Jamais pour donner l'avis juridique lui-même. Pas sur un contrat couvert par une clause de confidentialité stricte, pas avec un compte gratuit. Je rouvre chaque article cité : sur une trentaine de contrats, une citation était coupée au mauvais endroit.",
      link: 'https://claude.ai',
      prompt: CONTRACT_SEARCH,
      beforeAfter:
        'Avant : une matinée à relire pour répondre à trois questions. Après : la liste en quelques minutes, et mon temps passe à vérifier et à conseiller.',
    }),
    at('11:05', 'patricia').replies(
      'recherche-contrats',
      "Je fais exactement la même recherche dans les contrats fournisseurs, à la main et avec un surligneur. J'essaie demain matin.",
    ),
    at('11:12', 'nadia').replies(
      'recherche-contrats',
      'Avec plaisir. Change seulement la liste entre crochets, garde bien la ligne « non trouvée » : sans elle, il invente pour te faire plaisir.',
    ),
    at('15:40', 'yann').shares('tickets', 'success', {
      tool: 'Microsoft Copilot',
      useCase:
        "Répondre aux tickets simples du support (imprimante, VPN, mot de passe à renouveler) : il propose une réponse polie à partir de nos procédures, je corrige et j'envoie.",
      timeSaved: '5 min par ticket, une dizaine par jour',
      link: 'https://copilot.microsoft.com',
    }),
  ],
  4: [
    at('09:10', 'philippe').tries('recherche-contrats', 'works', {
      line: 'Essayé sur huit baux et leurs avenants : tout y était, citations exactes.',
      timeSaved: '3 h par semaine',
    }),
    at('10:35', 'patricia').tries('recherche-contrats', 'worksWithChanges', {
      line: "J'ai ajouté la révision des prix à la liste, et une ligne pour les conditions générales au verso. Le surligneur est à la retraite.",
      timeSaved: '2 h par semaine',
    }),
    at('11:50', 'hugo').tries('recherche-contrats', 'works', {
      line: "Sur deux contrats clients, j'ai trouvé un préavis de renouvellement que j'allais laisser passer.",
      timeSaved: '1 h par semaine',
    }),
    at('12:02', 'claire').replies(
      'recherche-contrats',
      "Hier un prompt de juriste, ce matin trois essais dont deux dans d'autres métiers. C'est pour ça que ce canal existe. Merci Nadia.",
    ),
    at('14:30', 'simon').shares('comptes-gratuits', 'caution', {
      tool: 'ChatGPT, Gemini, Le Chat (comptes gratuits)',
      useCase:
        "Ce qu'on colle dans un compte gratuit ou personnel sort de l'entreprise et peut, selon les réglages, servir à entraîner le modèle. Ça vaut aussi pour les captures d'écran et les pièces jointes.",
      limits:
        "Rien de ce qui permet de reconnaître une personne, un client ou un prix. Dans le doute : des exemples inventés, ou le compte de l'entreprise. Et si c'est déjà parti, dites-le-moi : pas de reproche, juste le ménage à faire vite.",
      link: 'https://intranet.example/ia/ce-que-je-peux-coller',
    }),
    at('14:55', 'dominique').replies(
      'comptes-gratuits',
      'Une photo de fiche suiveuse avec le nom du client en haut, ça compte aussi ? Je demande pour un ami.',
    ),
    at('15:02', 'simon').replies(
      'comptes-gratuits',
      'Ça compte. Que ton ami cache le bandeau du haut avant la photo, et tout va bien.',
    ),
  ],
  5: [
    at('10:45', 'ines').shares('mails-allemands', 'success', {
      tool: 'DeepL',
      useCase:
        "Répondre aux clients allemands et néerlandais sans attendre un collègue : j'écris en français, je traduis, puis je retraduis vers le français pour vérifier que le sens n'a pas bougé.",
      timeSaved: '15 min par mail',
      limits:
        'Pas pour un litige ni une mise en demeure. Le glossaire est indispensable : sans lui, « tablette » devient un écran tactile.',
      link: 'https://www.deepl.com',
    }),
    at('11:20', 'oliver').tries('mails-allemands', 'worksWithChanges', {
      line: 'Works into English too, once I added our product names to the glossary. A shelf is a shelf again.',
      timeSaved: '10 min per email',
    }),
    at('14:05', 'karim').asks(
      'q-comptes-rendus',
      "Quelqu'un a déjà trouvé un outil correct pour les comptes rendus de réunion en français ? J'en ai trois par semaine et je les écris le vendredi soir, ce qui n'est bon ni pour eux ni pour moi.",
    ),
    at('14:40', 'marie-jo').tries('note-interne', 'works', {
      line: "Fait pour la note sur les horaires du parking : une demi-page, et cette fois les gens l'ont lue.",
      timeSaved: '20 min par note',
    }),
    at('16:10', 'yann').answers(
      'q-comptes-rendus',
      'Deux pistes à comparer : Noota, qui transcrit et prépare un compte rendu, ou Copilot dans Teams si tout le monde est en visio. Dans les deux cas, préviens les participants avant de démarrer. Raconte-nous !',
    ),
    at('17:05', 'claire').posts(
      'fin-semaine-1',
      "Première semaine : on se cherche encore un peu, et c'est normal. Lundi, Samira nous montre ce qu'elle a fait avec ses landing pages. Bon week-end !",
    ),
  ],
});
