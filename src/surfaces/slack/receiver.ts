import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, SocketModeReceiver, type Receiver } from '@slack/bolt';
import type { SlackDesk } from './desk.ts';
import type { Habits } from './install.ts';
import { SCOPES } from './manifest.ts';
import { installationStore } from './oauth.ts';
import { quiet } from './quiet.ts';

/** How Slack reaches us. */
export interface Way {
  readonly receiver: Receiver;
  /** Answers requests under `/slack/`; null where Slack asks for no address. */
  readonly answer: ((request: IncomingMessage, response: ServerResponse) => void) | null;
}

type Failed = (error: unknown) => void;

/** Socket Mode where there is a token for it, which needs no public address; signed requests otherwise. */
export function wayIn(desk: SlackDesk, habits: Habits, failed: Failed): Way {
  const { appToken, signingSecret } = desk.settings;
  if (signingSecret === null || (appToken !== null && desk.settings.oauth === null))
    return { receiver: socketMode(appToken ?? '', desk, failed), answer: null };
  const http = httpReceiver(signingSecret, desk, { habits, failed });
  return { receiver: http, answer: (request, response) => answer(http, request, response) };
}

function socketMode(appToken: string, desk: SlackDesk, failed: Failed): Receiver {
  return new SocketModeReceiver({
    appToken,
    logger: quiet,
    // What could not be kept is not acknowledged: Slack sends it again.
    processEventErrorHandler: async ({ error }) => {
      failed(error);
      return false;
    },
    installerOptions: { clientOptions: { slackApiUrl: desk.settings.apiUrl } },
  });
}

function httpReceiver(
  signingSecret: string,
  desk: SlackDesk,
  { habits, failed }: { readonly habits: Habits; readonly failed: Failed },
): HTTPReceiver {
  const { oauth, tokenKeys, apiUrl } = desk.settings;
  const [key] = tokenKeys;
  return new HTTPReceiver({
    signingSecret,
    endpoints: ['/slack/events'],
    logger: quiet,
    processEventErrorHandler: async ({ error, response }) => {
      failed(error);
      // What could not be kept is not acknowledged: Slack sends it again.
      if (!response.headersSent) response.writeHead(500).end();
      return false;
    },
    ...(oauth === null || key === undefined
      ? {}
      : {
          ...oauth,
          stateSecret: key.toString('hex'),
          scopes: [...SCOPES],
          installationStore: installationStore(desk, habits),
          redirectUri: `${desk.origin}/slack/oauth_redirect`,
          installerOptions: {
            directInstall: true,
            redirectUriPath: '/slack/oauth_redirect',
            authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
            clientOptions: { slackApiUrl: apiUrl },
          },
        }),
  });
}

/** Bolt throws at an address that it does not know. */
function answer(http: HTTPReceiver, request: IncomingMessage, response: ServerResponse): void {
  try {
    http.requestListener(request, response);
  } catch {
    response.writeHead(404).end();
  }
}
