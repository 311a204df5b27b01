/*
 * How French tells, in prose, the task that a tool was put to, and its limits. On folded text in which each tool is a run
 * of « T »; the task is the group of each expression. None nests a repetition, nor begins with « T+ »: a run would be begun
 * at each of its signs.
 */

/** What opens the object of a verb. */
const THE = String.raw`(?:(?:l|d|qu)'|(?:les?|la|mes|mon|ma|nos|notre|des|du|de|un|une|tout|toute|tous|toutes|chaque|ce|cette|ces|cet|leurs?|quelques|plusieurs|vos|ton|tes|a|en|au|aux|deux|trois|quatre|cinq|six|dix|cent) |\d)`;
/** What opens it without a preposition. */
const DET = String.raw`(?:(?:les?|la|mes|mon|ma|nos|notre|des|une?|toute?s?|tous|deux|trois|leurs?) |l'|\d)`;
const REST = String.raw`[^.;:!?\n,()]{2,110}(?:, (?!(?:je|j|on|il|elle|ca|c|nous|mais|et|puis|qui|ce|moi|en|pour|avec|sans)\b)[a-z' -]{2,30} et (?:les? |la |l'|des |du |mes |nos )[^.;:!?\n,()]{2,60})?(?: ?\([^()\n]{3,60}\))?`;
const TASK = String.raw`[a-z0-9«"'][^.;:!?\n,()]{4,110}(?: ?\([^()\n]{3,60}\))?`;
const TO_DO = String.raw`[a-z]{2,14}(?:er|ir|re|oir)\b`;
/** « m'y retrouver » */
const SELF = "(?:[ms]'y |[ms]'en |[ms]'|me |se |nous |y )?";
const ADVERBS = String.raw`(?:(?:tout|bien|deja|encore|enfin|aussi|carrement|litteralement|maintenant|desormais|donc|juste|meme) ){0,2}`;
/** Verbs that tell a failure are no task. */
const NOT_FAILED = String.raw`(?!invent|gard|stock|conserv|collect|gagn|economis|confon|oubli|(?:se |s'est )?tromp|melang|hallucin|ignor|plant|rat[ae]|loup|efface|supprim|perd|pert|tradui[a-z]* «)`;
const MADE = String.raw`(?:fait|redige|prepare|monte|traduit|genere|cree|ecrit|tape|resume|construit|produit|relu|corrige|trie|classe|mis|pondu|sorti|torche|boucle|realise|transcrit|reformule|decortique|analyse|compare|traite|extrait|mene|gere|bricole|refait|reecrit|retape|converti|automatise|mache|premache|verifie|controle|code|migre|assemble|illustre|simplifie|calcule)e?s?`;

