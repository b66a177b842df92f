/** Whether a draft is an agreed reply, one with its free words changed, or nobody's yet. */
import { blankMarks } from '../charter/blank-marks';
import type { Blank, BlankKind, Reply } from '../charter/schema/reply';
import { MAX_VALUE } from '../replies/fill';
import { capped } from '../text/fold';

export const draftStatuses = ['approved', 'approved_changed', 'unapproved'] as const;
export type DraftStatus = (typeof draftStatuses)[number];

export interface ReplyStatusOfDraft {
  /** Of the nearest agreed reply; null where none is near. */
  readonly id: string | null;
  readonly status: DraftStatus;
  /** Share of words that differ, 0 to 1; 1 where no reply is near. */
  readonly deviation: number;
  /** Passages that stay as approved, and do not stand in the draft. */
  readonly lockedChanged: readonly string[];
  /** Approved, with a blank of free words in it: what they promise is nobody's yet. */
  readonly freeWords: boolean;
}

/** Above this share of other words a text is no longer that reply. */
const NEAR = 0.4;
/** Words compared. */
const MOST_WORDS = 600;

const none: ReplyStatusOfDraft = {
  id: null,
  status: 'unapproved',
  deviation: 1,
  lockedChanged: [],
  freeWords: false,
};

interface Known {
  readonly id: string;
  readonly locked: readonly string[];
  /** What stands between the blanks. */
  readonly pieces: readonly string[];
  /** The blanks between the pieces; null where the reply does not know one. */
  readonly blanks: readonly (Blank | null)[];
  readonly words: readonly string[];
  readonly bag: ReadonlyMap<string, number>;
}

export type StatusReader = (draft: string) => ReplyStatusOfDraft;

/**
 * Reads the agreed replies once.
 * @param replies those whose approval is in force; which they are is the caller's to say (`replies/standing.ts`).
 */
export function statusReader(replies: readonly Pick<Reply, 'id' | 'variants' | 'blanks'>[]): StatusReader {
  const known = replies.flatMap(({ id, variants, blanks }) =>
    variants.map(({ text, locked }) => readReply(id, text, locked, blanks)),
  );
  return (draft) => {
    const text = tidy(capped(draft));
    const exact = known.find((one) => fits(text, one));
    if (exact !== undefined)
      return {
        id: exact.id,
        status: 'approved',
        deviation: 0,
        lockedChanged: [],
        freeWords: exact.blanks.some(isFree),
      };
    const words = wordsOf(text);
    const nearest = nearestOf(known, words);
    if (nearest === null) return none;
    const deviation = deviationOf(words, nearest);
    if (deviation > NEAR) return none;
    const lockedChanged = nearest.locked.filter((passage) => !holds(text, passage));
    return { id: nearest.id, status: 'approved_changed', deviation, lockedChanged, freeWords: false };
  };
}

function readReply(id: string, text: string, locked: readonly string[], known: readonly Blank[]): Known {
  const pieces: string[] = [];
  const blanks: (Blank | null)[] = [];
  let at = 0;
  for (const mark of blankMarks(text)) {
    pieces.push(text.slice(at, mark.start));
    blanks.push(known.find((blank) => blank.id === mark.id) ?? null);
    at = mark.end;
  }
  pieces.push(text.slice(at));
  const words = wordsOf(pieces.join(' '));
  return { id, locked, pieces: pieces.map(spaced), blanks, words, bag: counted(words) };
}

/** Spaces, line breaks and the two apostrophes are the editor's business, not the owner's. */
const spaced = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/['’]/g, "'");
const tidy = (text: string) => spaced(text).trim();
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);

const isFree = (blank: Blank | null) => blank === null || blank.kind === 'text';

/** What a blank of each kind may hold. Total over the kinds. */
const takes: Readonly<Record<BlankKind, (value: string, blank: Blank) => boolean>> = {
  first_name: (value) => value.length <= 40 && value.split(' ').length <= 4,
  initials: (value) => /^\p{L}{1,4}$/u.test(value),
  link: (value) => /^https:\/\/\S+$/.test(value),
  date: (value) => value.length <= 40,
  choice: (value, { choices }) => choices.some((choice) => spaced(choice) === value),
  text: () => true,
};

function mayHold(value: string, blank: Blank | null): boolean {
  if (value === '' || value.length > MAX_VALUE) return false;
  if (blank === null || (blank.fallback !== null && spaced(blank.fallback) === value)) return true;
  return takes[blank.kind](value, blank);
}

/** The pieces one after the other, with what its blank may hold between each two. */
function fits(text: string, { pieces, blanks }: Known): boolean {
  const first = (pieces[0] ?? '').trimStart();
  if (pieces.length === 1) return text === first.trimEnd();
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (let nth = 1; nth < pieces.length; nth += 1) {
    const last = nth === pieces.length - 1;
    const piece = last ? (pieces[nth] as string).trimEnd() : (pieces[nth] as string);
    if (last && !text.endsWith(piece)) return false;
    const found = last ? text.length - piece.length : text.indexOf(piece, at + 1);
    if (found < 0 || !mayHold(text.slice(at, found), blanks[nth - 1] ?? null)) return false;
    at = found + piece.length;
  }
  return true;
}

/** A passage stands in the draft, its blanks filled with anything short. */
function holds(text: string, passage: string): boolean {
  let at = 0;
  for (const piece of spaced(passage.replace(/\{\{[^{}]*\}\}/g, '\u0000')).split('\u0000')) {
    const found = text.indexOf(piece.trim(), at);
    if (found < 0) return false;
    at = found + piece.trim().length;
  }
  return true;
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The reply with most words in common for its length: only this one is compared word by word. */
function nearestOf(known: readonly Known[], words: readonly string[]): Known | null {
  const said = counted(words);
  let best: Known | null = null;
  let most = 0;
  for (const one of known) {
    let shared = 0;
    for (const [word, count] of said) shared += Math.min(count, one.bag.get(word) ?? 0);
    const share = (2 * shared) / Math.max(1, words.length + one.words.length);
    if (share > most) {
      most = share;
      best = one;
    }
  }
  return most >= 1 - NEAR ? best : null;
}

/** One less the longest common run of words, in order, against both lengths; two decimals. */
function deviationOf(words: readonly string[], { words: agreed }: Known): number {
  let row = new Array<number>(agreed.length + 1).fill(0);
  for (const word of words) {
    const next = [0];
    for (let at = 0; at < agreed.length; at += 1) {
      next.push(
        agreed[at] === word ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number),
      );
    }
    row = next;
  }
  const same = row[agreed.length] as number;
  return Math.round((1 - (2 * same) / Math.max(1, words.length + agreed.length)) * 100) / 100;
}
