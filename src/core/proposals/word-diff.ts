/** What changes from one text to another, in words. */

export interface Piece {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Words, spaces and marks compared; what comes after is told as one change. */
const MOST = 1_200;

/** In reading order; pieces put together give either text, character for character. Quadratic in at most 1,200 of them. */
export function wordDiff(before: string, after: string): Piece[] {
  const [old, oldRest] = cut(before);
  const [next, nextRest] = cut(after);
  const pieces: Piece[] = [];
  const say = (kind: Piece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const lengths = table(old, next);
  let at = 0;
  let to = 0;
  while (at < old.length || to < next.length) {
    if (at < old.length && to < next.length && old[at] === next[to]) {
      say('same', old[at] as string);
      at += 1;
      to += 1;
    } else if (
      to >= next.length ||
      (at < old.length && length(lengths, at + 1, to) >= length(lengths, at, to + 1))
    ) {
      say('gone', old[at] as string);
      at += 1;
    } else {
      say('added', next[to] as string);
      to += 1;
    }
  }
  if (oldRest === nextRest) say('same', oldRest);
  else {
    say('gone', oldRest);
    say('added', nextRest);
  }
  return joined(pieces);
}

/** Changes with only a space between them are read as one: « expire » for « reste valable », not two by halves. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let gone = '';
  let added = '';
  const flush = () => {
    if (gone !== '') out.push({ kind: 'gone', text: gone });
    if (added !== '') out.push({ kind: 'added', text: added });
    gone = '';
    added = '';
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    const between = kind === 'same' && text.trim() === '' && gone + added !== '' && at < pieces.length - 1;
    if (kind === 'same' && !between) {
      flush();
      out.push({ kind, text });
    }
    if (kind === 'gone' || between) gone += text;
    if (kind === 'added' || between) added += text;
  }
  flush();
  return out;
}

/** Words, spaces and single marks, and what is beyond the last that is compared. */
function cut(text: string): readonly [readonly string[], string] {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+|\s+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? [];
  return [words.slice(0, MOST), words.slice(MOST).join('')];
}

/** Longest common run of what is left from each pair of places. */
function table(old: readonly string[], next: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = next.length - 1; to >= 0; to -= 1) {
      const row = rows[at] as Uint16Array;
      row[to] =
        old[at] === next[to]
          ? 1 + length(rows, at + 1, to + 1)
          : Math.max(length(rows, at + 1, to), length(rows, at, to + 1));
    }
  }
  return rows;
}

function length(rows: readonly Uint16Array[], at: number, to: number): number {
  return rows[at]?.[to] ?? 0;
}
