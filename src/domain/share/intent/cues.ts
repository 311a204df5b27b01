/**
 * What French and English colleagues write around a use, a need, a try or a warning.
 * Every pattern is for folded text (lower case, no accents) and is bounded: none nests a repetition.
 */

const OWN_FR = String.raw`(?:\bj ?'? ?|\bje (?:me |l'|le |la |lui |leur |les |y |n'|ne |vous )?|\bon (?:l'|le |lui |y |en |se |s'|me |nous )?|\bnous (?:l'|lui |les )?|\bperso )`;
const PRESENT_FR =
  'utilis|sers|servons|passe|colle|dict|donne|demande|charge|depose|fais|fait|faisons|cree|genere|export|branch|decri[st]|soumet|met[st]?\\b|mettons|pars\\b|prends|envoi|scann|lance|ecri[st]|redig|traite|tape|relis|laisse|transform|tradui|verifi|compar|fabriqu|prepar|test|gagn|travaille avec|ai (?:viré|pris)|automatis|class|resum|recup';
const PAST_FR =
  'utilise|fait|demande|laisse|mis|monte|branche|automatise|essaye|teste|setup|code|colle|decouvert|vire|remplace|genere|cree|transforme|traduit|developpe|construit|configure|soumis|envoye|donne|charge|bricole|fabrique|redige|prepare|classe|extrait|resume|passe|lache|laisse tomber|arrete|adopte|deploye|entraine|dicte|transcrit|compare|migre|obtenu|gagne|perdu|economise|voulu|commence|parametre|connecte|photographie|importe|pris|refait|reecrit|produit|realise';

