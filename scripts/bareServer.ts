// A server that answers 200 and keeps nothing: what the ceiling of the load bench is compared with.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const server = createServer((asked, answer) => {
  asked.resume();
  asked.on('end', () => answer.end('ok'));
});
server.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
