/** A department's channel that does as it is told: takes, refuses, redirects, hangs, floods, or is down. */
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ReachableServer } from '../harness/surface';
import { certificateFor } from './certificate';

export type Manner = 'take' | 'refuse' | 'redirect' | 'hang' | 'fail' | 'flood';

export interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Channel extends ReachableServer {
  manner: Manner;
  /** What reached it, in order, also what it then refused. */
  readonly received: Received[];
  /** Bytes of the last flood that were taken off it. */
  flooded: number;
  down(): Promise<void>;
  up(): Promise<void>;
}

export const ELSEWHERE = 'ailleurs.example';

function flood(channel: Channel, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  channel.flooded = 0;
  const more = () => {
    let room = true;
    while (room && !response.destroyed) {
      channel.flooded += 16_384;
      room = response.write('<b>'.repeat(5_461));
    }
  };
  response.on('drain', more);
  more();
}

export async function startChannel(host: string): Promise<Channel> {
  const { cert, key, spki } = certificateFor(host);
  let server: Server | null = null;
  let port = 0;
  const received: Received[] = [];
  const answer = (response: ServerResponse) => {
    const plain: Partial<Record<Manner, readonly [number, string]>> = {
      take: [200, 'ok'],
      refuse: [404, '<b>no_service</b>'],
      fail: [500, 'down'],
    };
    const said = plain[channel.manner];
    if (said) response.writeHead(said[0], { 'Content-Type': 'text/html' }).end(said[1]);
    if (channel.manner === 'redirect') {
      response.writeHead(307, { Location: `https://${ELSEWHERE}/taken` }).end();
    }
    if (channel.manner === 'flood') flood(channel, response);
  };
  const up = () =>
    new Promise<void>((resolve) => {
      const started = createServer({ cert, key }, (request, response) => {
        const parts: Buffer[] = [];
        request.on('data', (part: Buffer) => parts.push(part));
        request.on('end', () => {
          const body = Buffer.concat(parts).toString();
          received.push({ path: request.url ?? '', headers: request.headers, body });
          answer(response);
        });
      });
      server = started;
      started.listen(port, '127.0.0.1', () => {
        port = (started.address() as AddressInfo).port;
        resolve();
      });
    });
  await up();
  const channel: Channel = {
    host,
    port,
    spki,
    manner: 'take',
    received,
    flooded: 0,
    up,
    down: () =>
      new Promise<void>((resolve) => {
        server?.closeAllConnections();
        server?.close(() => resolve());
      }),
  };
  return channel;
}
