import type { ProseRows } from './fr.ts';

const THE = String.raw`(?:(?:the|an?|my|our|his|her|their|your|every|each|all|both|any|some|this|that|these|those|two|three|four|five|ten|most|half|customer|supplier|what|which|it|them|us|me|up|out|into|in|on|how) |\d)`;
const REST = String.raw`[^.;:!?\n,()]{2,110}(?:, (?!(?:i|we|it|they|you|he|she|but|so|which|that|then|and|with|no|not|now)\b)[a-z' -]{2,24} and (?!(?:i|we|it|they|you|then|now)\b)[^.;:!?\n,()]{2,60})?(?: ?\([^()\n]{3,60}\))?`;
const ADVERBS = String.raw`(?:(?:now|just|also|then|always|simply|basically|actually|already|finally|quickly|happily) ){0,2}`;
const NOT_FAILED = String.raw`(?!(?:took|takes?) (?:me|us|about|\d|an? |half|under|less|roughly|ages|one |two )|invent|ruin|mangl|botch|butcher|messed|chok|hallucinat|miss|mixed|mixes|makes? (?:up|things|an? (?:mess|hash))|made (?:up|things|an? (?:mess|hash))|ignore|break|broke|crash|fail|forget|forgot|delet|need|lost|lose|seem|look|appear|remain|cost|confus)`;
const DID = String.raw`(?:wrote|made|built|did|found|got|took|cut|gave|drew|put|ran|read|rewrote|turned|caught|sent|split|sorts?|writes?|makes?|turns?|fills?|drafts?|finds?|flags?|reads?|takes?|gives?|answers?|explains?|handles?|renames?|spots?|keeps?|pulls?|checks?|logs?|files?|groups?|formats?|summari[sz]es?|translates?|transcribes?|generates?|builds?|does|gets?|types?|cleans?|matches|merges?|tags?|suggests?|produces?|prepares?|extracts?|converts?|lists?|clusters?|reorders?|types)`;
const DOING = String.raw`[a-z]{2,14}ing\b`;
const DONE = String.raw`(?:done|made|written|drafted|sorted|built|generated|translated|prepared|documented|summari[sz]ed|rewritten|typed|created|put together|cleaned|checked|tagged|transcribed|planned|redone|re-done)`;

