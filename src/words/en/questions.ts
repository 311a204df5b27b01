/** Questions put to colleagues who have done something close. */
export const questionWords = {
  routes: 'Also ask, in private, colleagues who have done something close',
  routesHint: 'Three at most, never the same person twice in a week. Anyone may pass without saying so.',
  route: 'Ask colleagues who are close to it',
  routed: 'Asked in private of colleagues who have done something close.',
  nobodyAsked: 'Nobody was asked in private',
  readAnswer: 'Read the answer',
  answerTitle: 'Answer with a share',
  answerIntro: (question: string): string => `“${question}”`,
  answerSubmit: 'Publish the answer',
  request: {
    badge: 'A question for you',
    whyUse: (title: string): string => `Because you have done something close: “${title}”.`,
    why: 'Because you have done something close.',
    free: 'No answer is expected: nobody is told about “Not now”.',
    decline: 'Not now',
    optOut: 'Stop receiving these',
  },
  declines: 'Don’t send me colleagues’ questions',
  declinesHint: 'Otherwise: one a week at most, when a share or a trial of mine is close to it.',
};