/** A use that the author lived, in French. */
const USE_FR: readonly RegExp[] = [
  new RegExp(`${OWN_FR}(?:${PRESENT_FR})`),
  new RegExp(
    String.raw`(?:\bj ?'? ?(?:y )?ai|\bon (?:l'|y |en |lui )?a|\bnous (?:l'|y )?avons|\bon s'est|\bje me suis|\bon est passees?)(?: [a-z']+){0,3}? (?:${PAST_FR})\b`,
  ),
  /\b(?:en testant|en utilisant|depuis que (?:j'utilise|on utilise|je passe|nous avons)|a l'usage|test du jour|bilan :|demander? a [a-z -]{2,20} de|lived it)\b/,
];

const EN_VERBS =
  'use|used|using|ask|asked|paste|pasted|build|built|make|made|set up|wired|automated|let|drop|dropped|give|gave|feed|fed|dictate|photograph|get|got|have it|had it|tried|create|created|run|ran|write|wrote|turn|turned|put|replaced|switched|drafted|generate|generated|translated?|summari[sz]ed?|connected|hooked|trained|tested|loaded|upload|uploaded|saved|lost|threw|cut|moved|now dictate|rely|lean';
const USE_EN: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:i|we)(?:'ve|'d| have| had)?(?: (?:just|now|also|finally|recently|been|always|often|only|then|simply|usually|started|managed to|all)){0,3} (?:${EN_VERBS})\b`,
  ),
  /(?:^|[.!:\n] ?|[-–] )(?:been using|used|using|built|made|tried|asked|got|set up|automated|did it|wired|switched|turned|wrote|put|gave|let|had|fed|took|ran|did|swapped|dropped|threw|moved|cut|kept|trained|found a way)\b/,
];

/** « J'ai » and any participle, « je » and any verb: weaker, for people find their own verbs. */
const USE_GENERIC: readonly RegExp[] = [
  /\b(?:j ?'? ?(?:y |l'|lui |leur )?ai|on (?:l'|y |en |lui )?a|nous (?:l'|y )?avons)(?: (?:tout|bien|enfin|aussi|donc|juste|meme|finalement|deja|vite|fini par)){0,2} (?!vu|lu|entendu|recu|pense|compris|note|adore|aime|ete|eu|dit|oublie|su|pu|du|cru|assiste|participe|regarde|ecoute|achete|commande|souscrit|valide le|prevu|droit|fini\b|parle|discute|decide|ri\b|perdu le|ajoute (?:au|a la)|mange|appris que)[a-z]+(?:e|es|ee|ees|i|is|it|u|us|ue)\b/,
  /\b(?:j'|je (?:me |l'|le |la |lui |leur |les |y |n'|ne |vous )?)(?!pense|crois|sais|vois|suis|serai|note|vais|veux|peux|dois|me demande|cherche|trouve que|comprends|rappelle|transmets|confirme|viens|voudrais|voulais|propose|prefere|espere|attends|ai |aime|adore|remercie|souhaite|pourrais|reviens|partage|signale|compte|conseille|recommande)[a-z]{3,}/,
  /\b(?:i|we)(?: (?:now|also|just|then|always|finally|simply|only)){0,2} (?!think|know|guess|see|saw|read|heard|hope|wonder|need|want|love|like|agree|wish|can|could|will|would|should|am|are|was|were|have|had|feel|mean|missed|didn't|don't|may|might|bought|bet|understand|believe|just)[a-z]{3,}/,
  /(?:^|[.!:\n] ?)[a-z]{3,}ed (?:our|my|the|a|an|all|it|two|three|\d+) /,
  /^[^a-z]*(?:teste|utilise|essaye|branche|monte|cree|remplace|automatise|decouvert|deploye|bricole)e?s?\b/,
];

/** What people work on: a message that names none of it is seldom a use case. */
const WORK =
  /\b(?:comptes? rendus?|crs?|pv|proces-verba|factur|devis|contrat|avenant|clause|bail\b|baux|dossier|e-?mail|mails?\b|courriel|courrier|lettre|notes?\b|rapport|report|synthese|tableau|fichier|pdf|formule|formula|macro|planning|fiches?\b|offres?\b|cv\b|candidat|entretien|reunion|meeting|module|quiz|qcm|presentation|slides?\b|support|deck|image|affiche|visuel|video|sous-titr|subtitle|traduction|translat|docs?\b|document|notice|mode op|procedure|audit|controle|budget|relance|commande|fournisseur|supplier|client|customer|ticket|reclamation|complaint|verbatim|questionnaire|enquete|survey|cahier|appels? d'offres|\bao\b|cctp|deliberation|arrete|paie|payroll|bulletin|absence|conges|stock|inventa|expedition|scripts?\b|tests?\b|sql|donnees|data\b|reporting|jurisprudence|biblio|newsletter|catalogue|produits?\b|product|registre|register|schema|process|maintenance|panne|machine|gamme|tournee|standard|deplacement|minutes of|memo|invoice|quote|contract|lease|polic|spreadsheet|sheets?\b|interview|job description|onboarding|training|manual|order|tender|rfp|bids?\b|proposal|dashboard|spec\b|logs?\b|transcri|statement|vat\b|tva\b|expense|notes de frais|receipt|tariff|certificat|verification|saisie|releves?|bordereau|chronolog|simulation|paragraphe|cgv|cga|mentions|bilan|liasse|ecritures|lettrage|rapprochement|sourcing|consultation|tri\b|courriers|accueil|usager|habitants|eleves|stagiaires|patients?|locataires|adherents|brief|maquette|prototype|plan\b|recette|mesure|essais?\b|requete|annonce d|poste\b|codes?\b|messages\b|unread|\bfils? de|threads?\b|lignes\b|rows\b|actes?\b|parcelles?|liasse|habilitation|jingle|podcast|voix off|tutos?\b|visite|chantier|tri de|accord|charte graphique|glossaire|risk|compliance)/;

const TOOL_VERBS_FR =
  'tromp|tradui|sort|fait|rempli|lit\\b|class|trie|redig|resum|transcri|gener|cree|extrai|reper|trouv|propos|invent|melang|oubli|rat[ée]|plant|donn|rend|remplac|calcul|corrig|expliqu|prepar|compar|repond|detect|signal|verifi|ecrit|relit|confond|arrondi|ajout|transform|converti|permet|aid|simplifi|automatis|recopi|renomm|met\\b|mis\\b|pond|zapp|migr|rattrap|sauv|decoup|code';
const TOOL_VERBS_EN =
  'made|makes|wrote|writes|reads?\\b|gave|gives|turned|turns|fills?|filled|drafts?|drafted|finds?|found|flags?|flagged|summari|translat|cuts?\\b|saved?s?\\b|generat|built|builds|does\\b|did\\b|got\\b|gets\\b|invent|mixed|missed|misses|caught|catches|answers|explains|sorts|sorted|rewrote|rewrites|takes\\b|took\\b|handles|helped|helps|renames|spots|spotted|keeps|kept|failed|fails|broke|hallucinat|pulls|pulled|checks|logs';
/** The tool as the subject of what it did, right after its name. */
const TOOL_DID = new RegExp(
  String.raw`^[ )]{1,2}(?:(?!est\b|sera|is\b|are\b|qui\b|annonce|va\b|will\b|vient|has\b|says)[a-z+']{2,14} ){0,2}?(?:a |s'est |m'a |m' ?|nous a |me |nous |n'a pas |ne |lui )?(?:tout |bien |encore )?(?:${TOOL_VERBS_FR}|${TOOL_VERBS_EN})`,
);

/** « Pennylane a catégorisé 212 lignes », "Copilot summarised 47 messages": any past verb that is no news. */
const TOOL_DID_ANY =
  /^[ )]{1,2}(?:a (?:tout |bien |deja |encore |juste )?(?!annonce|sorti|leve|lance|publie|recu|ete|ouvert|recrute|change|fait peur|dit)[a-z]+(?:e|es|i|is|u|it)\b|(?:just |finally |now )?(?!announced|launched|released|opened|raised|changed|crashed|closed|based|used|powered|called)[a-z]{3,}ed\b)/;

