/*
 * What French-speaking colleagues write around a use, a need, a try or a warning. Rows are alternatives of expressions
 * on folded text (lower case, no accents), save where they say otherwise; none nests a repetition.
 */

const OWN = String.raw`(?:\bj ?'? ?|\bje (?:me |l'|le |la |lui |leur |les |y |n'|ne |vous )?|\bon (?:l'|le |lui |y |en |se |s'|me |nous )?|\bnous (?:l'|lui |les )?|\bperso )`;
const PRESENT = String.raw`utilis|sers|servons|passe|colle|dict|donne|demande|charge|depose|fais|fait|faisons|cree|genere|export|branch|decri[st]|soumet|met[st]?\b|mettons|pars\b|prends|envoi|scann|lance|ecri[st]|redig|traite|tape|relis|laisse|transform|tradui|verifi|compar|fabriqu|prepar|test|gagn|travaille avec|ai (?:viré|pris)|automatis|class|resum|recup`;
const PAST =
  'utilise|fait|demande|laisse|mis|monte|branche|automatise|essaye|teste|setup|code|colle|decouvert|vire|remplace|genere|cree|transforme|traduit|developpe|construit|configure|soumis|envoye|donne|charge|bricole|fabrique|redige|prepare|classe|extrait|resume|passe|lache|laisse tomber|arrete|adopte|deploye|entraine|dicte|transcrit|compare|migre|obtenu|gagne|perdu|economise|voulu|commence|parametre|connecte|photographie|importe|pris|refait|reecrit|produit|realise';

/** A colleague's contribution, named by a noun. */
const THINGS =
  'trame|setup|check|coup|comparaison|grille|checklist|formule|canevas|prompts?|fiches?|methode|astuces?|trucs?|agent|tuto|partage|modele|gpt|technique|idees?|recette|combine|bot|macro|tuyau|conseils?|exemple|test|post|message|msg|demo|script|outil|manip|structure|affaire|extension|activite';

