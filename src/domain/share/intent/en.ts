import type { CueRows } from './fr.ts';

const VERBS =
  'use|used|using|ask|asked|paste|pasted|build|built|make|made|set up|wired|automated|let|drop|dropped|give|gave|feed|fed|dictate|photograph|get|got|have it|had it|tried|create|created|run|ran|write|wrote|turn|turned|put|replaced|switched|drafted|generate|generated|translated?|summari[sz]ed?|connected|hooked|trained|tested|loaded|upload|uploaded|saved|lost|threw|cut|moved|now dictate|rely|lean';

const THINGS =
  'setup|check|checklist|prompts?|agent|gpt|technique|tips?|tricks?|bot|chatbot|macro|template|workflow|use case|test|post|message|demo|script|method|recipe|share|sheet|rules|hack|suggestion|note|steps|idea|extraction|generator|cleaner|thing|structure|handover';

/** What English-speaking colleagues write around a use, a need, a try or a warning. */
export const en: CueRows = {
  use: [
    new RegExp(
      String.raw`\b(?:i|we)(?:'ve|'d| have| had)?(?: (?:just|now|also|finally|recently|been|always|often|only|then|simply|usually|started|managed to|all)){0,3} (?:${VERBS})\b`,
    ),
    /(?:^|[.!:\n] ?|[-–] )(?:been using|used|using|built|made|tried|asked|got|set up|automated|did it|wired|switched|turned|wrote|put|gave|let|had|fed|took|ran|did|swapped|dropped|threw|moved|cut|kept|trained|found a way)\b/,
    /\blived it\b/,
  ],
  useGeneric: [
    /\b(?:i|we)(?: (?:now|also|just|then|always|finally|simply|only)){0,2} (?!think|know|guess|see|saw|read|heard|hope|wonder|need|want|love|like|agree|wish|can|could|will|would|should|am|are|was|were|have|had|feel|mean|missed|didn't|don't|may|might|bought|bet|understand|believe|just)[a-z]{3,}/,
    /(?:^|[.!:\n] ?)[a-z]{3,}ed (?:our|my|the|a|an|all|it|two|three|\d+) /,
  ],
  firstPerson: 'i|we|our|my|me|us',
  work: String.raw`meeting|deck|subtitle|translat|supplier|customer|complaint|survey|payroll|product|register|minutes of|memo|invoice|quote|contract|lease|polic|spreadsheet|sheets?\b|interview|job description|training|manual|order|tender|rfp|bids?\b|proposal|dashboard|spec\b|logs?\b|transcri|statement|vat\b|expense|receipt|tariff|certificat|unread|threads?\b|rows\b|risk|compliance|e-?mail|notes?\b|report|pdf|formula|macro|slides?\b|image|video|docs?\b|audit|budget|ticket|scripts?\b|tests?\b|data\b|process|rota|leaflet|caption|checklist|press release|letters?\b|claims?\b|lesson|menu|newsletter|application|build\b|messages\b`,
  toolIsNot: String.raw`is\b|are\b|will\b|has\b|says`,
  toolHelpers: '',
  toolAdverbs: '',
  toolVerbs: String.raw`made|makes|wrote|writes|reads?\b|gave|gives|turned|turns|fills?|filled|drafts?|drafted|finds?|found|flags?|flagged|summari|translat|cuts?\b|saved?s?\b|generat|built|builds|does\b|did\b|got\b|gets\b|invent|mixed|missed|misses|caught|catches|answers|explains|sorts|sorted|rewrote|rewrites|takes\b|took\b|handles|helped|helps|renames|spots|spotted|keeps|kept|failed|fails|broke|hallucinat|pulls|pulled|checks|logs`,
  toolDidAny: String.raw`(?:just |finally |now )?(?!announced|launched|released|opened|raised|changed|crashed|closed|based|used|powered|called)[a-z]{3,}ed\b`,
  didForMe: String.raw`\bit (?:drafts|catches|flags|gave me|gives me|came up with|found|wrote|reads|fills|turns|spotted|reminds|does|saves|helped|mixed up|kept)\b`,
  months: 'jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec',
  uncounted: 'hours?|days?|people',
  aiWord: 'agent|prompt|bot|assistant|gpt',
  edition: 'ai|pro|plus|team|enterprise',
  usedFor: 'to [a-z]{3,}|for [a-z]{4,}',
  ledBy: "with|via|using|through|by|came from|tool (?:of|for|in) [a-z' ]{2,20} is|'s tool is",
  trialOf: '',
  theTool: 'the |an? |our |my ',
  noted: String.raw`done|sorted|finished|flawless|zero|no time|gone|fixed|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|half an|\d+) ?(?:min(?:ute)?s?|hours?|hrs?|h\b|days?|sec(?:ond)?s?|afternoon|lunch|tries|goes)`,
  thanksTool: 'thanks(?: to)?|thank you|thx|kudos to|cheers',
  notLedBy: '',

  private: `husband|my wife|my (?:kids?|son|daughter|mum|mom|dad)|christmas|horoscope|holiday|homework|tinder`,
  admin: 'licenses?|subscription|roll(?:ed)?[- ]?out|your seat|approved',
  aboutTool: String.raw`T (?:training|contract|invoice|accounts?|licen[cs]es?|room|outage|update|session|rep|support|workshop|webinar|pricing|subscription|rollout|seat|link)\b|(?:training|chat|demo|session|video|talk|workshop|contract|support|outage|licen[cs]e|access) (?:with|of|for|about|from|on|using|to) (?:the )?T|(?:about|unblock|install|enable|activate|order|setting up|comparing|choose between) T|T (?:opened|raised|keeps popping|is down|was down|went down|went to|crashed|renews|costs)`,
  marker: String.raw`tip|quick win|small win|quick one|til\b|lesson learned|learned the hard way|fun one|negotiation trick|trick:|success to report|quick story|my prompt (?:for|to|that)|not glamorous|for those who|for anyone who`,
  evaluation: 'works (?:great|well|fine)|game changer|finally|it does miss|one warning|better|decent',
  news: 'new (?:[a-z]+ )?(?:release|version|modele|model)|article|interview|youtube|interesting read|announces?|announced|has (?:launched|released)|just (?:launched|released|dropped)|report says|according to|survey|billion|mckinsey|gartner|bcg',
  onAgenda: String.raw`T(?: too)? (?:on|onto) (?:the |our |my |[a-z]+'s )?(?:[a-z]+ )?agenda\b|\badd(?:ed|ing)? T+ to (?:the |our |my |[a-z]+'s )?(?:[a-z]+ )?(?:agenda|list)\b|T on (?:the|our|my) (?:list ?(?:$|[.,;!])|list of (?:topics|points))|T is on the (?:agenda|menu)|\bdiscuss(?:ing)? T`,
  invites: 'lunch|drinks?|dinner|brunch|pub|beers?|coffee|a bite|pizza',
  event: String.raw`webinar|(?:a|the) demo of|conference|speaker|keynote|(?:ai|chatgpt|copilot|prompt[a-z]*) workshop|poll\b|we help firms|ai-powered|book a demo|valued partner|quick chat|room (?:[a-z]|\d\w?)\b|replay|next (?:meeting|session)|moved to|attached|reminder|welcome|minutes of|bring your`,
  future: `(?:we|i) (?:plan|intend|hope|aim) to|planning to|next (?:year|quarter|month)|will try|going to try|should try|might try|i'd like to|planning to|want to try|let's try|to try|saving this`,
  laughs: 'lol|haha|hahaha|lmao',
  irony: String.raw`\b(?:going back to|smarter than|back to thinking|hallucination of the|cross the road|joke|says the news|fridge|horoscope|suggested (?:i|we|that i|that we)|typewriter|doomed|(?:asked|asks|ask) (?:me|us) (?:how|if|whether|why)|overheard)\b`,
  third: `(?:microsoft|google|openai|vendor|supplier) says|my (?:brother|sister|cousin|mate|friend|nephew|uncle|nan|dad|mum)(?:-in-law)?|my (?:son|daughter|wife|husband|kids?|neighbou?r)|told me|vendor|overheard|they say|(?:he|she|they) says?|claims?|apparently|their team`,
  opinion: `should (?:really )?(?:ask|stop|agree)|bothers me|personally i think|i think if|whether letting|not a fan|i would be careful|so by all means`,
  thanks: `congrats|congratulations|thanks|thank you|excellent|respect|love (?:it|this)|great (?:share|post|stuff)|awesome|well done|nice`,

  warnStrong: String.raw`\bheads[- ]?up\b|\bwatch out\b|\bmust (?:not|never)\b|\bis a breach\b|\bpsa\b|\b(?:don't|do not|never|please don't) (?:paste|upload|share|put|use|send|trust|copy|forget)\b|\bplease (?:do not|don't|never) [a-z]|please remember|please stop|\bstop (?:trusting|believing|pasting|using|sending|feeding)|\b(?:want|wanted|have|need) to (?:warn|alert) |word of caution|just so (?:nobody|no one)|worth remembering|before any(?:body|one) gets|small reminder|\bdon't let (?:it|them)|\bshouldn't be (?:used|trusted)|please agree no|\bdon't\.|be careful|\bbeware\b|careful with|turn (?:that|it) off|no uploading`,
  opening: 'and|so|well|ok',
  noticed: String.raw`(?:(?:i|we)(?:'ve| have)?(?: (?:just|also|now|all)){0,2} (?:noticed|spotted|realised|realized|discovered|worked out|learned|found(?: out)?)|(?:just )?(?:noticed|spotted|realised|realized|found(?: out)?))(?: (?:today|yesterday|this morning|the hard way))? (?:that |something|an? (?:bug|catch|problem|flaw|snag|fault|trap|limit))|(?:i|we)(?:'ve| have)? (?:just )?(?:put (?:my|our) finger on|(?:stumbled (?:on|upon|across)|came across|ran into) an? (?:bug|catch|problem|flaw|snag|fault|trap|limit))`,
  warnings: {
    forbidden: String.raw`\bbreach\b|prohibited|not allowed|forbidden`,
    privacy: String.raw`\bgdpr\b|ai act|personal data`,
    fairness: String.raw`works council|high-risk|\bbias\b|non-native|uncomfortable|ethical|bothers me|worr(?:y|ies|ied) me|is right, even|high[- ]risk`,
    fraud: String.raw`phishing|voice clon|cloned voice|deepfakes?|impersonat|call(?:ed|ing)? back on|public links?|opened by anyone|anyone (?:who has|with) the(?:m| link)|\brisk\b|liability|leak`,
    rights: 'copyright|confidential|used? (?:your|our) .{0,20}(?:train|improve)|improve the model',
    checking: String.raw`always (?:check|verify)|have a native|sign them off|always\.`,
    footprint: 'carbon',
    reliability:
      'not reliable|did not exist|no proof|leave out who|total confidence|without blushing|very sure of itself|can still reverse|sums wrong|never said',
  },

  ask: "any(?:one|body)|has any|does any|is there|are there|how (?:do|can|to|does|did|would|are)|what(?:'s| is| are) (?:the|your)|which (?:tool|one|ai|of)|looking for|any (?:leads|ideas|tips|recommend|advice|experience|suggestions)|is it (?:ok|possible|safe|allowed|worth)|can (?:we|i|you|someone|anyone|it)|does (?:it|copilot|claude|chatgpt|gemini)|do (?:you|we|any)|should (?:we|i)|would love (?:an|a|to hear|some)|recommendations?|need help|wondering|curious about",
  askLeave: '(?:allowed|ok(?:ay)? to|permitted|permission|can (?:i|we)|may (?:i|we))',
  opensAs: '(?:like|as with) (?!most|many|every|all|you|me)[a-z-]+,',
  orElse: 'or|vs|versus',
  askPlain: `any1|can anyone|would you mind|seeking|guide (?:me )?on|would like to know|what do (?:you|ppl|people)|how do (?:i|you|we)|does anyone|has any(?:one|body)|looking for|anyone else|need help|trying to decide`,
  smallTalk: String.raw`parking|match|lunch|coffee|cake|is it just me|is down\b`,
  aiTopic: `ai|speech[- ]to[- ]text|voice clon[a-z]*|deepfakes?|llm|prompts?|tools?|automate[a-z]*|transcri[a-z]*|agents?|chatbot|bot|gpt|generati[a-z]*|assistants?|ocr|copilot|minute-takers?|plug-?ins?`,

  things: THINGS,
  shown: 'presentation|video',
  yours: 'your',
  thankYou: 'thanks|thank you',
  thankedFor: 'for (?:the |your )',
  peerAfter: 'following|saw|after',
  peer: [
    /\bthank(?:s| you) for sharing\b/,
    /^[^a-z]*your [a-z0-9 -]{3,40} (?:works?|worked|broke|fails|failed|saved|does)/,
    /\b(?:tried|tested|used|copied|followed|reused|redid) (?:[a-z']+ )?your [a-z]{3,}/,
    /\b(?:share|sheet) ?(?:n ?°|no\.?|#|nr) ?\d/,
    /\bof yours\b|\bgood shout on\b|\b[a-z]{2,12} recommended\b/,
    new RegExp(
      String.raw`\b(?:${THINGS}) from (?:the other day|yesterday|last|monday|tuesday|wednesday|thursday|friday)`,
    ),
    /\b(?:as|like) (?:you )(?:said|did|do|suggested|showed|described|told us)\b|\bas (?:@?\S+ ){1,3}(?:suggested|recommended|posted|showed)/,
    /\b(?:tricks?|prompts?|tips?|method) (?:that )?\S+ (?:posted|shared|suggested)/,
  ],
  peerNamed: [
    new RegExp(String.raw`\b(?:${THINGS}) (?:[a-z0-9T+;'’-]+ ){0,4}?(?:of |by |from )[NC]`),
    new RegExp(String.raw`[NC](?:'s|'|s) (?:[a-z0-9T+"'’-]+ ){0,5}?(?:${THINGS})\b`),
    /[NC] (?:[a-z]+ )?(?:showed|swears by|posted|shared|put in|recommended|recommends|circulated|demoed|suggested|swears by)\b/,
    /\b(?:recommended|posted|shared|shown|suggested|described) by [NC]/,
    /\b(?:same [a-z]+ as|as|like|following|agree with|re:) N/,
    /\b(?:the )?(?:same )?way [NC][a-zNC]{0,30} (?:uses?|does|did|showed|shows|told|suggested)\b/,
  ],
  notNames: 'The Today That It What There Here Let He She Who AI',
  try: 'copying|worked|same (?:experience|result|outcome)|ran|runs|fell over|loose on|had (?:a|another) (?:go|look|bash|play|crack)|a (?:go|spin|whirl)|did|made the same|replicated|runs?|stole|gave up|crashed|convinced|been using|timed it|took|tried|tested|gave|had a go|used|followed|applied|put|ran|copied|adapted|works?|different result|same result',
  ownTry: 'copying|runs|works|tried|tested|used|ran|did',
  of: 'of |by |from ',
  genitive: "['’]s|s['’]",
  asSomeone: 'like|as|same (?:[a-z]+ )?as|following',
  triedOf: 'tried(?: out)?|tested|reused|borrowed|adopted|(?:had|having) a (?:go|look) (?:at|with)',
  usedOn: 'on|with|for|in|at|to|into|using',
  iTried:
    "(?:i|we)(?:'ve| have)? (?:also |too |just |now ){0,2}(?:tried|tested|copied|adopted|set up|built|used|ran|redid|reused)",
  hereToo:
    '(?:for|with) (?:me|us)(?: too)?|here too|same here|me too|it works|had to (?:adapt|change|tweak|add)',
  tryShort: String.raw`^[^a-z]*(?:tried it|tested|tried)(?: (?:too|as well)\b|[,.!])|^[^a-z]*same [a-z]+ as [a-z]+, |^[^a-z]*\+1\b.{0,20}(?:tried|did|used)|^[^a-z]*same here`,
};
