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
  { words: 'le', ahead: WEEKDAYS },
];

/** Time saved as French tells it. It is the contract of every other language; folded (lower case, no accents). */
export const fr = {
  numbers: `deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100`,
  /** « une dizaine de »: always approximate. */
  collectives: `dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 paire 2`,
  /** Fractions that an article opens: « un quart ». */
  fractions: 'quart 0.25 cinquieme 0.2',
  half: 'demi mi',
  /** « trois quarts » */
  quarters: 'quart quarts',
  /** "two and a half", right after the number. */
  andAHalf: '',
  articles: 'un une',
  /** A number that may stand for an article. */
  one: '',
  of: 'de d des',
  /** Words between a number and what it counts that do not change it. */
  softeners: `bon bonne bonnes petit petite petites grosse gros grosses pleine entiere facile solide belle complete vraie mere`,

  // Lengths of time.
  units: {
    second: 's sec secs seconde secondes',
    minute: 'min mins mn mns minute minutes',
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
  atLeast: String.raw`au moins|a minima|au bas mot|\+ de |minimum|mini|plus d[e'] ?|pas moins de|bien plus de`,
  atMost: "jusqu'a|jusqu'au|au plus|maximum|moins d[e'] ?|max",
  moreAfter: String.raw`(?:au )?mini(?:mum)?\b|au moins\b|(?:et|ou) plus\b`,
  lessAfter: String.raw`(?:au )?max(?:imum)?\b|tout au plus\b`,
  /** What an hour of the day follows. */
  beforeClock: `vers ${WEEKDAYS} ${WEEKEND}`,
  /** An article that makes a unit a period ("5 hours a week"), and the words that it then follows. */
  periodArticle: '',
  beforePeriod: '',

  // How often, or on what, a saving comes back.
  periods: {
    day: 'jour jours j jr matin soir',
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
  /** Periods that are counted by the year, with how many it holds. */
  partsOfYear: 'trimestre 4 trim 4 semestre 2',
  markers: MARKERS,
  /** Words that may open a rhythm between a before and an after. */
  opensRhythm: 'par chaque a sur tous toutes chacun chacune',
  /** A word for a period that is written with a full stop. */
  dotted: 'sem',
  times: '',
  /** « fois », "time": an item that names nothing. */
  time: 'fois',
  /** Letters that stand for a unit, and for a period as well. */
  letters: 's j',
  /** « chacun » */
  eachOne: 'chacun chacune',
  /** "each", which tells a rhythm only where no noun follows. */
  each: '',
  people: 'personnes?|agents?|collaborateurs?|tetes?|salaries?',
  beforeItem: 'nouveau nouvelle nouvel un une',
  /** Words that end the name of an item. */
  endsItem: `le la les l de d du des en a au aux et ou pour par sur avec sans qui que quand si dans chez soit minimum mini maximum max environ facile facilement moyenne gagne gagnee gagnes gagnees economise economisee avant maintenant depuis contre je j on c ce cet cette mais plus moins relecture apres entre`,
  /** Second words of names: « fiche produit ». */
  compounds: 'produit client page rendu fournisseur paie op projet metier presse recu',
  /** Markers after which a name may have several words, and the words that are no part of one. */
  opensCompound: '',
  endsCompound: '',
  /** Words that open another clause after a comma. */
  clauses: 'j je on nous il elle ca c mais puis sauf',
  everyWeekday: `(?:tous les|chaque) ${ANY_WEEKDAY}`,
  halfWeekday: `${ANY_WEEKDAY} (?:matin|apres)`,
  /** « une gamme passe de 2h à 25 min » */
  subjectArticles: 'une?|chaque',
  subjectTakes: 'passe|passait|prend|prenait',

  // A before and an after.
  becomes: 'ramenee?s? a|reduite?s? a|tombee?s? a|devenue?s?',
  now: "maintenant|desormais|aujourd'hui|apres|plus que|j'en suis a|contre|la ?:|depuis",
  opensClause: "elle |il |ca |mais |c'est |donc ",
  takesNow: 'prend|maintenant|desormais',
  insteadOf: "au lieu d[e']|plutot que|contre|la ou",
  afterInsteadOf: "les?|l'|environ|ma|mon",
  tookBefore: `mettait|c'etait|prenait|passait|mettais|prenais|passais|tablais sur|avant c'etait|avant c etait|avant,? il fallait|d'habitude|d'ordinaire|habituellement`,
  from: "de|d'|remplace(?:nt)?|passee?s? de|passe de|passent de|passer de",
  nearly: 'environ |pres de |plus de ',
  to: 'a|par|vers|a moins de|a environ',
  afterTo: 'environ|peine|moins de',
  moves: 'passee?s?|passent|passer|ramene[a-z]*|reduit[a-z]*|descend[a-z]*|tombe[a-z]*',
  beforeAhead: `avant|d'habitude|habituellement|autrefois|jusqu'ici|jusque-la|prenai(?:t|ent)|passais|passait|mettais|mettait|tablais sur|l'an dernier|fallait`,
  nowAhead: `je suis a|on est a|suis passee? a|nous sommes a|maintenant|desormais|aujourd'hui|apres|plus que|j'en suis a`,
  itTakes: "c'est |il faut |ca (?:me )?prend |je mets |seulement |environ ",
  before: 'avant',
  /** Said both ways: the longer of the two is the old time. */
  versus: 'contre',
  /** Words before which a number counts nothing else. */
  endsNumber: 'par avant maintenant chaque a et mais pour',

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
  percentTo: 'a|et',
  percent: String.raw`pour ?cents?\b`,
  savingNear: String.raw`temps|\bduree|\bdelai|rapid|vite|gagn|gain|econom`,
  timeNear: 'temps|duree|delai',
  ofSomething: `de (?!temps|gain|mon temps|notre temps|ma |mes |son |notre )[a-z]|d'(?!heures)[a-z]|des |du (?!temps)|plus |en plus`,
  percentFaster: 'plus (?:vite|rapide)',
  /** After « 2x »: how often, or of what. */
  afterTimes: "par|a |chaque|de |d'|plus de|fois",

  // Nothing to count, or nothing to trust.
  nothing: 'zero|nul|nulle?|aucune?(?: gain| temps gagne)?|pas de gain(?: de temps)?|rien',
  afterNothing: "gain|temps gagne|pour (?:l'instant|le moment)|de temps",
  opensNothing: 'aucun gain|pas de gain|zero gain',
  spent: `installation|parametrage|mise en place|prise en main|de formation|j'ai mis|m'a pris|pour (?:le )?(?:configurer|parametrer)`,
  unsure: 'en theorie|theorique|espere|devrait|pourrait|promis|annoncees|annoncee? par|plaquette|peut-etre',
  uncounted: String.raw`toutes les (?:deux|trois|\d+) |un (?:jour|mois) sur|selon|variable`,
  loss: String.raw`perdue?s?|perte|de plus\b|en plus\b|plus long`,
  saved: 'gagn|economis',
  related: 'au lieu d|plutot que',
  restated: "soit|donc|c'est-a-dire",
  about: 'environ |pres de ',
};

export type DurationRows = typeof fr;
