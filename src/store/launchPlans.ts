import type { LaunchPlans } from '../app/ports/rhythm.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function launchPlansOn(db: Db): LaunchPlans {
  const { get, put, everywhere } = thingsIn(db, TABLES.launch_plans);
  return { get, save: put, all: everywhere };
}
