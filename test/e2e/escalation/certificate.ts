/** A certificate for one name, signed by itself and made when the test starts: nothing secret lies in the repository. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, Math.floor(size / 256), size % 256];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
const set = (...parts: readonly Uint8Array[]) => tlv(0x31, ...parts);
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string) => tlv(0x0c, Buffer.from(text));
const time = (at: Date) => tlv(0x18, Buffer.from(`${at.toISOString().replace(/[-:T]|\.\d+/g, '')}`));
const bits = (body: Uint8Array) => tlv(0x03, Buffer.from([0]), body);

const COMMON_NAME = oid('550403');
const ALT_NAME = oid('551d11');
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));

const pem = (kind: string, der: Uint8Array) =>
  `-----BEGIN ${kind}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${kind}-----\n`;

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** SHA-256 of the public key, base64. */
  readonly spki: string;
}

const DAY = 24 * 3_600_000;

export function certificateFor(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(set(sequence(COMMON_NAME, utf8(host))));
  const now = Date.now();
  const validity = sequence(time(new Date(now - DAY)), time(new Date(now + 7 * DAY)));
  const altNames = sequence(tlv(0x82, Buffer.from(host)));
  const extensions = tlv(0xa3, sequence(sequence(ALT_NAME, tlv(0x04, altNames))));
  const version3 = tlv(0xa0, tlv(0x02, Buffer.from([2])));
  const serial = tlv(0x02, Buffer.from([1]));
  const body = sequence(version3, serial, ECDSA_SHA256, name, validity, name, spki, extensions);
  const signature = sign('sha256', body, privateKey);
  return {
    cert: pem('CERTIFICATE', sequence(body, ECDSA_SHA256, bits(signature))),
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
