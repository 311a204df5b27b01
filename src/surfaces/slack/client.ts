import { webApi } from '@slack/bolt';
import { quiet } from './quiet.ts';

export type Client = webApi.WebClient;

/** Slack's own code for why it did not do something: `not_in_channel`; null for what is no answer of Slack. */
export function slackError(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : null;
}

/** What Slack found wrong with each part of a shape: « must be less than 151 characters (/blocks/0/text) ». */
export function shapeErrors(error: unknown): readonly string[] {
  const told = error instanceof webApi.WebAPIPlatformError ? (error.data as Judged).errors : undefined;
  return (told ?? []).map(({ message = '', pointer = '' }) => `${message} (${pointer})`);
}

type Judged = Pick<webApi.BlocksValidateResponse, 'errors'>;

/** Slack has answered that it is asked too much; seconds until it may be asked again. */
export function retryAfterOf(error: unknown): number | null {
  return error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter : null;
}

const TIMEOUT_MS = 10_000;

/** Asks once and tells what came of it: when to ask again is the outbox's to say. */
export function clientWith(token: string | undefined, apiUrl: string): Client {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl,
    logger: quiet,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}