export const en: ProseRows = {
  tasks: [
    // "had T draft…", "let T tag…", "asked T to flag…"
    new RegExp(
      String.raw`\b(?:ask(?:ed|ing)?|told|get|got|getting|had|have|having|let|letting|make|made|use|used|using|taught|prompt(?:ed)?|tried to get) T+ (?:[a-z]+ly )?(?:to )?((?!(?:for|on|in|as|with|and|the|an?|my|our|instead|from|at|it|is|was|at|up|now|yesterday|today|this|last|daily|every|since|but|or|of|via|who|which|that|because|to)\b)[a-z][a-z-]{2,14} ${REST})`,
    ),
    // "T turns my notes into…", "T drafted…"
    new RegExp(String.raw`T,? ${ADVERBS}${NOT_FAILED}((?:${DID}) ${REST})`),
    new RegExp(String.raw`T,? (?:has |have )?${ADVERBS}${NOT_FAILED}([a-z]{2,12}(?:s|ed) ${THE}${REST})`),
    new RegExp(String.raw`T(?:'s)? (?:[a-z]{3,12} ){1,2}([a-z]{2,12}ed ${THE}${REST})`),
    new RegExp(
      String.raw`T on (?!(?:my (?:phone|laptop|mac)|the (?:phone|laptop)|monday|tuesday)\b)(${THE}${REST})`,
    ),
    new RegExp(String.raw`T (?:has|have) been (${DOING}${REST})`),
    // "T is brilliant at turning…", "T helps me answer…"
    new RegExp(
      String.raw`T(?:'s| is| are| was)? (?:[a-z]{3,8}ly |so |very |just )?(?:good|great|brilliant|excellent|handy|perfect|useful|amazing|superb|fantastic|decent) (?:at|for|when) (${DOING} ${REST})`,
    ),
    new RegExp(
      String.raw`T,? (?:helps?(?: me| us)?(?: to)?|lets? (?:me|us)) (?!be\b)([a-z]{3,14} ${THE}${REST})`,
    ),
    // "With T I translate…"
    new RegExp(
      String.raw`(?:^|[.:] )(?:with|using|in|via|through|thanks to) T+,? (?:i|we)(?:'ve| have| can| could| had)? ${ADVERBS}([a-z]{3,14} ${THE}${REST})`,
    ),
    // "ask it to list…", "I get it to draft…"
    new RegExp(String.raw`\b(?:ask|asked|get|got|tell|told) (?:it|them) to ([a-z]{3,14} ${REST})`),
    // "T to normalise…", "T for swapping…", "so we can…"
    new RegExp(
      String.raw`T(?: (?!to |for )[^.;:!?\n,T]{1,40}?| ?\([^()\n]{1,40}\))?,? (?:to|for) (?!(?:me|us|now|free|once|it|the (?:first|win|moment|day)|be|my (?:liking|taste)|that|this|thank|a (?:week|month|while|try|go)|ages|years)\b|\d)([a-z][a-z'-]{2,20} ?${REST})`,
    ),
    new RegExp(String.raw`T[^.;:!?\n]{0,80}, so (?:we|i|you) can (${REST})`),
    new RegExp(String.raw`T[^.;:!?\n,T]{0,30} ?(?:->|→|=>|=) ?([a-z0-9]${REST})`),
    // "I dictate snag lists into T", "turned my notes into slides with T"
    new RegExp(
      String.raw`\b(?:i|we)(?:'ve|'m| have| had)? ${ADVERBS}(?!fe[ed]d?\b|pasted?|g[ai]ve|upload|put\b|drop|load|show|send|sent|hand|told|tell|export|record)(?:[a-z]{3,14} )(${THE}[^.;:!?\n,]{3,90}?),? (?:with|using|via|through|by|in) T`,
    ),
    new RegExp(
      String.raw`\b(?:i|we)(?:'ve|'m| have| had)? ${ADVERBS}([a-z]{3,14} [^.;:!?\n,]{3,60}?) into T`,
    ),
    new RegExp(
      String.raw`(?:^|[:–,] |\b(?:tried|started|been|by|and|keep) )(${DOING} [^.;:!?\n,]{3,90}?),? (?:with|in|using|via|by|through) T`,
    ),
    // "T made a mess of our induction video", "asked T for the notice period"
    new RegExp(
      String.raw`T,? (?:completely |totally )?(?:made an? (?:mess|hash) of|mangled|botched|ruined|butchered|messed up|choked on|failed (?:on|at)) (${THE}${REST})`,
    ),
    new RegExp(String.raw`\bask(?:ed)? T+ (?:for|about) (${REST})`),
    // "we use it to pull…", "if you ever have to cut procedures down, try T", "T, when I need to turn…"
    new RegExp(
      String.raw`\b(?:i|we)(?:'ve|'m| have| now| mostly| mainly| also){0,2} (?:used?|using) (?:it|this|that) (?:[a-z]{4,8}ly )?(?:to|for) (${REST})`,
    ),
    new RegExp(
      String.raw`\b(?:if|when|whenever) (?:i|we|you) (?:ever )?(?:need|have|want|had) to ([a-z]{2,14} [^.;:!?\n,]{3,110}?), [^.!?\n]{0,30}T`,
    ),
    new RegExp(String.raw`T,? (?:for )?when(?:ever)? (?:i|we|you) (?:need|have|want|had) to (${REST})`),
    // "it writes hint sheets…\"
    new RegExp(
      String.raw`\b(?:it|which|that) ${ADVERBS}${NOT_FAILED}(?!says?\b|makes? (?:me|it|sense)|does (?:not|n)|got (?:it|that)|takes? (?:me|about|\d)|reads? (?:well|like)|gets? (?:the|it|a)\b)((?:${DID}) ${REST})`,
    ),
  ],
  looseTasks: [
    // "planner for Year 9 done with T", "job adverts: T", "Board pack, T,"
    new RegExp(
      String.raw`(?:^|[:–] )((?!(?:i|we|it|he|she|they|tried|used|using|been|hi|hello|thanks|since|with|for|after|before|so|ok|quick|little|tip|honestly|just|not)\b)[a-z0-9][^.;:!?\n,]{4,80}?)(?: ${DONE})? (?:with|by|via|using|in|through) T`,
    ),
    new RegExp(
      String.raw`(?:^|[:,] )(?:for|on) ((?!(?:now|me|us|once|those|anyone|info|buyers|what)\b)[a-z][^.;:!?\n,]{3,80}?)(?:,|:| (?=(?:i|we) )) ?[^.!?\n]{0,70}T`,
    ),
    new RegExp(
      String.raw`^((?!(?:hi|hello|tool|tip|quick|used|tried|so|ok|thanks|re)\b)[a-z0-9][^.;:!?\n,T]{5,80}?)(?: ${DONE})? ?(?::|,|->|→|=) T`,
    ),
    new RegExp(
      String.raw`T ((?!(?:is|was|are|has|had|will|can|and|or|with|in|on|at|from|then|but|just|now|down|plus|vs)\b)[a-z]{4,16}s (?:straight |directly )?(?:into|for|of|on|from|to) ${REST})`,
    ),
    // "no more Fridays lost to rota planning", "finding a precedent used to eat 40 minutes"
    new RegExp(
      String.raw`\b(?:spen[dt]|spending|lost|wast)[a-z]* [^.;:!?\n]{0,40}?(?:to |on |hours? |minutes? )(${DOING}[^.;:!?\n,()]{0,90}|[a-z]+ planning)`,
    ),
    new RegExp(
      String.raw`(?:^|[:–] )(${DOING} [^.;:!?\n,]{3,60}?) (?:used to|took|takes|was|went|is|meant?s?|dropped|fell|drops|shrank|came down|goes) `,
    ),
    new RegExp(
      String.raw`(?:^|[:–] )((?:our|my|the) [^.;:!?\n,]{3,60}?) (?:used to (?:take|eat|cost)|took me|would take)`,
    ),
    // "zero time saved on the audit letters with T"
    new RegExp(
      String.raw`\b(?:sav|gain|lost|shav|back)[a-z]{0,3} [^.;:!?\n]{0,30}?on (${THE}[^.;:!?\n,()]{3,80}?)(?:$|[,.;]| (?:with|using|via|thanks to) T)`,
    ),
    new RegExp(String.raw`\bprompt (?:for|to) ([a-z][a-z-]{2,14} ${REST})`),
    new RegExp(String.raw`\b(?:on|about) (the [^.;:!?\n,]{4,50})[.!]?$`),
  ],
  timedTasks: [
    new RegExp(
      String.raw`\b(?:spen[dt]|spending|lost|losing|wast(?:ed|ing)|took|takes?|taking|needed) [^.;:!?\n]{0,50}?(?:\b(?:on|hours?|hrs?|h|minutes?|mins?|days?|day|morning|afternoon|time)|\dh) ((?:${DOING}|the|my|our|each|every|(?:to )?[a-z]{3,12} (?:the|my|our|a|an|each|every|all)) ${REST})`,
    ),
    new RegExp(
      String.raw`(?:\d ?(?:h|hours?|hrs?|min|minutes?|mins?|days?)|hours?|days?)\b[^.;:!?\n,]{0,24}? (?:to|for|on|of)? ?((?!more|less)(?:${DOING}|[a-z]{3,12} (?:the|my|our|a|an|each|every|all)) ${REST})`,
    ),
  ],
  noTask: String.raw`every (?:day|week|month|morning)|(?:\d+|an?|one|two|three|my|the whole|half an?|all) ?(?:good )?(?:min|hours?|hrs?|days?|weeks?|months?|years?|evening|afternoon|morning|sunday|weekend|time)`,
  tellsNothing: String.raw`(?:(?:an?|my|our|another|quick|little|small|big|todays?|today's) ){0,3}(?:tutorials?|how-?to|tips?|hacks?|wins?|finds?|discovery|fails?|life ?saver|share|one|story|update)(?: (?:of the (?:day|week|month)|for (?:you|today|all|everyone))){0,2}|(?:(?:it|T+) )?(?:has )?saved (?:the|my|our) (?:day|life|bacon|weekend|afternoon|morning|week|evening)|game ?changer`,
  opensTelling: 'well|so|ok|okay|right|anyway|fyi|honestly|basically|actually|hey|hi all|hello all',
  announces: String.raw`(?:(?:an?|my|our|just|another|today's|quick|little|small|big|bit of an?|not an?) ){0,3}(?:tips?|share|wins?|one|story|update|note|fail|lesson|discovery|find|hack|trick|fyi|psa|til|feedback|experience)\b`,
  afterTask: String.raw`so [a-z ]{3,20} can |(?:n|&) (?:it|i|we) |(?:and|which) (?:saves?|saved|cuts?) |and [a-z]{2,12} (?:fixes|checks|reads|reviews|corrects)|and (?:paste|ask|send|it|i|we|the|they|now|you|that|honestly|done)|but |it's |instead|while |because |since |in (?:\d|an? |half |under |about |ten |one |two |five |twenty |no time)|as i |so (?:i|we|that|the|you)|rather than|(?:with|using|in|into|via|by|and|then) T|this morning|last |when (?:i|we|it)\b|every (?:day|week|morning|monday|friday)|today|yesterday|now |straight away|means? `,

  opensLimit: `but|however|though|except (?:that|for)?|(?:one|the|only|my) (?:only )?(?:warning|caveat|catch|downside|snag|drawback|gripe|issue|limit|limitation)s?(?: though)?(?: is(?: that)?|:|,)?|caveats?:?|heads[- ]?up:?|mind(?: you)?,|watch out(?: for)?|that said|lesson(?: learned)?:|just`,
  opensSurely: String.raw`however|except|(?:one|the|only|my) (?:only )?(?:warning|caveat|catch|downside|snag|drawback|gripe|limit)|caveat|though|lesson|moral|watch out|limits?:`,
  afterLimit:
    "but (?:it|at least|otherwise|still|the rest)|so (?:don'?t|do not|never|avoid)|non-negotiable|mind$",
  turns: 'but|and|so|or|because',
  standsForTool: 'it|they',
  fails: String.raw`(?:hopeless|useless|bad|poor|weak|terrible|rubbish|awful|no good) (?:on|at|with|for)\b|blind to|(?:^|(?:it|they|T+|which|that|[a-z]{3,14}) )(?:(?:still|sometimes|often|always|does|do|tends? to|keeps?|has a habit of|can|will|also|just|then|loves to|comes? out|came out|gets?|got|goes|went|occasionally|randomly|confidently) ){0,3}(?:invent|makes? (?:it|them|things|stuff|numbers|sources)? ?up|made up|hallucinat|miss(?:es|ed)?\b|mix|confus|ignor|struggl|fails?\b|failed|chok|breaks?\b|broke|crash|falls?\b|fell|forgets?\b|forgot|loses?\b|lost|drops?\b|trips?\b|tripped|garbl|mangl|[a-z]{2,12} (?:[a-z]+ ){0,2}wrong|cheeky|confused|muddled|stumbl|rounded|decided|overwr|delet|guess|refus|hates?\b|swallow|cut off|skips?\b|skipped|stops?\b|overstat|understat|exaggerat|misread|misses|doubl|repeat|slips?|clips?\b|ends? up|(?:can|doesn|won|didn|isn)'?t|cannot)`,
  isNot: String.raw`\b(?:doesn'?t|does not|didn'?t|don'?t|won'?t|can'?t|cannot|isn'?t|aren'?t|never|no good|nothing|not (?:good|great|for|reliable|perfect|always|everything|yet|so|very)|nobody|no use)\b`,
  needs: String.raw`(?:needs?\b|must\b|have to|has to|had to|still (?:need|have|check|read)|i (?:still |always |then |do )?(?:check|proofread|verify|draw|review|redo|fix|mask|remove|rewrite|re-?read)|double[- ]?check|by hand|myself|takes? [^.;:!?\n]{2,30} out\b|strip|redact|anonymi|manually|only (?:works|if|for|when)|as long as|unless|proofread|proper read|a human|native speaker|capped|outside the|permission|consent|licen[cs]e|first or)`,
  orders: String.raw`(?:please |just |but |so )?(?:[a-z]{3,9} (?:your|the|any|every|all|out) [^.;:!?\n]{2,40}\b(?:before|first|beforehand)\b|double[- ]?check|(?:nothing|not|never) (?:with|on|for|about)|don'?t|do not|never|always|avoid|keep (?:it|them|an eye)|check|edit|watch|beware|make sure|forget|skip|test|remember|only works|not for|cannot|can'?t|doesn'?t|won'?t|needs|no (?:client|personal|customer|patient)[a-z ]{0,12})`,
  isBad: String.raw`(?:nonsense|useless|hopeless|rubbish|wrong|mangled|garbled|weird|clunky|poor|bad|worse|terrible|odd|(?<!one-)off\b|said no|eats?\b|drains?\b|hogs?\b|only (?:gets?|works?|reads?|does|handles?|covers?|knows?)|one (?:[a-z]{3,12} )?(?:in|out of) (?:two|three|four|five|six|ten|twenty|\d)|patchy|shaky|stiff|slow|flying blind|beat it|no to|forget it|fake|false|long as ever|picture|scanned|confidently|handwrit|typos?|errors?|mistakes?|lazy|bland|invisible|coin toss|less so|substitute|hit[- ](?:and|or)[- ]miss|redoing|redone|trips?|silently|pinch of salt)`,
  isGood: `perfect(?:ly)?|flawless|spot on|no (?:errors|mistakes|typos)|saved?s?|instead of|less than|no more|never (?:again|looked back|reading)|not gonna lie|can'?t (?:believe|recommend)|couldn'?t be happier|didn'?t expect|zero|used to|so you don'?t have to|i tried|happy to|let me know|if you (?:want|like)|timed`,
  condition: `when|if|once|anything|beyond|over|past|above|if you`,
};
