import type { JobFamilies } from '../app/ports/workspace.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function jobFamiliesOn(db: Db): JobFamilies {
  const { addAll, list } = thingsIn(db, TABLES.job_families);
  return { add: addAll, list };
}
