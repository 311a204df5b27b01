import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { programEnvironment } from './clock.ts';
import { startProcess } from './ending.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'passerelle-readme-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const env = programEnvironment({ DATA_DIR: join(folder, 'data'), PORT: '0' });

/** The commands of a README, in order. */
function commandsOf(readme: string): readonly string[] {
  const blocks = readFileSync(join(root, readme), 'utf8').matchAll(/```sh\n(.*?)```/gs);
  return [...blocks].flatMap(([, block]) => (block ?? '').trim().split('\n'));
}

/** The same command, without running these very tests again and with its files in a folder of its own. */
function asRun(command: string): string {
  if (command === 'npm test') return 'npm test -- test/system.test.ts';
  return command.replace(/--out (\S+)/, (_all, name: string) => `--out ${join(folder, name)}`);
}

/** Starts the program, waits for its address, and stops it by its id. */
async function startAndStop(command: string): Promise<string> {
  const child = startProcess([command], { cwd: root, env, shell: true, detached: true });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(`It ended without an address: ${said}`)));
  });
  const answer = await fetch(address);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  await gone;
  return `${answer.status} ${answer.url}`;
}

for (const readme of ['README.md', 'README.fr.md']) {
  test(`the commands of ${readme} do what they say`, async (context) => {
    for (const command of commandsOf(readme)) {
      await context.test(command, async () => {
        if (command === 'npm start') return assert.match(await startAndStop(command), /^200 .*\/exemple$/);
        const { status, stderr } = spawnSync(asRun(command), {
          cwd: root,
          env,
          shell: true,
          encoding: 'utf8',
        });
        return assert.equal(status, 0, stderr);
      });
    }
  });

  test(`${readme} is at most 150 lines and names only files that exist`, () => {
    const text = readFileSync(join(root, readme), 'utf8');
    assert.ok(text.split('\n').length <= 150);
    const named = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path ?? '');
    const missing = named.filter((path) => !path.startsWith('http') && !existsSync(join(root, path)));
    assert.deepEqual(missing, []);
  });
}
