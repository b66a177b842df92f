/** A house's web server: gives the charter with its tag, or misbehaves as it is told. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from '../escalation/certificate';
import type { ReachableServer } from '../harness/surface';

export type Manner = 'give' | 'page' | 'cut' | 'redirect' | 'flood' | 'fail';

export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly status: number;
}

export interface House extends ReachableServer {
  manner: Manner;
  text: string;
  /** What it was asked, in order, and what it said. */
  readonly asked: Asked[];
  down(): Promise<void>;
  up(): Promise<void>;
}

export const ELSEWHERE = 'ailleurs.example';

export async function startHouse(host: string, text: string): Promise<House> {
  const { cert, key, spki } = certificateFor(host);
  let server: Server | null = null;
  let port = 0;
  const up = () =>
    new Promise<void>((resolve) => {
      const started = createServer({ cert, key }, (request, response) => {
        const say = (status: number, headers: Record<string, string | number>, body?: string | Buffer) => {
          house.asked.push({ path: request.url ?? '', headers: request.headers, status });
          response.writeHead(status, headers);
          response.end(body);
        };
        const body = Buffer.from(house.text);
        const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
        switch (house.manner) {
          case 'give':
            if (request.headers['if-none-match'] === etag) return say(304, { ETag: etag });
            return say(200, { ETag: etag, 'Content-Type': 'application/json' }, body);
          case 'page':
            return say(200, { 'Content-Type': 'text/html' }, '<!doctype html><b>Maintenance</b>');
          case 'redirect':
            return say(302, { Location: `https://${ELSEWHERE}/charte.json` });
          case 'fail':
            return say(503, {}, 'later');
          case 'cut':
            // Promised whole, broken off half-way.
            house.asked.push({ path: request.url ?? '', headers: request.headers, status: 200 });
            response.writeHead(200, { 'Content-Length': body.length });
            response.write(body.subarray(0, body.length / 2), () => response.destroy());
            return;
          case 'flood':
            return say(200, { 'Content-Type': 'application/json' }, Buffer.alloc(5_500_000, 32));
          default:
            return house.manner satisfies never;
        }
      });
      server = started;
      started.listen(port, '127.0.0.1', () => {
        port = (started.address() as AddressInfo).port;
        resolve();
      });
    });
  const house: House = {
    host,
    get port() {
      return port;
    },
    spki,
    manner: 'give',
    text,
    asked: [],
    up,
    down: () =>
      new Promise<void>((resolve) => {
        server?.closeAllConnections();
        server?.close(() => resolve());
      }),
  };
  await up();
  return house;
}
