import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openHouse, SPACE_ID } from '../app/house.ts';
import { inNewFolder } from '../store/folders.ts';
import { onSite } from '../web/site.ts';
import { startProgram, type Program } from './program.ts';

const MB = 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';
const POSTS = `/${SPACE_ID}/posts`;

interface Malformed {
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Requests that no page of ours sends. */
const MALFORMED: readonly Malformed[] = [
  { path: POSTS, type: FORM, body: '%E0%A4%A&text=%&%%%===&&&' },
  { path: POSTS, type: FORM, body: Uint8Array.from({ length: 2_000 }, (_, n) => n % 256) },
  { path: POSTS, type: 'multipart/form-data; boundary=x', body: '--x\r\nContent-Disposition: nonsense\r\n' },
  { path: POSTS, type: 'multipart/form-data', body: 'no boundary at all' },
  { path: POSTS, type: 'application/json', body: '{"text": [[[[' },
  { path: POSTS, type: 'text/plain', body: 'x'.repeat(10_000) },
  { path: `${POSTS}/%00/delete`, type: FORM, body: 'a=b' },
  { path: `/${SPACE_ID}/commands/nothing/${'x'.repeat(2_000)}`, type: FORM, body: '' },
  { path: `/${SPACE_ID}/forms/share/s1`, type: FORM, body: 'tool=&useCase=&kind=__proto__' },
  { path: '/nowhere/at/all', type: FORM, body: 'text=x' },
  { path: `/${SPACE_ID}/play`, type: FORM, body: 'memberId=__proto__' },
  { path: POSTS, type: FORM, body: 'text=x', headers: { origin: 'http://elsewhere.example' } },
  { path: POSTS, type: FORM, body: 'text=', headers: { cookie: `me-${SPACE_ID}=%E0%A4%A; ;;=; a=b=c` } },
];

const requestOf = (address: string, { type, body, headers }: Malformed): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  body,
  headers: { 'content-type': type, origin: address, ...headers },
});

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.once('close', () => resolve());
  });
}

async function onProgram(work: (program: Program) => Promise<void>): Promise<void> {
  await inNewFolder(async (folder) => {
    await (await openHouse(folder)).store.close();
    const program = await startProgram(folder);
    try {
      await work(program);
    } finally {
      assert.equal((await program.stop()).code, 0);
    }
  });
}

async function residentBytes({ address }: Program): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/passerelle_resident_bytes (\d+)/.exec(metrics)?.[1]);
}

/** Sends malformed requests, two hundred a second; gives the statuses that they were answered. */
async function flood(program: Program, seconds: number): Promise<ReadonlySet<number>> {
  const statuses = new Set<number>();
  for (let second = 0; second < seconds; second++) {
    const answers = Array.from({ length: 200 }, async (_, n) => {
      await wait(n * 5);
      const one = MALFORMED[n % MALFORMED.length];
      if (one === undefined) return;
      const answer = await fetch(`${program.address}${one.path}`, requestOf(program.address, one));
      await answer.arrayBuffer();
      statuses.add(answer.status);
    });
    await Promise.all(answers);
  }
  return statuses;
}

describe('the running program', () => {
  test('answers two hundred malformed requests a second in words, and grows no more', () =>
    onProgram(async (program) => {
      await flood(program, 2);
      const before = await residentBytes(program);
      const statuses = await flood(program, 5);
      assert.deepEqual(
        [...statuses].filter((status) => status >= 500),
        [],
      );
      assert.ok((await residentBytes(program)) - before < 100 * MB);
    }));

  test('turns away bodies of ten megabytes, declared or not, without holding them', () =>
    onProgram(async (program) => {
      const before = await residentBytes(program);
      const whole = 'x'.repeat(10 * MB);
      const undeclared = (): RequestInit => ({
        ...requestOf(program.address, { path: POSTS, type: FORM, body: '' }),
        body: new Blob([whole]).stream(),
        // Its length is not told beforehand.
        duplex: 'half',
      });
      for (let turn = 0; turn < 10; turn++) {
        const declared = requestOf(program.address, { path: POSTS, type: FORM, body: whole });
        for (const request of [declared, undeclared()]) {
          // A server may close the door while the rest is on its way.
          const status = await fetch(`${program.address}${POSTS}`, request).then(
            (answer) => answer.status,
            () => 413,
          );
          assert.equal(status, 413);
        }
      }
      assert.ok((await residentBytes(program)) - before < 200 * MB);
    }));

  test('lets go of clients that send a request drop by drop, and serves others meanwhile', () =>
    onProgram(async (program) => {
      const { hostname, port } = new URL(program.address);
      const open = async (): Promise<Socket> => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => {});
        await once(socket, 'connect');
        socket.write(`POST ${POSTS} HTTP/1.1\r\nHost: ${hostname}\r\n`);
        return socket;
      };
      const slow = await Promise.all(Array.from({ length: 300 }, open));
      const drops = setInterval(() => {
        for (const socket of slow) if (!socket.destroyed) socket.write('X-A: b\r\n');
      }, 1_000);
      try {
        assert.equal((await fetch(`${program.address}/${SPACE_ID}`)).status, 200);
        await Promise.all(slow.map(closed));
      } finally {
        clearInterval(drops);
      }
      assert.equal((await fetch(`${program.address}/healthz`)).status, 200);
    }));
});

test('malformed requests leave nothing in memory once they are answered', () =>
  onSite(async (site) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heapAfter = async (requests: number): Promise<number> => {
      for (let n = 0; n < requests; n++) {
        const one = MALFORMED[n % MALFORMED.length];
        if (one !== undefined) await site.send(one.path, requestOf('http://localhost:3000', one));
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(1_000);
    assert.ok((await heapAfter(4_000)) - before < 20 * MB);
    assert.deepEqual(site.failures, []);
  }));
