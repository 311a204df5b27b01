import type { Sentences } from '../fr/words.ts';

export const facilitationWords: Sentences['facilitation'] = {
  title: 'Hosting',
  intro: 'Only you see this page. Nothing on it counts anyone.',
  week: 'This week',
  nothing: 'Nothing to suggest this week: the channel lives very well by itself.',
  nothingYet: 'Nothing to suggest yet: it all begins with a first share.',
  recap: 'The recap',
  seeRecap: 'Read the recap',
  launch: 'The launch',
  decline: 'No thanks',
  declineLabel: (title) => `No thanks: ${title}`,
  highlight: {
    title: (title) => `Highlight “${title}”`,
    why: {
      tried: 'This share was tried in a job other than its own.',
      saysItsLimits: 'It says when not to use it: that is what helps most to use it.',
      failure: 'A failure told well saves everyone time.',
    },
    act: 'Put it in the next recap',
  },
  askLimits: {
    title: (title) => `Ask “When NOT to use it?” about “${title}”`,
    why: 'The most useful line of a share is still missing, and it is better asked by a person.',
    act: 'Ask in the thread',
    text: 'Thank you for this share. When NOT to use it?',
  },
  askOtherJob: {
    title: (title, family) => `“${title}”: and in ${family}?`,
    why: 'It may serve another job: the question opens a door, and is aimed at nobody.',
    act: 'Ask in the thread',
    text: (family) => `And in ${family}, has anyone tried something like this?`,
  },
  introduce: {
    title: (asker, author) => `Bring ${asker} and ${author} together`,
    why: (question, sentence) => `One of them asks “${question}”; the other wrote: “${sentence}”`,
    act: 'Point to this share under the question',
    text: (author, title, tool) =>
      `${author} shared something close: “${title}”, with ${tool}. You two should talk about it.`,
  },
  askAfter: {
    title: (name) => `Ask after ${name}`,
    why: 'A relay for a while, and nothing in the channel these two weeks. A word from one person to another, asking for nothing: there may be too much work, or not enough interest.',
    act: 'It is done',
    text: 'Hello, I thought of you while reading the channel. Is all well? Nothing to do: if being a relay no longer suits you, just tell me.',
  },
  staleSheet: {
    title: (tool) => `Refresh the sheet of ${tool}`,
    why: 'Nobody has said for long whether one of its uses is still true, or the tool has changed since.',
    act: 'It is done',
  },
  look: 'Look first',
  door: {
    title: (family) => `Open a door in ${family}`,
    why: 'No share comes from this job yet. A question over coffee is often enough.',
    act: 'Ask the channel',
    text: (family) => `Who in ${family} has already tried an AI tool, even once?`,
  },
};
