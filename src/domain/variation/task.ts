import { stemsOf } from '../text/words.ts';

/** What a prompt may ask for, by its verb: one gesture a line. Those of the first make something, whatever it is. */
const GESTURES = `
besoin need rédige rédiger écris écrire écrivez rédigez produis produire crée créer génère générer prépare préparer fais faire construis construire élabore élaborer conçois concevoir compose composer monte monter invente inventer imagine imaginer propose proposer suggère suggérer trouve trouver donne donner fournis établis dresse remplis remplir développe développer raconte raconter dessine dessiner mets design write draft produce create generate prepare make build compose invent propose suggest find give provide design develop fill tell draw plan planifie organise organiser code
traduis traduire traduisez translate
résume résumer résumez synthétise synthétiser condense raccourcis raccourcir abrège summarise summarize condense shorten cut
corrige corriger relis relire relisez vérifie vérifier contrôle contrôler audite critique évalue évaluer note noter check proofread review correct verify audit assess evaluate grade mark critique
reformule reformuler réécris réécrire adapte adapter transforme transformer convertis convertir rewrite rephrase reword adapt transform convert turn
liste lister extrais extraire repère repérer relève relever recense identifie identifier détecte list extract spot identify detect flag locate
compare comparer comparez confronte
classe classer classez trie trier catégorise range regroupe répartis classify sort categorise categorize rank group
explique expliquer expliquez apprends apprendre enseigne enseigner définis décris décrire explain teach define describe
calcule calculer compte compter count chiffre estime estimer calculate compute estimate
analyse analyser analysez analyze interprète interpret
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
}

/** Reads the task in a folded text; without a sentence that asks, what comes first is asked for. */
export function readTask(folded: string): Task {
  const sentences = (folded.match(/[^.!?;\n]+\??/g) ?? []).filter((sentence) => stemsOf(sentence).length > 0);
  const asking = sentences.flatMap((sentence) => {
    const gesture = gestureIn(sentence);
    return gesture === null ? [] : [{ sentence, gesture }];
  });
  if (asking.length === 0) return { sentences: [(sentences[0] ?? '').split(/[,:]/)[0] ?? ''], gesture: null };
  return { sentences: asking.map(({ sentence }) => sentence), gesture: asking[0]?.gesture ?? null };
}

/** « Écris en français », "write for a beginner": in what manner, not what. */
const IN_A_MANNER = /^\s*\p{L}+ (?:in|en|pour|for|with|avec|as|comme|sans|without) /u;

function gestureIn(sentence: string): number | null {
  const [first = ''] = stemsOf(sentence);
  if (MANNER.has(first)) return null;
  for (const clause of sentence.split(/[,:()«»"“”]| et | and | puis | then /)) {
    if (IN_A_MANNER.test(clause)) continue;
    const verb = stemsOf(clause).find((stem) => !BEFORE.has(stem));
    const at = verb === undefined ? -1 : GESTURES.findIndex((gesture) => gesture.has(verb));
    if (at >= 0) return at;
  }
  return sentence.endsWith('?') ? MAKING : null;
}