/** Counted things: « 212 lignes », « 340 CV », "90-slide deck"; a date or a year is no count. */
const COUNTED =
  /(?<![\d/.,:-])(?!20[0-3]\d\b|\d{1,2} (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|sept|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug))\d[\d ]{0,6}(?: |-)(?!%|€|h\b|min|jours?|heures?|hours?|days?|places|membres|participants|personnes|people|k€|m€|m\b|milli)[a-z]{2,}/;

/** Home life: a use of one's own that is no work. */
const PRIVATE =
  /\b(?:mon mari|ma femme|mon conjoint|ma conjointe|belle-mere|beau-pere|mes enfants|mon fils|ma fille|mes parents|husband|my wife|my (?:kids?|son|daughter|mum|mom|dad)|belle-famille|vacances|recettes? de|anniversaire|noel|christmas|horoscope|holiday|devoirs|homework|potager|tinder)\b/;
/** Licences, accounts and budgets. */
const ADMIN =
  /\b(?:licences?|licenses?|abonnements?|subscription|renouvel|achete|commandee?s|budget|acces (?:est|sont)|ouverture des comptes|comptes? (?:cree|active)|deployee? (?:lundi|demain|la semaine)|roll-?out|disponible sur)\b/;

/** What the tool did for the author. */
const DID_FOR_ME =
  /\b(?:m'a|nous a|me|nous)(?: (?:tout|bien|meme|deja))? (?:sorti?|sort|trouvee?|trouve|fait|migree?|rattrapee?|pondu|pond|generee?|resumee?|aidee?|permis|permet|corrigee?|ecrit|redigee?|tradui[ts]|classee?|extrait|propose|signale|rend|reecrit|prepare|montre|evite|sauve)\b|\bit (?:drafts|catches|flags|gave me|gives me|came up with|found|wrote|reads|fills|turns|spotted|reminds|does|saves|helped|mixed up|kept)\b|\bil (?:me |nous )?(?:classe|sort|trie|redige|relit|repere|cree|met|resume|extrait|genere|propose)\b/;

/** Openings under which people tell what they found. */
const MARKER =
  /\b(?:astuces?|tip|petit truc|petit bricolage|retour (?:d'experience|d'xp|d'usage|sur|rapide)|petit retour|\brex\b|quick win|small win|quick one|til\b|lesson learned|learned the hard way|fun one|negotiation trick|trick:|bide|rate du jour|test du jour|je (?:vous |me permets de vous )?(?:partage|signale)|je voulais partager|m'a demande de partager|un usage qui|decouverte|success to report|quick story|prompt qui|mon prompt (?:pour|de|d'|qui)|my prompt (?:for|to|that)|bon plan|trouvaille|echec (?:total|avec|sur)|fiasco|petite victoire|ne faites pas comme moi|mauvaise surprise|moralite|experience pas|not glamorous|for those who|for anyone who|fini les|servez-vous|si ca interesse|le truc que|je note ici|bilan)\b/;

/** A judgement that only someone who tried can give. */
const EVALUATION =
  /\b(?:nickel|bluffante?|bluffee?|au poil|magique|ca marche|marche (?:bien|nickel|super)|impeccable|genial|works (?:great|well|fine)|game changer|jour et la nuit|convaincante?|franchement|il adore|correct pour|pas parfait|depanne|reste a|il faut (?:juste|quand meme|relire|verifier)|faut juste|par contre|bemol|a recouper|je relis|je verifie|on verifie|propre direct|decent|passe creme|zero oubli|finally|a jeter|tout faux|impossible d'|je garde|on garde|it does miss|one warning|en relisant|premier jet|du premier coup|il se trompe|elle se trompe|invente|plus rien a la main|better|meilleure?)\b/;

/** Someone else's words: the press, a vendor, a study. */
const NEWS =
  /\b(?:annonce (?:une|un|la|le|que|son)|(?:new|nouvelle|nouveau) (?:[a-z]+ )?(?:release|version|modele|model)|leve \d|leve des|est (?:sortie?|disponible|en ligne)|vient de (?:sortir|lancer|publier|annoncer|paraitre)|selon (?:une|un|l'|le)|d'apres (?!leurs|nos|mes)|une etude|article|interview|a lire|interesting read|a suivre|announces?|announced|has (?:launched|released)|just (?:launched|released|dropped)|report says|according to|survey|rumeur|milliards?|licornes?|billion|mckinsey|gartner|bcg)\b/;

/** Life of the group: events, agendas, newcomers. */
const EVENT =
  /\b(?:webinaire|webinar|sondage|aura lieu|date limite|ferme (?:lundi|mardi|mercredi|jeudi|vendredi)|inscriptions?|places|reportee?|salle|room|replay|prochaine? (?:date|session|cafe|rdv|reunion|atelier|rencontre)|prochains? objectif|next (?:meeting|session)|moved to|attached|reminder|est complete|licences? .{0,30}dans la journee|mail d'activation|bienvenue|welcome|membres|ordre du jour|minutes of|recap du mois|on ouvre|session .{0,20}de (?:lundi|mardi|mercredi|jeudi|vendredi)|apportez|bring your|pas de recap|en conge|formation ia)\b/;

/** Not done yet. */
const FUTURE =
  /\b(?:je (?:le |la )?teste (?:demain|ca demain|bientot|des|la semaine)|je (?:vais|compte|voudrais|voulais bien|me tate)|on va (?:tester|essayer|voir)|(?:il )?faudrait|faut (?:vraiment )?qu'on|on devrait|on pourrait|un de ces quatre|j'aimerais|je vous dirai|je vous dis|hate de|will try|going to try|should try|might try|i'd like to|planning to|want to try|let's try|a creuser|a tester|to try|mets de cote|saving this)\b/;

/** A joke, a doubt, a sigh. */
const IRONY =
  /\b(?:ah oui|bien sur,|bien sur !|lol|haha|hahaha|mdr|ptdr|mouais|cocorico|merci l'ia|j'attends de voir|going back to|smarter than|back to thinking|hallucination of the|fais semblant|yaourt|devoirs|anniversaire|typewriter|perds mes nerfs|ca fait peur|quelle claque|plus attentionne|doomed|me demande(?:nt)? (?:combien|si|pourquoi|comment)|(?:asked|asks|ask) (?:me|us) (?:how|if|whether|why)|on verra\.?$|overheard)\b|^[^a-z]*entendu (?:a|au|dans)|🙄|😏|😹|😱/;

/** Told of someone else. */
const THIRD =
  /\b(?:(?:mon|ma|mes) (?:fils|fille|mari|femme|conjointe?|neveu|niece|enfants?|mere|pere|frere|soeur|voisine?)|my (?:son|daughter|wife|husband|kids?|neighbou?r)|m'a dit que|me dit que|il parait|told me|vendor|editeur|vendeur|commercial de|consultante?s? (?:dit|dits|parle)|entendu|overheard|they say|(?:he|she|they) says?|claims?|soi-disant|apparently|apparemment|son equipe|leur equipe|their team|dit que)\b/;

const THANKS =
  /^[^a-z]*(?:@\S+ )?(?:merci|bravo|congrats|congratulations|thanks|thank you|super (?:utile|partage|interessant)|trop (?:bien|fort|cool)|top\b|genial|excellent|respect|felicitations|love (?:it|this)|great (?:share|post|stuff)|awesome|j'adore|bien vu|well done|nice)/;

/** Orders and alarms. */
const WARN_STRONG =
  /\battention (?:a|aux|au|,|avec|:)|^[^a-z]*attention\b|\brappel(?:le|ons|s)?\b|\bne (?:les |l'|la |le |jamais |pas )?(?:collez|mettez|utilisez|partagez|copiez|envoyez|publiez|laissez|donnez|saisissez|transmettez|deposez|faites (?:pas |jamais )?confiance|coller|mettre|utiliser|partager|copier|envoyer)\b|(?:merci|priere|veuillez|penser|pensez|svp).{0,12} (?:a |de )?ne (?:plus|pas|jamais)|\bheads[- ]?up\b|\bwatch out\b|\bn(?:e |')[a-z' ]{0,8}?[a-z]+ez (?:pas|jamais|aucun|plus|rien)\b|\bne jamais [a-z]+(?:er|re|ir)\b|\ba ne (?:pas|jamais) |\bmust (?:not|never)\b|\bis a breach\b|\b(?:que|sans [a-z ]{3,40}),? c'est non\b|\bpsa\b|\b(?:don't|do not|never|please don't) (?:paste|upload|share|put|use|send|trust|copy|forget)\b|please remember|be careful|\bbeware\b|careful with|\bgaffe\b|mefiez|mefiance|point de vigilance|a garder en tete|evitons|il est rappele|\bne doi(?:t|vent) (?:pas|plus|jamais)\b|nous vous demandons de|vous etes pries|turn (?:that|it) off|no uploading|supprimez-l|n'oubliez pas (?:que|de verifier)|soyez prudents?/;
const WARN_WEAK: readonly RegExp[] = [
  /interdi[ts]|interdisent|\bbreach\b|c'est non\b|prohibe|prohibited|\bexclut\b|not allowed|forbidden|bloquee? pour|proscri/,
  /\bcnil\b|\brgpd\b|\bgdpr\b|ai act|\bdpo\b|\brssi\b|la dsi|secret professionnel|donnees (?:personnelles|sensibles|salaries|patients)|personal data/,
  /works council|high-risk|haut risque|biais|\bbias\b|mal a l'aise|uncomfortable|discrimin|ethique|ethical/,
  /faux site|arnaque|phishing|hamecon|n'est pas de (?:microsoft|google|openai)|info securite|\bcharte\b|\brisques?\b|\brisk\b|liability|responsabilite|fuite|leak|indexable|piratage|aspirent/,
  /droits? d'auteur|copyright|protegeable|confidential|conserve les|used? (?:your|our) .{0,20}(?:train|improve)|entrainement|improve the model/,
  /verifiez|pensez a |on anonymise|anonymis(?:ez|e avant)|desinstallez|signalez|on verifie tout|always (?:check|verify)|have a native|sign them off|always\./,
  /consomme|empreinte|carbon|planete|🌍/,
  /ne savent pas|pas fiables?\b|n'est pas fiable|not reliable|did not exist|n'existe pas|inventes?\b|epingler/,
  /⚠|🚨|⛔/,
];

/** Asking for help, experience or a tool. */
const ASK =
  /\b(?:quelqu'? ?une?\b|qqn|qq'?un|qui (?:a |ont |aurait|utilise|peut|pourrait|saurait|sait|accepterait|connait|parmi|d'entre|s'en sert)|des (?:idees|pistes|retours|avis|formateurs|juristes|volontaires|recommandations|conseils)|(?:je|nous|on) cherch|cherche (?:un|une|des)|cherchons|besoin d'(?:aide|un coup|un avis|une info|infos)|besoin de (?:vos|conseil)|un coup de main|comment (?:je|on|tu|vous|faire|faites|fait|faut|l'|puis|ca|lui|eviter|avez)|savez[- ]vous|sais[- ]tu|est[- ]ce (?:que|qu')|y a[- ]t[- ]il|c(?:'est| est)? quoi|quel(?:le)?s? (?:est|sont|difference|outils?|version|ia|prompts?|solution|logiciel)|vous (?:utilisez|mettez|faites|avez|connaissez|auriez|confirmez|passez|en pensez)|tu (?:fais|utilises|mets|l'utilises|as|connais)|avis aux|on peut|on a le droit|a[- ]t[- ]on|peut[- ]on|combien (?:ca|de|coute)|ca (?:vaut|se justifie|marche aussi)|pourquoi|il existe|existe[- ]t[- ]il|any(?:one|body)|has any|does any|is there|are there|how (?:do|can|to|does|did|would|are)|what(?:'s| is| are) (?:the|your)|which (?:tool|one|ai|of)|looking for|any (?:leads|ideas|tips|recommend|advice|experience|suggestions)|is it (?:ok|possible|safe|allowed|worth)|can (?:we|i|you|someone|anyone|it)|does (?:it|copilot|claude|chatgpt|gemini)|do (?:you|we|any)|should (?:we|i)|would love (?:an|a|to hear|some)|recommendations?|need help|wondering|curious about)/;
/** Asking without a question mark. */
const ASK_PLAIN =
  /\b(?:quelqu'? ?un (?:sait|a deja|connait|aurait|peut|a (?:un|une))|qqn (?:sait|a|connait)|(?:je|nous|on) cherch|cherche un|cherche une|besoin d'(?:aide|un coup)|how do (?:i|you|we)|does anyone|has any(?:one|body)|looking for|avis aux|anyone else|need help|(?:souhaiterais?|voudrais|aimerais|voulais) savoir|pourriez[- ]vous|pouvez[- ]vous (?:me|nous|m'indiquer)|je me demande (?:si|comment|quel)|trying to decide|votre avis|vos avis|par quoi commencer|une idee pour)\b/;
const SMALL_TALK =
  /\b(?:yaourt|le cafe|croissants?|frigo|parking|dejeuner|gateau|match|apero|biere|restau|a vu (?:la|le|cette|ce) (?!post|partage)|avez[- ]vous vu|vous avez vu|clim\b|qui (?:vient|sera|est dispo|participe|va) |covoiturage|qui amene|qui apporte|lunch|coffee|cake|ou c'est moi|is it just me|en panne|is down\b)\b/;
const AI_TOPIC =
  /\b(?:ia|ai|llm|prompts?|outils?|tools?|automatis[a-z]*|automate[a-z]*|transcri[a-z]*|agents?|chatbot|bot|gpt|generati[a-z]*|modele|assistants?|ocr|copilote?|usages? du quotidien|minute-takers?|redaction assistee|logiciel|traduction automatique|plug-?ins?)\b/;

/** A colleague's contribution, named by a noun. */
const THINGS =
  'trame|setup|check|coup|comparaison|grille|checklist|formule|canevas|prompts?|fiches?|methode|astuces?|trucs?|agent|tuto|partage|modele|gpt|technique|tips?|tricks?|idees?|recette|combine|bot|macro|tuyau|template|workflow|conseils?|exemple|use case|test|post|message|demo|script|outil|method|recipe|share|sheet|hack|suggestion|note';
const PEER_OWNED = new RegExp(
  String.raw`\b(?:ton|ta|tes|votre|vos|your) (?:[a-z0-9-]+ ){0,3}?(?:${THINGS})\b`,
);
const PEER_AFTER = new RegExp(
  String.raw`\b(?:depuis|suite (?:au|a la|a ton|a votre|a ta|aux)|vu (?:le|la|ton|ta)|apres (?:le|la|ton|ta)|grace (?:au|a la|a ton|a ta)|following|saw|after) (?:[a-z]+ ){0,2}?(?:${THINGS}|presentation|atelier|video)\b`,
);
/** « merci Chloé pour le tuyau », « j'ai refait ta comparaison », "same setup as Priya". */
const PEER_THANKED = new RegExp(
  String.raw`\b(?:merci|thanks|thank you)\b.{0,40}? (?:pour|for) (?:le |la |l'|ton |ta |ce |cette |the |your )(?:[a-z]+ )?(?:${THINGS})`,
);
const PEER_REDONE =
  /\bcomme (?:tu|vous) l'(?:as|avez)|^[^a-z]*your [a-z0-9 -]{3,40} (?:works?|worked|broke|fails|failed|saved|does)|\bje (?:confirme|valide) (?:pour|que|l'|le|la)|\b(?:teste|essaye|repris|suivi|refait|applique|copie|adopte|reproduit|tried|tested|used|copied|followed|reused|redid)e?s? (?:[a-z']+ )?(?:ton|ta|tes|votre|your) [a-z]{3,}/;
const PEER_NUMBERED = /\b(?:fiche|partage|share|sheet) ?(?:n ?°|no\.?|#|numero|nr) ?\d/;
const PEER_SUGGESTED =
  /\b(?:as|comme) (?:@?\S+ ){1,3}(?:suggested|recommended|posted|showed|(?:l'a |le )?(?:suggere|conseille|propose|montre|recommande)[a-z]*)|\b(?:tricks?|prompts?|tips?|method|trucs?|astuces?) (?:that )?\S+ (?:posted|shared|suggested|a partagee?|a postee?)/;
/** The name follows: told apart from a tool by the caller. Original case. */
const PEER_NAMED = new RegExp(
  String.raw`(?:${THINGS}) (?:[\p{L}\p{N}+;'’-]+ ){0,4}?(?:de |d['’]|du |of |by |from )(@\S+|\p{Lu}[\p{L}-]+)|(\p{Lu}\p{Ll}+)(?:['’]s|s['’]) (?:[\p{L}\p{N}+-]+ ){0,5}?(?:${THINGS})(?![\p{L}])`,
  'u',
);
const TRY =
  /\b(?:teste[es]*|essaye[es]*|essai|repris|reprise|suivi|refait|applique|mis en pratique|adopte[es]*|reproduire|reproduit|reussi a|utilise|copie|mis|tried|tested|gave|had a go|used|followed|applied|put|ran|copied|adapted|fait|marche|fonctionne|passe pas|concluant|validee?s?|works?|bluffant|copiee?s?|refaite?s?|chez (?:nous|moi)|different result|same result)\b/;
const TRY_SHORT =
  /^[^a-z]*(?:teste|essaye|tried it|tested|tried)(?: (?:aussi|et|pareil|too|as well)\b|[,.!])|\b(?:essaye|teste) aussi\b|^[^a-z]*same [a-z]+ as [a-z]+, |^[^a-z]*\+1\b.{0,20}(?:fait|teste|essaye|tried|did|used)|\b(?:teste|essaye|fait) aussi\b|^[^a-z]*(?:same here|pareil (?:ici|chez)|idem (?:ici|chez|pour))|\bje l'ai (?:fait|teste|essaye) aussi\b/;

/** The cues by name, each on folded text save `peerNamed` (original case). */
export const CUES = {
  use: [...USE_FR, ...USE_EN],
  useGeneric: USE_GENERIC,
  toolDid: [TOOL_DID, TOOL_DID_ANY],
  counted: COUNTED,
  work: WORK,
  firstPerson: /\b(?:j'|je|on|nous|mes|mon|ma|nos|notre|i|we|our|my|me|us)\b/,
  private: PRIVATE,
  admin: ADMIN,
  didForMe: DID_FOR_ME,
  marker: MARKER,
  evaluation: EVALUATION,
  news: NEWS,
  event: EVENT,
  future: FUTURE,
  irony: IRONY,
  third: THIRD,
  thanks: THANKS,
  warnStrong: WARN_STRONG,
  warnWeak: WARN_WEAK,
  ask: ASK,
  askPlain: ASK_PLAIN,
  smallTalk: SMALL_TALK,
  aiTopic: AI_TOPIC,
  peer: [PEER_OWNED, PEER_THANKED, PEER_REDONE, PEER_AFTER, PEER_NUMBERED, PEER_SUGGESTED],
  peerNamed: PEER_NAMED,
  try: TRY,
  tryShort: TRY_SHORT,
} as const;
