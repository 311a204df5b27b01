import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  defaultBodyLimit,
  HTTPModuleFunctions,
  HTTPReceiver,
  SocketModeReceiver,
  type Receiver,
} from '@slack/bolt';
import type { SlackDesk } from './desk.ts';
import type { Habits } from './install.ts';
import { installingPages } from './installing.ts';
import { SCOPES } from './manifest.ts';
import { installationStore } from './oauth.ts';
import { quiet } from './quiet.ts';
import { NotYet } from './receive.ts';
import { openStates } from './states.ts';

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
  return { receiver: http, answer: (request, response) => void answer(http, request, response) };
}

function socketMode(appToken: string, desk: SlackDesk, failed: Failed): Receiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: quiet,
    // What could not be kept is not acknowledged: Slack sends it again.
    processEventErrorHandler: async ({ error }) => {
      if (!(error instanceof NotYet)) failed(error);
      return false;
    },
    installerOptions: { clientOptions: { slackApiUrl: desk.settings.apiUrl } },
  });
  survive(receiver.client, failed);
  return receiver;
}

/** Bolt reads each message of the socket in a promise that nobody hears of: one that is odd would stop the process. */
function survive(client: SocketModeReceiver['client'], failed: Failed): void {
  for (const read of client.listeners('ws_message')) {
    client.off('ws_message', read as () => void);
    client.on('ws_message', (...message) => void Promise.resolve(read(...message)).catch(failed));
  }
}

function httpReceiver(
  signingSecret: string,
  desk: SlackDesk,
  { habits, failed }: { readonly habits: Habits; readonly failed: Failed },
): HTTPReceiver {
  const { oauth, tokenKeys, apiUrl, support } = desk.settings;
  const [key] = tokenKeys;
  return new HTTPReceiver({
    signingSecret,
    endpoints: ['/slack/events'],
    logger: quiet,
    processEventErrorHandler: async ({ error, response }) => {
      const isEarly = error instanceof NotYet;
      if (!isEarly) failed(error);
      // What could not be kept is not acknowledged: Slack sends it again.
      if (!response.headersSent) response.writeHead(isEarly ? 503 : 500).end();
      return false;
    },
    ...(oauth === null || key === undefined
      ? {}
      : {
          ...oauth,
          scopes: [...SCOPES],
          installationStore: installationStore(desk, habits),
          redirectUri: `${desk.origin}/slack/oauth_redirect`,
          installerOptions: {
            directInstall: true,
            stateStore: openStates(key),
            callbackOptions: installingPages(desk, { locale: habits.locale, support }, failed),
            redirectUriPath: '/slack/oauth_redirect',
            authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href,
            clientOptions: { slackApiUrl: apiUrl },
          },
        }),
  });
}

/** Bolt throws at an address that it does not know, and stops the process at a body that is `null`. */
async function answer(http: HTTPReceiver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (request.method === 'POST' && (await isNothing(request))) response.writeHead(400).end();
    else http.requestListener(request, response);
  } catch (error) {
    response.writeHead(HTTPModuleFunctions.isRawBodyError(error) ? (error.statusCode ?? 400) : 404).end();
  }
}

/** `null`, or a form whose payload is; what was read of the request is left with it, where Bolt looks for it. */
async function isNothing(request: IncomingMessage): Promise<boolean> {
  const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, defaultBodyLimit);
  return /^\s*(?:payload=)?(?:\s|%20|\+)*null/.test(rawBody.subarray(0, HEAD).toString());
}

const HEAD = 64;
