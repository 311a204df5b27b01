export const doorWords = {
  closed: {
    title: 'This page is for colleagues',
    text: 'It opens with a link from the watch channel. Ask for a new link there: it will know you without a password.',
  },
  expired: {
    title: 'This link has expired',
    text: 'A link opens its page for seven days. Ask for a new one in the watch channel: the page is still there.',
  },
  forged: {
    title: 'This link is not recognised',
    text: 'It may have been cut, or meant for another page. Copy it whole from the watch channel, or ask for a new one.',
  },
  readOnly: {
    title: 'This is a place to read',
    text: 'Sharing, trying and answering all happen in the watch channel. Nothing was changed.',
  },
};
