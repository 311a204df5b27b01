/**
 * Facts of a share that a search may ask for, as words that nobody types: `job0juridique`, `kind0failure`,
 * `tool0chatgpt`. Letters and digits only, which engines index as one word.
 */
export function factWord(fact: 'job' | 'kind' | 'tool' | 'author', value: string): string {
  return `${fact}0${[...value].map((unit) => (/[\p{L}\p{N}]/u.test(unit) ? unit : '0')).join('')}`;
}

const FACT = /^(?:job|kind|tool|author)0/;

/** A word of what a share is mainly about: its job, its tool and its use case. A fact is one already. */
export function headWord(word: string): string {
  return FACT.test(word) ? word : `head0${word}`;
}
