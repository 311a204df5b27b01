import type { Sequence, Words } from '../text/everyLanguage.ts';

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi';
const EACH_WEEKDAY = 'lundis mardis mercredis jeudis vendredis';
const WEEKEND = 'samedi dimanche';
const ANY_WEEKDAY = `(?:${WEEKDAYS.replaceAll(' ', '|')})s?`;

/** What opens a repetition. `ahead` must follow, and is what is repeated: "a week". */
interface Marker {
  readonly words: Sequence;
  readonly ahead?: Words;
}

const MARKERS: readonly Marker[] = [
  { words: 'par|chaque' },
  { words: 'a chaque' },
  { words: 'tous|toutes les' },
  { words: 'ses|mes|nos|les', ahead: EACH_WEEKDAY },
  { words: 'sur un|une|chaque' },
  { words: 'pour chaque' },
  { words: 'le|du', ahead: WEEKDAYS },
];

/** Time saved as French tells it. It is the contract of every other language; folded (lower case, no accents). */
export const fr = {
  numbers: `deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 vingts 20 cent 100 cents 100`,
  /** « une dizaine de »: always approximate. */
  collectives: `dizaine 10 huitaine 8 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 paire 2 couple 2`,
  /** Fractions that an article opens: « un quart ». */
  fractions: 'quart 0.25 tiers 0.333 cinquieme 0.2',
  half: 'demi mi',
  /** « trois quarts » */
  quarters: 'quart quarts',
  /** "two and a half", right after the number. */
  andAHalf: '',
  articles: 'un une',
  /** Articles that may be a number at the end of a sentence. */
  oneAlone: 'un une',
  /** "each one": before a word that is then no number. */
  beforePronoun: '',
  /** A number that may stand for an article. */
  one: '',
  of: 'de d des',
  /** Words between a number and what it counts that do not change it. */
  softeners: `seul seule bon bonne bonnes petit petits petite petites grosse gros grosses pleine entiere facile solide belle complete vraie mere`,

  // Lengths of time.
  units: {
    second: 's sec secs seconde secondes',
    minute: "min mins mn mns minute minutes '",
    hour: 'h hs hr hrs heure heures',
    day: 'j jr jrs jour jours journee journees jh',
    week: 'sem semaine semaines',
    month: 'mois',
    year: 'an ans annee annees',
    halfDay: 'matinee matinees aprem',
  },
  /** Half days that a bare article may count (« la matinée »), in one word or in several. */
  halfDays: 'matinee',
  halfDaysInWords: 'apres midi',
  wholeDays: 'journee',
  /** What opens a time of the day that is one's own: « ma », "the". */
  owners: 'la l ma mon sa ta toute',
  weekdays: `${WEEKDAYS} ${EACH_WEEKDAY}`,
  /** What makes a weekday a date: « chaque jeudi matin ». */
  dates: 'chaque les',
  /** Parts of the day after a weekday: « lundi matin ». */
  partsOfDay: 'matin matins',
  /** Words after a day that keep it a working day: « jours-homme », « jours ouvrés ». */
  dayComplements: 'homme hommes h ouvre ouvres',
  /** The same after a bar: « j/h ». */
  perPerson: 'h homme',
  rests: [
    { words: 'et demi|demie', adds: 1 / 2 },
    { words: 'et quart', adds: 1 / 4 },
  ],
  and: 'et',
  between: 'entre',
  rangeWords: 'a ou',
  betweenWords: 'et a',
  posts: 'etp etps poste',
  /** Words for a post that are one only by half: « mi-temps ». */
  halfPosts: 'temps',

  // What stands around an amount.
  atLeast: String.raw`au moins|a minima|au bas mot|\+ de |minimum|mini|(?<!pas |guere )plus d[e'] ?|(?:pas|guere) moins de`,
  atMost: "(?:pas|guere) plus d[e']|jusqu'a|jusqu'au|au plus|maximum|moins d[e'] ?|max",
  moreAfter: String.raw`(?:au )?mini(?:mum)?\b|au moins\b|(?:et|ou) plus\b`,
  lessAfter: String.raw`(?:au )?max(?:imum)?\b|tout au plus\b`,
  /** What an hour of the day follows. */
  beforeClock: `vers ${WEEKDAYS} ${WEEKEND}`,
  /** An article that makes a unit a period ("5 hours a week"), and the words that it then follows. */
  periodArticle: '',
  beforePeriod: '',

  // How often, or on what, a saving comes back.
  periods: {
    day: 'jour jours j jr matin matins soir soirs',
    week: `semaine semaines sem hebdo s ${WEEKDAYS} ${WEEKEND} ${EACH_WEEKDAY}`,
    month: 'mois',
    year: 'an ans annee annees',
  },
  adverbs: {
    day: 'quotidien quotidienne quotidiens quotidiennes quotidiennement',
    week: 'hebdo hebdos hebdomadaire hebdomadaires',
    month: 'mensuel mensuelle mensuels mensuelles',
    year: 'annuel annuelle annuels annuelles',
  },
  /** Where the thing stands that one of them may qualify: « rapport mensuel », "monthly report". */
  thingStands: 'before' as 'before' | 'after',
  /** Those that qualify none. */
  neverOfThing: 'quotidiennement',
  /** « trimestriel »: how many times a year. */
  adverbsOfYear: 'trimestriel 4 trimestrielle 4 trimestriels 4 trimestrielles 4 semestriel 2 semestrielle 2',
  /** Periods that are counted by the year, with how many it holds. */
  partsOfYear: 'trimestre 4 trim 4 semestre 2',
  /** How often a tool is used, rather than how often time is saved. */
  everyDay: 'jour jours quotidien quotidienne quotidiennement',
  /** After a weekday: one date. */
  oneDate: 'dernier derniere prochain prochaine passe passee',
  /** When a thing came: the day that stands there is no rhythm of the work. */
  cameAt: String.raw`le (?:soir|jour|matin) meme|l'apres-midi meme|le lendemain|dans (?:la journee|l'heure|la foulee)|(?:part|sort|arriv|tomb|livr)[a-z]{0,2}ai(?:t|ent) (?:le|les|que le|seulement le)`,
  /** Ahead of how many there are in a period, without their name: « il y en a trois par semaine ». */
  tellsMany:
    "il y en a|j'en [a-z]{1,8}|on en [a-z]{1,8}|nous en [a-z]{2,9}|(?:il|elle|ils|elles) en [a-z]{1,8}",
  markers: MARKERS,
  /** Words that may open a rhythm between a before and an after. */
  opensRhythm: 'par chaque a sur tous toutes chacun chacune du',
  /** A word for a period that is written with a full stop. */
  dotted: 'sem',
  times: '',
  /** « fois », "time": an item that names nothing. */
  time: 'fois',
  /** "for each one": an item without a name, of which « fois » is one in its language. */
  nameless: '',
  /** « trois fois 20 min » */
  manyTimes: 'fois',
  /** Letters that stand for a unit, and for a period as well. */
  letters: 's j',
  /** Right after an amount: « 20 min la fiche », "10 min a claim". */
  oneAfter: 'le la l',
  /** « chacun » */
  eachOne: 'chacun chacune',
  /** "each", which tells a rhythm only where no noun follows. */
  each: 'chaque',
  people: 'personnes?|agents?|collaborateurs?|tetes?|salaries?',
  beforeItem: 'nouveau nouvelle nouvel un une',
  /** Words that end the name of an item. */
  endsItem: `quelqu quelques plusieurs le la les l de d du des en a au aux et ou pour par sur avec sans qui que quand si dans chez soit minimum mini maximum max environ facile facilement moyenne gagne gagnee gagnes gagnees economise economisee avant maintenant depuis contre je j on c ce cet cette mais plus moins relecture apres entre`,
  /** Names that end in -s when there is one. */
  alwaysS: 'devis avis colis cours repas',
  /** Second words of names: « fiche produit ». */
  compounds:
    'produit client page rendu fournisseur paie op projet metier presse recu annuel annuelle mensuel mensuelle trimestriel trimestrielle navette patient salarie candidat locataire adherent chantier machine article incident qualite securite risque famille eleve navire vehicule transport travaux stock',
  /** What joins two nouns into a name: « bon de livraison ». */
  nameOf: 'de d des',
  /** Markers after which a name may have several words, and the words that are no part of one. */
  opensCompound: '',
  endsCompound: '',
  /** Words that open another clause after a comma. */
  clauses: 'j je on nous il elle ca c mais puis sauf',
  /** Every two weeks, which the model counts as twice a month. */
  fortnight: `tous les (?:quinze|15) jours|toutes les (?:deux|2) semaines|une? (?:semaine|${ANY_WEEKDAY}) sur (?:deux|2)|par quinzaine|bimensuel`,
  halfWeekday: `${ANY_WEEKDAY} (?:matin|apres)`,
  /** « une gamme passe de 2h à 25 min », « le rapport qui me prenait 3 h »; `things` come back one by one, « le contrôle » may not. */
  subjectEach: 'chaque',
  subjectOne: 'une?',
  subjectThe: "le|la|l'",
  subjectTakes:
    "passe|passait|prend|prenait|demande|demandait|coute|coutait|exige|exigeait|necessitait|c'est|c'etait",
  subjectWords: "qui|me|m'|nous|lui|leur|, (?:lui|elle),|ne|n'",
  things: `compte rendu|rapport|dossier|devis|contrat|fiche|facture|mail|courriel|courrier|avis|note|lettre|annonce|bulletin|offre|cv|bon|proces verbal|pv|article|ticket|releve|questionnaire|reponse|presentation|tableau|certificat|attestation|convention|cours|demande|commande|visite`,

  /** « mes newsletters »: things that "each" may stand for, how their names become that of one, and what follows them (« devis de toiture » goes on). */
  several: 'mes|nos|vos|leurs|ces',
  manyThings: '(?:comptes )?[a-z]{3,20}[sx]',
  plurals: {
    'comptes rendus': 'compte rendu',
    eaux: 'eau',
    aux: 'al',
    avis: 'avis',
    devis: 'devis',
    s: '',
  } as Readonly<Record<string, string>>,
  afterThings:
    "et|avec|via|grace|dans|sur|par|pour|sont|etaient|me|nous|m'|prenaient|demandaient|prennent|passent|chaque",

  // A before and an after.
  /** Around the time that a task took before, or would take without the tool. */
  old: String.raw`avant\b|hier encore|naguere|auparavant|d'habitude|d'ordinaire|habituel|autrefois|jadis|jusqu'ici|jusque-la|a la main|manuellement|l'an(?:nee)? dernier|le mois dernier|la derniere fois|estim|prevu|fini[es]* l[ea]s?\b|(?!(?:fait|refait|parfait|trait|extrait|retrait|portrait|souhait|mais|jamais|desormais|francais|anglais|frais|delais|relais|biais|essais|vrais)\b)[a-z]{2,20}(?:ais|ait|aient)\b|au lieu d|plutot qu|a la place d`,
  /** Around the time that it takes now. */
  now: String.raw`maintenant|desormais|aujourd'hui|dorenavant|a present|apres\b|plus que|j'en suis a|(?:je suis|on est|nous sommes) (?:passe[es]* )?a|reel|la ?[:,]|depuis|cette (?:annee|fois)|rendu[es]* a`,
  /** How long a task was, and how long it is, where both are told: « m'a pris 2 h », « prend 10 min ». */
  took: 'a pris|ai mis|avons mis|a mis|a fallu|ont pris',
  takes: 'prend|prennent|mets|met|faut|demande|suffi[a-z]*',
  /** Between two durations that add up: « 5 min, plus 10 min de relecture ». */
  adds: 'plus|et|puis',
  /** Between two durations, the longer first. */
  changesTo: 'a',
  /** Between two clauses. */
  joins: 'et|mais|puis|alors que',
  becomes:
    'tien(?:t|nent) en|par(?:t|tent) en|se f(?:ait|ont) en|se regle(?:nt)? en|ramene[es]* a|reduite?s? a|tombe[es]* a|devenu[es]*|(?:faite?s?|boucle[es]*|plie[es]*|expedie[es]*|regle[es]*|traite[es]*) en',
  insteadOf:
    "au lieu d(?:e|u|es|')|a la place d(?:e|u|es|')|plutot qu(?:e|')|contre|la ou|(?:,| et) (?:pas|non(?: pas)?)(?: en| les?)?\\s*$",
  from: "de|d'|remplace(?:nt)?|passee?s? de|passe de|passent de|passer de",
  nearly: 'environ |pres de |plus de |a peine |moins de ',
  to: 'a|par|vers|a moins de|a environ',
  afterTo: 'environ|peine|moins de',
  moves: 'passee?s?|passent|passer|ramene[a-z]*|reduit[a-z]*|descend[a-z]*|tombe[a-z]*',
  /** Said both ways: the longer of the two is the old time. */
  versus: 'contre',
  /** Words before which a number counts nothing else. */
  endsNumber:
    'par avant maintenant desormais aujourd chaque a et mais pour auparavant habitude ordinaire sur dans avec quand si en chez',

  // A part of the time.
  /** Numbers that multiply: « trois fois plus vite ». */
  multiples: 'deux trois quatre cinq six dix',
  timesFaster: 'fois',
  faster: 'plus (?:vite|rapide(?:ment|s)?)|moins de temps|moins long(?:ue|s)?',
  timeDivided: 'temps|duree|delai',
  dividedBy: 'divisee?s? par',
  /** Of time, even where it is not named. */
  dividedAlone: 'divisee?s? par',
  comparedTo: 'par rapport (?:au|a la|a un|a une|aux)|vs\\.? (?:le|la)',
  halved: 'temps|duree|redaction|delai',
  cutBy: 'reduite?s?|divisee?s?|coupee?s?',
  byHalf: 'de moitie|de la moitie',
  halves: `(?:la )?moitie du temps|moitie moins de temps|en moitie moins de temps|moitie moins long|(?:^|: ?)(?:la )?moitie$|deux fois moins de temps`,
  /** After « un tiers »: a part of the time that is saved. */
  lessTime: '(?:du|de) temps (?:en moins|gagne|economise)|moins de temps',
  percentTo: 'a|et',
  percent: String.raw`pour ?cents?\b`,
  savingNear: String.raw`temps|\bduree|\bdelai|rapid|vite|gagn|gain|econom`,
  timeNear: 'temps|duree|delai',
  ofSomething: `de (?!temps|gain|mon temps|notre temps|ma |mes |son |notre )[a-z]|d'(?!heures)[a-z]|des |du (?!temps)|plus |en plus`,
  /** What a percentage may be of, beside time. */
  measures:
    'taux|volumes?|nombre|ventes|trafic|clics?|conversions?|satisfaction|qualite|erreurs?|precision|hausse',
  percentFaster: 'plus (?:vite|rapide)',
  /** After « x3 »: words in -s that count nothing. */
  comparatives: 'plus|moins',
  /** After « 2x »: how often, or of what. */
  afterTimes: "par|a |chaque|de |d'|plus de|fois",

  // What makes an amount a saving, or a loss.
  saves: `j ?'?y? ?gagne|gagn[a-z]*|gain|gains|econom[a-z]*|epargn[a-z]*|evite(?:nt|r|es?|ee|ees)?|sauv(?:e|es|ent|ee|ees|er)|libere[a-z]*|recupere[a-z]*|benefice|de rendue?s?|rendue?s? (?:a|aux?) (?=[a-z])|m'(?:enleve|ote|retire)[a-z]*|de moins|en moins|moins de temps|(?:redui[a-z]*|raccourci[a-z]*|diminue[a-z]*|allege[a-z]*|ecourte[a-z]*)(?=[a-z' ]{1,40}\\bd(?:e |')(?:plus d(?:e |')|pres d(?:e |')|environ )?(?:\\d|une? |deux |trois ))|(?:gratte|grappille|grignote|rabote)[a-z]*|(?:ne|n'y) (?:perd|passe|met|consacre)[a-z]{0,4} plus(?! que)|fini[es]* l[ea]s?|(?<!(?:au|du|le|pas|de|a) )moins (?=\\d)`,
  loses: String.raw`perdu|perds?\b|perdre|perte|fumee|pour rien|envole|a la poubelle|gach[ea]|j'y ai laisse|(?:a|pour) (?:tout )?(?:refaire|rattraper|reparer|demeler)|plus longue?s?\b|(?<=(?:h|heures?|min|mn|minutes?|j|jours?) )(?:de|en) plus\b(?! d[e']| (?:par [a-z]{2,8} )?pour )|de plus qu|plus de temps qu|(?<!\S ?)negatif`,
  /** A loss that is over, when it comes before the word for it. */
  noLonger: `plus (?:de|d'|jamais|besoin)|fini[es]*|ne|n'|sans|arrete[a-z]*|cesse[a-z]*|evite[a-z]*|au lieu de`,
  andOrBut: 'et|mais',

  // Durations that are no work.
  /** What lasts, before « de 2 h » or after « 2 h de ». */
  recorded: `videos?|auditions?|reunions?|formations?|visios?|podcasts?|webinaires?|ateliers?|appels?|entretiens?|enregistrements?|audios?|bandes?|rushs?|films?|demos?|conferences?|replays?|interviews?|contrats?|bail|baux|preavis|garantie|engagement|abonnement|vocal|vocaux`,
  /** Right before how long something lasts. */
  lastsBefore: `valables?|essai(?: gratuit)?(?: de)?|agee?s? de|vieux de|vieille de|d'une duree de|sur|sous`,
  /** "20 min per call": between a duration and what lasts, words that part them. */
  beforeLasting: 'par|a|de|en|pour',
  lastsAfter: "d'age",
  /** Around a number of days or more: when, or for how long. */
  whenBefore: "tou(?:te)?s les|depuis|il y a|d'ici|dans|pendant|durant|au bout de",
  whenAfter: `plus tard|d'utilisation|d'usage|de pratique|d'experience|d'anciennete|de retard|d'avance|d'essai`,
  /** After months or years: how much of something there is. */
  sizeAfter: "(?:de |d')(?!temps|travail|boulot|gain|gagn|econom)",
  /** Before a time that one waits. */
  delayBefore: 'attend[a-z]{1,4}|delais?|reponses?|livr[a-z]{2,8}|arriv[a-z]{1,5}|echeances?',

  // Nothing to count, or nothing to trust.
  nothing:
    'zero(?: minutes?| gain)?|nul(?:le)?|neant|aucune?(?: gain| temps gagne)?|pas de gain(?: de temps)?|rien(?: gagne)?',
  /** Said for the sign, before an amount. */
  minus: 'moins',
  afterNothing: "gain|temps gagne|pour (?:l'instant|le moment)|de temps|du tout|honnetement",
  /** « aucun, mais… » tells no gain; « aucun souci, … » tells nothing. */
  noneOf: 'pas (?:une|la moindre) (?:minute|heure|seconde)',
  noTime:
    '(?:aucun|pas de|zero) (?:gain de temps|temps gagne)|(?:rien|pas) (?:gagne|fait gagner) (?:en|comme) temps',
  opensNothing: '(?:aucun|pas de|zero) gain',
  spent: `install|configur|parametrage|mise en place|prise en main|de formation|j'ai mis|m'a pris|pour (?:tout |bien |le |la |l'|s')?(?:configurer|parametrer|brancher|deployer|mettre en)`,
  unsure: 'en theorie|theorique|espere|devrait|pourrait|promis|annoncees|annoncee? par|plaquette|peut-etre',
  uncounted: String.raw`toutes les (?!(?:deux|2) semaines)(?:deux|trois|\d+) |un (?:jour|mois) sur|selon|variable`,
  related: 'au lieu d|plutot que',
  restated: "soit|donc|c'est-a-dire",
  about: 'environ |pres de ',
};

export type DurationRows = typeof fr;
