// `node readExport.ts plain|import FILE.zip`: reads an export in a process of its own, and tells its cost.
import { readFileSync } from 'node:fs';
import { readSlackExport } from '../../src/app/bridger/readSlackExport.ts';
import { filesInZip } from '../../src/cli/zip.ts';

const [how, file = ''] = process.argv.slice(2);
if (how === 'plain') for await (const { text } of filesInZip(file)) JSON.parse(await text());
else {
  const network = await readSlackExport({ files: () => filesInZip(file) }, () => {});
  if (!network.ok) throw new Error(network.is);
}
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ ms: (user + system) / 1_000, mb: mostMemory() }));

/** Megabytes at most. On Linux `maxRSS` begins with that of the process that started this one: proc(5) tells its own. */
function mostMemory(): number {
  const { maxRSS } = process.resourceUsage();
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? maxRSS) / 1_024;
}
