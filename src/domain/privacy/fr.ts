/** What the finders of sensitive data know of French; the contract of every other language. Folded, as alternatives. */
export const fr = {
  /** What a password is called. */
  password: `mots?[ _-]?de[ _-]?passe|mdp|mdps|phrase (?:de passe|secrete)|code (?:d'|du |de la |de l'|de )?(?:acces|entree|wi-?fi|pin|secret|confidentiel|securite|alarme|porte|portail|salle|coffre|immeuble)|cle (?:du )?(?:wi-?fi|wpa2?|reseau)|digicode`,
  /** What an opaque key is called, whatever it opens. */
  key: `cles? (?:d'api|api|secrete|privee|d'acces|de l'api|de licence)|jetons?(?: d'acces| api)?|cles?|secret`,
  /** What announces a login and its password. */
  login:
    'identifiants?|ids?|logins?|acces|connexion|(?:connect|logu)(?:e|er|ez)(?:-(?:toi|vous))?|comptes?|utilisateurs?|authentification',
  /** The verb between a word for a password and the password. */
  is: `(?:c'est|est|sont|etait|sera|reste|devient|vaut|a|change en)(?: (?:maintenant|toujours|desormais|simplement|encore|bien))?`,
  /** What leads to a login and its password, and what joins them. */
  with: 'avec|sous|par|et|puis',
  /** What may stand between a word for a password and the password itself, where nothing else joins them. */
  beside:
    'suivant|ci-dessous|ci-apres|wifi|wi-fi|admin|invite|provisoire|temporaire|commun|partage|actuel|de test|du compte|du wifi',
  passwords: 'mots[ _-]de[ _-]passe|mdps',
  /** Whose a password is. */
  whose: "du|de la|de l'|des",
  /** What a value is said to be, after it: « Soleil22! comme mot de passe ». */
  asOne: 'comme|en|en tant que|est|pour|sera',
  /** What says that a value is an example. */
  asExample: 'tel(?:le)?s? que|par exemple|du (?:type|genre|style)|de la forme',
  /** What a data model is made of: names stand there, not values. */
  column: `colonnes?|champs?|variables?|attributs?|tables?|parametres?|cles? (?:primaires?|etrangeres?|composees?|de (?:partition|tri|jointure|repartition))`,
  /** What a telephone number is told by. */
  phone: `tel|tels|telephone|portable|fixe|natel|gsm|joindre au|joignable (?:au|sur)|appel(?:le|er|ez)[a-z-]{0,6}(?: moi)? au|rappel(?:le|er|ez)[a-z-]{0,6}(?: moi)? au|mon numero|ligne directe|standard`,
  /** What is numbered and is no telephone. */
  numbered: `clients?|contrats?|dossiers?|commandes?|factures?|references?|ref|lots?|series?|tickets?|polices?|adherents?|matricule|devis|colis|suivi|sinistres?|incidents?|abonnes?|comptes?|code[- ]barres?|ean|siren`,
  /** What is told in a row of figures. */
  series: `plannings?|roulements?|equipes?|lots?|series?|horaires?|creneaux?|passages?|departs?|mesures?|releves?|pesees?|cotes?|dimensions?|tailles?|longueurs?|diametres?|poids|pressions?|doses?|reglages?|quantites?|ages?|resultats?|points?|temperatures?|notes|scores?|tirages?|loto|gagnants?|valeurs?|seuils?|paires?|codes?|etapes?|(?<!en )lignes?|chapitres?|pages?|positions?|postes?|rangs?`,
  /** Right before the number of a version of software. */
  version: `v|versions?(?: (?:du|de la|de l'|des?) ?[a-z]{2,14})?(?: ?:)?|maj|mises? a jour|correctifs?|micrologiciel|pilotes?`,
  /** Said of a password between quotation marks, where no password stands: « à changer », « votre mot de passe a expiré ». */
  noPhrase: `votre|vos|doi(?:s|t|vent)|expire[a-z]*|incorrect[a-z]*|oublie[a-z]*|voir|demand[a-z]*|chang[a-z]*|saisi[a-z]*|entre[rz]|caracteres?|minimum|coffre|gestionnaire|jamais|toujours|trop|pas|utilis[a-z]*|secrets?|mots? de passe`,
  /** What the last two digits of a social security number are called. */
  checkKey: 'cl[eé]s?',
  company: 'siret|etablissement|rcs|siege',
  card: String.raw`carte|\bcb\b`,
};

export type PrivacyRows = typeof fr;
