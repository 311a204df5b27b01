import type { Sentences } from '../fr/words.ts';

export const variationWords: Sentences['variations'] = {
  vary: 'My variation',
  see: 'See the variations',
  intro:
    'Here is the prompt, to change in any way that serves you. The original stays; yours remembers where it comes from.',
  from: 'This prompt comes from',
  fromNothing: 'Nothing: it is another prompt',
  kinship: {
    child: 'Its prompt is a variation of a colleague’s.',
    parentOfOne: 'A colleague has varied this prompt.',
    parent: 'Colleagues have varied this prompt.',
  },
  offer: {
    variation: {
      title: 'A variation of a prompt of the channel?',
      text: (title) =>
        `Your prompt takes up the one of “${title}”. If you started from it, linking them helps everyone find the version that suits them. Only you can see this question.`,
      yes: 'Yes, link them',
      no: 'No, nothing to do with it',
    },
    resembles: {
      title: 'Two prompts that look alike',
      text: (title) =>
        `This prompt looks like the one of “${title}”, for something else. Link them, if one comes from the other, or leave it there: it is up to you. Only you can see this question.`,
      yes: 'Link them',
      no: 'Leave it there',
    },
  },
  page: {
    title: 'The variations of a prompt',
    first: 'First prompt',
    gone: 'A share that its author took back',
    from: (title) => `Variation of “${title}”`,
    same: 'The same text, word for word.',
    untried: 'Not tried yet.',
    alone: 'Nobody has varied this prompt yet. The “My variation” button is on its card.',
    change: 'What the prompt changes',
    legend: 'Between [+ and ], what is added; between [− and ], what is removed.',
    added: 'added',
    removed: 'removed',
    bestTitle: 'Where to begin, by job family',
    best: (family, how): string =>
      ({
        asItIs: `${family}: this one works as it is`,
        mostly: `${family}: this one works most of the time, not always`,
        withChanges: `${family}: this one works, with changes`,
      })[how],
  },
};
