/**
 * Facts of a share that a search may ask for, as words that nobody types: `job0juridique`, `kind0failure`,
 * `tool0chatgpt`, `trial0works`. Letters and digits only, which engines index as one word.
 */
export function factWord(fact: 'job' | 'kind' | 'tool' | 'author' | 'trial', value: string): string {
  return `${fact}0${[...value].map((unit) => (/[\p{L}\p{N}]/u.test(unit) ? unit : '0')).join('')}`;
}

/** What says that a use fails. */
export const FAILURE_FACTS: readonly string[] = [
  factWord('kind', 'failure'),
  factWord('kind', 'caution'),
  factWord('trial', 'doesNotWork'),
];

const FACT = /^(?:job|kind|tool|author|trial)0/;

export function isFact(word: string): boolean {
  return FACT.test(word);
}

/** A word of what a share is mainly about: its job, its tool and its use case. A fact is one already. */
export function headWord(word: string): string {
  return isFact(word) ? word : `head0${word}`;
}

const PAIR = 'pair0';

/** Two words that follow one another in what a share is mainly about, or in its limits. */
export function pairWords(run: readonly string[]): readonly string[] {
  return run.slice(1).map((word, at) => `${PAIR}${run[at] ?? ''}0${word}`);
}

/** Whether an index counts in how many shares this word is: pairs would be most of all words, and only serve to meet. */
export function isCounted(word: string): boolean {
  return !word.startsWith(PAIR);
}
