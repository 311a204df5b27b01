import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { InstallURLOptions, StateStore } from '@slack/bolt';

const LIFE_MS = 600_000;

/** The code by which Bolt knows that a state is not to be believed. */
const INVALID = 'slack_oauth_invalid_state';

/** States that are signed, live ten minutes and serve once; the browser that began holds the same in a cookie. */
export function openStates(key: Buffer): StateStore {
  const used = new Map<string, number>();
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    generateStateParam: async (options, now) => {
      const told = { options, at: now.getTime(), nonce: randomBytes(16).toString('base64url') };
      const text = Buffer.from(JSON.stringify(told)).toString('base64url');
      return `${text}.${sign(text).toString('base64url')}`;
    },
    verifyStateParam: async (now, state) => {
      const [text = '', signature = ''] = state.split('.');
      const given = Buffer.from(signature, 'base64url');
      const own = sign(text);
      if (given.length !== own.length || !timingSafeEqual(given, own)) throw invalid();
      const told = JSON.parse(Buffer.from(text, 'base64url').toString()) as {
        readonly options: InstallURLOptions;
        readonly at: number;
        readonly nonce: string;
      };
      for (const [nonce, until] of used) if (until < now.getTime()) used.delete(nonce);
      if (now.getTime() - told.at > LIFE_MS || used.has(told.nonce)) throw invalid();
      used.set(told.nonce, told.at + LIFE_MS);
      return told.options;
    },
  };
}

function invalid(): Error {
  return Object.assign(new Error('a state that is not to be believed'), { code: INVALID });
}
