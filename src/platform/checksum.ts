/**
 * A checksum against accidents of the disk, for records that are read by the thousand. It resists nobody who wants to
 * deceive: whoever can write the storage can also write a digest beside it.
 */

/**
 * 16 lower-case hexadecimal digits. Each step is a bijection of what came before, so that a change of one character
 * always shows; any other accident goes unseen once in 2^64.
 */
export function checksum(text: string): string {
  let a = 0x243f6a88 ^ text.length;
  let b = 0x85a308d3 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 0x5f356495);
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(a ^ (a >>> 13)) + hex(b ^ (b >>> 16));
}
