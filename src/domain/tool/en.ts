import type { ToolRows } from './fr.ts';

/** What English says around the names of tools, and around people who bear the same. */
export const en: ToolRows = {
  lead: 'using|with|tried|trying|use[ds]?|testing|tested|tools?|app|agents?|prompt|scenario|workflow|ask(?:ed)?|let|had|got|through|version',
  afterLead: 'of|in|to|my|our',
  follow: `for|to|is|has|does|and|then|in|that|vs|works?|helps?|ai|pro|can|will|made|makes|gave|wrote|reads|turned|did|got|saved|cut|found|generated`,
  // « Dust a fait… » is French: its « a » is no article.
  notAfterProduct: 'sure|it|the|your|a (?!fait|ete)|this|that|some',
  beforePerson: 'hello|hi|hey|thanks|thank you|dear|mr|mrs|congrats|welcome',
  afterPerson: String.raw`(?:is|was) (?:away|off\b|on (?:leave|holiday)|out of (?:the )?office|back|sick)|(?:can you|could you)`,
  doubleNames: '',
  afterProduct: 'projects?|ai',
  companyDoes: 'raises|announces',
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
