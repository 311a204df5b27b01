import type { ToolPolicies } from '../app/ports/tool.ts';
import type { Db } from './schema.ts';
import { TABLES } from './tables.ts';
import { thingsIn } from './things.ts';

export function toolPoliciesOn(db: Db): ToolPolicies {
  const { add, list } = thingsIn(db, TABLES.tool_policies);
  return { add, list };
}
