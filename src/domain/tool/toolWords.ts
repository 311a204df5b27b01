/** Product names that are everyday words: read as a product only in the right company. */
export const COMMON_WORDS: ReadonlySet<string> = words(
  'make dust gamma cursor guru doctrine albert writer jasper julius harvey devin runway comet poe flux sora pika loom scribe fathom consensus granola bolt lovable windsurf framer elicit glean clay gong antidote whimsical spellbook luminance ironclad dovetail superhuman paradigm breeze tome topaz lara lumo allo tengo manus llama kimi nabla alexa bedrock joule lucca recraft reverso protege crisp krea apollo leeway magnific junie rovo dragon lindy delos frase speechify descript yooz authot motion codex',
);

/** First words of names that also open a plain phrase ("read AI news", "plus AI"): the name keeps its capitals or its dot. */
export const PHRASE_OPENERS: ReadonlySet<string> = words(
  'read plus obviously beautiful good copy motion continue you writer remove play document research fin pi rows lex tango grain pitch bubble',
);

/** Software that is a tool of AI only where the AI works in it. */
export const HOSTS: ReadonlySet<string> = words(
  'excel power-bi photoshop airtable clickup-brain qonto payfit silae lucca cegid brevo sellsy aircall articulate kahoot mentimeter webex-ai power-apps sonarqube snyk capcut loom-ai',
);

/** Hosts that count only beside an assistant: a spreadsheet is everywhere. */
export const STRICT_HOSTS: ReadonlySet<string> = words('excel power-bi');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that a product follows: « avec Dust », « j'ai testé Make », "using Cursor". */
export const LEAD =
  /(?:\b(?:avec|via|utilise[a-z]*|utilisant|teste[a-z]*|essaye?[a-z]*|outils?|ia|branche[a-z]*|using|with|tried|trying|use[ds]?|testing|tested|tools?|app|appli|agents?|prompt|scenario|workflow|sous|passe par|decouvert|adopte|installe|ask(?:ed)?|let|had|got|on a|through|version|abonnement|licence|compte)(?: (?:a|de|d|sur|of|in|un|une|to|l|la|le|mon|ma|notre|nos|my|our))?|[+&>:=*/]|->|→)[ '*(]*$/;
/** Words that a product at the start of a sentence is followed by. */
export const FOLLOW =
  /^[*)]*(?: ?[+&:/>=–—,.!?)…]| - |\n|$| (?:pour|for|to|a|m'a|m'|me|nous|n'|ne|est|sont|is|has|does|et|and|puis|then|dans|in|sur|on|qui|that|vs|fait|gere|transforme|marche|works?|helps?|bluffant|ia|ai|pro|remplace|sait|peut|can|will|reste|recopie|made|makes|gave|wrote|reads|turned|did|got|saved|cut|found|generated|s'est|sort|lit|remplit|classe)\b)/;

/** What is said around a first name, not around a product. */
export const PERSON_BEFORE =
  /(?:\b(?:merci|bonjour|bonsoir|salut|hello|hi|hey|thanks|thank you|coucou|dear|cher|chere|jean|marie|anne|mme|mr|mrs|monsieur|madame|bravo|felicitations|congrats|anniversaire|bienvenue a?|welcome|chez|collegue)|\bm\.|@)[ ,!-]*$/;
export const PERSON_AFTER =
  /^,? ?(?:est (?:en (?:vacances|conge|reunion|deplacement|arret|teletravail|formation|rtt)|absente?|malade|parti|rentre|passee?|arrive)|de la (?:compta|rh|paie|com\b|direction|dsi|prod)|du (?:service|pole|\d)|(?:nous |vous |t'|m')?(?:a|avait) (?:prevu|dit|appele|envoye|reserve|propose|organise|accepte|oublie|presente|demande (?:de|si|que|a ce))|(?:is|was) (?:away|off\b|on (?:leave|holiday)|out of (?:the )?office|back|sick)|(?:tu peux|peux-tu|can you|could you|tu pourrais|t'as)|prend sa retraite|arrive|part |revient|qui a (?:prepare|organise)|et son equipe|et moi\b|\(?(?:rh|compta|paie)\)?)/;
/** Words that follow « Claude » or « Albert » with a capital and belong to the product. */
export const PRODUCT_AFTER =
  /^ ?(?:code|pro|max|team|teams|enterprise|sonnet|opus|haiku|desktop|ai|ia|api|projects?|projets?|cowork|skills?|artifacts?|france|chat|plus|large|instant|\d)/;

/** The talk of people who write code. */
export const CODE_CONTEXT =
  /\b(?:vs ?code|visual studio|ide|intellij|jetbrains|pycharm|eclipse|github|git|pull requests?|prs?|refactor[a-z]*|unit tests?|tests? unitaires?|repos?|repository|depot|typescript|javascript|java|python|sql|cobol|php|react|code review|revue de code|autocompletion|autocomplete|commits?|developpeurs?|developers?|devs?|backend|frontend|junit|codebase|legacy code|stack trace|regex|scripts?|coder|cli|terminal)\b/;
