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

/**
 * What any task may be told with, and none is about: what is worked on and handed back, how it is made, its length, its
 * tone, its language. Two prompts that have only these in common are of one frame.
 */
const FRAME = new Set(
  stemsOf(
    // What is worked on.
    'document documents fichier fichiers file files notes note pièce pièces attachment paste pasted collé collée copié ' +
      'export csv pdf data données dataset feuille classeur sheet spreadsheet input contenu content information ' +
      'informations info infos matière source sources contexte context brouillon brut vrac sujet sujets subject topic ' +
      // What is handed back.
      'script python javascript excel word powerpoint sheets macro vba sql query requête formule formula regex ' +
      'expression fonction function code json html markdown rapport report mail mails email emails message ' +
      'courriel lettre letter article post posts tweet checklist fiche plan memo mémo slide slides diapo idée idées idea ' +
      'ideas titre titres title titles nom noms name names réponse réponses answer answers response version versions ' +
      'paragraphe paragraph section sections puce puces bullet bullets point points row rows ligne case étape étapes ' +
      'step steps partie parties part parts schéma chart graphique citation citations quote quotes conseil conseils ' +
      'tip tips raison raisons reason reasons comparatif comparative illustration croquis esquisse aquarelle sketch watercolor watercolour type modèle template résultat résultats result results output ' +
      // How it is made.
      'fais faire fait make making do does génère générer generate crée créer prépare préparer prepare construis build utilise ' +
      'utiliser use using utilisant garde garder gardant keep keeping prends prendre take mets mettre put lis lire read ' +
      'montre montrer show indique indiquer indicate présente présenter present précise préciser cite citer évite ' +
      'éviter avoid commence commencer start begin finis finir finish ensuite puis then demande demander ask pose poser ' +
      'tell me us say base based besoin aide aider helpful assistant réfléchis think unclear clarify attends wait ' +
      'respecte suis follow reste rester stay include inclus inclure rends rendre return hésite if si something ' +
      // How long, how it sounds, in which language.
      'un deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent ' +
      'cents mille demi minute minutes heure heures hour hours jour jours day days semaine semaines week weeks mois month months ' +
      'demi one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty ' +
      'fifty sixty hundred half premier première second dernier last court courte courts courtes short bref brève brief ' +
      'concis concise concision long longue longs clair claire clairs clear clearly simple simples simply plain précis ' +
      'direct directe formel formelle formal informel cordial cordiale poli polite politely amical friendly ferme firm ' +
      'chaleureux warm sobre drôle funny sérieux serious professionnel professionnelle professional jargon buzzword ' +
      'superflu français anglais espagnol allemand italien portugais néerlandais french english spanish german italian ' +
      'portuguese dutch langue language carré square fond background couleur couleurs color colour colours blanc white ' +
      'réaliste realistic plat flat lumière light doux douce soft ' +
      // Small words that a search still listens to.
      'me moi which who whom what when where would could may must if so not no but sans sous dans entre dont tout toute ' +
      'tous toutes très trop ni y a about into than then there them they he she all any some its under over only own ' +
      'can be been has had do lequel laquelle quelles quels aucun aucune jamais never depuis ' +
      'selon autour déjà encore surtout beaucoup peu peut peux vas veux être étant enfin plutôt quelques lui leur eux nous ' +
      'vous merci bonjour off out through between within across while these those such just more his her their its also ' +
      'hello hi way how much many be honest sera seront serait sont soit sois soient ait aie ont avait avez avons était ' +
      'étaient doit doivent doivent dois devra mais whose who were being did might may shall anything everything every ' +
      'everyone something afin lors ainsi comme quoi quel façon manière fois dire dis dit sert sers thes these ' +
      // Verbs and small words of every sentence.
      'know come came go goes went got let year years old ans an année nobody someone chacun chacune already without ' +
      'because ici donnent va vont venir vient aller veut want wants pendant',
  ),
);

export const FRAME_WEIGHT = 0.3;
const COMMON_WEIGHT = 0.15;

/** How much a stem says of the task: 1 when it is what the task is about. */
export function tellingOf(stem: string): number {
  if (COMMON.has(stem)) return COMMON_WEIGHT;
  return FRAME.has(stem) || /^\d+$/.test(stem) ? FRAME_WEIGHT : 1;
}

export function isCommonInPrompts(stem: string): boolean {
  return COMMON.has(stem);
}
