import type { Kysely, Migration } from 'kysely';

/**
 * One person has accounts on several surfaces: the addresses that these verified, the domains whose addresses are of
 * the company, and the codes that a person carries from one surface to another.
 */
export const onePerson: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('member_addresses')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('verified_by', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('member_addresses_key', ['workspace_id', 'address'])
      .execute();
    await db.schema
      .createTable('space_domains')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('domain', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('space_domains_key', ['workspace_id', 'domain'])
      .execute();
    await db.schema
      .createTable('pairing_codes')
      .addColumn('workspace_id', 'text', (c) => c.notNull())
      .addColumn('member_id', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('pairing_codes_key', ['workspace_id', 'member_id'])
      .execute();
    await db.schema
      .createIndex('pairing_codes_code')
      .unique()
      .on('pairing_codes')
      .columns(['workspace_id', 'code'])
      .execute();
  },
};
