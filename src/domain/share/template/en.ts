import type { LabelRows } from './rows.ts';

/** Labels as English writes them; folded, without final punctuation. */
export const en: LabelRows = {
  phrases: {
    trialMark:
      '^(?:tested|tried) by$|^(?:what i changed|(?:share|tip|trick) (?:tested|tried)|(?:tested|tried) (?:share|tip|trick)|tried)$',
    heading: `^(?:subject|re|fwd?|from|to|cc|date|sent|steps|setup time|time (?:to learn|spent)|training time|notes?|author|status|contact|owner|frequency|quality|bonus|tip|ps)$|^(?:expected|hoped for|target|potential|planned|possible|promised|claimed|advertised|announced) (?:gains?|savings?|time|tools?|use|uses)\\b`,
    limits: String.raw`^(?:what|where|when|it|things?|who|does|doesn't|doesnt|is|i|we)\b[a-z' ]{0,30}\b(?:not|never|cannot|can't|cant|won't|wont|don't|dont|doesn't|doesnt|didn't|isn't|fails?|failed|broke|struggles?|falls (?:short|down)|wrong|happened)(?: (?:to|use|it|do|work|for|with|at|on|like|well))*$|^(?:do not|don't|dont|never|not)(?: (?:to|use|it|do|for|with|when|if|on|work))+$|^(?:don't|dont|not) [a-z' ]{1,24}$|^(?:still )?needs (?:a human|checking|review|work)\b[a-z ]{0,12}$|^(?:does not|doesn't|doesnt|won't|wont) work\b[a-z ]{0,12}$|^heads?-? ?up$|^still (?:needs|missing)\b[a-z ]{0,12}$|^but$|^except(?: (?:for|when|if))?$|^what (?:i |it |we )?still [a-z' ]{2,24}$|^(?:does not|doesn't|doesnt|won't|wont|can't|cant|cannot) (?:do|handle|know|like|get|read|see|cope|understand)\b[a-z ]{0,12}$|^(?:where|when) (?:it|this|that|things?) [a-z]{3,10} (?:over|down|flat|apart|short|up|out)$`,
    timeSaved: `^how (?:much|many|long|fast)\\b[a-z' ]{0,36}\\b(?:time|hours?|minutes|quicker|faster|sav(?:e|es|ed|ing)|gain|take|took|vs|now|before)(?: (?:it|me|us|now|before|after|saved?))*$|^how long$|^what (?:i|we) (?:get|got|win|won) back$|^what (?:i|we|it)(?:'ve)? (?:gain|save|win)[a-z]{0,2}(?: (?:me|us))?$`,
    useCase: `^what (?:do |did )?(?:i|we|you)(?:'m|'ve)? ?(?:do|did|use|used|using|wanted|tried|asked|needed|had it do|got it to do)\\b[a-z' ]{0,12}\\b(?:for|on|with it|it do|to|to do|do)$|^what (?:i|we) (?:do|did|tried|asked|wanted|needed|automated|delegated|hand over|handed over)$|^what (?:problem )?it (?:helped|helps|solved|solves)(?: (?:with|me with))?$|^what it(?:'s| is| does)? (?:for|does|good for|good at)$|^what it does(?: for (?:me|us))?$|^(?:what for|for what|doing what|to do what|why)$|^(?:i |we )?(?:used?|using)(?: it)? (?:for|on|to)$|^when to use(?: it)?$|^where it (?:helps|shines|works|is useful)(?: (?:me|us))?$|^helps(?: (?:me|us))?(?: (?:for|with|to))?$|^(?:good|great|useful) (?:for|with|to)$|^(?:the )?(?:problem|need|pain point) (?:solved|addressed|to solve)$|^for$|^what (?:i|we) (?:stopped|no longer|used to|gave up|got rid of|handed|offloaded|outsourced)[a-z' ]{0,24}$`,
    tool: `^(?:which|what) (?:tool|ai|app|model|software)\\b[a-z' ]{0,20}$|^(?:built |made |done )?(?:with|using|via|powered by)(?: what)?$|^(?:(?:what|which one) (?:do |did )?)?(?:i|we|you)(?:'m|'ve)? (?:use|used|using|picked|chose|went with|tried out)$|^which one$`,
    jobFamily:
      "^(?:who|who (?:is it|it's|it is) for|who (?:could|can|should|would) use it|who uses it|for whom|used by|audience)$",
    cost: '^(?:is it )?(?:free|paid)(?: or (?:free|paid|not))?$|^how much (?:does it cost|is it|it costs)$',
    link: '^(?:where(?: to find it)?|access|more info|site|website|page|resources?|docs?|documentation|source|try it(?: here)?|url)$',
    beforeAfter: '^before ?(?:/|->|→|and|,|-|&|vs)? ?after$',
    before:
      "^(?:(?:(?:processing|handling|turnaround|drafting|working|cycle|lead|total|prep|review) )?time |what [a-z' ]{2,14} |how [a-z' ]{2,14} )?(?:before|previously)(?: ai)?$|^(?:it )?used to take$|^without (?:ai|it)$|^(?:the )?old way$",
    after:
      "^(?:(?:(?:processing|handling|turnaround|drafting|working|cycle|lead|total|prep|review) )?time |what [a-z' ]{2,14} |how [a-z' ]{2,14} |it )?(?:after|now|nowadays|since|today|now takes|takes now)$|^with (?:ai|it)$|^(?:the )?new way$",
  },
  keywords: {
    title: 'title titles headline',
    limits: `limitation limitations danger dangers caveat caveats downside downsides drawback drawbacks watch limit limits restriction restrictions risk risks warning warnings pitfall pitfalls gotcha gotchas con cons catch snag snags hiccup hiccups flaw flaws trap traps guardrail guardrails safeguard precautions beware careful caution wary mind check verify avoid bug bugs weak weakness weaknesses issue issues problems trouble troubles annoying annoyances missing mistakes useless rub sticking failure failures falls checking review eye flag flags blind improvement improvements worry worries concern concerns bad tricky breaks fails struggles trips stumbles hallucinates annoys fragile negative negatives minus difficulties obstacle obstacles meh nope blocker blockers shortcoming shortcomings gap gaps gripe gripes grumble grumbles quirk quirks edges fault faults oops sucks bites disclaimer forbidden babysit struggle trip trap fail fiddly dodgy wobbly hallucination hallucinations`,
    timeSaved: `gain gains saved save saves saving savings cut gained freed win wins won payback quicker faster speed time minutes hours lost wasted roi`,
    prompt: 'prompt prompts instruction instructions',
    link: 'link links url',
    cost: 'subscription cost costs price pricing budget license licence fee fees spend spending tariff',
    jobFamily: `service services team teams department departments dept family audience population users scope discipline unit office`,
    useCase: `activity activities process workflow procedure usage use uses case task tasks mission missions goal purpose ask scenario scenarios chore chores deliverable deliverables`,
    tool: 'tool tools ai app application software stack bot chatbot engine assistant model platform llm automation agent agents',
  },
  vague: {
    thing: 'what find',
    means: 'how solution fix name product',
    amount: 'much',
    job: 'job role function',
    problem: 'problem difficulty',
    benefit: 'benefit benefits upside upsides pro pros advantage advantages impact effect',
    ban: 'do not don t dont never',
    outcome: 'result results outcome outcomes verdict',
  },
  hints: {
    useCase:
      'context situation description background subject topic idea need goal purpose why nutshell principle theme summary trigger',
    limits: 'note know',
  },
  openers: {
    tool: 'tool tools app software',
    useCase: 'use usage task tasks',
    limits: 'limit limits limitations risk risks',
    timeSaved: 'gain gains saving savings',
    prompt: 'prompt',
  },
  fillers: `the my our your a an of for to in on with which what how much many no any name type used tested tried chosen picked principal main key big biggest only one thing things estimated observed real concrete possible known i d me we us is it s and or point points spot spots out outs should would could you they now before after needs question each by so done at red room an up productivity efficiency human effort typical average usual rough overall remaining choice keep be been still where when it what does do did can who s approx copy paste reuse steal over rough week day month target solved addressed business short quick total global useful direct back about per`,
  wordsOfPrompts:
    'title context goal purpose task tasks mission missions role audience users instruction instructions scenario scenarios situation idea model assistant ai time minutes hours source resources for budget direction description background result results what why who how before after avoid never dont don check problem problems job mistakes missing negative negatives review checking failure failures flags needs note',
  itsPrompt:
    '(?:my|the|our|this) (?:[a-z-]{2,14} ){0,2}prompt|(?:the|my|our|these) instructions? (?:that |which )?(?:i|we)',
  opensPrompt:
    "you(?:'re| are| will| must)|act(?:ing)? as|imagine|pretend|your (?:role|task|job|goal)|i want you to|as an?",
  noValue:
    "tbd|tbc|to be (?:completed|defined|confirmed|filled in)|to do|not measured yet|not yet measured|(?:i )?(?:don't|dont|do not) know(?: yet)?|no idea|not sure(?: yet)?",
  unmeasured:
    '(?:hard|difficult|tough|impossible|tricky) to (?:say|tell|measure|quantify|estimate|put (?:a (?:number|figure)|numbers|figures))|not (?:really )?(?:measured|measurable|quantified)|(?:have not|haven.t|never) measured',
  goesOn: 'and|but|or|so|also|except|plus',
  money: 'euros?|dollars?|pounds?|free|bucks|per seat|usd|gbp',
};
