import { inEveryLanguage } from '../text/everyLanguage.ts';
import { fold } from '../text/fold.ts';
import { termStemsOf } from '../text/words.ts';

/** What was typed, read. */
export interface Asked {
  /** Stems, in the order typed. */
  readonly stems: readonly string[];
  /** Those of words that only join others. */
  readonly joining: ReadonlySet<string>;
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
    /** Prepositions, pronouns, adverbs, auxiliaries: they join words and are not what is looked for. */
    joining:
      'à afin ailleurs ainsi alors après assez aucun aucune auquel aussi aussitôt autant autour autre autres autrement avant avec beaucoup ça ceci cela celle celles celui certains certaines ceux chacun chaque chez ci comme contre dedans dehors delà depuis derrière dès desquels devant donc dont duquel durant elle elles encore enfin ensuite entre envers environ eux hop hui ici jamais jusque jusqu là laquelle lequel lesquels lesquelles lors lorsque lui malgré mieux moi moins non or où outre parce parfois parmi pas pendant peu plus plutôt pourquoi pourtant près presque puis puisque quand quant quelque quelques quiconque rien sans sauf selon sinon sitôt soi soit sous souvent surtout tandis tant tard telle tels tôt toi ton toujours tous tout toute toutes travers un une unes uns vers via voici voilà voire était étaient avait avais avons avez aurait serait sera sont suis sommes êtes fut ont eu va vas vont aller faut fallait doit dois doivent devoir veut voulais voulait aimerais aimerait souhaite souhaiterais pourrait pourrais peuvent mis',
    empty:
      'idée exemple cas usage outil truc chose moyen façon besoin chercher cherche trouver faire utiliser utilise aide aider pouvoir peux peut pouvez quoi savoir meilleur bon bonne bien nouveau déjà très trop vraiment craint être avoir fait existe vite rapide rapidement point maj go quelqu’un quelle qui veux voudrais svp stp bonjour salut merci ia ai',
  },
  en: {
    avoiding:
      'when (?:not to|to avoid)(?: use| using)?|(?:things )?to avoid|pitfalls?|mistakes?|failures?|drawbacks?|downsides?',
    hinting: 'errors?|limits?|dangers?|risks?',
    joining:
      'about above across after again against all almost already also although always among another any anybody anything around away back be been before behind being below between both but could did does doing done down during each either else enough even ever every everything few further give gives giving got had has he her here hers him himself his if instead into itself just many me might more most much must myself need neither never next no nobody none nor not nothing now of off often once only onto or other others ought out over own per perhaps quite rather really same seem shall she should since so some somehow something still such than theirs them then there these they those though through thus together too toward towards under until up upon us very want wants we were when where whether which while who whom whose why will within without would yet yours yourself',
    empty:
      'help find want need use using make me do does can get good best way tool idea example something anyone should could would please quick quickly fast easy easily simple simply hello hi thanks ai',
  },
});

/** How people ask for what does not work, folded; it is not looked for itself. */
const AVOIDING = new RegExp(String.raw`\b(?:${either('avoiding')})\b`, 'g');
/** Words that hint at it, and may as well be what is looked for. */
const HINTING = new RegExp(String.raw`\b(?:${either('hinting')})\b`);
/** Words that say that something is asked, not what: they find nothing by themselves. */
const EMPTY_WORDS = new Set(termStemsOf([...words('empty')].join(' ')));
const JOINING = new Set([...words('joining')].map(fold));
const JOINING_STEMS = new Set(termStemsOf([...JOINING].join(' ')));

const FAILURES_FIRST = { asked: 2.4, hinted: 1.2, no: 1 };

export function readAsked(typed: string): Asked {
  const folded = fold(typed.slice(0, LONGEST));
  const rest = folded.replace(AVOIDING, ' ');
  const is = rest !== folded ? 'asked' : HINTING.test(folded) ? 'hinted' : 'no';
  const joining = (rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => JOINING.has(word));
  return {
    stems: termStemsOf(rest).slice(0, MOST_WORDS),
    joining: new Set(termStemsOf(joining.join(' '))),
    failuresFirst: FAILURES_FIRST[is],
  };
}

export function isEmptyWord(stem: string): boolean {
  return EMPTY_WORDS.has(stem);
}

/** Whether a word means nothing apart from the others of its term. */
export function isOnlyJoining(stem: string): boolean {
  return JOINING_STEMS.has(stem);
}
