/** What the readers of prose and of labels know of French; the contract of every other language. Folded. */
export const fr = {
  // A gain, told as lived by its author.
  /** Someone else's figure, or one that is hoped for, denied or joked about. */
  notLived: `selon|d'apres (?!leurs|nos|mes)|etude|sondage|il parait|m'a dit|me dit|m'ont dit|disent|dit que|pretend|plaquette|editeur annonce|annoncent|vendeur|consultant|entendu|commercial de|promet|promettent|(?:mon|ma|mes) (?:fils|fille|mari|femme|enfants?)|soi-disant|[a-z]+raient|gagnerai[st]|gagneraient|devrait|devraient|pourrait|pourraient|permettrait|ferait|j'espere|on espere|objectif|va (?:me|nous) faire gagner|on va gagner|ne gagne|n'ai (?:pas|rien) gagne|pas gagne|pas (?:une|la moindre) (?:minute|heure|seconde)|pas de chiffres?|ah oui|bien sur|webinaire|formation de|duree|gagnera|dit qu'|(?:pensai|croyai|comptai|esperai)[a-z]{1,3} gagner|rien (?:fait )?gagne[a-z]*|va gagner|pas de gain|aucun gain|vendu|promis|promettait`,
  /** What happened this once comes back with nothing. */
  thisOnce:
    "hier|ce matin|cet apres|cette fois|tout a l'heure|la semaine derniere|une (?:seule )?fois pour toutes|(?:pour |qu')une (?:seule )?fois\\b|ponctuel[a-z]*|one.shot",
  /** A delay on the calendar is not time worked. */
  delay: "delais?|temps d'attente|echeance",
  /** What opens a sentence that only says how often. */
  opensOften: "j'en |on en |nous en |il y en a |environ |soit |a raison de ",
  per: 'a|par',
  periods: 'jour|semaine|mois|an',
  qualifier: `environ|au moins|jusqu'a|plus de|moins de|en|entre|de|une bonne|pres de|facile|a peu pres|passee?s? de`,

  // Labelled values.
  /** Ahead of labels, the report of a colleague's share. */
  trialIntro: String.raw`\b(?:essai|test) (?:de la|du|de l') ?(?:fiche|partage|prompt)|\bj'ai (?:teste|essaye) (?:la fiche|le partage|le prompt|ton|ta|votre)`,
  looksFor: String.raw`\b(?:je|nous|on) cherch|besoin d'aide`,
  constraint: '^(?:contrainte|echeance|(?:ma |notre |mes |nos )?questions?$)',
  /** A title that warns. */
  alert: 'alerte|attention|avertissement|mise en garde|vigilance|danger',
  /** A label of a notice about an incident. */
  remedy:
    '^(?:que faire|quoi faire|conduite a tenir|a faire|reflexes?|qui est concernee?|personnes? concernees?|ce qui s.est passe)',
  forbids:
    "ne (?:pas|plus|jamais)|n'utilise[a-z]{0,3}|interdite?s?|proscrite?s?|bloquee?s?|(?:non|pas) (?:autorisee?|validee?|conforme)s?",
  lost: 'perdue?s?',
  saved: '(?:gagne|economise|epargne|recupere|libere|sauve)e?s?',
  minutes: String.raw`\bmin(?:ute)?s?\b|\bmns?\b`,
  hours: String.raw`heures?\b|\bh\b`,
  andThen: 'puis',
  for: 'pour',
  noTool: "aucune?|rien|divers|plusieurs|l'ia|ia|une ia|llm",

  // Titles.
  /** What opens the next phrase of a use case; and what only opens a part of the phrase. */
  opensPhrase: String.raw`pour|afin d[e']|de (?:facon|maniere) a|a partir d[eu']s?|avec|et|ou|puis|mais|ainsi qu[e']|sans|grace a|via|selon|depuis|quand|lorsqu[e']|avant d[e']|apres|car|parce qu[e']|plutot qu[e']|au lieu d[eu']|en(?= [a-z]{2,20}ant\b)`,
  opensPart: "d'|de|du|des|a|au|aux|en|dans|sur|sous|par|chez|vers|entre|lors|pendant|qu'|qui|que|dont",
  /** What the word before it needs: « n'existent pas ». */
  negates: 'pas|jamais|rien|aucune?',
  /** What needs both its halves: no phrase ends before the second. */
  betweenTwo: 'entre|ni|soit',
  andTheOther: 'et|ni|soit',
  /** What no title ends with. */
  functionWords:
    'a afin ai ainsi apres as au aucun aucune aussi aux avant avec c car ce celle celles celui ces cet cette ceux chaque chez comme comment d dans de depuis des donc dont du elle elles en entre est et etre eu grace ils il j jusqu je l la le les leur leurs lieu lors lorsqu lorsque lui m ma mais me mes moins mon n ne ni nos notre nous on ont ou par parce partir pendant plus plusieurs pour puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon ses si sinon soit son sont sous sur t ta te tes ton tous tout toute toutes tres tu un une vers via vos votre vous y',

  /** What who met no limit writes in their place; and how long that has been so. */
  noLimits: String.raw`ras|r\.a\.s|rien(?: (?:a (?:signaler|redire|dire|noter|declarer|reprocher)|de (?:particulier|special|notable)|du tout|vu|trouve))?|aucune?s?(?: (?:limites?|soucis?|problemes?|vue?s?|trouvee?s?|rencontree?s?|constatee?s?|connue?s?|identifiee?s?)){0,2}|(?:je (?:ne |n'en |n')?|on (?:ne |n'en |n')?)?(?:pas|vois pas|ai pas) (?:de |encore de |encore )?(?:limites?|soucis?|problemes?|vue?|trouvee?|rencontree?)`,
  soFar:
    "pour (?:l'instant|le moment)|jusqu'(?:ici|a present|a maintenant)|a (?:ce (?:jour|stade)|date|ma connaissance)|en particulier|encore|actuellement|la",

  // Fields told in prose.
  about: String.raw`environ |env\. `,
  costPer: 'par |a ',
  costUnits: 'mois|an|utilisateur|poste|jour|semaine',
  costAgain: '/mois|/an| par mois',
  iAm: 'je suis|en tant que',
  jobs: 'dpo|juriste|acheteuse?|comptable|assistante?(?: (?:juridique|de direction|rh))?|formatrice|formateur|rh|drh|developpeuse?|ingenieure?|gestionnaire(?: de paie)?|chef de projet',
  within: 'dans',
  prompt: 'prompts?|consigne|demande|demander',
  /** What joins tools that work as one. */
  joinsTools: "et|puis|dans|d'|de|du|sur|pour",

  // How it turned out.
  /** The whole of it failed: words for a part that did are limits. */
  fails: String.raw`\b(?:(?<!en )echec|fiasco|desastre|catastroph[a-z]*|bide|deception|decevant[es]*|inutilisables?|inexploitables?|(?:petit|gros|beau) rate)\b|^[^a-z]*(?:bon,? )?rate\b|\b(?:tout|bon(?:ne)?s?) a jeter|\ba (?:rate|foire|loupe|plante) (?:le|la|mon|ma|notre)\b|\b(?:a|direct) la poubelle|\b(?:completement|totalement|entierement|carrement|tout) (?:rate|faux|fausse|foire|loupe|plante|a cote)[es]*\b|\brate[es]? (?:complet|total)|\btout (?:est |etait )?(?:a refaire|a reprendre|rate)|\b(?:du|oblige[es]* (?:de|a)) (?:tout |le |la |les |l')?(?:refaire|reprendre|recommencer|reecrire|rattraper)(?! (?:la|une?|quelques|certain[es]*) )|(?:\ba|fallu) tout (?:refaire|reprendre|recommencer|reecrire)|\btout (?:refait|repris|recommence|reecrit)\b|\bjamais (?:reussi|arrivee?s?|marche)|\bpas (?:reussi|arrivee?s?) a|\bn'a (?:rien|pas) (?:marche|fonctionne|donne|servi|reussi|compris)|(?:perte de|perdu (?:mon|notre|son)) temps|peine perdue|(?:j'ai|on a|nous avons) (?:abandonne|renonce|laisse tomber(?! [a-z' ]{2,30} pour\b))`,
  /** It was of use all the same. */
  succeeds: String.raw`nickel|impeccable|bluffant[es]*|genial[es]*|au poil|parfait|(?:marche|fonctionne) (?:bien|tres bien|super|nickel|desormais|maintenant)|ca (?:marche|fonctionne)\b(?! pas)|je (?:garde|valide|recommande)|on (?:garde|valide|recommande|l'a adopte)|adopte[es]*|(?:bon|beau) (?:gain|resultat)|tres utile|satisf[a-z]*|sinon (?:ca va|rien a|c'est)`,

  // What is answered to the question about limits.
  /** Words by which a limit, a check or a case to leave out is told. */
  tellsLimit: String.raw`jamais|sauf|hors|au-dela|maxi(?:mum)?|max|au plus|limit[a-z]*|bemol|attention|eviter|evitez|mefi[a-z]*|verifi[a-z]*|controler|relire|relis[a-z]*|relecture|recouper|invente[a-z]*|confond[a-z]*|hallucin[a-z]*|se trompe[a-z]*|oublie[a-z]*|melange[a-z]*|rate|ratent|plante|perdu|faux|fausses?|inutilisable|(?:pas|plus|moins) (?:pour|avec|sur|si|quand|de|des|d'|les?|la|aux?|en|adapte[a-z]*|fiable[a-z]*|bon(?:ne)?s?)|(?:marche|fonctionne|gere|comprend|lit|respecte|sait|reconnait|convient|passe) (?:pas|mal|moins|plus)|ne (?:jamais|pas)|seulement|uniquement|que (?:pour|si|quand)|trop (?:long|gros|grand|lourd|vague|court)[a-z]*|(?:donnees?|documents?|noms?|contrats?|dossiers?) (?:clients?|personnel[a-z]*|sensibles?|confidentiel[a-z]*|medica[a-z]*)|interdits?|risque[a-z]*|au moins|des que`,
  /** What answers somebody and tells nothing. */
  onlyAnswers: String.raw`oui|ouais|non|si|ok|okay|d'accord|dac|voila|exact[a-z]*|tout a fait|bien sur|pas de souci|de rien|avec plaisir|merci[a-z]*|super|cool|top|parfait|nickel|genial|bravo|bonjour|bonsoir|salut|coucou|hello|mdr|lol|ah|oh|bof|peut-etre|je (?:ne )?(?:pense|crois|sais|regarde|verrai|vois)(?: pas)?`,
  /** What puts the answer off. */
  answersLater: String.raw`je (?:reponds|te|vous|y|le|m'en|reviens|regarde|complete)[a-z ]{0,20}(?:plus tard|demain|lundi|mardi|mercredi|jeudi|vendredi|ce soir|tout a l'heure|des que)|plus tard|demain`,
};

export type ShareRows = typeof fr;
