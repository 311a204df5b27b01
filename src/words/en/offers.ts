export const offerWords = {
  decline: 'No',
  quote: (text: string): string => `“${text}”`,
  caution: {
    title: 'This sounds like a mistake to avoid. Post it as a caution?',
    yes: 'Yes, post it',
    prepare: 'Yes, prepare it',
    noTool: 'All that is missing is which tool it is about.',
  },
  trial: {
    title: (useCase: string, author: string | null): string =>
      `Is this a trial of “${useCase}”${author === null ? '' : `, shared by ${author}`}?`,
  },
  limits: {
    title: 'Is this the limit of your share?',
    yes: 'Yes, add it',
  },
};
