import { inEveryLanguage } from '../text/everyLanguage.ts';
import { wholeSentencesOf } from '../text/wholeSentences.ts';
import { stemsOf } from '../text/words.ts';

const { words } = inEveryLanguage({
  fr: {
    asking:
      'bonjour bonsoir hello salut coucou merci avance svp stp besoin aide aider cherche cherchons recherche question ' +
      'questions idée idées conseil conseils avis retour retours expérience expériences expérimenté quelqu qq qqn certains ' +
      'parmi ici tous toutes équipe collègue collègues monde connaît connaissez connaissent sait savez savent savoir déjà ' +
      'fait fais faites faire utiliser utilisé utilise utilisez essayé essayer testé tester tenté réussi existe existerait ' +
      'peut peux pouvez pourrait pourriez aurait auriez avez avait aimerais voudrais faut marche fonctionne vraiment bien ' +
      'mieux quoi quel quels quelles combien pourquoi t ça cela c se sert solution solutions outil outils truc trucs moyen ' +
      'façon chose quelque prompt prompts astuce astuces ia intelligence artificielle permises précise',
  },
  en: {
    asking:
      'hi hello hey all thanks thank please help need needs looking look question questions idea ideas advice tip tips ' +
      'feedback experience experiences anyone anybody someone somebody everyone everybody here there folks team teams ' +
      'colleague colleagues know knows does do did done has had have ever already used use uses using try tried trying ' +
      'tested can could would should any some which who ways way best good well really work works it tool tools ai prompt ' +
      'prompts something anything get got me about',
  },
});

/** Words in which people ask, greet and thank, rather than words for what they ask about. */
const ASKING = new Set(stemsOf([...words('asking')].join(' ')));
/** Fewer words say too little to be looked for alone. */
const ENOUGH_WORDS = 2;
/** The first words of a long question say what it is about. */
const MOST_WORDS = 24;

/**
 * What a question is about, as it is to be looked for: the sentences that ask, without the words in which people ask;
 * the whole text where no sentence asks, or where those say too little.
 */
export function needIn(text: string): string {
  const need = wordsAbout(askingIn(text).map(afterIntroduction).join(' '));
  const about = need.length >= ENOUGH_WORDS ? need : wordsAbout(text);
  return about.length > 0 ? about.slice(0, MOST_WORDS).join(' ') : text;
}

/** The sentence that asks, whole; of several, the one that says most of what it is about. */
export function askingSentence(text: string): string {
  const asking = askingIn(text);
  const sentences = asking.length > 0 ? asking : wholeSentencesOf(text);
  const most = Math.max(...sentences.map((sentence) => wordsAbout(sentence).length));
  return sentences.find((sentence) => wordsAbout(sentence).length === most) ?? text;
}

/** The sentence that asks, without what introduces it. */
export function askedBy(text: string): string {
  const asked = afterIntroduction(askingSentence(text)).trim();
  return asked.charAt(0).toUpperCase() + asked.slice(1);
}

function askingIn(text: string): readonly string[] {
  return wholeSentencesOf(text).filter((sentence) => /\?[\s!.…"»”)]*$/.test(sentence));
}

/** « Puisque les questions sont permises : qui a… ? » asks after its colon. */
function afterIntroduction(sentence: string): string {
  const asked = sentence.slice(sentence.lastIndexOf(': ') + 1);
  return wordsAbout(asked).length < ENOUGH_WORDS ? sentence : asked;
}

function wordsAbout(text: string): readonly string[] {
  const all = text.match(/[\p{L}\p{M}\p{N}&]+/gu) ?? [];
  return all.filter((word) => stemsOf(word).some((stem) => !ASKING.has(stem)));
}
