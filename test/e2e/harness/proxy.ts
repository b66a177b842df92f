/** A proxy that lets nothing through and remembers who knocked: what left the browser is what it saw. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  readonly port: number;
  /** `host:port`, in order of first contact. */
  readonly hosts: ReadonlySet<string>;
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

export async function startRecorder(): Promise<Recorder> {
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    hosts.add(
      URL.canParse(request.url ?? '') ? new URL(request.url ?? '').host : (request.headers.host ?? '?'),
    );
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.add(request.url ?? '?');
    // A browser that gives up first is no news.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
