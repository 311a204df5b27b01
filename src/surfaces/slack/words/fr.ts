import type { Finding } from '../check.ts';
import type { SampleKind } from '../samples.ts';

const KINDS: Readonly<Record<SampleKind, string>> = {
  card: 'une carte',
  answer: 'une réponse',
  form: 'un formulaire',
  opening: 'l’ouverture du canal',
  reading: 'une fenêtre de lecture',
  home: 'l’onglet d’accueil',
};

/** Installing the company's own app of Slack, from a terminal. */
export const french = {
  /** What is wrong in the environment. */
  settings: {
    badSlackToken: (name: string): string =>
      `${name} n’est pas un jeton de Slack : SLACK_BOT_TOKEN commence par xoxb-, SLACK_APP_TOKEN par xapp-. passerelle slack setup dit où les trouver.`,
    slackNeeds: (name: string): string =>
      `Pour brancher Slack, il manque ${name}. passerelle slack setup dit où le trouver.`,
    badTokenKey: (name: string): string =>
      `${name} est trop court pour chiffrer des jetons : 32 caractères au moins. Exemple : openssl rand -hex 32`,
    badSlackChannel: (name: string): string =>
      `${name} n’est pas l’identifiant d’un canal de Slack. Il commence par C et se lit dans les informations du canal.`,
    badSlackTeam: (name: string): string =>
      `${name} contient ce qui n’est pas l’identifiant d’un espace ou d’une organisation de Slack. Il commence par T ou par E.`,
    badSlackSupport: (name: string): string =>
      `${name} n’est ni une adresse de messagerie, ni une adresse web.`,
  },
  help: {
    usage:
      'slack setup [--address ADRESSE] [--open-channel] [--private-channel] [--addresses] [--files] [--check]',
    does: [
      'Prépare l’application Slack de votre entreprise : écrit son manifeste, demande ses jetons, les essaie et dit ce qui manque.',
      '',
      '  --address ADRESSE    Slack appelle cette adresse ; sans elle, Socket Mode, qui n’en demande aucune',
      '  --open-channel       le bot pourra créer le canal, l’épingler et y inviter',
      '  --private-channel    le canal de veille pourra être privé, pour un pilote',
      '  --addresses          le bot pourra lire l’adresse de chacun, pour reconnaître la même personne ailleurs',
      '  --files              le bot pourra remettre le brief du mois en fichiers à qui le demande',
      '  --check              essaie les jetons de l’environnement, sans rien demander',
    ].join('\n'),
    examples: ['slack setup', 'slack setup --address https://veille.exemple.fr'],
  },
  badAddress: (typed: string): string =>
    `« ${typed} » n’est pas une adresse que Slack peut joindre. Exemple : https://veille.exemple.fr`,
  steps: (file: string, link: string, address: string | null): string =>
    [
      `Le manifeste de votre application est écrit dans ${file}.`,
      '',
      '1. Ouvrez ce lien, choisissez votre espace de travail, puis « Create » :',
      `   ${link}`,
      '2. « Install to Workspace », puis copiez le « Bot User OAuth Token » (xoxb-…).',
      address === null
        ? '3. « Basic Information », « App-Level Tokens », « Generate » avec la portée connections:write : copiez le jeton (xapp-…).'
        : '3. « Basic Information » : copiez le « Signing Secret » dans SLACK_SIGNING_SECRET.',
      '4. Dans le canal de veille, écrivez /invite @Passerelle.',
      '',
      'Chaque écran est décrit dans docs/SLACK.md. Une ligne vide laisse une question pour plus tard.',
    ].join('\n'),
  ask: {
    bot: 'Jeton du bot (xoxb-…) :',
    app: 'Jeton de l’application, pour Socket Mode (xapp-…) :',
    channel: 'Identifiant du canal de veille (C…), ou rien pour #veille-ia :',
  },
  notOne: 'Cela ne ressemble pas à ce qui est demandé. Copiez-le en entier, ou laissez vide.',
  later: 'Rien n’a été essayé. Quand les jetons seront dans l’environnement : passerelle slack setup --check',
  environment: ({ hasApp, hasChannel }: { readonly hasApp: boolean; readonly hasChannel: boolean }): string =>
    [
      'Tout répond. Placez ces jetons dans l’environnement du serveur, puis : passerelle start',
      '  SLACK_BOT_TOKEN=xoxb-…',
      hasApp ? '  SLACK_APP_TOKEN=xapp-…' : '  SLACK_SIGNING_SECRET=…',
      ...(hasChannel ? ['  SLACK_CHANNEL=C…'] : []),
      '  SLACK_FACILITATORS=U…   (qui anime le canal, facultatif)',
    ].join('\n'),
  finding: (finding: Finding): string => {
    switch (finding.is) {
      case 'unreachable':
        return 'Slack ne répond pas d’ici. Vérifiez le réseau de cette machine, ou son proxy.';
      case 'bot':
        return finding.ok
          ? `Slack : le bot est dans l’espace « ${finding.team} ».`
          : 'Slack refuse le jeton du bot. Copiez à nouveau le « Bot User OAuth Token », ou réinstallez l’application.';
      case 'scopes':
        return finding.ok
          ? 'Slack : le bot a toutes les portées qu’il lui faut.'
          : `Slack : il manque ${finding.missing.join(', ')}. Ajoutez-les dans « OAuth & Permissions », puis réinstallez l’application.`;
      case 'socket':
        return finding.ok
          ? 'Slack : Socket Mode s’ouvre.'
          : 'Slack refuse le jeton de l’application. Il lui faut la portée connections:write, et « Socket Mode » activé.';
      case 'channel':
        if (finding.ok) return `Slack : le bot est dans le canal ${finding.found}.`;
        return finding.found === null
          ? 'Slack : le canal de veille est introuvable. Créez-le, ou indiquez SLACK_CHANNEL, et invitez le bot : /invite @Passerelle'
          : `Slack : le bot n’est pas dans ${finding.found}. Dans ce canal, écrivez /invite @Passerelle`;
      case 'shapes':
        return finding.ok
          ? 'Slack : les messages et les fenêtres de Passerelle ont la forme attendue.'
          : `Slack refuserait ce que Passerelle affiche : ${finding.wrong.map(({ kind, why }) => `${KINDS[kind]}, ${why}`).join(' ; ')}. Mettez Passerelle à jour ; si cela dure, signalez-le.`;
      case 'clock':
        return finding.ok
          ? 'L’horloge de cette machine est celle de Slack.'
          : `L’horloge de cette machine s’écarte de ${Math.abs(finding.seconds)} secondes : au-delà de cinq minutes, Slack est refusé. Réglez-la.`;
    }
  },
};
