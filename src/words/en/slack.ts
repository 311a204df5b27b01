import type { Sentences } from '../fr/words.ts';

export const slackWords: Sentences['slack'] = {
  sharedUse: 'AI use shared',
  buttonOf: (button, of) => `${button}: ${of}`,
  restNotShown: 'The rest is too long to be shown here.',
  tooLongHere:
    'Too long for a Slack window: this text is kept as it is. It can be changed on the page of the share.',
  howToDelete:
    'To delete it: point at your message (or hold your finger on it), then “More actions”, “Delete message”. Slack does not let me do it.',
  help: {
    title: 'What /veille can do',
    lines: [
      '/veille share: tell about a tool you tried, a prompt that works, a mistake to avoid',
      '/veille search contract: find a use',
      '/veille question: ask “who has already…?”',
      '/veille me: my shares and preferences',
      '/veille pause: receive nothing you did not ask for',
    ],
  },
  manifest: {
    description: 'AI watch, from colleague to colleague',
    longDescription:
      'Passerelle helps colleagues show one another the AI tools, prompts and use cases that work, the useful failures and the limits. It reads the one watch channel where it is invited, keeps only what each person chooses to share, and counts and ranks nobody.',
    command: 'Share, search, ask: the AI watch',
    commandHint: '[share | search contract | question | me | help]',
    share: 'Share an AI use',
    shareHint: 'Tell about a tool you tried, in two minutes',
    turn: 'Turn into a share',
    turnHint: 'Suggest to its author to make it a share',
  },
  opening: {
    title: 'Open the channel',
    text: (channel) =>
      `I create ${channel} if it does not exist, write its topic, pin “Start here” and the template, and invite the people you choose.`,
    people: 'People to invite',
    peopleHint: 'Ten or so colleagues of different jobs are enough to begin.',
    submit: 'Open the channel',
    button: 'Open the watch channel',
    done: (channel) => `${channel} is ready`,
    cannot: (code) => `Slack did not allow it (${code}). The channel can also be created by hand.`,
    missing:
      'The bot may not create a channel: passerelle slack setup --open-channel gives the manifest that asks for it. The channel can also be created by hand.',
    start:
      'Tell about a tool you already use, however simple, in your own words or with the template. A failure helps as much as a success. /veille share opens the form, /veille search finds, /veille help says the rest.',
  },
  slow: {
    wait: 'One moment…',
    waiting: 'This is taking longer than usual. This window will fill by itself.',
    held: 'One moment: saving is taking longer than usual. This window will say when it is done.',
    done: 'Done.',
    title: 'Slack was too slow',
    text: 'The window could not open in time. Nothing is lost: try again.',
    again: 'Try again',
  },
  notHere: 'This Slack workspace is not connected to Passerelle yet.',
};
