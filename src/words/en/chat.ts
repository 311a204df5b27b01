import type { Sentences } from '../fr/words.ts';
import { sensitiveNames } from './cards.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

export const chatWords: Sentences['chat'] = {
  readMore: 'Read on',
  close: 'Close',
  yes: 'Yes',
  copy: {
    title: 'Copy the prompt',
    text: 'Click in the frame, select all, copy. Nothing in it was changed.',
  },
  sheet: 'Share',
  page: 'Open the page',
  files: {
    ask: 'Receive the deck and the PDF',
    asked: 'The deck and the PDF are on their way to your conversation with Passerelle.',
  },
  offer: {
    nothingKept: 'Nothing is kept until it is published. Nobody else sees this.',
    fileLinked: 'The attached file is not copied: the share keeps its link.',
    filesStay: 'The attached files are not copied: they stay with the message, and the share keeps one link.',
    asked: (name) => `${name} thinks that your message would help other colleagues`,
    askedText: 'You decide: nothing was kept, and nothing will be unless you agree.',
    askedAuthor:
      'The question was put to the person who wrote this message. Nothing is kept unless they agree.',
    notAColleague: 'This message does not come from a colleague of this space: it cannot become a share.',
  },
  edited: {
    title: 'Your message has changed',
    text: 'The share keeps the earlier version: see whether it should be changed too.',
  },
  deleted: {
    title: 'Your message is deleted',
    text: 'The share that came from it is still there. Delete it too?',
  },
  thanked: (title) => `A thank-you for “${title}”`,
  thankedText: 'Someone reacted to this share. Nothing to do: it is a simple thank-you.',
  sensitive: (types) =>
    `It seems to hold ${list.format(types.map((type) => sensitiveNames[type]))}. Nobody else sees this: you can edit or delete your message.`,
  help: {
    text: 'In the channel, simply write: I suggest a share, to you alone, when I recognise one.',
    share: 'Share an AI use',
    ask: 'Ask a question',
  },
  search: { see: 'See' },
  me: {
    title: 'My shares',
    trials: 'My trials',
    preferences: 'My preferences',
  },
  paused: 'Understood: I will tell you nothing you did not ask for. Commands still work.',
  resume: 'Resume',
  home: {
    hello: (name) => `Hello ${name}`,
    text: 'The AI watch happens in the channel. Here is what is yours alone.',
    entry: 'To begin with',
    entryOf: (family) => `Latest shares: ${family}`,
    families: 'See other jobs',
    data: 'My data',
    dataText:
      'Only your shares, trials and questions are kept, because you published them. Each share can be deleted in one click.',
    explore: 'What the channel has learned',
    facilitator: 'Host the channel',
    recap: 'Recap of the week',
    brief: 'Brief of the month',
    none: 'Nothing yet. The first one is often the simplest.',
  },
  opening: {
    topic: 'AI watch: what works, what fails, what not to do',
    purpose: 'Showing one another the AI tools, prompts and concrete use cases of each job.',
    startTitle: 'Start here',
    nothingKept: 'Only what each person chooses to publish is kept. Nobody is counted or ranked.',
    templateTitle: 'The template of a share',
    canvasTitle: 'Good practices of the AI watch',
    canvas: [
      'A share fits in five lines: the tool, the use case, the time saved, when not to use it, a link.',
      '“When NOT to use it?” is the most useful line.',
      'No personal data, password or confidential document in a prompt: a placeholder is enough, [name], [client].',
      'Always read over what the tool wrote. Quote its source when there is one.',
      'Before trying a new tool, see what the company allows: its sheet says it.',
      'A failure told spares ten colleagues the same one.',
    ],
  },
  shut: {
    title: 'The channel can receive nothing',
    yours: 'What you published is kept, but the channel cannot show it yet',
    waits:
      'What is published is kept, and will be said in the channel as soon as it can be. Nothing has to be done again.',
    reasons: {
      unknown: 'No watch channel is known here, or it was deleted.',
      archived: 'The channel is archived.',
      left: 'Passerelle is no longer in the channel.',
      forbidden: 'Passerelle is not allowed to write in the channel.',
      disconnected: 'The connection of Passerelle is no longer accepted.',
    },
    mend: {
      unknown: 'To mend it: name the channel, or invite Passerelle to the one of its name.',
      archived: 'To mend it: unarchive the channel.',
      left: 'To mend it: invite Passerelle to the channel again.',
      forbidden:
        'To mend it: allow Passerelle to post in the channel, in its settings or with who administers.',
      disconnected: 'To mend it: reinstall the app, or ask whoever runs the server for a new token.',
    },
  },
  outsider: 'Passerelle is for the colleagues of this space, not for guests.',
};
