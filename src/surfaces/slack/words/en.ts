import type { SampleKind } from '../samples.ts';
import type { french } from './fr.ts';

const KINDS: Readonly<Record<SampleKind, string>> = {
  card: 'a card',
  answer: 'an answer',
  form: 'a form',
  opening: 'the opening of the channel',
  reading: 'a window to read',
  home: 'the Home tab',
};

export const english: typeof french = {
  settings: {
    badSlackToken: (name) =>
      `${name} is not a Slack token: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-. passerelle slack setup says where to find them.`,
    slackNeeds: (name) =>
      `To plug Slack in, ${name} is missing. passerelle slack setup says where to find it.`,
    badTokenKey: (name) =>
      `${name} is too short to encrypt tokens: at least 32 characters. Example: openssl rand -hex 32`,
    badSlackChannel: (name) =>
      `${name} is not the id of a Slack channel. It begins with C and is shown in the details of the channel.`,
    badSlackTeam: (name) =>
      `${name} holds what is not the id of a Slack workspace or organisation. It begins with T or E.`,
    badSlackSupport: (name) => `${name} is neither a mail address nor a web address.`,
  },
  help: {
    usage:
      'slack setup [--address ADDRESS] [--open-channel] [--private-channel] [--addresses] [--files] [--check]',
    does: [
      'Prepares your company’s own Slack app: writes its manifest, asks for its tokens, tries them and says what is missing.',
      '',
      '  --address ADDRESS    Slack calls this address; without it, Socket Mode, which asks for none',
      '  --open-channel       the bot may make the channel, pin in it and invite to it',
      '  --private-channel    the watch channel may be a private one, for a pilot',
      '  --addresses          the bot may read people’s addresses, to know the same person elsewhere',
      '  --files              the bot may hand the brief of the month as files to whoever asks',
      '  --check              tries the tokens of the environment, asking nothing',
    ].join('\n'),
    examples: ['slack setup', 'slack setup --address https://watch.example.com'],
  },
  badAddress: (typed) => `“${typed}” is no address that Slack can reach. Example: https://watch.example.com`,
  steps: (file, link, address) =>
    [
      `The manifest of your app is written in ${file}.`,
      '',
      '1. Open this link, choose your workspace, then “Create”:',
      `   ${link}`,
      '2. “Install to Workspace”, then copy the “Bot User OAuth Token” (xoxb-…).',
      address === null
        ? '3. “Basic Information”, “App-Level Tokens”, “Generate” with the scope connections:write: copy the token (xapp-…).'
        : '3. “Basic Information”: copy the “Signing Secret” into SLACK_SIGNING_SECRET.',
      '4. In the watch channel, type /invite @Passerelle.',
      '',
      'Every screen is described in docs/SLACK.md. An empty line leaves a question for later.',
    ].join('\n'),
  ask: {
    bot: 'Bot token (xoxb-…):',
    app: 'App token, for Socket Mode (xapp-…):',
    channel: 'Id of the watch channel (C…), or nothing for #veille-ia:',
  },
  notOne: 'This does not look like what is asked for. Copy it whole, or leave it empty.',
  later: 'Nothing was tried. Once the tokens are in the environment: passerelle slack setup --check',
  environment: ({ hasApp, hasChannel }) =>
    [
      'Everything answers. Put these tokens in the environment of the server, then: passerelle start',
      '  SLACK_BOT_TOKEN=xoxb-…',
      hasApp ? '  SLACK_APP_TOKEN=xapp-…' : '  SLACK_SIGNING_SECRET=…',
      ...(hasChannel ? ['  SLACK_CHANNEL=C…'] : []),
      '  SLACK_FACILITATORS=U…   (who hosts the channel, optional)',
    ].join('\n'),
  finding: (finding) => {
    switch (finding.is) {
      case 'unreachable':
        return 'Slack does not answer from here. Check the network of this machine, or its proxy.';
      case 'bot':
        return finding.ok
          ? `Slack: the bot is in the workspace “${finding.team}”.`
          : 'Slack refuses the bot token. Copy the “Bot User OAuth Token” again, or reinstall the app.';
      case 'scopes':
        return finding.ok
          ? 'Slack: the bot has every scope it needs.'
          : `Slack: ${finding.missing.join(', ')} missing. Add them under “OAuth & Permissions”, then reinstall the app.`;
      case 'socket':
        return finding.ok
          ? 'Slack: Socket Mode opens.'
          : 'Slack refuses the app token. It needs the scope connections:write, and “Socket Mode” turned on.';
      case 'channel':
        if (finding.ok) return `Slack: the bot is in the channel ${finding.found}.`;
        return finding.found === null
          ? 'Slack: the watch channel is not found. Create it, or set SLACK_CHANNEL, and invite the bot: /invite @Passerelle'
          : `Slack: the bot is not in ${finding.found}. In that channel, type /invite @Passerelle`;
      case 'shapes':
        return finding.ok
          ? 'Slack: the messages and windows of Passerelle have the shape that is expected.'
          : `Slack would refuse what Passerelle shows: ${finding.wrong.map(({ kind, why }) => `${KINDS[kind]}, ${why}`).join('; ')}. Update Passerelle; if this lasts, report it.`;
      case 'clock':
        return finding.ok
          ? 'The clock of this machine is that of Slack.'
          : `The clock of this machine is ${Math.abs(finding.seconds)} seconds away: beyond five minutes, Slack is refused. Set it.`;
    }
  },
};
