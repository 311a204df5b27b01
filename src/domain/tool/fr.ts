/** What French says around the names of tools, and around people who bear the same; the contract of other languages. Folded. */
export const fr = {
  /** Words that a product follows: « avec Dust », « j'ai testé Make ». */
  lead: 'avec|via|utilise[a-z]*|utilisant|teste[a-z]*|essaye?[a-z]*|outils?|ia|branche[a-z]*|app|appli|agents?|prompt|scenario|workflow|sous|passe par|decouvert|adopte|installe|on a|version|abonnement|licence|compte',
  afterLead: 'a|de|d|sur|un|une|l|la|le|mon|ma|notre|nos',
  /** Words that a product at the start of a sentence is followed by. */
  follow: `pour|a|m'a|m'|me|nous|n'|ne|est|sont|et|puis|dans|sur|on|qui|vs|fait|gere|transforme|marche|bluffant|ia|pro|remplace|sait|peut|reste|recopie|s'est|sort|lit|remplit|classe|genere|redige|cree|resume|traduit|ecrit|trie|propose|trouve|corrige|transcrit|extrait|fabrique|prepare|repond|aide|permet|pond`,
  notAfterProduct: '',
  /** Rooms bear the names of products: « salle Gamma ». */
  notBeforeProduct: 'salle|bureau|salon|immeuble|tour',
  /** A cat, a printer, a boat is given the name of a product; a colleague has a badge and a desk. */
  named: String.raw`(?:s'appell[a-z]{1,3}|nommee?s?|baptisee?s?|surnommee?s?|prenommee?|vent|(?:badge|pot|depart|bureau|place|casque|voiture|vehicule|cles?|sac|manteau|anniversaire|remplacement|remplacante?|absence|arrivee|telephone|numero|poste|mail|chaise|tasse) (?:de|d'))`,
  /** What is said of a living being or a thing that bears the name. */
  livesOrBlows: String.raw`(?:est|etait) (?:nee?|malade|coincee?|tombee?|(?:re)?bouchee?|en (?:rade|retard|pause))|souffle|qu'il fait|dort|miaule|ronronne`,
  /** Which room: the names that follow are rooms. */
  whichRoom: 'quelle salle|salles? [a-z]+ (?:et|ou)|dans quelle',
  /** Right after a name: « Harvey (le stagiaire, pas le logiciel) ». */
  notTheTool:
    "(?:pas|et non) (?:le |la |l')(?:logiciel|ia|outil|robot|machine|modele|appli|bot|chatbot|assistante?)",
  theHuman: "l'humaine?|la personne",
  /** What is said of the stars, of which one bears the name of a product. */
  stars: 'horoscopes?|astrolog[a-z]{1,4}|zodiaque|gemeaux|taureau|capricorne|verseau|retrograde|ascendant',
  /** The wind, in small letters. */
  windArticle: 'le|du|ce|au',
  /** What is said before a first name and after it, not around a product. */
  beforePerson: String.raw`merci|bonjour|bonsoir|salut|coucou|cher|chere|jean|marie|anne|mme|monsieur|madame|bravo|felicitations|anniversaire|bienvenue a?|chez|collegue|m\.`,
  afterPerson: String.raw`tu |t'es |vous venez|est la\b|est (?:en (?:vacances|conge|reunion|deplacement|arret|teletravail|formation|rtt)|absente?|malade|parti|rentre|passee?|arrive)|de la (?:compta|rh|paie|com\b|direction|dsi|prod)|du (?:service|pole|\d)|(?:nous |vous |t'|m')?(?:a|avait) (?:prevu|dit|appele|envoye|reserve|propose|organise|accepte|oublie|presente|demande (?:de|si|que|a ce))|(?:tu peux|peux-tu|tu pourrais|t'as)|prend sa retraite|arrive|part |revient|qui a (?:prepare|organise)|et son equipe|et moi\b|\(?(?:rh|compta|paie)\)?`,
  /** First halves of first names: « Jean-Claude ». */
  doubleNames: 'jean|marie',
  /** Words that follow « Claude » with a capital and belong to the product. */
  afterProduct: 'projets?|ia',
  /** What the company does, not its product. */
  companyDoes: "leve|annonce|recrute|signe|investit|s'allie|rachete|vaut",
  /** What people call a tool that they do not name, with its article, and without one. */
  unnamed: String.raw`(?:l'|une? |d'une? |cette |notre |mon |le |la |ce |au |du )(?:petite? |simple )?(?:ia|intelligence artificielle|assistante?|bot|chatbot|agent|gpt|llm|ocr|robot|modele de (?:langage|langue|vision)|outil|appli|application|machine(?! a)|correcteur|traducteur)(?: (?:ia|vocale?|perso|maison|autonome|generative|intelligente?|d'ia|automatique))?`,
  generic: 'ia|une ia|intelligence artificielle|llm|agent|bot|chatbot|assistant|prompt|(?:ce|mon|un) prompt',
  /** Written for a tool of which its user says nothing at all. */
  someTool: 'Une IA',
  toolLabel: 'outil|solution|appli|logiciel',
  toolTried: 'outil|utilise|teste|essaye',
  ai: 'ia',
  aiNear: 'ia|copilot|generatif|assistant|intelligence|automatique(?:ment)?|gpt',
  /** « Copilot dans Excel », « l'IA d'Excel » */
  withinHost: "dans|sur|pour|d'|de|d",
  article: "l'",
  inHost: 'dans|pour',
  codeTalk: 'tests? unitaires?|depot|revue de code|autocompletion|developpeurs?|coder',
  /** What follows a name and is no part of it; its articles and tiers. */
  afterName: ' pour | via ',
  articles: "(?:le|la|les|un|une|notre|mon|ma|nos) +|l' *",
  tiers: 'gratuit|gratuite|entreprise',
};

export type ToolRows = typeof fr;
