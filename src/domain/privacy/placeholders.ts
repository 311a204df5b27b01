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
