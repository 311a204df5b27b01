import type { ShareRows } from './fr.ts';

/** What the readers of prose and of labels know of English. */
export const en: ShareRows = {
  thisOnce: 'yesterday|this (?:morning|afternoon|time)|last (?:week|night|time)|just now|one-off|one-time',
  notLived: `vendor|my (?:son|daughter|wife|husband|kids?)|according to|study|survey|told me|says|claims?|supposedly|hope|hoping|should save|could save|would save|might save|will save|if (?:it|we)|no time saved|didn't save|not (?:a|one|a single) (?:minute|hour|second)|no (?:figures?|idea how)|doesn't save|webinar|expected to|thought (?:it|i|we) (?:would|'d)|promised|were sold`,
  delay: 'lead time|turnaround|waiting time',
  opensOften: 'we (?:get|do|have|handle) |i (?:get|do|have) |about |around ',
  per: 'a|per',
  periods: 'day|week|month|year',
  qualifier: `about|roughly|around|at least|up to|more than|less than|under|over|between|from|a good|nearly|almost`,

  trialIntro: String.raw`\bi (?:tried|tested) (?:your|the (?:share|prompt))`,
  looksFor: 'looking for',
  constraint: '^(?:constraint|deadline|(?:my |our )?questions?$)',
  alert: 'alert|warning|caution|heads-? ?up|psa|beware',
  remedy:
    '^(?:what (?:you should|should you|to) do|action|who is (?:affected|concerned)|affected|what happened)',
  forbids:
    "do not|don't|never|must not|banned|forbidden|blocked|not (?:approved|allowed|permitted|compliant|cleared)",
  lost: 'lost|wasted',
  saved: 'saved|gained|freed|won',
  minutes: String.raw`\bmin(?:ute)?s?\b`,
  hours: String.raw`hours?\b|\bhrs\b`,
  andThen: 'then',
  for: 'for',
  noTool: 'none|various|ai|an ai|llm',

  opensPhrase: String.raw`for|so|to|in order to|from|with|without|and|or|then|but|using|based on|via|when|while|before|after|because|instead of|rather than|by(?= [a-z]{2,20}ing\b)`,
  opensPart: 'of|in|into|on|at|by|about|across|over|through|that|which|who|where|whose',
  negates: 'not|never|no',
  betweenTwo: 'between|both|either|neither',
  andTheOther: 'and|or|nor',
  functionWords:
    'a about across after all am an and any are as at be because been before being between both but by can did do does each either every for from had has have he her his how i if in into is it its just like may more most my neither no nor of on or our over own per rather she so some such than that the their them then there these they this those through to too under until up us very via was we were what when where which while who whose why will with within without would you your',

  noLimits: String.raw`none(?: (?:found|seen|met|known|noticed|spotted|at all))?|nothing(?: (?:to (?:report|flag|mention|note|declare|say)|found|in particular|special|noticed|much))?|no (?:limits?|limitations?|issues?|problems?|caveats?|complaints?)(?: (?:found|seen|met|known|noticed|spotted))?|(?:i |we )?(?:haven't|have not) (?:found|seen|met|noticed|hit) any|all good`,
  soFar:
    'so far|for now|yet|to date|at the moment|as (?:of|yet) ?(?:now|today)?|at this (?:stage|point)|right now|until now|currently',
  about: 'about ',
  costPer: 'per |a ',
  costUnits: 'month|year|user|seat|week',
  costAgain: ' per month| a month',
  iAm: "i'm an?|i am an?|as an?",
  jobs: 'buyer|lawyer|recruiter',
  within: 'in',
  prompt: 'prompts?|ask',
  joinsTools: 'and|then|in|plus|for',

  fails: String.raw`\b(?:useless|unusable|fiasco|disaster|nightmare|disappoint[a-z]*|flop)\b|(?:complete|total|utter)(?:ly)? (?:mess|failure|fail|waste|wrong|useless|made up|off|missed|failed)|(?:had|have|ended up having) to (?:redo|rewrite|start (?:over|again)|throw|scrap|undo|do (?:it|everything|the whole thing) (?:again|by hand|over|myself))|\bredid (?:everything|it all|the whole)|waste of (?:time|an? [a-z]+)|\bgave up\b|\b(?:this|that) one failed|\bnot impressed|\bfailed (?:miserably|badly|completely|totally|to)\b|got (?:it|everything|(?:nearly |almost )?all of it|most of it|half of it) wrong|\b(?:all|everything|completely|mostly) (?:was |were )?wrong\b|(?:did(?:n't| not)|never) (?:work|worked|help|helped|managed|deliver)`,
  succeeds: String.raw`works? (?:great|well|fine|now|nicely)|worked (?:great|well|fine|nicely)|game changer|keeping it|we kept it|recommend|really useful|very useful|brilliant|happy with|love it`,
  tellsLimit: String.raw`never|except|unless|beyond|max(?:imum)?|at most|limit[a-z]*|caveat[a-z]*|warning|avoid|careful|beware|check[a-z]*|verify|review[a-z]*|proofread|double-check|invents?|makes? (?:up|things)|hallucinat[a-z]*|confus[a-z]*|mix(?:es|ed) up|miss(?:es|ed)|forgets|gets? [a-z]+ wrong|breaks?|fails?|struggles?|unusable|not (?:for|with|on|if|when|good|great|reliable|suitable|suited|safe|use|the|in|as)|(?:does|do|is|will|can)(?:n't| not)|cannot|won't|only (?:for|if|when|on|with)|too (?:long|big|large|vague|short)|(?:client|customer|personal|sensitive|confidential|medical) (?:data|names?|files?|documents?|information)|forbidden|risk[a-z]*|at least|as soon as`,
  onlyAnswers: String.raw`yes|yeah|yep|no|nope|ok|okay|sure|right|exactly|agreed|of course|no problem|no worries|you're welcome|my pleasure|thanks?|thank you|great|cool|nice|perfect|awesome|hi|hello|hey|lol|haha|oh|ah|maybe|i (?:think|guess|believe|know|see|don't (?:know|think))(?: so)?`,
  answersLater: String.raw`i(?:'ll| will) (?:answer|reply|get back|look|come back|add)|later|tomorrow|tonight`,
};
