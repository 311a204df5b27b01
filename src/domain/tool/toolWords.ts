import { either } from './languages.ts';

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
export const LEAD = new RegExp(
  String.raw`(?:\b(?:${either('lead')})(?: (?:${either('afterLead')}))?|[+&>:=/]|->|→)[ '*(]*$|\*[ '(]*$`,
);
/** Words that a product at the start of a sentence is followed by, and those that say it is none. */
export const FOLLOW = new RegExp(
  String.raw`^[*)]*(?: ?[+&:/>=–—,.!?)…]| - |\n|$| (?:${either('follow')})\b)`,
);
export const NO_PRODUCT_AFTER = new RegExp(String.raw`^ (?:${either('notAfterProduct')})\b`);

export const NO_PRODUCT_BEFORE = new RegExp(String.raw`\b(?:${either('notBeforeProduct')}) $`);

/** Names that colleagues, rooms, winds, cats and feelings bear as well. */
export const FIRST_NAMES = words('claude albert alexa lara');
export const SHARED_NAMES = words('claude albert gemini mistral alexa delta gamma perplexity');
export const NAMED_BEFORE = new RegExp(String.raw`\b(?:${either('named')}) ?$`);
export const LIVES_AFTER = new RegExp(`^ ?(?:${either('livesOrBlows')})`);
export const WHICH_ROOM = new RegExp(String.raw`\b(?:${either('whichRoom')})\b`);
/** « Harvey (le stagiaire, pas le logiciel) », "Jasper, the human one". */
export const NOT_THE_TOOL = new RegExp(
  String.raw`^ ?(?:\((?:[^().;:!?\n]{2,30}, )?(?:${either('notTheTool')}|${either('theHuman')})\b|, (?:${either('theHuman')})\b)`,
);
export const STARS = new RegExp(String.raw`\b(?:${either('stars')})\b`);
/** « le flux Make »: an everyday word in small letters, ahead of a name. */
export const OWNED = new RegExp(`(?:^|[ '(])(?:${either('articles')})$`);
export const WIND_BEFORE = new RegExp(String.raw`\b(?:${either('windArticle')}) $`);

/** What is said around a first name, not around a product. */
export const PERSON_BEFORE = new RegExp(String.raw`(?:\b(?:${either('beforePerson')})|@)[ ,!-]*$`);
export const PERSON_AFTER = new RegExp(`^,? ?(?:${either('afterPerson')})`);
export const DOUBLE_NAME = new RegExp(`(?:${either('doubleNames')})-$`);
/** Words that follow « Claude » or « Albert » with a capital and belong to the product. */
export const PRODUCT_AFTER = new RegExp(
  String.raw`^ ?(?:code|pro|max|team|teams|enterprise|sonnet|opus|haiku|desktop|api|cowork|skills?|artifacts?|france|chat|plus|large|instant|\d|${either('afterProduct')})`,
);
export const COMPANY_DOES = new RegExp(`^ (?:${either('companyDoes')})`);

/** A label for a tool, right before its name. */
export const LEAD_LABEL = new RegExp(String.raw`(?:${either('toolLabel')})[a-z ]{0,12}[:→*|\t -]+$`);
export const TRIED_LABEL = new RegExp(String.raw`(?:${either('toolTried')})[a-z ]{0,12}[ :→*|]+$`);
/** « Copilot dans Excel », « Power BI Copilot »: the assistant works in the host. */
export const BEFORE_HOST = new RegExp(
  String.raw`(?:copilot|chatgpt|claude|gemini|agent|${either('ai')})(?: (?:pro|365))?[ (]*(?:(?:${either('withinHost')})[ (]*)?(?:microsoft )?(?:${either('article')})?$`,
);
export const AFTER_HOST = new RegExp(
  String.raw`^[ ']*(?:s )?(?:copilot|q&a|agent mode|\(?(?:copilot|${either('ai')})\b)`,
);
/** « j'ai » speaks of no AI. */
export const TOOL_NEAR = new RegExp(String.raw`(?<!')\b(?:${either('toolLabel')}|${either('aiNear')})\b`);
export const AI_NEAR = new RegExp(String.raw`\b(?:${either('aiNear')})\b`);
export const IN_OFFICE = new RegExp(
  String.raw`^ ?\(?(?:${either('inHost')})? ?(?:excel|word|outlook|teams|powerpoint|power)`,
);

/** The talk of people who write code. */
export const CODE_CONTEXT = new RegExp(
  String.raw`\b(?:vs ?code|visual studio|ide|intellij|jetbrains|pycharm|eclipse|github|git|pull requests?|prs?|refactor[a-z]*|typescript|javascript|java|python|sql|cobol|php|react|commits?|backend|frontend|junit|regex|scripts?|cli|terminal|${either('codeTalk')})\b`,
);

/** What surrounds the name of a tool that nobody knows. */
export const AFTER_NAME = new RegExp(`(?:,| - | – |;|${either('afterName')}).*$`, 's');
export const ARTICLE = new RegExp(String.raw`^\s*(?:${either('articles')})`);
export const TIERS = new RegExp(
  String.raw`[- ](?:pro|plus|premium|enterprise|business|team|v?\d[\d.]*[a-z]?|${either('tiers')})$`,
);
