/** Hashes of features: FNV-1a over UTF-16 units, so that a longer piece goes on from a shorter one. */

export const START = 2_166_136_261;
export const PRIME = 16_777_619;

/** Kinds of features, told apart in the hash. */
export const kinds = {
  word: 1,
  pair: 2,
  negated: 3,
  stem: 4,
  negatedStem: 5,
  cue: 7,
  gram: 8,
  tone: 16,
  opening: 17,
  scene: 18,
  scenes: 19,
};

/** The hash of a piece that is one unit longer. */
export function grown(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

export function hashOf(text: string, from = START): number {
  let h = from;
  for (let at = 0; at < text.length; at += 1) h = grown(h, text.charCodeAt(at));
  return h;
}

/** Spreads what FNV-1a leaves in the upper bits. */
export function settled(hash: number, kind: number): number {
  let h = Math.imul(hash ^ kind, 2_246_822_519);
  h ^= h >>> 15;
  h = Math.imul(h, 3_266_489_917);
  return (h ^ (h >>> 13)) >>> 0;
}
