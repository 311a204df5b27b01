import { stemsOf } from '../text/words.ts';

/** What prompts say whatever they are about: « Tu es un expert en… », "I want you to act as", « Termine par ». */
const COMMON = new Set(
  stemsOf(
    'tu es un expert spécialiste agis comme joue act as play you are an imagine want will can request first reply only ' +
      'réponds rédige écris produis write draft create donne give provide fournis liste list propose suggest ' +
      'maximum moins plus mots words phrases sentences page lignes lines tableau table format colonne ' +
      'ci-dessous below voici here partir joint attached following suivant suivante ton tone style neutre ' +
      'ajoute add termine end chaque each pour exemple example your please explain explique signale flag ' +
      'question texte text should help task need need tâche aide-moi dis-moi donne-moi',
  ),
);

export function isCommonInPrompts(stem: string): boolean {
  return COMMON.has(stem);
}
