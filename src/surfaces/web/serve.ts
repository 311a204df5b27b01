import type { AddressInfo } from 'node:net';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './context.ts';

/** A server that listens. */
export interface Listening {
  /** `http://localhost:3000` */
  readonly address: string;
  /** Stops taking requests, ends the live ones, then resolves. */
  close(): Promise<void>;
}

/** Addresses that are answered by another surface, on the same port. */
export interface Beside {
  /** `/slack/` */
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
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

/** Listens on a host and port (0 takes a free one). Throws the system's error, `EADDRINUSE` for a busy port. */
export function listen(
  app: Hono<WebEnv>,
  {
    host,
    port,
    beside = null,
  }: { readonly host: string; readonly port: number; readonly beside?: Beside | null },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: host, port, createServer: serverWith(beside), serverOptions: PATIENCE },
      (info: AddressInfo) => {
        const name = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
        resolve({
          address: `http://${name}:${info.port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              // Live pages keep a connection open for ever.
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    server.on('error', reject);
  });
}

function serverWith(beside: Beside | null): typeof createServer {
  if (beside === null) return createServer;
  const { path, answer } = beside;
  const made = (options: object, listener: (request: IncomingMessage, response: ServerResponse) => void) =>
    createServer(options, (request, response) =>
      request.url?.startsWith(path) === true ? answer(request, response) : listener(request, response),
    );
  return made as typeof createServer;
}
