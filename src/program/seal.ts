import type { Seal } from '../app/ports/program.ts';
import type { Config } from '../config.ts';
import { linkKey, sealWith } from './links.ts';
import { StoreError } from '../store/errors.ts';

export function openSeal({ linkKey: given, dataDir }: Config): Seal {
  try {
    return sealWith(linkKey(given, dataDir));
  } catch (error) {
    throw new StoreError('data-folder-readonly', dataDir, error);
  }
}
