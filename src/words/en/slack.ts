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
  channel: {
    title: 'Watch channel',
    text: 'The watch takes place in one channel. I listen to that one alone, and keep only what each person chooses to share.',
    label: 'Which channel?',
    publicOnly:
      'Only public channels are offered: I may not be in a private one. passerelle slack setup --private-channel gives the manifest that asks for it.',
    submit: 'Choose',
    choose: 'Choose the channel',
    change: 'Change the channel',
    chooseThis: 'Choose this channel',
    none: 'No watch channel is chosen yet: for now, I listen and post nowhere.',
    chosen: (channel) => `Done: the watch takes place in ${channel}.`,
    inviteMe: (channel) => `I am not in ${channel}. Type /invite @Passerelle there, then choose it again.`,
    notPrivate:
      'This channel is private, and I may not be in it. passerelle slack setup --private-channel gives the manifest that asks for it.',
    notFound:
      'I cannot see this channel. If it is private, type /invite @Passerelle there, then choose it again.',
    second: (channel, watched) =>
      `I do not listen to ${channel}: the watch of this workspace already has its channel, ${watched}. Whoever hosts it can change it in the Home tab.`,
    first: (channel) =>
      `Thank you for the invitation to ${channel}. I listen to nothing there unless it is the watch channel: whoever hosts can choose it.`,
  },
  welcome: {
    title: 'Passerelle is installed',
    made: (name) => `The space “${name}” is open: nothing is in it yet, and nobody is counted or ranked.`,
    facilitates: 'You host it: the Home tab of Passerelle has what you need.',
    withChannel: (channel) =>
      `What is left is to tell a first use in ${channel}: /veille share opens the form.`,
    withoutChannel: 'What is left is to choose the watch channel: until then, I listen and post nowhere.',
  },
  starting: 'Passerelle is starting in this workspace. Please try again in a moment.',
  pages: {
    about: {
      title: 'Passerelle in Slack',
      paragraphs: [
        'Passerelle helps colleagues show one another the AI uses that work: a tool, a use case, the time saved, when not to use it.',
        'People write in the watch channel, or with /veille share. Passerelle suggests the share to its author alone, and publishes it when they decide. Colleagues say whether they tried it, make variations of it, and find a use again with /veille search.',
        'It listens to one channel, that of the watch, counts and ranks nobody, and sends nothing to an AI service.',
      ],
    },
    privacy: {
      title: 'Privacy',
      paragraphs: [
        'Nothing of a message is kept before its author chooses to share it: it is forgotten as soon as it is handled, within seconds.',
        'What is kept: a Slack id and a name for people who made a gesture, the shares, trials and questions that each person published, and where the messages of Passerelle stand. No count, no score, no ranking of anyone.',
        'Private messages between people and other channels are not read. Guests and people of another company are not listened to. Attached files stay in Slack: a share only keeps their link.',
        'People delete their own shares in one click. Removing the app erases its token at once; what was published stays with the company, which can export or erase it.',
        'The data are where this installation of Passerelle is hosted, and are passed on to nobody but Slack.',
      ],
    },
    support: {
      title: 'Help',
      paragraphs: [
        'In Slack, /veille help says all that can be typed. Whoever hosts the channel answers everyday questions.',
        'If nothing happens in the channel, Passerelle is most often not in it: /invite @Passerelle.',
        'For a request about your data or a security problem, write to whoever runs this installation.',
      ],
    },
    installed: {
      title: 'Passerelle is installed',
      paragraphs: ['A message awaits you in Slack: it says what was done, and what is left to do.'],
    },
    installedForAll: {
      title: 'Passerelle is installed',
      paragraphs: [
        'What is left is to say in which workspaces of the organisation: a message awaits there whoever installed the app.',
      ],
    },
    openSlack: 'Open Slack',
    chooseWorkspaces: 'Choose the workspaces',
    refused: {
      title: 'The installation is cancelled',
      paragraphs: ['You said no in Slack: nothing was done, and nothing is kept.'],
    },
    stale: {
      title: 'This link serves no more',
      paragraphs: ['An installation ends within ten minutes, once only, in the browser where it began.'],
    },
    failed: {
      title: 'The installation did not succeed',
      paragraphs: ['Slack or Passerelle did not answer as expected. Please try again in a moment.'],
    },
    installAgain: 'Install again',
    notAllowed: {
      title: 'This workspace is not expected here',
      paragraphs: [
        'This installation of Passerelle is for a few Slack workspaces only, and yours is not one of them. Nothing is kept: ask whoever runs it to add yours.',
      ],
    },
  },
  somebody: 'colleague',
  notHere: 'This Slack workspace is not connected to Passerelle yet.',
};
