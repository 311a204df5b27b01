import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SPACE_ID, TEMPLATE } from '../../test/app/house.ts';

/** Connections that never rest, where the most that can be acknowledged is looked for. */
export const CONNECTIONS = 32;

const agent = new Agent({ keepAlive: true, maxSockets: 256 });
let sent = 0;

/** One message in ten is a share, the others are talk: about what a busy channel hears. */
function fieldsOf(number: number): string {
  const text = number % 10 === 0 ? `${TEMPLATE}\n(${number})` : `Merci pour le retour, à demain (${number})`;
  return new URLSearchParams({ postId: `load${number}`, text }).toString();
}

/** Sends one message; gives how long its acknowledgement took, in milliseconds. Throws when it is not acknowledged. */
async function post(address: string): Promise<number> {
  const body = fieldsOf((sent += 1));
  const from = performance.now();
  const asked = request(`${address}/${SPACE_ID}/posts`, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      origin: address,
      cookie: `me-${SPACE_ID}=julien`,
    },
  });
  asked.end(body);
  const [answer] = await once(asked, 'response');
  answer.resume();
  await once(answer, 'end');
  if (answer.statusCode !== 303 && answer.statusCode !== 200)
    throw new Error(`answered ${answer.statusCode}`);
  return performance.now() - from;
}

/** Sends so many a second, whether or not the answers come, so that waiting in line counts; gives each wait, in ms. */
export async function atRate(
  address: string,
  perSecond: number,
  seconds: number,
): Promise<readonly number[]> {
  const pending: Promise<number>[] = [];
  const start = performance.now();
  for (let number = 0; number < perSecond * seconds; number++) {
    const early = start + (number * 1_000) / perSecond - performance.now();
    if (early > 1) await wait(early);
    pending.push(post(address));
  }
  return Promise.all(pending);
}

/** How many are acknowledged in so many seconds, to connections that send again as soon as they are answered. */
export async function asManyAsCan(addresses: readonly string[], seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let done = 0;
  const connection = async (address: string): Promise<void> => {
    for (; performance.now() < until; done += 1) await post(address);
  };
  await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, n) => connection(addresses[n % addresses.length] ?? '')),
  );
  return done;
}
