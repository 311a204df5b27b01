import { LONGEST_OWN_WORDS } from '../../domain/search/ownWords.ts';
import type { Words } from '../../words/words.ts';
import { plainForm, plainInput, type Form } from '../form.ts';

/** The words of the house, for the search. */
export function ownWordsForm(
  { text, problem }: { readonly text: string; readonly problem: string | null },
  words: Words,
): Form {
  const { title, text: intro, label, hint, save } = words.search.own;
  return plainForm({ name: 'ownWords', id: '', title, intro, submit: save }, [
    {
      ...plainInput('text', label, text),
      hint,
      problem,
      is: 'paragraph',
      longest: LONGEST_OWN_WORDS,
    },
  ]);
}
