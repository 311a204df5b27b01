import type { Words } from '../fr.ts';
import { count } from './plural.ts';

export const recapWords: Words['recap'] = {
  title: (dates: string): string => `Recap for ${dates}`,
  card: {
    badge: 'Recap of the week',
    open: 'Read the recap',
  },
  ready: (dates: string): string => `The recap ${dates} is ready to read`,
  readyText: 'Nothing goes to the channel without you.',
  publish: 'Publish in the channel',
  published: 'Published in the channel.',
  preview: 'This is what the channel will receive. Nothing is sent until you publish.',
  notPublished: 'This week’s recap is not published yet. The person who hosts the channel will publish it.',
  because: (reasons: string): string => `Why this one: ${reasons}.`,
  empty: 'Nothing to tell this week, and that is fine.',
  reasons: {
    triedByPeers: (n: number): string => `already tried by ${count(n, 'colleague', 'colleagues')}`,
    crossesJobs: (n: number): string => `tried in ${count(n, 'job family', 'job families')}`,
    saysItsLimits: 'says when not to use it',
    usefulFailure: 'a failure that will save others time',
    caution: 'a caution worth knowing',
    newTool: (tool: string): string => `first share about ${tool}`,
    onlyOneOfItsJob: (family: string): string => `the only one this week from ${family}`,
    hasPrompt: 'its prompt is ready to copy',
    olderNotTriedBy: (family: string): string => `an older share that nobody in ${family} has tried yet`,
  },
  older: 'Previous week',
  newer: 'Next week',
};
