/** Every cue of some groups, filed under what it can begin with and under what must stand behind: as the matcher asks for them. */
import { type PackedTrie, Trie } from '../text/trie';
import { cueAnchors } from './anchors';
import type { CueGroup } from './cue';
import { cueFiler } from './heads';
import type { Rewriting } from './hit';
import { Shelves } from './shelves';

export interface Cue {
  /** Its group's number. */
  readonly group: number;
  readonly cue: string;
  /** The cue is tried only where one of these stands behind it. */
  readonly anchors: readonly string[] | null;
  /** The beginnings it is filed under, and what each says of it. */
  readonly filed: readonly { readonly shelf: number; readonly says: number }[];
}

/** What is filed of a cue is its number, and what the letters up to there say of it. */
export const SAYS_BITS = 2;
export const SAYS = (1 << SAYS_BITS) - 1;

export interface FiledCues {
  /** By number. */
  readonly cues: readonly Cue[];
  /** How many cues have anchors: the first ones. */
  readonly anchored: number;
  /** A word of the trie is a place on the tape of shelves. */
  readonly trie: PackedTrie;
  /** As `Shelves` packs it: first the cues that begin so, then those that have it for an anchor. */
  readonly tape: Int32Array;
}

const isAnchored = ({ anchors }: Cue) => anchors !== null;
const byShelf = (a: Cue, b: Cue) => (a.filed[0]?.shelf ?? 0) - (b.filed[0]?.shelf ?? 0);

export function fileCues(groups: readonly CueGroup[], rewriting: Rewriting | null): FiledCues {
  const shelves = new Shelves();
  const trie = new Trie();
  const placesOf = cueFiler(trie, rewriting === null ? 'plain' : 'single');
  const cues: Cue[] = groups.flatMap((group, nth) =>
    group.cues.map((cue) => {
      const filed = placesOf(cue).map(({ node, says }) => ({ shelf: trie.end(node), says }));
      return { group: nth, cue, anchors: cueAnchors(cue), filed };
    }),
  );
  // Those with anchors have the first numbers, and those of one beginning follow each other: what is known of the anchors
  // of cues that are asked for together lies together.
  const anchored = cues.filter(isAnchored).sort(byShelf);
  const numbered = [...anchored, ...cues.filter((cue) => !isAnchored(cue))];
  const numbers = new Map(numbered.map((cue, nth) => [cue, nth]));
  for (const cue of cues) {
    const nth = numbers.get(cue) as number;
    for (const { shelf, says } of cue.filed) shelves.putFirst(shelf, (nth << SAYS_BITS) | says);
    for (const head of cue.anchors ?? []) shelves.putSecond(trie.add(rewriting?.head(head) ?? head), nth);
  }
  const { tape, places } = shelves.pack(trie.size);
  return { cues: numbered, anchored: anchored.length, trie: trie.pack(places), tape };
}
