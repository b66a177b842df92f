/** Small pictures for tests, made of their own bytes. */
import { crc32, deflateSync } from 'node:zlib';
import {
  type Illustrated,
  illustrate,
  type Picture,
  type PicturePart,
  pictureHash,
} from '../../../src/core/dossier/picture';
import { digest } from '../../../src/platform/digest';
import { dossier } from './made';

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

/** A grey PNG of this size. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A head that says its size, a scan, an end: as much of a JPEG as is looked at. */
export function jpeg(width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, scan, Buffer.from([0xff, 0xd9])]);
}

export const value: Picture = {
  shot: '2026-11-22T09:02:00.000Z',
  url: 'https://www.facebook.com/maison/posts/9',
  entire: true,
  covered: false,
  same: true,
  type: 'image/png',
  width: 12,
  height: 7,
  data: png(12, 7).toString('base64'),
};

export const partOf = (picture: Picture): PicturePart => ({
  sha256: pictureHash(picture, digest),
  value: picture,
});

/** As somebody would forge it who computes every hash again. */
export const withPicture = (over: Partial<Picture> = {}): Illustrated =>
  illustrate(dossier, partOf({ ...value, ...over }), digest);

export const illustrated = withPicture();
