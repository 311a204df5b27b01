import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { findShares } from '../../src/app/search/findShares.ts';
import type { Offer } from '../../src/domain/search/rank.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ask, newDatabase, testServer } from '../../test/store/postgresServer.ts';
import { familyId, SPACE, type Query } from './library.ts';

/** Gives ids of shares for a search, best first, five at most. */
export interface Engine {
  readonly name: string;
  find(query: Query): Promise<Offer<string>>;
}

const OFFERED = 5;

/** What an engine that knows one step gives: it finds all that it meets. */
function all(hits: readonly string[]): Offer<string> {
  return { step: hits.length === 0 ? 'nothing' : 'found', hits };
}

const FIELDS = ['tool', 'useCase', 'limits', 'prompt', 'jobFamilyId'] as const;

function plain(share: Share): Readonly<Record<string, string>> {
  return { id: share.id, ...Object.fromEntries(FIELDS.map((field) => [field, share[field] ?? ''])) };
}

export async function ours(shares: readonly Share[]): Promise<Engine> {
  const store = await openSqliteStore(':memory:');
  await store.shares.addAll(shares.map((share) => ({ share, searchText: shareSearchText(share) })));
  return {
    name: 'Passerelle',
    async find({ text, jobFamily }) {
      const { step, hits } = await findShares(store, {
        workspaceId: SPACE,
        typed: text,
        limit: OFFERED,
        jobFamilyId: familyId(jobFamily),
      });
      return { step, hits: hits.map(({ id }) => id) };
    },
  };
}

/** As its documentation shows it first, then with what it offers for typing: beginnings and typos. */
export function miniSearch(shares: readonly Share[], isFuzzy: boolean): Engine {
  const index = new MiniSearch({ fields: [...FIELDS], idField: 'id' });
  index.addAll(shares.map(plain));
  return {
    name: isFuzzy ? 'MiniSearch, prefix and fuzzy' : 'MiniSearch',
    find: async ({ text }) =>
      all(
        index
          .search(text, isFuzzy ? { prefix: true, fuzzy: 0.2 } : {})
          .slice(0, OFFERED)
          .map(({ id }) => String(id)),
      ),
  };
}

export async function orama(shares: readonly Share[]): Promise<Engine> {
  const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const));
  const database = create({ schema: { id: 'string', ...schema }, language: 'french' });
  await insertMultiple(database, shares.map(plain));
  return {
    name: 'Orama, French',
    async find({ text }) {
      const { hits } = await searchOrama(database, { term: text, limit: OFFERED, tolerance: 1 });
      return all(hits.map(({ document }) => String(document['id'])));
    },
  };
}

/** As its documentation shows it, any of the words, ranked by its own `bm25`. */
export function sqliteFts5(shares: readonly Share[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec(
    `create virtual table told using fts5(id unindexed, ${FIELDS.join(', ')}, tokenize = 'unicode61 remove_diacritics 2')`,
  );
  const insert = database.prepare(`insert into told values (?${', ?'.repeat(FIELDS.length)})`);
  for (const share of shares) insert.run(...Object.values(plain(share)));
  const select = database.prepare(`select id from told where told match ? order by rank limit ${OFFERED}`);
  return {
    name: 'SQLite FTS5',
    async find({ text }) {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length === 0) return all([]);
      return all(select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ id }) => String(id)));
    },
  };
}

/** Its own `french` configuration, any of the words, ranked by `ts_rank_cd`; null when there is no server here. */
export async function postgresFrench(shares: readonly Share[]): Promise<Engine | null> {
  const server = await testServer();
  if (typeof server === 'string') return null;
  const url = server.url(await newDatabase(server));
  const literal = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\0', '')}'`;
  const rows = shares.map(
    (share) => `(${literal(share.id)}, ${literal(Object.values(plain(share)).slice(1).join(' '))})`,
  );
  await ask(url, `create table told (id text, words text); insert into told values ${rows.join(', ')}`);
  await ask(url, `alter table told add column v tsvector; update told set v = to_tsvector('french', words)`);
  return {
    name: 'PostgreSQL, french',
    async find({ text }) {
      const query = `replace(plainto_tsquery('french', ${literal(text)})::text, '&', '|')::tsquery`;
      const found = await ask(
        url,
        `select id from told where v @@ ${query} order by ts_rank_cd(v, ${query}) desc, id limit ${OFFERED}`,
      );
      return all(found.map(({ id }) => String(id)));
    },
  };
}
