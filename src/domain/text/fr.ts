const DAYS = 'journee|soiree|semaine|fin|reception|lecture|ecoute';

/** What the readers of mails know of French; the contract of every other language. Folded. */
export const fr = {
  /** What opens the message that is answered: « Le 3 mai, Ada a écrit : ». */
  onTheDay: 'le',
  /** « m’a écrit » is said of a colleague. */
  wrote: "(?<!\\b(?:m|t|l)'|\\b(?:nous|vous|lui|leur) )a ecrit",
  /** Between dashes, or alone on its line. */
  quoteTitles: "(?:message|mail|e-mail|courriel|courrier) (?:d'origine|original|transfere|reexpedie|initial)",
  quoteOpens: 'debut du message (?:transfere|reexpedie)',
  headers: 'de|envoye(?: le| par)?|date|a|cc|objet|expediteur|destinataires?|repondre a',
  from: 'de|expediteur',
  sent: 'envoye(?: le)?|date',
  closings: `(?:(?:bien|tres) )?cordialement|cdt|cdlt|bien a (?:vous|toi|tous)|a (?:bientot|plus|demain|tres vite)|amicalement|(?:(?:mes|nos) )?(?:sinceres |meilleures |cordiales )?salutations(?: distinguees)?|bien sincerement|(?:tres )?bonne (?:${DAYS})|bon(?:ne)? (?:week-?end|we|courage)|(?:tres )?belle (?:${DAYS})|bises?|bisous|a\\+|(?:un grand |grand )?merci(?: d'avance| beaucoup| bien| par avance| encore| infiniment| (?:pour|de) (?:votre|vos|ton|ta|tes) [a-z]{3,12})?|respectueusement`,
  /** What joins two closings, and those whom one names. */
  together: 'et',
  toWhom: 'a (?:vous|toi|tous|toutes)(?: et a toutes)?|a l.equipe|tous|toutes',
  /** What a program adds: « Envoyé de mon iPhone ». */
  devices: "envoye (?:de(?:puis)?|avec|via|par|a partir d[e'])|(?:obtenir|telecharger?z?) outlook",
  /** What opens the label of a telephone or the like. */
  reachedBy:
    'tel|telephone|mobile|mob|port|portable|fax|standard|ligne directe|mail|e-mail|courriel|adresse|site|web|linkedin',
  /** What companies and programs add below a mail, from its beginning. */
  footers: `ce (?:message|courriel|mail|e-mail).{0,80}confidentiel|(?:avant d'imprimer|pensez a l'environnement|n'imprimez)|(?:sans virus|l'absence de virus)`,
  /** What servers write above a mail that comes from outside. */
  banners: `\\[(?:externe|exterieur)\\]|ce (?:message|courriel|mail|e-mail)[^.]{0,60}(?:exterieur|externe|en dehors|hors de)|(?:expediteur|message|mail|courriel|e-mail) (?:externe|exterieur)\\b[^a-z]{0,3}(?:$|a l|:|-|!)|vous n'obtenez pas souvent d'e-mail`,
  greetings: 'bonjour|bonsoir|salut|chere?s?|coucou|mesdames|messieurs|madame|monsieur',
  /** What a line that is a sentence holds, and one that is a name does not. */
  sentenceWords: "je|j'|on|nous|vous|c'est|est|sont",
  /** What opens the name of a team: « La DSI ». */
  article: 'l[ea] |le ',
  promptTitle: 'prompt|consigne',
  /** Subjects of answers that a program wrote; with their accents. */
  automatic: 'r[ée]ponse automatique|absence du bureau|absent du bureau',
  /** A full stop after these ends no sentence. */
  abbreviations: 'ex|env|cf|etc|p|n|m|st|min|max|art|tel|resp|sem',
};

export type MailRows = typeof fr;
