import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something that stands on a shelf. */
export interface Row {
  readonly id: string;
  readonly postId: string;
  /** The row, or the person, under whose name it stands. */
  readonly under: string | null;
  readonly text: string;
}

/** A platform that takes rows as Notion does: by HTTP, and without a key by which what is sent twice would be one. */
export interface Shelf {
  readonly url: string;
  /** What stands, oldest first. */
  readonly rows: readonly Row[];
  /** The posts of all the rows that were ever made, in their order. */
  readonly made: readonly string[];
  /** Answers this to all that changes something, until it is null. */
  answers(status: number | null): void;
  close(): Promise<void>;
}

/** How long it asks to be left alone when it answers 429, in seconds. */
const RETRY_AFTER = '30';

export async function openShelf(): Promise<Shelf> {
  const [rows, made]: [Row[], string[]] = [[], []];
  let answer: number | null = null;
  const server = createServer((request, response) => void serve({ rows, made, answer }, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rows,
    made,
    answers: (status) => void (answer = status),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function serve(
  { rows, made, answer }: { readonly rows: Row[]; readonly made: string[]; readonly answer: number | null },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/' } = request;
  const typed = (await request.toArray()).join('');
  const body = (typed === '' ? {} : JSON.parse(typed)) as Pick<Row, 'postId' | 'under' | 'text'>;
  const reply = (status: number, told: Partial<Row> | null): void => {
    response.writeHead(status, { 'retry-after': RETRY_AFTER, 'content-type': 'application/json' });
    response.end(JSON.stringify(told));
  };
  if (answer !== null && method !== 'GET') return reply(answer, null);
  const { pathname, searchParams } = new URL(url, 'http://shelf');
  const at =
    method === 'GET'
      ? rows.findIndex(({ postId }) => postId === searchParams.get('postId'))
      : rows.findIndex(({ id }) => pathname === `/${id}`);
  if (method === 'POST') {
    const row = { ...body, id: `row${made.push(body.postId)}` };
    rows.push(row);
    return reply(201, row);
  }
  const row = rows[at];
  if (row === undefined) return reply(404, null);
  if (method === 'PATCH') rows[at] = { ...row, ...body };
  if (method === 'DELETE') rows.splice(at, 1);
  return reply(200, row);
}
