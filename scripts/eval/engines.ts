import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { findShares } from '../../src/app/search/searchShares.ts';
import { shareSearchText } from '../../src/domain/search/searchText.ts';
import type { Share } from '../../src/domain/share/share.ts';
import { openSqliteStore } from '../../src/store/sqlite.ts';
import { ask, newDatabase, testServer } from '../../test/store/postgresServer.ts';
import { familyId, SPACE, type Query } from './library.ts';

/** Gives ids of shares for a search, best first, five at most. */
export interface Engine {
  readonly name: string;
  find(query: Query): Promise<readonly string[]>;
}

const OFFERED = 5;
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
      const found = await findShares(store, {
        workspaceId: SPACE,
        typed: text,
        limit: OFFERED,
        jobFamilyId: familyId(jobFamily),
      });
      return found.map(({ shareId }) => shareId);
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
      index
        .search(text, isFuzzy ? { prefix: true, fuzzy: 0.2 } : {})
        .slice(0, OFFERED)
        .map(({ id }) => String(id)),
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
      return hits.map(({ document }) => String(document['id']));
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
      return found.map(({ id }) => String(id));
    },
  };
}
