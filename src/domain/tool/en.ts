import type { ToolRows } from './fr.ts';

/** What English says around the names of tools, and around people who bear the same. */
export const en: ToolRows = {
  lead: 'using|with|tried|trying|use[ds]?|testing|tested|tools?|app|agents?|prompt|scenario|workflow|ask(?:ed)?|let|had|got|through|version',
  afterLead: 'of|in|to|my|our',
  follow: `for|to|is|has|does|and|then|in|that|vs|works?|helps?|ai|pro|can|will|made|makes|gave|wrote|reads|turned|did|got|saved|cut|found|generated|broke|missed|failed|invented|cleaned|sorted|drafted|drafts|writes|turns|answers|summari[sz]e[sd]|translate[sd]|transcribe[sd]|built`,
  // « Dust a fait… » is French: its « a » is no article.
  notBeforeProduct: 'room|building|mild|utter|total|great|much|deep|slight|growing|sheer|general',
  named: '(?:called|named|nicknamed|christened)',
  livesOrBlows: String.raw`(?:is|was) (?:born|sick|late|stuck|jammed|purring|asleep)|'s (?:out\b|off\b|sick|away|late|on leave|badge|desk|chair|mug|car|leaving|birthday|coat|keys)`,
  whichRoom: 'which room|what room|rooms? [a-z]+ (?:and|or)',
  notTheTool:
    '(?:not|rather than) (?:the )?(?:software|ai|tool|app|bot|chatbot|model|robot|machine|product|assistant)',
  theHuman: 'the (?:human|person)',
  stars: 'horoscopes?|astrolog[a-z]{1,4}|zodiac|star signs?|retrograde|taurus|capricorn|aquarius|scorpio',
  windArticle: '',
  notAfterProduct: `room|building|sure|it|the|your|a (?!(?:fait|ete|[a-z]{2,12}(?:e|i|u|it|is)) (?:les?|la|l'|des|du|nos|mes|mon|ma|une?|tout)(?![a-z]))|this|that|some`,
  beforePerson: 'hello|hi|hey|thanks|thank you|dear|mr|mrs|congrats|welcome',
  afterPerson: String.raw`(?:is|was) (?:away|off\b|on (?:leave|holiday)|out of (?:the )?office|back|sick)|(?:can you|could you)`,
  doubleNames: '',
  afterProduct: 'projects?|ai',
  companyDoes: 'raises|announces',
  unnamed: String.raw`(?:the|an?|our|my|this|that|some) (?:little |small |custom |language |meeting )?(?:ai|assistant|bot|chatbot|agents?|gpt|llm|model|tool|app|thing|machine)(?: (?:tool|assistant|bot|agent|thing))?|ai(?= [a-z])`,
  generic: 'ai|llm|agent|bot|chatbot|assistant|prompt|(?:this|my|a) prompt',
  /** Written for a tool of which its user says nothing at all. */
  someTool: 'An AI',
  toolLabel: 'tool|solution',
  toolTried: 'tool',
  ai: 'ai',
  aiNear: 'ai|copilot|generative|assistant|intelligence|magic|gpt',
  withinHost: 'in|for|on|inside|within',
  article: '',
  inHost: 'in|for',
  codeTalk: `unit tests?|repos?|repository|code review|autocomplete|developers?|devs?|codebase|legacy code|stack trace`,
  afterName: ' for ',
  articles: '(?:the|our|my|a|an) +',
  tiers: 'free',
};
