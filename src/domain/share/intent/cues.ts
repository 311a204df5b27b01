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
  new RegExp(String.raw`(?:\bj ?'? ?(?:y )?ai|\bon (?:l'|y |en |lui )?a|\bnous (?:l'|y )?avons|\bon s'est|\bje me suis|\bon est passees?)(?: [a-z']+){0,3}? (?:${PAST_FR})\b`),
  /\b(?:en testant|en utilisant|depuis que (?:j'utilise|on utilise|je passe|nous avons)|a l'usage|test du jour|bilan :|demander? a [a-z -]{2,20} de|lived it)\b/,
];

const EN_VERBS =
  'use|used|using|ask|asked|paste|pasted|build|built|make|made|set up|wired|automated|let|drop|dropped|give|gave|feed|fed|dictate|photograph|get|got|have it|had it|tried|create|created|run|ran|write|wrote|turn|turned|put|replaced|switched|drafted|generate|generated|translated?|summari[sz]ed?|connected|hooked|trained|tested|loaded|upload|uploaded|saved|lost|threw|cut|moved|now dictate|rely|lean';
const USE_EN: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:i|we)(?:'ve|'d| have| had)?(?: (?:just|now|also|finally|recently|been|always|often|only|then|simply|usually|started|managed to|all)){0,3} (?:${EN_VERBS})\b`),
  /(?:^|[.!:\n] ?|[-–] )(?:been using|used|using|built|made|tried|asked|got|set up|automated|did it|wired|switched|turned|wrote|put)\b/,
];

/** What the tool did for the author. */
const DID_FOR_ME =
  /\b(?:m'a|nous a|me|nous)(?: (?:tout|bien|meme|deja))? (?:sorti?|sort|trouvee?|trouve|fait|migree?|rattrapee?|pondu|pond|generee?|resumee?|aidee?|permis|permet|corrigee?|ecrit|redigee?|tradui[ts]|classee?|extrait|propose|signale|rend|reecrit|prepare|montre|evite|sauve)\b|\bit (?:drafts|catches|flags|gave me|gives me|came up with|found|wrote|reads|fills|turns|spotted|reminds|does|saves|helped|mixed up|kept)\b|\bil (?:me |nous )?(?:classe|sort|trie|redige|relit|repere|cree|met|resume|extrait|genere|propose)\b/;

/** Openings under which people tell what they found. */
const MARKER =
  /\b(?:astuces?|tip|petit truc|petit bricolage|retour (?:d'experience|d'xp|d'usage|sur|rapide)|petit retour|\brex\b|quick win|small win|quick one|til\b|lesson learned|learned the hard way|fun one|negotiation trick|trick:|bide|rate du jour|test du jour|je (?:vous |me permets de vous )?(?:partage|signale)|je voulais partager|m'a demande de partager|un usage qui|decouverte|success to report|quick story|prompt qui|mon prompt (?:pour|de|d'|qui)|my prompt (?:for|to|that)|bon plan|trouvaille|ne faites pas comme moi|mauvaise surprise|moralite|experience pas|not glamorous|for those who|for anyone who|fini les|servez-vous|si ca interesse|le truc que|je note ici|bilan)\b/;

/** A judgement that only someone who tried can give. */
const EVALUATION =
  /\b(?:nickel|bluffante?|bluffee?|au poil|magique|ca marche|marche (?:bien|nickel|super)|impeccable|genial|works (?:great|well|fine)|game changer|jour et la nuit|convaincante?|franchement|il adore|correct pour|pas parfait|depanne|reste a|il faut (?:juste|quand meme|relire|verifier)|faut juste|par contre|bemol|a recouper|je relis|je verifie|on verifie|propre direct|decent|passe creme|zero oubli|finally|a jeter|tout faux|impossible d'|je garde|on garde|it does miss|one warning|en relisant|premier jet|du premier coup|il se trompe|elle se trompe|invente|plus rien a la main|better|meilleure?)\b/;

/** Someone else's words: the press, a vendor, a study. */
const NEWS =
  /\b(?:annonce (?:une|un|la|le|que|son)|leve \d|leve des|est (?:sortie?|disponible|en ligne)|vient de (?:sortir|lancer|publier|annoncer|paraitre)|selon (?:une|un|l'|le)|d'apres (?!leurs|nos|mes)|une etude|article|interview|a lire|interesting read|a suivre|announces?|announced|has (?:launched|released)|just (?:launched|released|dropped)|report says|according to|survey|rumeur|milliards?|licornes?|billion|mckinsey|gartner|bcg)\b/;

/** Life of the group: events, agendas, newcomers. */
const EVENT =
  /\b(?:webinaire|webinar|inscriptions?|places|reportee?|salle|room|replay|prochaine? (?:date|session|cafe|rdv|reunion|atelier|rencontre)|prochains? objectif|next (?:meeting|session)|moved to|attached|reminder|est complete|licences? .{0,30}dans la journee|mail d'activation|bienvenue|welcome|membres|ordre du jour|minutes of|recap du mois|on ouvre|session .{0,20}de (?:lundi|mardi|mercredi|jeudi|vendredi)|dans le canal|apportez|bring your|pas de recap|en conge|formation ia)\b/;

/** Not done yet. */
const FUTURE =
  /\b(?:je (?:le |la )?teste (?:demain|ca demain|bientot|des|la semaine)|je (?:vais|compte|voudrais|voulais bien|me tate)|on va (?:tester|essayer|voir)|(?:il )?faudrait|faut (?:vraiment )?qu'on|on devrait|on pourrait|un de ces quatre|j'aimerais|je vous dirai|je vous dis|hate de|will try|going to try|should try|might try|i'd like to|planning to|want to try|let's try|a creuser|a tester|to try|mets de cote|saving this)\b/;

/** A joke, a doubt, a sigh. */
const IRONY =
  /\b(?:ah oui|bien sur,|bien sur !|lol|haha|hahaha|mdr|ptdr|mouais|cocorico|merci l'ia|j'attends de voir|going back to|smarter than|back to thinking|hallucination of the|fais semblant|yaourt|devoirs|anniversaire|typewriter|perds mes nerfs|ca fait peur|quelle claque|plus attentionne)\b|🙄|😏|😹|😱/;

/** Told of someone else. */
const THIRD =
  /\b(?:(?:mon|ma|mes) (?:fils|fille|mari|femme|conjointe?|neveu|niece|enfants?|mere|pere|frere|soeur|voisine?)|my (?:son|daughter|wife|husband|kids?|neighbou?r)|m'a dit que|me dit que|il parait|told me|apparently|apparemment|son equipe|leur equipe|their team|dit que)\b/;

const THANKS = /^[^a-z]*(?:@\S+ )?(?:merci|bravo|congrats|congratulations|thanks|thank you|super (?:utile|partage|interessant)|trop (?:bien|fort|cool)|top\b|genial|excellent|respect|felicitations|love (?:it|this)|great (?:share|post|stuff)|awesome|j'adore|bien vu|well done|nice)/;

/** Orders and alarms. */
const WARN_STRONG =
  /\battention (?:a|aux|au|,|avec|:)|^[^a-z]*attention\b|\brappel(?:le|ons|s)?\b|\bne (?:les |l'|la |le |jamais |pas )?(?:collez|mettez|utilisez|partagez|copiez|envoyez|publiez|laissez|donnez|saisissez|transmettez|deposez|faites (?:pas |jamais )?confiance|coller|mettre|utiliser|partager|copier|envoyer)\b|(?:merci|priere|veuillez|penser|pensez|svp).{0,12} (?:a |de )?ne (?:plus|pas|jamais)|\bheads[- ]?up\b|\bpsa\b|\b(?:don't|do not|never|please don't) (?:paste|upload|share|put|use|send|trust|copy|forget)\b|please remember|be careful|\bbeware\b|careful with|\bgaffe\b|mefiez|mefiance|point de vigilance|a garder en tete|evitons|il est rappele|turn (?:that|it) off|no uploading|supprimez-l|n'oubliez pas (?:que|de verifier)|soyez prudents?|\bstop\b/;
const WARN_WEAK: readonly RegExp[] = [
  /interdi[ts]|interdisent|\bexclut\b|not allowed|forbidden|bloquee? pour|proscri/,
  /\bcnil\b|\brgpd\b|\bgdpr\b|ai act|\bdpo\b|\brssi\b|la dsi|secret professionnel|donnees (?:personnelles|sensibles|salaries|patients)|personal data/,
  /biais|\bbias\b|mal a l'aise|uncomfortable|discrimin|ethique|ethical/,
  /\brisques?\b|\brisk\b|liability|responsabilite|fuite|leak|indexable|piratage|aspirent/,
  /droits? d'auteur|copyright|protegeable|confidential|conserve les|used? (?:your|our) .{0,20}(?:train|improve)|entrainement|improve the model/,
  /verifiez|on verifie tout|always (?:check|verify)|have a native|sign them off|always\./,
  /consomme|empreinte|carbon|planete|🌍/,
  /ne savent pas|n'est pas fiable|not reliable|did not exist|n'existe pas|inventes?\b|epingler/,
  /⚠|🚨|⛔/,
];

/** Asking for help, experience or a tool. */
const ASK =
  /\b(?:quelqu'? ?une?\b|qqn|qq'?un|qui (?:a |ont |aurait|utilise|peut|pourrait|saurait|sait|accepterait|connait|parmi|d'entre|s'en sert)|des (?:idees|pistes|retours|avis|formateurs|juristes|volontaires|recommandations|conseils)|(?:je|nous|on) cherch|cherche (?:un|une|des)|cherchons|besoin d'(?:aide|un coup|un avis|une info|infos)|besoin de (?:vos|conseil)|un coup de main|comment (?:je|on|tu|vous|faire|faites|fait|faut|l'|puis|ca|lui|eviter|avez)|savez[- ]vous|sais[- ]tu|est[- ]ce (?:que|qu')|y a[- ]t[- ]il|c(?:'est| est)? quoi|quel(?:le)?s? (?:est|sont|difference|outils?|version|ia|prompts?|solution|logiciel)|vous (?:utilisez|mettez|faites|avez|connaissez|auriez|confirmez|passez|en pensez)|tu (?:fais|utilises|mets|l'utilises|as|connais)|avis aux|on peut|on a le droit|a[- ]t[- ]on|peut[- ]on|combien (?:ca|de|coute)|ca (?:vaut|se justifie|marche aussi)|pourquoi|il existe|existe[- ]t[- ]il|any(?:one|body)|has any|does any|is there|are there|how (?:do|can|to|does|did|would|are)|what(?:'s| is| are) (?:the|your)|which (?:tool|one|ai|of)|looking for|any (?:leads|ideas|tips|recommend|advice|experience|suggestions)|is it (?:ok|possible|safe|allowed|worth)|can (?:we|i|you|someone|anyone|it)|does (?:it|copilot|claude|chatgpt|gemini)|do (?:you|we|any)|should (?:we|i)|would love (?:an|a|to hear|some)|recommendations?|need help|wondering|curious about)/;
/** Asking without a question mark. */
const ASK_PLAIN =
  /\b(?:quelqu'? ?un (?:sait|a deja|connait|aurait|peut|a (?:un|une))|qqn (?:sait|a|connait)|(?:je|nous|on) cherch|cherche un|cherche une|besoin d'(?:aide|un coup)|how do (?:i|you|we)|does anyone|has any(?:one|body)|looking for|avis aux|anyone else|need help)\b/;
const SMALL_TALK = /\b(?:yaourt|le cafe|croissants?|frigo|parking|dejeuner|gateau|match|apero|biere|restau|a vu (?:la|le|cette|ce) (?!post|partage)|clim\b|qui amene|qui apporte|lunch|coffee|cake)\b/;
const AI_TOPIC =
  /\b(?:ia|ai|llm|prompts?|outils?|tools?|automatis[a-z]*|automate[a-z]*|transcri[a-z]*|agents?|chatbot|bot|gpt|generati[a-z]*|modele|assistants?|ocr|copilote?|usages? du quotidien|minute-takers?|redaction assistee|logiciel|traduction automatique|plug-?ins?)\b/;

/** A colleague's contribution, named by a noun. */
const THINGS = 'prompts?|fiches?|methode|astuces?|trucs?|agent|tuto|partage|modele|gpt|technique|tips?|tricks?|idees?|recette|combine|bot|macro|tuyau|template|workflow|conseils?|exemple|use case|test|post|message|demo|script|outil|method|recipe|share|sheet|hack|suggestion|note';
const PEER_OWNED = new RegExp(String.raw`\b(?:ton|ta|tes|votre|vos|your) (?:[a-z0-9-]+ ){0,3}?(?:${THINGS})\b`);
const PEER_AFTER = new RegExp(String.raw`\b(?:suite (?:au|a la|a ton|a votre|a ta|aux)|vu (?:le|la|ton|ta)|apres (?:le|la|ton|ta)|grace (?:au|a la|a ton|a ta)|following|saw|after) (?:[a-z]+ ){0,2}?(?:${THINGS}|presentation|atelier|video)\b`);
const PEER_NUMBERED = /\b(?:fiche|partage|share|sheet) ?(?:n ?°|no\.?|#|numero|nr) ?\d/;
const PEER_SUGGESTED = /\b(?:as|comme) (?:@?\S+ ){1,3}(?:suggested|recommended|posted|showed|(?:l'a |le )?(?:suggere|conseille|propose|montre|recommande)[a-z]*)|\b(?:tricks?|prompts?|tips?|method|trucs?|astuces?) (?:that )?\S+ (?:posted|shared|suggested|a partagee?|a postee?)/;
/** The name follows: told apart from a tool by the caller. Original case. */
const PEER_NAMED = new RegExp(
  String.raw`(?:${THINGS}) (?:[\p{L}\p{N}+;'’-]+ ){0,4}?(?:de |d['’]|du |of |by |from )(@\S+|\p{Lu}[\p{L}-]+)|(\p{Lu}\p{Ll}+)(?:['’]s|s['’]) (?:[\p{L}\p{N}+-]+ ){0,5}?(?:${THINGS})(?![\p{L}])`,
  'u',
);
const TRY =
  /\b(?:teste[es]*|essaye[es]*|essai|repris|reprise|suivi|refait|applique|mis en pratique|adopte[es]*|reproduire|reproduit|reussi a|utilise|copie|mis|tried|tested|gave|had a go|used|followed|applied|put|ran|copied|adapted|fait|marche|fonctionne|valide|works?|bluffant)\b/;
const TRY_SHORT = /^[^a-z]*(?:teste|essaye|tried it|tested|tried)(?: (?:aussi|et|pareil|too|as well)\b|[,.:!])|^[^a-z]*\+1\b.{0,20}(?:fait|teste|essaye|tried|did|used)|\b(?:teste|essaye|fait) aussi\b|^[^a-z]*(?:same here|pareil (?:ici|chez)|idem (?:ici|chez|pour))|\bje l'ai (?:fait|teste|essaye) aussi\b/;

/** The cues by name, each on folded text save `peerNamed` (original case). */
export const CUES = {
  use: [...USE_FR, ...USE_EN],
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
  peer: [PEER_OWNED, PEER_AFTER, PEER_NUMBERED, PEER_SUGGESTED],
  peerNamed: PEER_NAMED,
  try: TRY,
  tryShort: TRY_SHORT,
} as const;
