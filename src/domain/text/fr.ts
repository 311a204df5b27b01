const DAYS = 'journee|soiree|semaine|fin|reception|lecture|ecoute';

/** What the readers of mails know of French; the contract of every other language. Folded. */
export const fr = {
  /** What opens the message that is answered: « Le 3 mai, Ada a écrit : ». */
  onTheDay: 'le',
  wrote: 'a ecrit',
  /** Between dashes, or alone on its line. */
  quoteTitles: "message d'origine|message original|message transfere|message initial",
  quoteOpens: 'debut du message (?:transfere|reexpedie)',
  headers: 'de|envoye|date|a|objet|expediteur|destinataires?',
  from: 'de',
  sent: 'envoye|date',
  closings: `(?:bien )?cordialement|cdt|cdlt|bien a (?:vous|toi|tous)|a bientot|amicalement|sinceres salutations|salutations|bonne (?:${DAYS})|bon(?:ne)? (?:week|we|courage)|belle journee|tres bonne|bises?|bisous|a plus|a\\+|merci(?: d'avance| beaucoup| a tous| bien| par avance)?|respectueusement|envoye de(?:puis)? mon`,
  greetings: 'bonjour|bonsoir|salut|chere?s?|coucou|mesdames|messieurs|madame|monsieur',
  /** What a line that is a sentence holds, and one that is a name does not. */
  sentenceWords: "je|j'|on|nous|vous|c'est|est|sont",
  /** What opens the name of a team: « La DSI ». */
  article: 'l[ea] |le ',
  promptTitle: 'prompt|consigne',
  legal: 'ce (?:message|courriel|mail)',
  confidential: 'confidentiel',
  /** Subjects of answers that a program wrote; with their accents. */
  automatic: 'r[ée]ponse automatique|absence du bureau|absent du bureau',
  /** A full stop after these ends no sentence. */
  abbreviations: 'ex|env|cf|etc|p|n|m|st|min|max|art|tel|resp|sem',
};

export type MailRows = typeof fr;
