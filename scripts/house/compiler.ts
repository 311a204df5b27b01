import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of `src` that may be spoiled, to hear what the compiler says of it. */
export interface Scratch {
  /** The files that the compiler names once these texts stand in the place of others, by path from the root. */
  named(texts: ReadonlyMap<string, string>): readonly string[];
  close(): void;
}

/** Copies `src`; throws when it does not compile as it is. What is merely unused is not told: nothing was left out. */
export function openScratch(root: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-house-'));
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const compilerOptions = {
    noUnusedLocals: false,
    noUnusedParameters: false,
    incremental: true,
    tsBuildInfoFile: join(folder, 'known.tsbuildinfo'),
  };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['src'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const scratch: Scratch = {
    named(texts) {
      for (const [file, text] of texts) writeFileSync(join(folder, file), text);
      const files = compile(root, folder);
      for (const file of texts.keys()) cpSync(join(root, file), join(folder, file));
      return files;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  const broken = scratch.named(new Map());
  if (broken.length === 0) return scratch;
  scratch.close();
  throw new Error(`house: src does not compile as it is: ${broken.join(', ')}`);
}

function compile(root: string, folder: string): readonly string[] {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout, stderr, status } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const files = [...stdout.matchAll(/^(src\/[^(]+)\(\d+,\d+\): error /gm)].map(([, file]) => file ?? '');
  if (status !== 0 && files.length === 0) throw new Error(`house: tsc failed: ${stdout}${stderr}`);
  return [...new Set(files)];
}
