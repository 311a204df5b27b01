/** Words that stand for a value rather than being one. */
const PLACEHOLDER_WORD =
  /(?:^|[^a-z0-9])(?:votre|your|mon|my|ton|exemple|example|placeholder|changeme|change_me|dummy|fake|insert|todo|xxxx*|foo|bar|foobar|redacted|masque|hidden)(?:[^a-z0-9]|$)/i;

/** « YOUR_API_KEY », « <mot de passe> », « ***** », « xxxx »: the place of a value, not a value. */
export function isPlaceholder(value: string): boolean {
  return (
    PLACEHOLDER_WORD.test(value) ||
    /^[[{<(].*[\]}>)]$/.test(value) ||
    /^(.)\1*$/.test(value) ||
    /x{6}|\*{3}|\.{4}|_{4}|…/i.test(value) ||
    /^(?:1234567890|0123456789|abcdef)/i.test(value)
  );
}

/** « $DB_PASS », « env.DB_PASS », « password_hash_2 »: where a value is kept, not the value. */
const REFERENCE =
  /^(?:\$\{?[A-Za-z_]{2}|%[A-Za-z_]{2,40}%)|(?:env|environ|config|secrets|vault|settings)[.:[/]|^[a-z]+(?:_[a-z0-9]+)*_?(?:password|pass|pwd|mdp|passe|hash|id|key|cle|token|name|nom|user|col|field|pk|fk)(?:_[a-z0-9]+){0,4}$|[aA0]-[zZ9]|\[\^?[\\aA0]/;

export function isReference(value: string): boolean {
  return REFERENCE.test(value);
}

/** What has letters and figures and is said all day: products, standards, tickets, versions, amounts, dates, files. */
const SAID_ALL_DAY =
  /^(?:[12]fa|mfa|sha-?\d|md5|aes-?\d|base-?(?:32|64)|argon2|oauth\d?|saml\d?|(?:office|microsoft|m|o)-?365|win(?:dows)?-?\d|excel-?\d|word-?\d|server-?\d|gpt-?\d|chatgpt-?\d?|claude-?\d?|gemini-?\d|llama-?\d|mistral-?\d?|sonnet-?\d|opus-?\d|iso-?\d|rfc-?\d|[17]password|keepass|b2[bc]|utf-?\d|varchar|char|int\d|string\b|text\b|v\d+(?:\.|$)|[qst][1-4]\b|etape-?\d|step-?\d|p\d{1,3}$)|^[A-Z]{2,6}-\d{2,6}$|^\d{1,4}[/.:-]\d{1,2}(?:[/.:-]\d{1,4})?$|^~?\d+(?:[.,]\d+)?\+?[-.]?[a-z]{0,12}(?:$|[/-])|^[0-3]?\d[a-z]{3,9}\d{2,4}$|\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|html?|json|ya?ml|py|js|ts|sql|com|fr|org|net|io)$|^https?:|^www\.|^[^@\s]{2,64}@[^@\s]+\.[a-z]{2,24}$/i;

/** Whether it names or counts something that everyone may say. */
export function isOrdinary(value: string): boolean {
  return SAID_ALL_DAY.test(value);
}

/** The words of « prenom.nom@… »: an address whose local part only has these shows a format. */
const LOCAL_PART_WORDS: ReadonlySet<string> = new Set([
  'prenom',
  'nom',
  'firstname',
  'lastname',
  'first',
  'last',
  'name',
  'surname',
  'givenname',
  'familyname',
  'user',
  'username',
  'utilisateur',
  'email',
  'mail',
  'adresse',
  'address',
  'votre',
  'your',
  'you',
  'exemple',
  'example',
  'foo',
  'bar',
  'xxx',
  'xx',
  'x',
  'p',
  'initiale',
  'initial',
  'identifiant',
  'someone',
  'quelqu',
  'un',
  'toto',
]);

/** Whether a local part names nobody (« prenom.nom », "firstname.lastname"). `local` is folded. */
export function isPlaceholderAddress(local: string): boolean {
  return local.split(/[._+-]/).every((word) => LOCAL_PART_WORDS.has(word));
}
