import { run } from './cli/run.ts';
import { readConfig } from './config.ts';
import { prepare } from './program/example.ts';
import { openOffice } from './program/office.ts';
import { PLUGS } from './program/plugs.ts';
import { tellProblem } from './program/problems.ts';
import { wordsFor } from './words/words.ts';

async function main(): Promise<number> {
  const read = readConfig(process.env, PLUGS);
  if (!read.ok) {
    const words = wordsFor(read.locale);
    for (const problem of read.problems) console.error(problem.tell(words));
    return 1;
  }
  const { config } = read;
  const words = wordsFor(config.locale);
  const office = openOffice(config, words);
  try {
    // Asked by `bin/passerelle.mjs` only.
    if (process.argv[2] === 'prepare') return await prepare(config);
    return await run(process.argv.slice(2), office);
  } catch (error) {
    const sentence = tellProblem(error, config, words);
    if (sentence === null) throw error;
    console.error(sentence);
    return 1;
  }
}

// Files of 0600 and folders of 0700, whatever the shell or the service allows: what colleagues say is for this account.
process.umask(0o077);

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main();
