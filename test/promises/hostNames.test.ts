import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, test } from 'node:test';
import { openHouse, SPACE_ID } from '../app/house.ts';
import { inNewFolder } from '../store/folders.ts';
import { startProgram, type Program } from './program.ts';

/**
 * Open to others as 0.0.0.0 is in deploy/compose.yaml, since it is no name of this machine that the product knows; yet
 * nobody but this machine reaches it.
 */
const OPEN = { HOST: '127.0.0.2', PASSERELLE_ACCESS: 'open', PUBLIC_URL: 'https://veille.exemple.fr' };
const skip = process.platform === 'linux' ? false : '127.0.0.2 is an address of Linux';

/** The status of a page asked for, or written to, under a name. */
function asked({ address }: Program, name: string, method: 'GET' | 'POST'): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  const origin = `http://${name}:${port}`;
  const headers = {
    host: `${name}:${port}`,
    ...(method === 'GET' ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const path = method === 'GET' ? `/${SPACE_ID}` : `/${SPACE_ID}/posts`;
  return new Promise((resolve, fail) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', fail);
    sent.end(method === 'GET' ? '' : 'postId=p1&text=Bonjour');
  });
}

async function onProgram(
  env: Readonly<Record<string, string>>,
  work: (program: Program) => Promise<void>,
): Promise<void> {
  await inNewFolder(async (folder) => {
    await (await openHouse(folder)).store.close();
    // What other machines reach takes no clock but the real one; nothing here depends on it.
    const program = await startProgram(folder, { ...env, PASSERELLE_CLOCK: '' });
    try {
      await work(program);
    } finally {
      await program.stop();
    }
  });
}

describe('pages that others reach', { skip }, () => {
  test('answer only to their own names where anyone plays anyone: a name that was made to point here reads nothing', () =>
    onProgram(OPEN, async (program) => {
      for (const name of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example'])
        for (const method of ['GET', 'POST'] as const)
          assert.equal(await asked(program, name, method), 421, `${method} ${name}`);
      for (const name of [
        'localhost',
        '127.0.0.1',
        '192.0.2.7',
        '[::1]',
        '[2001:db8::7]',
        'veille.exemple.fr',
      ])
        assert.equal(await asked(program, name, 'GET'), 200, name);
    }));

  test('answer to any name where only members read: links and sessions are theirs', () =>
    onProgram({ ...OPEN, PASSERELLE_ACCESS: 'members' }, async (program) => {
      assert.equal(await asked(program, 'passerelle.interne', 'GET'), 401);
    }));
});