/** The contract of every other language. */
export const fr = {
  /** A use that the author lived. */
  use: [
    new RegExp(`${OWN}(?:${PRESENT})`),
    new RegExp(
      String.raw`(?:\bj ?'? ?(?:y )?ai|\bg|\bj?lui ai|\bon (?:l'|y |en |lui )?a|\bnous (?:l'|y )?avons|\bon s'est|\bje me suis|\bon est passees?)(?: [a-z']+){0,3}? (?:${PAST})\b`,
    ),
    /\b(?:en testant|en utilisant|depuis que (?:j'utilise|on utilise|je passe|nous avons)|a l'usage|test du jour|bilan :|demander? a [a-z -]{2,20} de)\b/,
  ],
  /** « J'ai » and any participle, « je » and any verb: weaker, for people find their own verbs. */
  useGeneric: [
    /\b(?:j ?'? ?(?:y |l'|lui |leur )?ai|g|on (?:l'|y |en |lui )?a|nous (?:l'|y )?avons)(?: (?:tout|bien|enfin|aussi|donc|juste|meme|finalement|deja|vite|fini par)){0,2} (?!vu|lu|entendu|recu|pense|compris|note|adore|aime|ete|eu|dit|oublie|su|pu|du|cru|assiste|participe|regarde|ecoute|achete|commande|souscrit|valide le|prevu|droit|fini\b|parle|discute|decide|ete a|ri\b|perdu le|ajoute (?:au|a la)|mange|appris que)[a-z]+(?:e|es|ee|ees|i|is|it|u|us|ue)\b/,
    /\b(?:j'|je (?:me |l'|le |la |lui |leur |les |y |n'|ne |vous )?)(?!vous\b|nous\b|leur\b|dis\b|redis|envoie|l'envoie|pense|crois|sais|vois|suis|serai|note|vais|veux|peux|dois|me demande|cherche|trouve que|comprends|rappelle|transmets|confirme|viens|voudrais|voulais|propose|prefere|espere|attends|ai |aime|adore|remercie|souhaite|pourrais|reviens|partage|signale|compte|conseille|recommande)[a-z]{3,}/,
    /^[^a-z]*(?:teste|utilise|essaye|branche|monte|cree|remplace|automatise|decouvert|deploye|bricole)e?s?\b/,
  ],
  firstPerson: "j'|je|on|nous|mes|mon|ma|nos|notre",
  /** What people work on: a message that names none of it is seldom a use case. */
  work: String.raw`comptes? rendus?|crs?|pv|proces-verba|factur|devis|contrat|avenant|clause|bail\b|baux|dossier|e-?mail|mails?\b|courriel|courrier|lettre|notes?\b|rapport|report|synthese|tableau|fichier|pdf|formule|formula|macro|planning|fiches?\b|offres?\b|cv\b|candidat|entretien|reunion|module|quiz|qcm|presentation|slides?\b|support|image|affiche|visuel|video|sous-titr|traduction|docs?\b|document|notice|mode op|procedure|audit|controle|budget|relance|commande|fournisseur|client|ticket|reclamation|verbatim|questionnaire|enquete|cahier|appels? d'offres|\bao\b|cctp|deliberation|arrete|paie|bulletin|absence|conges|stock|inventa|expedition|scripts?\b|tests?\b|sql|donnees|data\b|reporting|jurisprudence|biblio|newsletter|catalogue|produits?\b|registre|schema|process|maintenance|panne|machine|gamme|tournee|standard|deplacement|onboarding|brief|maquette|prototype|plan\b|recette|mesure|essais?\b|requete|annonce d|poste\b|codes?\b|messages\b|fils? de|lignes\b|actes?\b|parcelles?|liasse|habilitation|jingle|podcast|voix off|tutos?\b|visite|chantier|tri de|accord|charte graphique|glossaire|notes de frais|tva\b|verification|saisie|releves?|bordereau|chronolog|simulation|paragraphe|cgv|cga|mentions|bilan|ecritures|lettrage|rapprochement|sourcing|consultation|tri\b|courriers|accueil|plaquette|kits?\b|menu|discours|roulement|plannings|foire aux questions|faq\b|descriptif|etiquette|inventaire|conventions?|usager|habitants|eleves|stagiaires|patients?|locataires|adherents`,
  /** The tool as the subject of what it did, right after its name: what it is not, helpers, adverbs, verbs. */
  toolIsNot: String.raw`est\b|sera|qui\b|annonce|va\b|vient`,
  toolHelpers: "a |s'est |m'a |m' ?|nous a |me |nous |n'a pas |ne |lui ",
  toolAdverbs: 'tout |bien |encore ',
  toolVerbs: String.raw`tromp|tradui|sort|fait|rempli|lit\b|class|trie|redig|resum|transcri|gener|cree|extrai|reper|trouv|propos|invent|melang|oubli|rat[ée]|plant|donn|rend|remplac|calcul|corrig|expliqu|prepar|compar|repond|detect|signal|verifi|ecrit|relit|confond|arrondi|ajout|transform|converti|permet|aid|simplifi|automatis|recopi|renomm|met\b|mis\b|pond|zapp|migr|rattrap|sauv|decoup|code`,
  /** « Pennylane a catégorisé 212 lignes »: any past verb that is no news. */
  toolDidAny: String.raw`a (?:tout |bien |deja |encore |juste )?(?!annonce|sorti|leve|lance|publie|recu|ete|ouvert|recrute|change|fait peur|dit)[a-z]+(?:e|es|i|is|u|it)\b`,
  /** What the tool did for the author. */
  didForMe: String.raw`\b(?:m'a|nous a|me|nous)(?: (?:tout|bien|meme|deja))? (?:sorti?|sort|trouvee?|trouve|fait|migree?|rattrapee?|pondu|pond|generee?|resumee?|aidee?|permis|permet|corrigee?|ecrit|redigee?|tradui[ts]|classee?|extrait|propose|signale|rend|reecrit|prepare|montre|evite|sauve)\b|\bil (?:me |nous )?(?:classe|sort|trie|redige|relit|repere|cree|met|resume|extrait|genere|propose)\b`,
  /** Counted things are neither dates nor these. */
  months: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|sept|oct|nov|dec',
  uncounted: 'jours?|heures?|places|membres|participants|personnes|milli',
  /** A use told without a verb: « Gemini pour résumer », « traduction avec DeepL ». */
  aiWord: "agent|prompt|bot|assistant|gpt|l'ia|une ia",
  edition: 'ia|en local',
  usedFor: String.raw`pour (?:les? |la |l'|mes |nos |un |des |[a-z]+(?:er|ir|re)\b)`,
  ledBy: "avec|via|grace a|dans|a l'appli|par|a l'aide de|avec l'aide de|outil d[a-z' ]{2,20},? c'est",
  trialOf: 'essai de|test de',
  theTool: "l'api (?:de |d')?|l'agent |l'appli |l'outil |une? |notre |mon ",
  /** « Notice traduite, T, nickel »: a note of a few words has no verb but tells how it went. */
  noted: String.raw`nickel|impec(?:cable)?|voila|et basta|fini|plie|propre|ok\b|zero|reste a|(?:une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|\d+) ?(?:min(?:utes?)?|h\b|heures?|jours?|matinee|apres-midi|soiree|secondes?|sec\b)`,
  /** « merci T », « vive T » */
  thanksTool: 'merci(?: a| au)?|vive|bravo(?: a)?|grace a',
  notLedBy: '(?:pas|rien a voir|concurrence|comme) avec',

  /** Home life: a use of one's own that is no work. */
  private: `mon mari|ma femme|mon conjoint|ma conjointe|belle-mere|beau-pere|mes enfants|mon fils|ma fille|mes parents|belle-famille|vacances|recettes? de|anniversaire|noel|horoscope|devoirs|potager|tinder`,
  /** Licences, accounts and budgets. */
  admin: `licences?|abonnements?|renouvel|achete|(?:on a|avons|ai|ont) commande|commandee?s|donner acces|feu vert|la dsi (?:valide|confirme|nous a confirme)|acces (?:est|sont)|ouverture des comptes|comptes? (?:cree|active)|deployee? (?:lundi|demain|la semaine)|disponible sur`,
  /** A tool as a thing that one buys, opens, learns or repairs, where « T » is the tool: no use is told. */
  aboutTool: String.raw`(?:formations?|acces|comptes?|licences?|contrat|factures?|abonnements?|session|ateliers?|demo|presentation|mise a jour|nouvelle version|support|panne|tarifs?|deploiement|raccourci|rapport|video|equipe|commercial|patron|pdg|fondateur|bureaux?|stand) (?:de |d'|a |avec |sur |pour |chez )?T|(?:ouvrir|debloquer|installe[er]?|activer?|deployer?|acheter|souscrire (?:a )?|choisir entre|compar(?:e|er|ons)|teste(?:r|ons)?) T+(?: (?:et|ou|avec) T+)? (?:pour (?:les|le|la|choisir)|sur le|jusqu|avec la)|T (?:ne repond|ne (?:marche|fonctionne) (?:pas|plus)(?=[.,!? ]*$| (?:ce |aujourd|depuis|du tout))|est (?:arrive|en panne|en maintenance)|a (?:change|augmente|leve|ouvert|annonce)|coute)`,
  /** Openings under which people tell what they found. */
  marker: String.raw`astuces?|petit truc|petit bricolage|retours? (?:d'experience|d'xp|d'usage|sur|rapide|pas|peu|mitige|perso|terrain)|petit retour|\brex\b|bide|rate du jour|test du jour|je (?:vous |me permets de vous )?(?:partage|signale)|je voulais partager|m'a demande de partager|un usage qui|decouverte|prompt qui|mon prompt (?:pour|de|d'|qui)|bon plan|trouvaille|echec (?:total|avec|sur)|fiasco|petite victoire|ne faites pas comme moi|mauvaise surprise|moralite|experience pas|fini les|servez-vous|si ca interesse|le truc que|je note ici|bilan`,
  /** A judgement that only someone who tried can give. */
  evaluation: `nickel|bluffante?|bluffee?|au poil|magique|ca marche|marche (?:bien|nickel|super)|impeccable|genial|jour et la nuit|convaincante?|franchement|il adore|correct pour|pas parfait|depanne|reste a|il faut (?:juste|quand meme|relire|verifier)|faut juste|par contre|bemol|a recouper|je relis|je verifie|on verifie|propre direct|decent|passe creme|zero oubli|a jeter|tout faux|impossible d'|je garde|on garde|en relisant|premier jet|du premier coup|il se trompe|elle se trompe|invente|plus rien a la main|meilleure?`,
  /** Someone else's words: the press, a vendor, a study. */
  news: String.raw`vu passer|annonce (?:une|un|la|le|que|son)|(?:nouvelle|nouveau) (?:[a-z]+ )?(?:release|version|modele|model)|leve \d|leve des|est (?:sortie?|disponible|en ligne)|vient de (?:sortir|lancer|publier|annoncer|paraitre)|selon (?:une|un|l'|le)|d'apres (?!leurs|nos|mes)|une etude|article|interview|youtube|a lire|a suivre|rumeur|milliards?|licornes?`,
  /** A tool that will be spoken of, and is used for nothing: it is put on an agenda. */
  onAgenda: String.raw`T(?: aussi)? (?:a (?:l'ordre du jour|l'odj\b|l'agenda\b)|au (?:programme|menu) (?:de|du)|(?:dans|sur) (?:la|notre) liste(?: des (?:sujets|points)| de (?:lundi|mardi|mercredi|jeudi|vendredi)| ?(?:$|[.,;!])))|T (?:est|sera) (?:a l'ordre du jour|au programme|au menu)\b|\bpoint (?:sur )?T|(?:re)?(?:parl|discut)(?:er|era|erons|ons|e|erait) (?:de |d'|ensemble de )T`,
  /** A short question that invites to eat or to drink. */
  invites: 'dejeun[a-z]{1,3}|dej|manger|resto|restau|apero|pizza|un verre|un cafe|une biere|afterwork|diner',
  /** Life of the group: events, agendas, newcomers. */
  event: String.raw`webinaire|(?:une|la) demo d[e']|conferenciers?|l'intervenante?|conference|sondage|votez|atelier (?:prompt|ia|l'ia|«)|notre solution|(?:cher partenaire|partenaires),|seriez[- ]vous disponible|code promo|👍.{0,20}👎|aura lieu|date limite|ferme (?:lundi|mardi|mercredi|jeudi|vendredi)|inscriptions?|(?:reste|encore) [a-z0-9]+ places|\d+ places|places (?:limitees|restantes)|reportee?|salle|replay|prochaine? (?:date|session|cafe|rdv|reunion|atelier|rencontre)|prochains? objectif|est complete|licences? .{0,30}dans la journee|mail d'activation|bienvenue|membres|ordre du jour|recap du mois|on ouvre|session .{0,20}de (?:lundi|mardi|mercredi|jeudi|vendredi)|apportez|pas de recap|en conge|formation ia`,
  /** Not done yet. */
  future: `(?:on|nous) (?:prevo(?:it|yons)|envisage(?:ons)?)|l'an(?:nee)? prochaine?|je (?:le |la )?(?:teste|regarde|essaye?|essaie|lis) (?:ca |cela )?(?:demain|plus tard|ce soir|ce week-end|bientot|des|la semaine)|je (?:vais|compte|voudrais|voulais bien|me tate)|on va (?:tester|essayer|voir)|(?:il )?faudrait|faut (?:vraiment )?qu'on|on devrait|on pourrait|un de ces (?:quatre|4)|faudra qu'on|j'aimerais|je vous dirai|je vous dis|hate de|a creuser|a tester|mets de cote`,
  /** A laugh: in public nobody answers one. */
  laughs: 'mdr|ptdr',
  /** A joke, a doubt, a sigh. */
  irony: String.raw`\b(?:ah oui|bien sur,|bien sur !|mouais|cocorico|merci l'ia|j'attends de voir|fais semblant|yaourt|devoirs|anniversaire|perds mes nerfs|ca fait peur|quelle claque|plus attentionne|me demande(?:nt)? (?:combien|si|pourquoi|comment)|on verra\.?$)\b|^[^a-z]*entendu (?:a|au|dans)|^[^a-z]*(?:super|bravo|genial)[,…. ]+[a-z]+ m'a encore|blague|un jour une ia|si un jour|temps fou a rire|horoscope|dans un bateau|aux infos|au jt|frigo|m'a (?:encore )?(?:suggere|propose|conseille) (?:de |d')?[«"]`,
  /** Told of someone else. */
  third: `(?:mon|ma|mes|un|une) (?:beau-frere|belle-soeur|beauf|cousine?|amie?|copain|copine|fils|fille|mari|femme|conjointe?|neveu|niece|enfants?|mere|pere|frere|soeur|voisine?)|m'a dit que|me dit que|il parait|editeur|vendeur|commercial de|consultante?s? (?:dit|dits|parle)|entendu|soi-disant|apparemment|son equipe|leur equipe|dit que`,
  /** What the author thinks should be, or asks themselves. */
  opinion: String.raw`on parle (?:beaucoup|tous|trop)|tout le monde parle|je trouve (?:que|ca|cela|dangereux|triste|qu'on)|me tracasse|quand je vois|loin de la|a mon avis|c'est un risque|je ne suis pas contre|je suis contre|plus personne ne|je m'abstiendrais`,
  thanks: String.raw`merci|bravo|super (?:utile|partage|interessant)|trop (?:bien|fort|cool)|top\b|genial|excellent|respect|felicitations|j'adore|bien vu`,

  /** Orders and alarms. */
  warnStrong: String.raw`\battention (?:a|aux|au|,|avec|:)|^[^a-z]*attention\b|^[^a-z]*(?:petit |bref )?rappel\b|\b(?:pour|bref|petit|simple) rappel\b|\brappelons\b|\bje (?:vous )?rappelle\b|\brappel ?:|\bprudence\b|\bvigilan(?:ce|ts?)\b|\bgare (?:a|au|aux)\b|\bfaites (?:tres )?(?:attention|gaffe)|\bpas touche\b|\ba desinstaller\b|^[^a-z]*sachez que|\barretez de\b|\breflechissez avant|\bjamais via\b|\bn'ont rien a faire\b|\bne (?:peu(?:t|vent)|doi(?:t|vent)) pas (?:servir|etre)\b|\bsans vouloir plomber|\bmise au point\b|\bne (?:les |l'|la |le |lui |leur |jamais |pas )?(?:confiez|collez|mettez|utilisez|partagez|copiez|envoyez|publiez|laissez|donnez|saisissez|transmettez|deposez|faites (?:pas |jamais )?confiance|coller|mettre|utiliser|partager|copier|envoyer)\b|(?:merci|priere|veuillez|penser|pensez|svp).{0,12} (?:a |de )?ne (?:plus|pas|jamais)|\b(?<!vous )n(?:e |')(?!hesit)[a-z' ]{0,8}?[a-z]+ez (?:pas|jamais|aucun|plus|rien)\b|\bne jamais [a-z]+(?:er|re|ir)\b|\ba ne (?:pas|jamais) |\b(?:que|sans [a-z ]{3,40}),? c'est non\b|\bgaffe\b|mefiez|mefiance|point de vigilance|a garder en tete|evitons|il est rappele|\bne doi(?:t|vent) (?:pas|plus|jamais)\b|nous vous demandons de|vous etes pries|supprimez-l|n'oubliez pas (?:que|de verifier)|soyez prudents?|\b(?:faut|arretons|il est temps d)(?: |')(?:arreter|cesser)? ?de (?:croire|faire confiance|coller|mettre|donner|envoyer)|\b(?:je|nous) (?:tiens|tenons|souhaite|souhaitons|veux|voudrais|voulais|dois|me permets) ?(?:a |de |d')?(?:vous )?(?:alerter|avertir|prevenir|mettre en garde)|\ba (?:bannir|proscrire)\b`,
  /** What one says before telling what one found out. */
  opening: 'et|bon|alors',
  /** What somebody found out about a tool, where nothing was done with it. */
  noticed: String.raw`(?:(?:j'ai|on a|nous avons)(?: (?:aussi|enfin|bien|encore|tous)){0,2} (?:decouvert|remarque|constate|repere|observe|realise|vu|note|appris)|(?:je viens|on vient) de (?:me |s'|m'|se )?(?:decouvrir|remarquer|constater|reperer|voir|rendre compte|apercevoir)|(?:je me suis|on s'est|nous nous sommes) (?:rendue?s? compte|apercue?s?)|je (?:m'apercois|me rends compte|remarque|constate)|(?:repere|constate|remarque|decouvert))(?: [a-z' ]{1,24})? (?:que |qu'|(?:un|une) (?:truc|probleme|souci|limite|bug|piege|erreur|defaut)|quelque chose)|(?:j'ai|on a|je viens de|on vient de) (?:mis|mettre) le doigt sur|(?:je|on) (?:tombe|suis tombee?|est tombee?s?|viens de tomber|vient de tomber) sur (?:un|une) (?:truc|probleme|souci|limite|bug|piege|erreur|defaut)`,
  /** What people are warned of; each subject counts once. */
  warnings: {
    forbidden: String.raw`interdi[ts]|interdisent|mention (?:est )?obligatoire|c'est non\b|prohibe|\bexclut\b|bloquee? pour|proscri`,
    privacy: String.raw`\bcnil\b|\brgpd\b|\bdpo\b|\brssi\b|la dsi|secret professionnel|donnees (?:personnelles|sensibles|salaries|patients)|hors ue|transfert de donnees|lit tout ce qui`,
    fairness:
      "haut risque|(?:m|nous |vous )'?inquiet|biais|mal a l'aise|discrimin|ethique|dangereux|me tracasse|ne se delegue|boite noire|perd la main|justifier un refus",
    fraud: String.raw`faux site|deepfakes?|hypertrucage|\bclon[a-z]{0,6} (?:de )?(?:la |une |sa )?voix|voix clonee|liens? publics?|usurp|arnaque|phishing|hamecon|n'est pas de (?:microsoft|google|openai)|info securite|\bcharte\b|\brisques?\b|responsabilite|fuite|indexable|piratage|aspirent`,
    rights:
      "droits? d'auteur|libres? de droits?|aucun recours|protegeable|confidential|conserve les|entrainement",
    checking:
      'verifiez|pensez a (?:tout )?(?:bien )?(?:verif|reli|recoup|control|anonym|retir|supprim|masqu|desactiv|enlev|coup|ouvr|cit|decoch|flout|demand)|on anonymise|anonymis(?:ez|e avant)|desinstallez|signalez|on verifie tout',
    footprint: 'consomme|empreinte|planete',
    reliability: String.raw`\b(?:ia|modeles?|chatbot|l'outil|l'assistant) (?:ne sai[ts]?|inventent?|melangent|se trompe[nt]*)|ne sait pas compter|n'existent? pas|existent pas|sans prevenir|toute fausse|ne savent pas|pas fiables?\b|n'est pas fiable|n'existe pas|inventes?\b|epingler`,
  },

  /** Asking for help, experience or a tool. */
  ask: String.raw`quelqu'? ?une?\b|qqn|qq'?un|qui (?:a |ont |aurait|utilise|peut|pourrait|saurait|sait|accepterait|connait|parmi|d'entre|s'en sert)|des (?:idees|pistes|retours|avis|formateurs|juristes|volontaires|recommandations|conseils)|(?:je|nous|on) cherch|cherche (?:un|une|des)|cherchons|besoin d'(?:aide|un coup|un avis|une info|infos)|besoin de (?:vos|conseil)|un coup de main|comment (?:je|on|tu|vous|faire|faites|fait|faut|l'|puis|ca|lui|eviter|avez)|savez[- ]vous|sais[- ]tu|est[- ]ce (?:que|qu')|y a[- ]t[- ]il|c(?:'est| est)? quoi|quel(?:le)?s? (?:est|sont|difference|outils?|version|ia|prompts?|solution|logiciel)|vous (?:utilisez|mettez|faites|avez|connaissez|auriez|confirmez|passez|en pensez)|tu (?:fais|utilises|mets|l'utilises|as|connais)|avis aux|on peut|on a le droit|a[- ]t[- ]on|peut[- ]on|combien (?:ca|de|coute)|ca (?:vaut|se justifie|marche aussi)|pourquoi|il existe|existe[- ]t[- ]il|(?:a|pour|chez) (?:d'autres|vous aussi)|c'est pareil (?:pour|chez)|vous aussi`,
  /** Asking whether one may. */
  askLeave: "(?:le droit d[e']|a le droit|autorise(?:e?s)?|permis d|peut[- ]on|je peux|l'accord d)",
  /** « Comme Nora, j'ai… »: a trial, or nothing but a likeness; « comme promis » is neither. */
  opensAs:
    '(?:comme|pareil que) (?!promis|convenu|prevu|dit|annonce|toujours|souvent|demande|chaque|beaucoup|tout|vous|nous|moi)[a-z-]+,',
  /** Between two tools that one asks to choose from. */
  orElse: 'ou|ou bien|vs|contre',
  /** Asking without a question mark. */
  askPlain: `ame charitable|svp un tuto|preneu(?:r|se) d|on a le droit|l'un d'entre vous|quelqu'? ?un (?:sait|a deja|connait|aurait|peut|a (?:un|une))|qqn (?:sait|a|connait)|(?:je|nous|on) cherch(?:e|ons)(?! [0-9])|(?:re)?cherche (?:une?|outil|appli|logiciel|solution|prompt|quelqu'un|ia)|comment (?:vous|tu) [a-z]+|besoin d'(?:aide|un coup)|(?:souhaiterais?|voudrais|aimerais|(?<!tu )voulais) savoir|pourriez[- ]vous|pouvez[- ]vous (?:me|nous|m'indiquer)|je me demande (?:si|comment|quel)|votre avis|vos avis|par quoi commencer|une idee pour`,
  smallTalk: String.raw`yaourt|le cafe|croissants?|frigo|parking|dejeuner|gateau|match|apero|biere|restau|a vu (?:la|le|cette|ce) (?!post|partage)|avez[- ]vous vu|vous avez vu|clim\b|qui (?:vient|sera|est dispo|participe|va) |covoiturage|qui amene|qui apporte|ou c'est moi|en panne`,
  aiTopic: `ia|llm|prompts?|outils?|automatis[a-z]*|(?:re)?transcri[a-z]*|agents?|chatbot|bot|gpt|gener[a-z]*|automatique(?:s|ment)?|deepfakes?|conversations?|chat|modele|assistants?|ocr|copilote?|usages? du quotidien|redaction assistee|logiciel|traduction automatique|plug-?ins?`,

  /** A colleague's contribution, and what says that it is theirs. */
  things: THINGS,
  shown: 'presentation|atelier|video',
  yours: 'ton|ta|tes|votre|vos',
  thankYou: 'merci',
  thankedFor: "pour (?:le |la |l'|ton |ta |ce |cette )",
  peerAfter: `depuis|suite (?:au|a la|a ton|a votre|a ta|aux)|vu (?:le|la|ton|ta)|apres (?:le|la|ton|ta)|grace (?:au|a la|a ton|a ta)`,
  peer: [
    /\b(?:comme|que) (?:toi|vous)\b|\bque (?:tu|vous) (?:nous |m'|l')?(?:as|avez|avais|aviez) (?:mis|partag|post|donn|montr|propos)/,
    new RegExp(
      String.raw`\b(?:${THINGS}) [^.;:!?\n]{0,40}?(?:partag|present|montr|post)[a-z]{1,4} (?:ici|au|en|hier|lundi|mardi|mercredi|jeudi|vendredi|l'autre)|^[^a-z]*\+1 pour (?:l'|la |le )(?:${THINGS})`,
    ),
    /\bcomme (?:tu|vous) (?:l'|nous l'|me l')?(?:as|avez|avais|aviez|dis(?:ais|iez)?|dites|(?:conseill|expliqu|montr|propos|sugger|recommand|racont)(?:ais|iez))\b|\bje (?:confirme|valide) (?:pour|que|l'|le|la)/,
    /\b(?:teste|essaye|repris|suivi|refait|applique|copie|adopte|reproduit)e?s? (?:[a-z']+ )?(?:ton|ta|tes|votre) [a-z]{3,}/,
    /\b(?:fiche|partage) ?(?:n ?°|no\.?|#|numero|nr) ?\d/,
    /\bcomme (?:@?\S+ ){1,3}(?:l'a |le )?(?:suggere|conseille|propose|montre|recommande)[a-z]*/,
    /\b(?:tricks?|prompts?|tips?|trucs?|astuces?) \S+ (?:a partagee?|a postee?)/,
  ],
  /** A colleague's thing by their name: « N » is a known one, « C » another word with a capital, « T » a tool. */
  peerNamed: [
    new RegExp(String.raw`\b(?:${THINGS}) (?:[a-z0-9T+;'’«»"-]+ ){0,5}?(?:de |d'|du )[NC]`),
    /\b(?:(?:avec|le|la|son)|(?:teste|essaye|repris|copie|adopte|utilise)e?s?) T+ (?:de |d')[NC]/,
    /\b(?:methode|affaire|truc|astuce|recette|technique|combine|coup|prompt) (?:excel |T+ )?a [NC]/,
    /\b(?:partag|post|propos|montr|recommand|present|sugger|conseill|decri)[a-z]{1,4} (?:[a-z]+ ){0,2}?par (?:N|C|mme |m\. |l'equipe )/,
    /\b(?:que|qu')(?: ?avait| ?a)? ?(?:recommand|propos|montr|partag|post|conseill|sugger|present)[a-z]{1,4} [NC]/,
    /[NC] (?:nous |m')?(?:a|avait|montrait|recommandait) (?:[a-z]+ )?(?:montr|partag|post|conseill|sugger|present|recommand|mis|decri)[a-z]{1,4}/,
    /\b(?:[a-z]{2,12} comme|facon|pareil que|idem|d'accord avec|meme [a-z]+ que|(?:toi|vous),?|pique a|inspiree?s? (?:de|par)|conseils? de|idee de|exemple de) N/,
    /\b(?:teste|essaye|repris|suivi|refai[a-z]{1,3}|appliqu[a-z]{1,3}|copi[a-z]{1,3}|adopte|reprodui[a-z]{1,3}|retour sur)[a-z]{0,2}(?: [a-zT'-]+){1,6}? (?:de |d'|a )N/,
  ],
  notNames: 'France Paris Lyon Europe IA RH',
  /** A word for having tried. */
  try: 'branchee?s?|verdict|bof|suivies?|apres (?:une?|deux|trois|quelques) (?:semaines?|mois|jours?) (?:avec|de)|installee?|impec(?:cable)?|nickel|au poil|passee? |pas eu|demoli|m.a (?:trouve|servi|evite|sauve)|prise?|mise? en|reussie?|voulu refaire|m.y suis mise?|deroulee?s?|tourne|tient (?:pas|bien)|cale|bugs?|bugge|donne rien|plante|tentee?|pognee?|experimentee?s?|rejouee?s?|reproduire|servie?|inspiree?|donne sa chance|passee?s? (?:sur|dedans)|convaincue?|copiant|copier|ralentit|adopte[es]*|teste[es]*|essaye[es]*|essai|repris|reprise|suivi|refait|applique|mis en pratique|adopte[es]*|reproduire|reproduit|reussi a|utilise|copie|mis|fait|marche|fonctionne|passe pas|concluant|validee?s?|bluffant|copiee?s?|refaite?s?|chez (?:nous|moi)',
  ownTry: 'suivi|teste|essaye|adopte|repris|applique|utilise|fait|pogne|servi',
  /** What a name follows when one did as that person. */
  of: "de |d['’]|du ",
  genitive: '',
  asSomeone: 'comme|(?:pareil|idem|meme [a-z]+) que|a la (?:facon|maniere) (?:de|d)|(?:celui|celle) (?:de|d)',
  /** Ahead of a colleague's thing, that one tried it; what it is tried on comes after these. */
  triedOf: '(?:teste|essaye|adopte|copie)e?s?|reprise?s?|reproduite?s?|refaite?s?',
  usedOn: 'sur|avec|pour|dans|chez|a|au|aux|en',
  /** After a colleague's name. */
  iTried:
    "(?:j'ai|on a|nous avons|je l'ai|on l'a) (?:moi aussi |aussi |enfin |donc |juste ){0,2}(?:teste|essaye|repris|reproduit|refait|copie|adopte|applique|branche|monte|utilise|automatise)e?s?",
  /** A colleague's use that was lived again, said in the thread where it stands. */
  hereToo:
    "chez (?:nous|moi)|(?:nous|moi) aussi|(?:pour|de) (?:nous|moi),? (?:ca|idem|pareil)|j'ai (?:du|juste du) (?:adapter|changer|ajouter|modifier)",
  tryShort: String.raw`^[^a-z]*(?:teste|essaye)(?: (?:aussi|et|pareil)\b|[,.!])|^[^a-z]*\+1\b.{0,20}(?:fait|teste|essaye)|\b(?:teste|essaye|fait) aussi\b|^[^a-z]*(?:pareil (?:ici|chez)|idem (?:ici|chez|pour))`,
};

export type CueRows = typeof fr;
