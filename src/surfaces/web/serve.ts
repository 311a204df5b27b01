import type { AddressInfo } from 'node:net';
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

/** Listens on a host and port (0 takes a free one). Throws the system's error, `EADDRINUSE` for a busy port. */
export function listen(app: Hono<WebEnv>, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info: AddressInfo) => {
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
    });
    server.on('error', reject);
  });
}
