export const practiceWords = {
  title: 'Good practices',
  intro: 'Grown from the answers to “When NOT to use it?”. Each one leads to the use that taught it.',
  sort: 'Sort good practices',
  index: 'Go to',
  byTool: 'By tool',
  byFamily: 'By job',
  otherTools: 'Several tools, or none in particular',
  otherFamilies: 'Every job',
  none: 'Nothing yet. The first one will come from a share that says when not to use its tool.',
};
