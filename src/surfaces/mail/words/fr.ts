/** Mail, for whoever runs the server. */
export const french = {
  /** What is wrong in the environment. */
  settings: {
    badSmtpUrl: (name: string, _value: string): string =>
      `${name} n’est pas l’adresse d’un serveur d’envoi. Exemple : ${name}=smtps://veille:motdepasse@smtp.exemple.fr:465.`,
    badImapUrl: (name: string, _value: string): string =>
      `${name} n’est pas l’adresse d’une boîte à lettres. Exemple : ${name}=imaps://veille:motdepasse@imap.exemple.fr/INBOX.`,
    badMailFrom: (name: string, value: string): string =>
      `${name}=${value} n’est pas l’adresse d’un expéditeur. Exemple : ${name}="Veille IA <veille@exemple.fr>".`,
    noSmtpUrl: (name: string, _value: string): string =>
      `${name} ne sert qu’avec SMTP_URL. Indiquez SMTP_URL, ou retirez ${name}.`,
    halfDkim: (name: string, _value: string): string =>
      `Il manque ${name} : DKIM_SELECTOR et DKIM_KEY_FILE vont ensemble.`,
    findingAsName: (name: string, value: string): string =>
      `${name}=${value} est un constat, pas le nom d’un serveur. Si le vôtre n’écrit pas son nom (Exchange Online), indiquez ${name}=unnamed.`,
  },
  dkimKeyUnreadable: (file: string): string =>
    `Impossible de lire la clé DKIM ${file}. Vérifiez DKIM_KEY_FILE, et que ce compte peut lire ce fichier.`,
  smtp: (ok: boolean): string =>
    ok
      ? 'Le serveur d’envoi des e-mails répond et accepte ce compte.'
      : 'Le serveur d’envoi des e-mails ne répond pas ou refuse ce compte. Vérifiez SMTP_URL, et DKIM_KEY_FILE s’il y en a un.',
  imap: (ok: boolean): string =>
    ok
      ? 'La boîte à lettres s’ouvre.'
      : 'La boîte à lettres ne s’ouvre pas. Vérifiez IMAP_URL : serveur, compte, dossier.',
};
