// `node readExport.ts plain|import FILE.zip`: reads an export in a process of its own, and tells its cost.
import { readSlackExport } from '../../src/app/readSlackExport.ts';
import { filesInZip } from '../../src/cli/zip.ts';

const [how, file = ''] = process.argv.slice(2);
if (how === 'plain') for await (const { text } of filesInZip(file)) JSON.parse(await text());
else {
  const network = await readSlackExport({ files: () => filesInZip(file) }, () => {});
  if (!network.ok) throw new Error(network.is);
}
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ms: (user + system) / 1_000, mb: maxRSS / 1_024 }));
