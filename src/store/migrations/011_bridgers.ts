import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

type Table = CreateTableBuilder<string, string>;

/** Text columns; those that end with `?` may be null. */
function texts(table: Table, names: readonly string[]): Table {
  return names.reduce(
    (made, name) =>
      name.endsWith('?')
        ? made.addColumn(name.slice(0, -1), 'text')
        : made.addColumn(name, 'text', (c) => c.notNull()),
    table,
  );
}

/** Relays: who was asked and what they answered, ballots while they are open, who objects, and the network's ties. */
export const bridgers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const create = (name: string, key: readonly string[], columns: readonly string[]): Promise<void> =>
      texts(db.schema.createTable(name) as unknown as Table, ['workspace_id', ...key, ...columns])
        .addPrimaryKeyConstraint(`${name}_key`, ['workspace_id', ...key])
        .execute();
    await create('relays', ['member_id'], ['status', 'reasons', 'asked_at?', 'answered_at?']);
    await create('objections', ['member_id'], ['at']);
    await create('nominations', ['id'], ['opened_at', 'closed_at?']);
    await create('ballots', ['nomination_id', 'voter_id'], ['named', 'volunteers']);
    await create('networks', [], ['consulted_on', 'informed_on', 'switched_by', 'switched_at', 'off_at?']);
    await create('audit_entries', ['id'], ['at', 'actor_id', 'what', 'detail']);
    // What leads the key is what is forgotten by: a day at a time.
    await create('ties', ['day', 'one_id', 'other_id'], []);
  },
};
