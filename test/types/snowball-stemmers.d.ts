/** The part of `snowball-stemmers` that the tests use; the package brings no types. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: 'french' | 'english'): { stem(word: string): string };
}
