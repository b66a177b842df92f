/** What kind of picture some base64 holds, by its bytes: a whole PNG or JPEG from its first to its last, or nothing. */

export const imageTypes = ['image/png', 'image/jpeg'] as const;
export type ImageType = (typeof imageTypes)[number];

export interface ImageFacts {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let at = 0; at < letters.length; at += 1) values[letters.charCodeAt(at)] = at;

/** The bytes of canonical base64 (RFC 4648, padded, no white space); null for any other text. */
export function bytesOf(text: string): Uint8Array | null {
  if (text.length === 0 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length - padding; i += 1) {
    bits = ((bits << 6) | (values[text.charCodeAt(i)] ?? 0)) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at] = (bits >> held) & 0xff;
      at += 1;
    }
  }
  // Bits left over would be a second spelling of the same bytes.
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Every chunk follows the one before, the first is IHDR, and IEND is the last byte's. */
function pngSize(view: DataView): Omit<ImageFacts, 'type'> | null {
  const name = (at: number) => view.getUint32(at);
  if (view.byteLength < 45 || PNG.some((byte, at) => view.getUint8(at) !== byte)) return null;
  if (name(12) !== 0x49484452 || view.getUint32(8) !== 13) return null;
  let at = 8;
  let pixels = false;
  while (at + 12 <= view.byteLength) {
    const kind = name(at + 4);
    const next = at + 12 + view.getUint32(at);
    if (kind === 0x49444154) pixels = true;
    if (kind === 0x49454e44) {
      const whole = pixels && next === view.byteLength;
      return whole ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
    }
    at = next;
  }
  return null;
}

/** Its markers up to the scan, one of which gives its size, and EOI at the end. */
function jpegSize(view: DataView): Omit<ImageFacts, 'type'> | null {
  const { byteLength } = view;
  if (byteLength < 20 || view.getUint16(0) !== 0xffd8 || view.getUint16(byteLength - 2) !== 0xffd9)
    return null;
  let size: Omit<ImageFacts, 'type'> | null = null;
  let at = 2;
  while (at + 4 <= byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) return size;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && at + 9 <= byteLength) {
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Null for what is no picture, is cut off, or has something behind it. */
export function imageFacts(base64: string): ImageFacts | null {
  const bytes = bytesOf(base64);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer);
  const png = pngSize(view);
  if (png !== null) return { type: 'image/png', ...png };
  const jpeg = jpegSize(view);
  return jpeg === null ? null : { type: 'image/jpeg', ...jpeg };
}
