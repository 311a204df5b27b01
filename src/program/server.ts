import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Answers } from '../surfaces/plug.ts';

/** A server that listens. */
export interface Listening {
  /** `http://localhost:3000` */
  readonly address: string;
  /** Stops taking requests, ends the live ones, then resolves. */
  close(): Promise<void>;
}

/**
 * In milliseconds. Who sends a request drop by drop is let go: the head of it in so many, all of it in so many. A
 * connection at rest is kept longer than the minute of most proxies, or a request could come as it is being closed.
 */
const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * Listens on a host and port (0 takes a free one) for all who answer, each under its own path. Throws the system's
 * error, `EADDRINUSE` for a busy port.
 */
export function listen(
  all: readonly Answers[],
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  // What one answers within the path of another is asked of it first.
  const longestFirst = all.toSorted((a, b) => b.path.length - a.path.length);
  const server = createServer(PATIENCE, (request, response) => {
    const asked = longestFirst.find(({ path }) => request.url?.startsWith(path) === true);
    if (asked === undefined) response.writeHead(404).end();
    else asked.answer(request, response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, () => {
      const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
      resolve({
        address: `http://${name}:${(server.address() as AddressInfo).port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Live pages keep a connection open for ever.
            server.closeAllConnections();
          }),
      });
    });
  });
}
