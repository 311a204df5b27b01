import { bridgerTables } from './tables/bridger.ts';
import { channelTables } from './tables/channel.ts';
import { deliveryTables } from './tables/delivery.ts';
import { libraryTables } from './tables/library.ts';
import { rhythmTables } from './tables/rhythm.ts';
import { spaceTables } from './tables/space.ts';

/** Every table, described once; an export holds its lines in this order. */
export const TABLES = {
  ...spaceTables,
  ...channelTables,
  ...rhythmTables,
  ...libraryTables,
  ...deliveryTables,
  ...bridgerTables,
};

export type TableName = keyof typeof TABLES;
