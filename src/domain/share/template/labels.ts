import { fold } from '../../text/fold.ts';
import type { Field } from '../share.ts';
import type { ReadingHabits } from '../reading.ts';

/** What a label announces: a field, or something that marks a trial. */
export type LabelKind = Field | 'trialMark' | 'heading';

/** Whole labels whose words alone would mislead, tried first. Patterns are on folded text without final punctuation. */
const PHRASES: readonly (readonly [RegExp, LabelKind])[] = [
  [
    /^(?:teste|essaye|repris|refait|tested|tried) (?:par|by)$|^(?:resultat|resultats|verdict|outcome|result|results|bilan du test|mon test|ce que j'ai (?:change|modifie|adapte)|what i changed|fiche testee|partage teste|share tested|tested share)$/,
    'trialMark',
  ],
  [/^(?:objet|subject|sujet du mail|re|tr|fwd?|de|from|a|to|cc|date|envoye|sent)$/, 'heading'],
  [
    /^(?:do not|don't|dont|never|ne pas|a ne pas) (?:use|utiliser|faire)(?: (?:it|for|if|when|with|si|pour|quand|avec))*$|quand ne pas|when not to|^(?:does not|doesn't|won't|ne) (?:work|marche|fonctionne)(?: pas)?(?: (?:for|with|when|if|on|pour|avec|si|quand|sur))?$|ne pas l'utiliser|not to use/,
    'limits',
  ],
  [
    /^(?:ce qui|what) (?:s'est (?:mal )?passe|a rate|a foire|a coince|a plante|coince|bloque|peche|cloche|ne (?:marche|va|fonctionne|passe) pas|marche (?:pas|mal|moins bien)|manque|went wrong|happened|failed|does not work|doesn't work|didn't work|broke)$/,
    'limits',
  ],
  [
    /^(?:ce qu'il|ce qu'elle|ce que ca) (?:ne sait pas faire|ne fait pas|fait mal|rate)$|^what it (?:can't|cannot|doesn't) do$/,
    'limits',
  ],
  [/^(?:what|things|points?) (?:to )?(?:watch(?: out)?(?: for)?|beware of|be careful with|mind)$/, 'limits'],
  [
    /^(?:ce que|qu'est-ce que) (?:ca|cela|j'y|je|nous|on|j'ai)(?: y)? ?(?:m'a fait|me fait|nous fait|fait)? ?(?:gagner?|gagne|economise)$|^what (?:i|we|it) (?:gain|save|saves|gained|saved)(?: me| us)?$/,
    'timeSaved',
  ],
  [
    /^combien (?:de temps|d'heures|de minutes)(?: (?:gagne|gagnees|gagne|economise|economisees|en moins))?$|^how (?:much time|long|many (?:hours|minutes))(?: (?:saved|does it save|do you save|did you save|it saves))?$|^how much (?:does it|it|did it) saves?d?$/,
    'timeSaved',
  ],
  [
    /^(?:ce que|ce qu') ?(?:j'en fais|j'en ai fait|je fais|j'ai fait|on en fait|on fait|nous faisons|je lui (?:fais faire|demande)|je fais avec|j'ai teste|j'en fait)(?: avec)?$|^what (?:i|we) (?:did|do|use it for|used it for|do with it|did with it|tried|asked)$/,
    'useCase',
  ],
  [
    /^(?:le |la |the |mon |notre )?(?:probleme|problem|besoin|need|pain point|irritant)(?: (?:resolu|solved|regle|traite|de depart|initial|a resoudre|rencontre|adresse|addressed|to solve))?$/,
    'useCase',
  ],
  [/^(?:pour faire quoi|a quoi (?:ca|cela) (?:me |nous )?sert|ca sert a quoi)$/, 'useCase'],
  [/^(?:avec quoi|with what|what i used|ce que j'utilise|j'utilise|j'ai utilise|lequel|which one)$/, 'tool'],
  [
    /^(?:pour|a) quoi(?: (?:faire|ca sert|cela sert|sert-il|ca me sert|je m'en sers))?$|^what for$|^used? for$|^what it(?:'s| is| does)(?: for)?$|^(?:a quoi|pourquoi) (?:il|elle|ca|cela|je l'utilise)[a-z' ]{0,20}$|^pourquoi$|^why$/,
    'useCase',
  ],
  [
    /^(?:pour qui|a qui|who|who (?:is it|it's) for|who (?:could|can|should) use it|for whom|qui|concerne qui|qui est concerne|audience)$/,
    'jobFamily',
  ],
  [
    /^(?:c'est |est-ce )?(?:payant|gratuit)(?: ou (?:gratuit|payant))?$|^(?:is it )?free$|^combien (?:ca|cela) (?:coute|coute-t-il)$|^combien$|^how much(?: (?:does it cost|is it))?$/,
    'cost',
  ],
  [
    /^(?:ou(?: le trouver| ca se trouve| trouver)?|where(?: to find it)?|acces|access|y acceder|en savoir plus|more info|pour (?:aller plus loin|tester|essayer)|adresse|site|site web|website|page|ressource|ressources|resource|doc|documentation|source|try it(?: here)?|url)$/,
    'link',
  ],
  [/^avant ?(?:\/|->|→|et|,|-|puis)? ?apres$|^before ?(?:\/|->|→|and|,|-|&)? ?after$/, 'beforeAfter'],
  [/^(?:mais|but|sauf)$/, 'limits'],
  [/^(?:pour|for)$/, 'useCase'],
  [/^pour (?:une?|la|le|les|toute|vos?|des) /, 'heading'],
  [
    /^(?:la solution|solution|the solution|etapes|steps|methode|comment|how|mise en (?:place|oeuvre)|temps de mise en place|setup time|temps passe|time spent|note|notes|date|auteur|author|statut|status|contact|satisfaction|frequence|frequency|qualite|quality|gain (?:qualite|financier|qualitatif|en qualite)|bonus|astuce|tip|pj|nb|ps)$/,
    'heading',
  ],
];

/** Words that name a field. A label is known when each of its words is one of these or a filler. */
const KEYWORDS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  [
    'limits',
    words(
      'limite limites limitation limitations attention vigilance vigilances risque risques piege pieges bemol bemols inconvenient inconvenients danger dangers reserve reserves caveat caveats downside downsides drawback drawbacks watch limit limits risk risks warning warnings pitfall pitfalls gotcha gotchas cons contre eviter surveiller verifier defaut defauts moins faiblesse faiblesses prudence alerte alertes frein freins beware careful weakness weaknesses issue issues coince coincent difficulte difficultes difficulty difficulties obstacle obstacles',
    ),
  ],
  [
    'timeSaved',
    words(
      'gain gains gagne gagnee gagnes gagnees temps tps economise economisee economisees perdu perdue saved save saves saving savings time minutes hours heures lost wasted benefice benefices benefit benefits duree roi',
    ),
  ],
  ['prompt', words('prompt prompts consigne instruction instructions requete')],
  ['link', words('lien liens link links url')],
  [
    'cost',
    words('cout couts prix tarif tarifs cost costs price pricing budget abonnement licence license fee'),
  ],
  [
    'jobFamily',
    words(
      'metier metiers service services equipe equipes team department departement direction profil profils public role job family function fonction poste audience population users utilisateurs departments famille pole',
    ),
  ],
  [
    'useCase',
    words(
      'usage usages use uses case cas utilisation utilite tache taches task tasks mission missions besoin besoins probleme objectif objectifs but goal purpose contexte context situation scenario scenarios application applications idee idea finalite sujet experimentation realisation',
    ),
  ],
  [
    'tool',
    words(
      'outil outils tool tools ia ai app appli application logiciel software solution assistant modele model plateforme platform',
    ),
  ],
];

const FILLERS = words(
  'le la les l un une mon ma mes notre nos votre vos ton ta son sa the my our your a an de du des d of for en pour par to in on with avec quel quelle quels quelles which what how much nom name type utilise utilisee utilises utilisees utilisons teste testee testes testees used tested tried principal principale principales principaux main key eventuel eventuelle eventuelles estime estimee estimes estimated observe observee observed reel reelle real concret concrets concrete possible possibles known connu connue connus connues que j ai je nous on i we use ce qui est c etait s il y et and or ou points point a l aux au is it obtenu obtenue approximatif approx environ par semaine week per mois month out vigilance rencontre rencontrees rencontree rencontres concerne concernes concernee concernees vise cible target solved resolu business individuel propose proposee associe faire nb no n avoir savoir bref court short quick mesure mesuree declare declaree total global hebdo hebdomadaire mensuel mensuelle important importante importantes utile useful direct vers faite faites fait realise realisee realises',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The longest wording still taken for a label, in characters and in words. */
export const MAX_LABEL_LENGTH = 48;
const MAX_LABEL_WORDS = 7;

/** A label as it is looked up: folded, without marks, parentheses and final punctuation. */
export function foldLabel(label: string): string {
  return fold(label)
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/[*_`#"«»“”]/g, ' ')
    .replace(/[\s:?!.,…)-]+$/, '')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** The field that a label announces, or null when its words say nothing that is known. */
export function kindOfLabel(label: string, habits?: ReadingHabits): LabelKind | null {
  const folded = foldLabel(label);
  if (folded === '' || folded.length > MAX_LABEL_LENGTH) return null;
  const learned = habits?.labels.get(folded);
  if (learned) return learned;
  const phrase = PHRASES.find(([pattern]) => pattern.test(folded));
  return phrase ? phrase[1] : kindByWords(folded);
}

/** « Limites connues », « Gain de temps estimé », "Tool used": one keyword at least, and no word that is foreign. */
function kindByWords(folded: string): Field | null {
  const all = folded.split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (all.length > MAX_LABEL_WORDS) return null;
  const named = KEYWORDS.filter(([, keywords]) => all.some((word) => keywords.has(word)));
  const foreign = all.some(
    (word) => !FILLERS.has(word) && !KEYWORDS.some(([, keywords]) => keywords.has(word)),
  );
  if (foreign || named.length === 0) return null;
  return named[0]?.[0] ?? null;
}