/** The contract of every other language. */
export const fr = {
  /** The phrase that tells a task, the surest structure first. */
  tasks: [
    // « j'ai demandé à T de résumer… », « je laisse T trier… », « nous avons confié à T la lecture… »
    new RegExp(
      String.raw`\b(?:demand|charg|propos|dit)[a-z]{0,4} (?:[a-z]+ )?(?:a )?T+ (?:de |d')(?:(?:me|nous|lui|m'|les|le|la) ?)?(${TO_DO} ${REST})`,
    ),
    new RegExp(String.raw`\blaiss[a-z]{1,5} T+ (?:me |nous )?(${TO_DO} ${REST})`),
    new RegExp(
      String.raw`\bconfi[a-z]{1,4} (?:[a-z]+ )?(?:a )?T+(?: et (?:a )?[a-z]{2,5} [a-z]{3,14})? (${THE}${REST})`,
    ),
    new RegExp(
      String.raw`\b(?:fai[a-z]{1,5}|fait|fais) (?:faire )?(${TO_DO} ${THE}[^.;:!?\n,]{2,90}?) (?:a|par|avec|dans) T+`,
    ),
    // « T sait créer… », « T nous sert à débriefer… », « T m'aide à… »
    new RegExp(
      String.raw`T,? (?:qui )?(?:(?:me |m'|nous |vous |leur |lui )?(?:ser[tv][a-z]{0,4} a |aid[a-z]{1,4} a |perme[a-z]{1,5} (?:de |d'))|(?:sait|savait) |arriv[a-z]{1,3} a )(${SELF}${TO_DO} ${REST})`,
    ),
    // « T m'a pondu… », « T a trié… », « T trie les… »
    new RegExp(
      String.raw`T,? (?:qui )?(?:me |m'|nous |vous |leur |lui |te )(?:l'|les |la |le )?(?:a |ont )?${ADVERBS}${NOT_FAILED}([a-z]{3,14} (?:${THE}|T)${REST})`,
    ),
    new RegExp(
      String.raw`T,? (?:qui )?(?:a|ont) ${ADVERBS}${NOT_FAILED}([a-z]{1,12}(?:e|i|u|it|is|rt|nt) (?:${THE})${REST})`,
    ),
    new RegExp(
      String.raw`T,? (?:a|ont) (?:rate|loupe|foire|massacre|bousille|sabote|gache|saccage|plante) (${THE}${REST})`,
    ),
    new RegExp(
      String.raw`T,? (?:qui )?(?:en |y )?${ADVERBS}(?!(?:pose|branche|installe|connecte|relie|utilise|active|configure|parametre|couple|comme|entre|contre|reste|encore|quatre|autre|ensuite|est|sont|serait|peut|doit|coute|existe|arrive|annonce|licencie|vient|devient|avant|pendant|durant|met)\b)${NOT_FAILED}([a-z]{1,12}(?:e|ent|it|et|rt|nd|ut|pond) (?:${THE})${REST})`,
    ),
    // « Avec T j'ai traduit… », « Avec T on résume… »
    new RegExp(
      String.raw`\b(?:avec|via|grace a|dans|sur) T+,? (?:j'ai |on a |nous avons |je |j'|on |nous )${ADVERBS}${NOT_FAILED}(?!donn|decri|coll|charg|depos|soumet|envo|file|balanc|vers|mets?\b|mis\b|pass|dict|scann|photograph|pos[ea]|lanc)([a-z]{3,14} (?:${DET})${REST})`,
    ),
    // « demandez-lui de préparer… », « je lui demande de… »
    new RegExp(
      String.raw`\b(?:demand[a-z]{1,4}-(?:lui|leur)|lui (?:ai |a |avons )?demand[a-z]{1,4}) (?:de |d')(${SELF}${TO_DO} ${REST})`,
    ),
    // « T pour trier… », « T, très bon pour trier… »
    new RegExp(
      String.raw`T(?!T)\)?(?: [^.;:!?\n,T]{1,40}| ?\([^()\n]{1,40}\))?(?:, [^.;:!?\nT]{1,60})?,? (?:pour|pr|afin de|sert a) (?!(?:l'instant|le moment|ma part|une fois|moi|nous|rien|voir|info|autant|cent|que|ca|cela|la premiere|un premier|qui|ceux|celles)\b)((?:${SELF}${TO_DO} |${THE})${REST})`,
    ),
    new RegExp(String.raw`T[^.;:!?\n,T]{0,30} ?(?:->|→|=>|=) ?(${TASK})`),
    // « j'ai fait le règlement avec T », « je dicte mes rapports dans T »
    new RegExp(
      String.raw`\b(?:j'ai|on a|on s'est|nous avons|je|j'|on|nous) (?:me |l'|y |en )?${ADVERBS}(?:(?:viens|vient|venons) de |(?:peux|peut|pouvons) |(?:ai|a|avons) (?:pu |reussi a ))?(?!donn|decri|coll|charg|depos|soumet|envo|file|balanc|vers|mets?\b|mis\b|pass)(?:[a-z]{3,14} )(?:maintenant |desormais |aussi |deja |toujours |souvent |enfin )?(?:de plus de [^.,;]{2,20} |de [^.,;]{2,14} |une formule pour )?(${THE}[^.;:!?\n,()]{3,90}?)(?: \([^()\n]{1,40}\))?(?:,? ?(?:avec|via|grace a|par|sur|dans|a) (?:l'aide de |l'api (?:de |d'))?)T`,
    ),
    // « j'ai fait avec T une affiche… », « j'ai demandé à T le délai de… »
    new RegExp(
      String.raw`\b(?:j'ai|on a|nous avons|je|on|nous) [a-z']{2,14} (?:avec|via|grace a|dans|sur) T+,? (${DET}${REST})`,
    ),
    new RegExp(String.raw`\bdemand[a-z]{0,4} (?:[a-z]+ )?(?:a )?T+ (${DET}${REST})`),
    // « je l'utilise pour… », « on s'en sert pour… », « voilà à quoi me sert T : … »
    new RegExp(
      String.raw`(?<!pas )\b(?:l'utilis[a-z]{1,4}|(?:m'en|s'en|nous en) ser[tv][a-z]{0,3}) (?:surtout |aussi |maintenant |principalement |uniquement )?(?:pour|a) (${TO_DO} ${REST}|${DET}${REST})`,
    ),
    new RegExp(String.raw`T[^.;:!?\n,T]{0,30} ?: (${TO_DO} ${REST})`),
    // « pour expliquer les écarts j'envoie mon tableau à T », « quand je dois trier… T », « pour ceux qui font des tableaux : T »
    new RegExp(
      String.raw`(?:^|[:,] |c'est )(?:moi,? )?pour (${TO_DO} ${THE}[^.;:!?\n,]{3,80}?),? (?=j'|je |on |nous )[^.!?\n]{0,70}T`,
    ),
    new RegExp(
      String.raw`\b(?:(?:quand|lorsque|des que|si) (?:je|on|nous|vous|tu) (?:dois|doit|devez|devons|veux|voulez|voulons|avez a|ai a)|(?:ceux|celles|tous ceux) qui (?:doivent|ont a|galerent a|veulent|font)) ([^.;:!?\n,]{4,90}?) ?[,:] ?[^.!?\n]{0,50}T`,
    ),
    // « il me classe les… », « qui reformule nos… »
    new RegExp(
      String.raw`\b(?:il|elle|ca|qui) (?:me |m'|nous |lui )(?:l'|les |la |le )?(?:a |ont )?${ADVERBS}${NOT_FAILED}((?!dit|dis|demand|pren[ad]|cout|appel|repond|semble|reste|faut|faudr|arriv)[a-z]{3,14} (?:${THE})${REST})`,
    ),
    new RegExp(
      String.raw`\b(?:il|elle|qui) ${ADVERBS}(?!(?:ne|n|me|se|y|est|sont|faut|faudrait|reste|met[s]? des|fait (?:des|un|une) (?:faute|erreur))\b)${NOT_FAILED}((?:a )?[a-z]{1,12}(?:e|ent|it|et|rt|nd|ond) (?:en (?:forme|ordre|page|ligne|tableau) |au (?:propre|net) |a jour )?(?:(?:les?|la|mes|mon|ma|nos|notre|des|du|une?|chaque|tout|toute|tous|toutes) |l'|\d)${REST})`,
    ),
    // « ça range les demandes… »
    new RegExp(
      String.raw`\bca ${ADVERBS}${NOT_FAILED}((?!marche|prend|prit|fait|met\b|donne|passe|reste|vaut|coute|dure|demande|evite|aide|change|sauve|mange|enleve|tombe|date|semble|permet|represente)[a-z]{3,12}(?:e|it|rt|nd) (?:les|mes|nos|des|chaque|tout(?:es)?|tous) ${REST})`,
    ),
  ],
  /** The same, less surely: tried when none of the others is there. */
  looseTasks: [
    // « traduction des fiches avec T », « relances rédigées par T », « fabriquer les QCM avec T »
    new RegExp(
      String.raw`(?:^|[:–,] |\b(?:mais|alors|bon|et|puis|astuce|en) )((?!(?:je|j|on|il|elle|nous|ca|c|ce que|ce qui|depuis|avec|pour|avant|plus|fini|apres|bonjour|salut|hello|voila|essai|test|retour|bilan|fiasco|echec|experience|rate|semaine|mois|petit|petite|merci|et|mais|bref|franchement|honnetement|perso|vrai|(?:en|du) (?:vrai|fait|gros|coup)|parait|il parait)\b)[a-z0-9][^.;:!?\n,()]{4,90}?)(?: \([^()\n]{1,60}\))?(?: (?:se fait|se font|est|sont|passent?|tourne)(?: [a-z]{2,12}){0,2}?)?(?: (?:${MADE}))?(?: (?:au propre|au net|desormais|maintenant))? (?:avec|via|grace a|par|sur|a l'aide de) (?:l'aide de |l'api (?:de |d'))?T`,
    ),
    new RegExp(String.raw`(?:^|[:,] )([a-z][^.;:!?\n,T]{5,80}?),? c'est (?:maintenant |desormais )?T+ qui `),
    // « pour les PV : je dicte avec T », « comptes rendus : T »
    new RegExp(
      String.raw`(?:^|[:,] |c'est )(?:moi,? )?pour (?!(?:l'instant|moi|nous|ma part|info|ceux)\b)((?:${TO_DO} |${THE})[^.;:!?\n,]{3,80}?)(?: ?[,:] | (?=j'|je |on |nous ))[^.!?\n]{0,70}T`,
    ),
    new RegExp(
      String.raw`^((?!(?:bonjour|salut|hello|outil|test|retour|petit|astuce|moi|bon|et|mais|merci|info|je|j'|on)\b)[a-z0-9][^.;:!?\n,T]{5,80}?)(?: ${MADE})? ?(?:[:,=]|→|->) T`,
    ),
    new RegExp(
      String.raw`T,? (?:\d[^.;:!?\n,]{1,20}, )?(?:(?:un |une |mon |notre )?(?:scenario|fonction|mode|flux|workflow|gpt) (?:de |d'))?((?:[a-z]{3,12}(?:age|tion|ment|ure|yse|these)s? (?:de|du|des|d')|compte rendu|comptes rendus|plan de|planning|notice|fiches? de)[^.;:!?\n,()]{2,90})`,
    ),
    // « retrouver une décision me prenait 25 min », « traduire le livret, ça traînait »
    new RegExp(
      String.raw`^(${TO_DO} [^.;:!?\n,]{3,90}?)(?:, (?:ca |c'|cela )| (?:(?:me|nous|leur) )?(?:prenait|prend|prenaient|demandait|mangeait|coutait|etait|passe)\b)`,
    ),
    // « 70 minutes gagnées sur le planning », « j'ai divisé par trois le temps des déclarations », « T sur mes étiquettes »
    new RegExp(
      String.raw`\b(?:gagn|economis|recuper|epargn|perdu)[^.;:!?\n]{0,40} (?:sur|pour) (${DET}[^.;:!?\n,()]{3,80}?)(?:$|[,.;:]| (?:avec|grace a|via) T)`,
    ),
    new RegExp(
      String.raw`\btemps (?:passe (?:a|sur) |de |d'|des |du )([a-z][^.;:!?\n,()]{4,80}?)(?:$|[,.;]| (?:avec|grace a|via) T)`,
    ),
    new RegExp(String.raw`T sur (?!(?:le|mon) (?:site|telephone|pc|portable|poste|cloud)\b)(${DET}${REST})`),
    // « depuis qu'on a T, la saisie des factures nous prend… »
    new RegExp(
      String.raw`T,? ((?:la|le|les|mes|nos|l') ?[^.;:!?\n,T]{4,80}?) (?:(?:me|nous|lui|leur) )?(?:pren(?:d|nent|ait)|demand(?:e|ent|ait)|cout(?:e|ent|ait)) `,
    ),
    // « un truc qui marche pour écrire les tests : T »
    new RegExp(String.raw`\bpour (${SELF}${TO_DO} ${THE}[^.;:!?\n,T]{3,90}?) ?: T`),
    // « l'usage que fait mon service de T : le tri des… », « semaine 3 avec T sur les… »
    new RegExp(
      String.raw`\b(?:usage|retour|test|essai|echec|bilan|ratage)[^.;:!?\n]{0,50}T ?(?::|sur) (${THE}${REST})`,
    ),
    new RegExp(String.raw`\bprompt (?:de |d'|pour |pr )((?:${THE})?${REST})`),
    // « je ne passe plus 3 h à recopier… », « fini les 4 h à rapprocher… »
    new RegExp(
      String.raw`\b(?:pass|perd|mett|fini|galer|consacr)[a-z]{0,5} [^.;:!?\n]{0,50}\b(?:a|sur) ((?:${TO_DO} |les |la |mes |nos |l')${REST})`,
    ),
  ],
  /** Beside a time: the task that it went into. */
  timedTasks: [
    new RegExp(
      String.raw`\b(?:pass|perd|mett|mis|consacr|fall|demand|pren|pris|fini|galer)[a-z]{0,6} [^.;:!?\n]{0,50}?\b(?:a|pour|sur) ((?:(?:les? |l'|la |me |nous )?${TO_DO}|les?|la|mes|mon|ma|nos|notre|chaque|des|ces|l'[a-z]{3,14}) (?!main\b|fois\b)${REST})`,
    ),
    new RegExp(
      String.raw`(?:\d ?(?:h|heures?|min|minutes?|mn|jours?|j)|heures?|journees?|matinees?|apres-midi|jours?)(?:\d{2})?\b[^.;:!?\n,]{0,24}? (?:a|pour|sur|de|d') ?((?!moins|plus|travail|temps|gagn|gain|boulot|la main|chaque fois)(?:${TO_DO} |les? |la |mes |mon |ma |nos |notre |chaque |des |l'|[a-z]{3,14}(?:age|tion|ment|ure|ie|se|te|che) )${REST})`,
    ),
  ],
  /** What is no task: a time, a manner, whose tool it is (« l'outil de la compta c'est T »). */
  noTask: String.raw`(?:de (?:la |l')|du |des |d'une? )[a-z' ]{2,30},? c'est T+|(?:entre|environ|pres de) \d+|(?:tous|toutes) les (?:jours|semaines|mois|matins|soirs)|(?:\d+|une?|deux|trois|quatre|cinq|dix|toute|mon|ma) ?(?:bonne |petite )?(?:min|h\b|heures?|jours?|semaines?|mois|ans?\b|apres-midi|matinee|journee|soiree|lundi|dimanche|vie)|trois semaines`,
  /** What announces that a use will be told, or praises one, and tells none: « Tuto vite fait », « Sauvé la mise ». */
  tellsNothing: String.raw`(?:(?:une?|le|la|mon|ma|petite?s?|gros(?:se)?|mini|super) ){0,3}(?:tuto[a-z]{0,4}|astuces?|tips?|trouvailles?|decouvertes?|bides?|fails?|partage|bon plan|bricolage|retours?|rex|truc|victoire)(?: (?:vite fait|du jour|de la semaine|du mois|du (?:lundi|mardi|mercredi|jeudi|vendredi)|express|rapide|perso|pratique|utile|d'experience|d'usage|terrain|maison)){0,3}|(?:(?:il|elle|ca|T+) )?(?:(?:m'|nous |vous |l')?a )?sauvee?s? (?:la mise|la vie|les meubles|(?:ma|la|notre) (?:journee|soiree|matinee|semaine|vie)|(?:mon|notre) (?:apres-midi|week-end|lundi|vendredi))|chapeau(?: bas)?|bluffant|genial`,
  /** How people begin to tell: words on their own, and a head before a colon. */
  opensTelling:
    'bon|bah|ben|alors|bref|donc|voila|ok|allez|tiens|perso|franchement|honnetement|pour info|fyi|hop|bon ben|bon bah|et bien|eh bien|du coup|en fait',
  announces: String.raw`(?:(?:une?|le|la|mon|ma|notre|petite?s?|gros(?:se)?|mini|super|mauvaise|bonne|simple) ){0,3}(?:retours?|partage|astuces?|tuto[a-z]{0,4}|trucs?|bricolage|decouverte|trouvaille|victoire|fail|rate|bide|test|bilan|rex|info|conseil|bon plan|usage|tips?|experience|surprise|echec|routine)\b`,
  /** The clause that follows a task, and is no part of it. */
  afterTask: String.raw`et (?:je|on|il|elle|ca|c'est|j'|nous|puis|bing)|mais |c'est |c |au lieu|pendant (?:que|la|le)|depuis |parce |car |alors |(?<!(?:dit|signale|montre|previent|alerte|rappelle) )quand |avant de|et (?:un|une|le|la|les) [a-z ]{3,20} (?:derriere|apres)|en (?:\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente) ?(?:min|h\b|heure|jour|semaine|demi|quart|matin|soiree|apres|clic|seconde)[a-z]*(?! (?:l'|les? |la |un|des |nos |mes ))|en moins|la ou|le tout|(?<!(?:que|qu'|dont|ou|quand|si) )(?:j'|je )|on (?=(?:[a-z']{1,4} )?(?:a|va|peut|doit|fait|met|est|reste|prend|n'|ne|l'|les|la|y|en|s'|se|nous|garde|gagne|passe|relit|verifie|corrige|valide|utilise|envoie|obtient|perd|economise|complete|ajoute|signe|[a-z]{2,10}ait)\b)|il |franchement|jusqu'a|(?:avec|dans|par|via|grace a|sur|a|et|puis) T|pdt |hier|sans broncher`,

  // A limit of the use.
  opensLimit: `mais|par contre|en revanche|sauf que|sauf|seul(?:e|s)? (?:petit )?(?:bemol|hic|defaut|limite|regret|souci|point)[a-z ]{0,12}(?: ?:|,| c'est qu'?e?)|(?:le |un |petit |gros ){0,3}(?:bemol|hic|souci|defaut|point faible|revers)[a-z ]{0,12}(?: ?:|,| c'est qu'?e?)|attention,? ?:?|limites? ?:|(?:moralite|lecon) ?:|cela dit|toutefois|cependant|neanmoins|reste que|bon,|juste,?`,
  opensSurely: String.raw`par contre|en revanche|sauf|seule?s? |(?:petit |gros )?(?:bemol|hic)|le (?:bemol|hic|souci|point faible)|attention|gare |moralite|lecon|limites? ?:`,
  afterLimit:
    "donc (?:ne|n'|pas|evitez|mefiez|prudence)|c'est non negociable|et qu'on|mais (?:le |la |les |l'|ca |au moins|sinon|pour le reste)",
  turns: 'mais|et|puis|parce que|pis',
  /** Said for a tool that was named. */
  standsForTool: "il|elle|ils|elles|ca|l'outil",
  fails: String.raw`(?:il|elle|ils|elles|ca|T+|qui|l'outil|[a-z]{3,14}) (?:(?:me|nous|lui|les|leur|parfois|souvent|toujours|encore|aussi|quand meme|des fois) |l'|s'est |se |a |ont |m'a |s'|avait ){0,3}(?:invent|confon|hallucin|tromp|oubli|melang|plant|rat[ea]|ignor|bloqu|coinc|cale\b|bug|perd|mang|zapp|invers|arrondi|gomm|deform|decroch|galer|pein|patin|derap|delir|bafouill|satur|jett?[ea]|efface|supprim|additionn|(?:class|li|ger|tradui|compren|reconnai)[a-z]{0,3} (?:mal|tout)\b|tendance a|met(?:tent)? des mots|sort(?:ent)? des|ressort|disparai|raconte n|rament?\b|echou|meton|surestim|sousestim|sous-estim|exager|simplifi|s'arret|s'embrouill|s'emmel|emmel|embrouill|parle dans|loup|saut[ea]|remplac)|(?:nul|mauvais|faible|perdu|largue|limite|incapable)e?s? (?:en|sur|avec|pour|des qu|quand)\b|(?:il|elle|ils|elles|ca|T+) n(?:e |')[a-z' ]{1,24} (?:pas|plus|jamais|rien|aucun)`,
  isNot: String.raw`\b(?:ne|n') ?(?:[a-z']{1,20} ){0,3}?[a-z']{1,20} (?:pas|plus|jamais|aucune?|rien|guere|que|qu)\b|\bn'[a-z]{1,20} (?:pas|plus|jamais|aucune?|rien|guere|que)\b|\bpas (?:fiable|parfait|adapte|top|terrible|toujours|pour|sur|avec|les|d'|de|au point|moyen)|\bimpossible|inexploitable|inutilisable|incapable|\binutile d|\baucune? |\bpersonne ne`,
  needs: String.raw`(?:faut|faudra|doit|doivent|reste(?:nt)? a|restent|(?:a|tout) (?:verifier|relire|recouper|revoir|refaire|controler|surveiller|corriger|reprendre|completer|manier)|obligatoire|indispensable|necessaire|necessite|je (?:me |les |le |la |l'|lui ){0,2}(?:re)?(?:verifi|reli[st]|control|corrig|refai|repren|recontrol|ai tous)|(?:j'ai|on a) (?:du|tous)|on (?:les |le |la |l')?(?:re)?(?:verifi|reli[st]|control)|relecture|relire|verifier|a la main|manuellement|prudence|condition|seulement si|uniquement|quota|floute|anonymis|masqu|valide[rz]|cgu|dpo|confidential|moi-meme|abst(?:enir|enu|iens))`,
  orders: String.raw`(?:(?:merci de|veuillez|svp|pensez a) [a-z]{3,14}(?:er|ir|re)|(?:jamais|rien) (?:avec|sur|pour|de|dans|en|d')|(?!assez|chez|servez|essay|test|regard|venez|pouvez|avez|voulez|savez|demand|imagin|voyez|n'hes)[a-z]{3,12}ez|ne (?:pas|jamais|plus)|ne [a-z]{2,14} (?:pas|plus|jamais|aucun|rien)|eviter|pas (?:de|touche|pour|sur|avec)|a eviter|a verifier|a relire|a recouper|relecture|inutile de|interdit|toujours [a-z]{3,12}(?:er|re|ir))`,
  isBad: String.raw`(?:nul(?:le|s|les)?\b|faux\b|fausses?\b|errone|ratee?s?\b|ratages?|illisible|bouillie|catastroph|n'importe quoi|grisatre|bancal|approximati|maladroit|lourd|raide|moche|decale|au hasard|trous?\b|echec|galere|mal\b|trop\b|a cote|incomplet|perime|obsolete|bizarre|de travers|au point|moins (?:bien|bon|sur|fiable)|croche|l'eponge|inverse|erreurs?|fautes?|coquilles?|invente|sans broncher|trompeu|limite|echapp|a la trappe|a moitie|hasardeu|fantaisist|capricieu|rarement|au point de|mauvais|surreal|en double|une? [a-z]{2,14} sur (?:deux|trois|quatre|cinq|six|dix|vingt|\d))`,
  isGood: `relecture comprise|compris|parfait(?:ement)?|impeccable|nickel|sans (?:erreur|faute)|zero (?:erreur|faute|oubli)|(?:je|on|nous) (?:ne |n')[a-z' ]{1,20} plus|me (?:coutait|prenait)|passais|de temps|j'ai (?:voulu|tente)|aucune (?:erreur|faute)|rien a redire|gagn[a-z]*|economis[a-z]*|de moins|au lieu de|ne serait-ce|plus jamais|plus personne|n'en revien[a-z]*|pas de quoi|je n'exagere pas|et ca marche|disposition|si (?:vous|tu|quelqu'un) (?:voulez|veux|veut|souhait)|s'en plain|chronometr|ans que je|je respire|aucune idee|que je n'avais pas`,
  condition: `pour l[ea]s?|avec l[ea]s?|sur l[ea]s?|hors|si|quand|des qu'|des que|au-dela|lorsqu[a-z]*|passe|tant que|avec un|si on|si vous`,
};

export type ProseRows = typeof fr;
