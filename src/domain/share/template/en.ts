import type { LabelRows } from './rows.ts';

/** Labels as English writes them; folded, without final punctuation. */
export const en: LabelRows = {
  phrases: {
    trialMark: '^(?:tested|tried) by$|^(?:outcome|results?|what i changed|share tested|tested share)$',
    heading: `^(?:subject|re|fwd?|from|to|cc|date|sent|solution|the solution|steps|how|setup time|time spent|notes?|author|status|contact|frequency|quality|bonus|tip|ps)$`,
    limits: `^(?:do not|don't|dont|never) use(?: (?:it|for|if|when|with))*$|when not to|^(?:does not|doesn't|won't) work(?: (?:for|with|when|if|on))?$|not to use|^what (?:went wrong|happened|failed|does not work|doesn't work|didn't work|broke)$|^what it (?:can't|cannot|doesn't) do$|^(?:what|things|points?) (?:to )?(?:watch(?: out)?(?: for)?|beware of|be careful with|mind)$|^but$`,
    timeSaved: `^what (?:i|we|it) (?:gain|save|saves|gained|saved)(?: me| us)?$|^how (?:much time|long|many (?:hours|minutes))(?: (?:saved|does it save|do you save|did you save|it saves))?$|^how much (?:does it|it|did it) saves?d?$`,
    useCase: `^what (?:i|we) (?:did|do|use it for|used it for|do with it|did with it|tried|asked)$|^(?:the )?(?:problem|need|pain point)(?: (?:solved|addressed|to solve))?$|^what for$|^used? for$|^what it(?:'s| is| does)(?: for)?$|^why$|^for$`,
    tool: '^(?:with what|what i used|which one)$',
    jobFamily: "^(?:who|who (?:is it|it's) for|who (?:could|can|should) use it|for whom|audience)$",
    cost: '^(?:is it )?free$|^how much(?: (?:does it cost|is it))?$',
    link: '^(?:where(?: to find it)?|access|more info|site|website|page|resources?|doc|documentation|source|try it(?: here)?|url)$',
    beforeAfter: '^before ?(?:/|->|→|and|,|-|&)? ?after$',
  },
  keywords: {
    title: 'title titles headline',
    limits: `limitation limitations danger dangers caveat caveats downside downsides drawback drawbacks watch limit limits risk risks warning warnings pitfall pitfalls gotcha gotchas cons beware careful weakness weaknesses issue issues difficulty difficulties obstacle obstacles`,
    timeSaved: `gain gains saved save saves saving savings time minutes hours lost wasted benefit benefits roi`,
    prompt: 'prompt prompts instruction instructions',
    link: 'link links url',
    cost: 'cost costs price pricing budget license fee',
    jobFamily: `service services team department departments role job family function audience population users`,
    useCase: `usage use uses case task tasks mission missions goal purpose context situation scenario scenarios application applications idea`,
    tool: 'tool tools ai app application software solution assistant model platform',
  },
  fillers: `the my our your a an of for to in on with which what how much no name type used tested tried principal main key estimated observed real concrete possible known i we use is it and or point points approx week per month out target solved business short quick total global useful direct`,
  wordsOfPrompts:
    'title headline context goal purpose task tasks mission missions role audience users instruction instructions scenario scenarios situation idea model assistant ai time minutes hours source resources for budget direction',
  noValue: 'tbd|tbc|to be (?:completed|defined|confirmed|filled in)|to do|not measured yet|not yet measured',
};
