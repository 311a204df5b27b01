import { inEveryLanguage } from '../text/everyLanguage.ts';
import { fold } from '../text/fold.ts';
import { stemsOf } from '../text/words.ts';

/** What was typed, read. */
export interface Asked {
  /** Stems, in the order typed. */
  readonly stems: readonly string[];
  /** How much failures and cautions come before the rest, from 1: « quand ne pas utiliser… », « les pièges ». */
  readonly failuresFirst: number;
}

/** Searches are short; the first words of a pasted text say what it is about. */
const MOST_WORDS = 24;
const LONGEST = 2_000;

const { either, words } = inEveryLanguage({
  fr: {
    avoiding:
      "(?:quand|pourquoi) (?:ne (?:pas|jamais)|eviter)(?: (?:l['’])?utiliser)?|ne (?:pas|jamais|faut pas) (?:l['’])?utiliser|(?:(?:choses?|trucs?|outils?|erreurs?|usages?) )?a eviter|pieges?|echecs?|rates?|inconvenients?|se trompe(?:nt)?",
    hinting: String.raw`erreurs?|limites?|dangers?|risques?|faux|invente\w*|bidon`,
    empty:
      'idée exemple cas usage outil truc chose moyen façon besoin chercher cherche trouver faire utiliser utilise aide aider pouvoir peux peut pouvez quoi savoir meilleur bon bonne bien nouveau déjà très trop vraiment craint être avoir fait existe vite rapide rapidement point maj go quelqu’un quelle qui veux voudrais ia',
  },
  en: {
    avoiding:
      'when (?:not to|to avoid)(?: use| using)?|(?:things )?to avoid|pitfalls?|mistakes?|failures?|drawbacks?|downsides?',
    hinting: 'errors?|limits?|dangers?|risks?',
    empty:
      'help find want need use using make me do does can get good best way tool idea example something anyone should could would please',
  },
});

/** How people ask for what does not work, folded; it is not looked for itself. */
const AVOIDING = new RegExp(String.raw`\b(?:${either('avoiding')})\b`, 'g');
/** Words that hint at it, and may as well be what is looked for. */
const HINTING = new RegExp(String.raw`\b(?:${either('hinting')})\b`);
/** Words that say that something is asked, not what: they find nothing by themselves. */
const EMPTY_WORDS = new Set(stemsOf([...words('empty')].join(' ')));

const FAILURES_FIRST = { asked: 2.4, hinted: 1.2, no: 1 };

export function readAsked(typed: string): Asked {
  const folded = fold(typed.slice(0, LONGEST));
  const rest = folded.replace(AVOIDING, ' ');
  const is = rest !== folded ? 'asked' : HINTING.test(folded) ? 'hinted' : 'no';
  return { stems: stemsOf(rest).slice(0, MOST_WORDS), failuresFirst: FAILURES_FIRST[is] };
}

export function isEmptyWord(stem: string): boolean {
  return EMPTY_WORDS.has(stem);
}
