/** A proxy that lets nothing through but to a test's own server, and remembers who knocked: what left the browser is what it saw. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { LaunchOptions } from './surface';

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

/** @param open hosts that are let through, each to a port of this machine */
export async function startRecorder(open: ReadonlyMap<string, number> = new Map()): Promise<Recorder> {
  const hosts = new Set<string>();
  /** The server does not count them among its connections. */
  const tunnels = new Set<Duplex>();
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
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    const port = open.get((request.url ?? '').replace(/:443$/, ''));
    if (port !== undefined) {
      const way = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        way.pipe(socket).pipe(way);
      });
      // A server that is down: the browser's connection breaks, as it would on the way.
      way.on('error', () => socket.destroy());
      way.on('close', () => socket.destroy());
      socket.on('close', () => way.destroy());
      return;
    }
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  const port = await listen(server);
  return {
    port,
    hosts,
    close: () =>
      new Promise((resolve) => {
        for (const socket of tunnels) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The way to a test's own server, where it has one. */
export function openTo({ server }: Pick<LaunchOptions, 'server'>): ReadonlyMap<string, number> {
  return new Map(server ? [[server.host, server.port]] : []);
}
