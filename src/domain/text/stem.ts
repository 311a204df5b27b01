/*
 * Words of French and English, brought to what their forms have in common. The endings are those of Snowball's two
 * stemmers (Porter, https://snowballstem.org/algorithms/french/stemmer.html and english/stemmer.html), taken off
 * in one pass for both languages: a company writes in both, a search says no language, and a word must come out the
 * same wherever it stands. Snowball's own French decides by accents, which people leave out when they search; here
 * words come folded.
 */

interface Ending {
  readonly ending: string;
  /** How long what is left must be, at least; it must hold a vowel too. */
  readonly left: number;
  /** What has to stand before it. */
  readonly after: RegExp;
}

function endings(list: string, left: number, after: RegExp = /./): readonly Ending[] {
  return list.split(' ').map((ending) => ({ ending, left, after }));
}

/** The longest first, so that the first that may come off is the one. */
const ENDINGS: readonly Ending[] = [
  // One word made of another: only off long words, where what is left still says which.
  ...endings(
    'issement ement amment emment ment ateur atrice ation ational ative atif ate ated ating ator ' +
      'euse able ible isme iste ique icien icienne ite ivite ance if ive ness ful less edly ingly ly',
    5,
  ),
  ...endings('ere', 5),
  ...endings('ion eur rice or', 5, /[st]/),
  // One word in its forms.
  ...endings('ee er era erai erais erait erez erons eront erions eraient ez iez ions', 3),
  ...endings('ons ant ante ais ait aient ing ed e', 3),
  ...endings('ir ira irai irait irez irons iront issait issant issent issons issez it is', 3, /[^aeiouy]/),
].toSorted((a, b) => b.ending.length - a.ending.length);

/**
 * Words of the office that the endings would make one with words of another meaning: « données » with « donner »,
 * « formation » with « format ». What they keep, then their forms.
 */
const KEPT_WORDS: ReadonlyMap<string, string> = new Map(
  `
  administre administres; applicable applicables; applicant applicants; audit audits; bail baux; carre carres carree
  carrees; casse casses casser; codir; comme; commit commits; commun communs; commune communes; comptable
  comptables; compteur compteurs; concertation concertations; consommateur consommateurs consommatrice; courant
  courants courante courantes; cours; customer customers; customs; departement departements; department departments;
  designation designations; devait; devant devants; donnee donnees; employe employes employee employees; entrant
  entrants entrante entrantes; entree entrees; essay essays; expensive; faille failles; faillite faillites; faux;
  fonds; formation formations formateur formateurs formatrice; former; gens; graphist graphiste graphistes; habitant
  habitants; homme hommes; important importants importante importantes importance; international internationaux
  internationale internationales; journalist journaliste journalistes journalists; limit limits; loyer loyers;
  marchander; marketing; mobilite mobilites; montant montants; moyenne moyennes; note notes noter notee notees;
  objecti objectif objectifs objective objectives; objection objections; pass passe passer passes passee passees
  passant passed passing; pays; planning plannings; plus; poste postes; poster posters; pression pressions;
  production productions; productivi productivite productivity; profit profits; projection projections; publication
  publications; publicit publicite publicites publicity; rendez; responsabl responsable responsables; responsibl
  responsible; retirement; reuse reused reusing reusable; salary; salle salles; save saves saved saving savings;
  server servers; some; sorti sortir; succession successions; temps; tenant tenants; theme themes; tone tones; tonne
  tonnes; trade trades; usager usagers; visit visits
  `
    .split(';')
    .map((family) => family.trim().split(/\s+/))
    .flatMap(([kept = '', ...forms]) => [kept, ...forms].map((form) => [form, kept] as const)),
);

/** By their last letter, so that few are tried. */
const BY_LAST = Map.groupBy(ENDINGS, ({ ending }) => ending.slice(-1));

/** Shorter words are kept whole: taking off their ending would leave too little to tell them apart. */
const SHORTEST = 4;

function withoutPlural(word: string): string {
  if (!/[sx]$/.test(word)) return word;
  if (/[^e]aux$/.test(word)) return word.replace(/aux$/, 'al');
  return /[^s]s$|[aeo]ux$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  for (const { ending, left, after } of BY_LAST.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length >= left && /[aeiouy]/.test(rest) && after.test(rest.slice(-1))) return rest;
  }
  return word;
}

/** The stem of a folded word; words that hold digits, or of another alphabet, stay as they are. */
export function stem(word: string): string {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return word;
  return KEPT_WORDS.get(word) ?? shortened(word);
}

function shortened(word: string): string {
  return withoutEnding(withoutPlural(word))
    .replace(/y$/, 'i')
    .replace(/z$/, 's')
    .replace(/(?<=..)([^aeiouy])\1$/, '$1');
}
