// `npm run check`: types, lint, format, unused code, architecture. Runs all, then says which failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled, packagedNode, root } from '../bin/setup.mjs';

ensureInstalled();
const node = packagedNode();
const bin = (name) => join(root, 'node_modules', '.bin', name);
const checks = [
  ['types', bin('tsc'), ['-p', '.']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['format', bin('oxfmt'), ['--check', '.']],
  ['unused code', bin('knip'), []],
  // Tests do not count as users: what they alone import is no part of the product.
  ['unused by the program', bin('knip'), ['--production']],
  ['architecture', node, ['--test', '--test-reporter=dot', 'test/architecture.test.ts']],
];
const failed = checks.filter(([name, command, args]) => {
  console.log(`— ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(
  failed.length === 0 ? 'check: all good' : `check failed: ${failed.map(([name]) => name).join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
