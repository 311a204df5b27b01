import type { Words } from '../fr.ts';

export const slackWords: Words['slack'] = {
  readMore: 'Read on',
  close: 'Close',
  yes: 'Yes',
  tooLongHere:
    'Too long for a Slack window: this text is kept as it is. It can be changed on the page of the share.',
  copy: {
    title: 'Copy the prompt',
    text: 'Click in the frame, select all, copy. Nothing in it was changed.',
  },
};
