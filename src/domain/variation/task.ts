import { isCommonInPrompts } from './commonWords.ts';
import { stemsOf } from '../text/words.ts';

/** What a prompt may ask for, by its verb: one gesture a line. Those of the first make something, whatever it is. */
const GESTURES = `
besoin need rédige rédiger écris écrire écrivez rédigez produis produire crée créer génère générer prépare préparer fais faire construis construire élabore élaborer conçois concevoir compose composer monte monter invente inventer imagine imaginer propose proposer suggère suggérer trouve trouver donne donner fournis établis dresse remplis remplir développe développer raconte raconter dessine dessiner mets design write draft produce create generate prepare make build compose invent propose suggest find give provide design develop fill tell draw set bâtis bâtir esquisse outline sketch cherche chercher recherche search look plan planifie organise organiser code
traduis traduire traduisez traduction translate translation
résume résumer résumez synthèse summary synthétise synthétiser condense raccourcis raccourcir abrège summarise summarize condense shorten cut
corrige corriger relis relire relisez vérifie vérifier contrôle contrôler audite critique évalue évaluer note noter check proofread review correct verify audit assess evaluate grade mark critique fix debug débogue répare améliore améliorer improve optimise optimize
reformule reformuler réécris réécrire adapte adapter transforme transformer convertis convertir rewrite rephrase reword adapt transform convert turn simplifie simplifier simplify vulgarise vulgariser paraphrase
liste lister extrais extraire repère repérer relève relever recense identifie identifier détecte list extract spot identify detect flag locate pull gather collect recueille signale pointe
compare comparer comparez comparaison comparison confronte
classe classer classez trie trier catégorise range regroupe répartis classify sort categorise categorize rank group
explique expliquer expliquez apprends apprendre enseigne enseigner définis décris décrire commente commenter explain teach define describe comment
calcule calculer compte compter count chiffre estime estimer calculate compute estimate
analyse analyser analysez analyze analysis interprète interpret
réponds répondre répondez reply respond
demande demander ask
joue jouer incarne incarner simule simuler play simulate pretend
`
  .trim()
  .split('\n')
  .map((line) => new Set(stemsOf(line)));

const MAKING = 0;

/** What may stand before the verb: « Peux-tu me… », "please help me". */
const BEFORE = new Set(
  stemsOf(
    'peux peut pouvez pourrais pourriez merci bien vouloir voudrais aimerais aide aider please kindly can could ' +
      'would like want help me moi maintenant now puis ensuite then finally enfin task tâche mission your job',
  ),
);

/** How a sentence begins that only says in what manner. */
const MANNER = new Set(
  stemsOf(
    'sois soyez reste réponds répondez utilise garde respecte évite précise commence termine ajoute pense réfléchis be stay ' +
      'use keep avoid respect answer reply respond start finish end add think never always jamais toujours do not don',
  ),
);

/** What is asked for, in words of their own: the sentences that begin by asking, and the first gesture. */
export interface Task {
  readonly sentences: readonly string[];
  /** Null when no verb that is known tells it. */
  readonly gesture: number | null;
  /** The verb that tells it. */
  readonly verb: string | null;
  /** What that gesture is first said to be done to, or to make: the words that follow its verb. */
  readonly object: readonly string[];
}

/** Reads the task in a folded text; without a sentence that asks, what comes first is asked for. */
export function readTask(folded: string): Task {
  const sentences = (folded.match(/[^.!?;\n]+\??/g) ?? []).filter((sentence) => stemsOf(sentence).length > 0);
  const asking = sentences.flatMap((sentence) => {
    const asked = askedIn(sentence);
    return asked === null ? [] : [{ sentence, asked }];
  });
  const [first] = asking;
  if (first === undefined) {
    const [opening = ''] = (sentences[0] ?? '').split(/[,:]/);
    return { sentences: [opening], gesture: null, verb: null, object: objectIn(stemsOf(opening)) };
  }
  return { ...first.asked, sentences: asking.map(({ sentence }) => sentence) };
}

/** « Écris en français », "write for a beginner": in what manner, not what. */
const IN_A_MANNER = /^\s*\p{L}+ (?:in|en|pour|for|with|avec|as|comme|sans|without) /u;

/** « Réponds à ce client », not « Réponds en dix lignes ». */
const REPLY = /^\s*(?:repond\p{L}*|reply|respond|answer) (?:a|au|aux|ce|cet|cette|to|this|these|the|each) /u;

function askedIn(sentence: string): Omit<Task, 'sentences'> | null {
  const [first = ''] = stemsOf(sentence);
  if (MANNER.has(first) && !REPLY.test(sentence)) return null;
  for (const clause of sentence.split(/[,:()«»"“”]| et | and | puis | then /)) {
    if (IN_A_MANNER.test(clause)) continue;
    const [verb, ...after] = stemsOf(clause).filter((stem) => !BEFORE.has(stem));
    const [noun = ''] = after;
    if (verb === undefined || gestureOf(verb) < 0) continue;
    const told = gestureOf(verb) === MAKING && GESTURE_NOUNS.has(noun) ? noun : verb;
    return { gesture: gestureOf(told), verb: told, object: objectIn(after) };
  }
  return sentence.endsWith('?') ? { gesture: MAKING, verb: null, object: objectIn(stemsOf(sentence)) } : null;
}

function gestureOf(stem: string): number {
  return GESTURES.findIndex((gesture) => gesture.has(stem));
}

/** « Fais la liste », "write a summary": the noun tells the gesture. */
const GESTURE_NOUNS = new Set(
  stemsOf('liste list synthèse summary traduction translation comparaison comparison analyse analysis'),
);

const OBJECT_LENGTH = 3;

/** Words before a noun that do not say which thing it is. */
const BEFORE_NOUNS = new Set(
  stemsOf(
    'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent two three four five six seven eight nine ten ' +
      'twelve fifteen twenty thirty hundred these those every all each any some toutes tous petit petite short court courte ' +
      'nouveau nouvelle new possible possibles who whose dont dizaine premier première first ' +
      'weekly monthly daily yearly annual hebdomadaire mensuel quotidien annuel bon bonne meilleur good best main most polite simple clear',
  ),
);

function objectIn(stems: readonly string[]): readonly string[] {
  const telling = stems.filter(
    (stem) => !BEFORE.has(stem) && !BEFORE_NOUNS.has(stem) && !isCommonInPrompts(stem) && !/^\d+$/.test(stem),
  );
  return telling.slice(0, OBJECT_LENGTH);
}
