/**
 * Looks at a JSON text before anything is built from it: nesting, keys given twice (parsers keep the last and a reader
 * sees the first), and keys that reach into objects' prototypes. Iterative, linear; it takes syntax on trust, because
 * the real parser follows.
 */
import { type CharterProblem, type Path, problem } from '../problem';

export const MAX_DEPTH = 32;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Level {
  /** Null for a list. */
  readonly keys: Set<string> | null;
  /** Key or index being read. */
  at: string | number;
}

/** First reason to refuse the text as it stands, or null. */
export function scanJson(text: string): CharterProblem | null {
  const levels: Level[] = [];
  const path = (): Path => levels.map((level) => level.at);
  let at = 0;
  while (at < text.length) {
    const unit = text[at];
    const level = levels[levels.length - 1];
    if (unit === '{' || unit === '[') {
      if (levels.length === MAX_DEPTH) return problem(path(), 'too_deep', String(MAX_DEPTH));
      levels.push(unit === '{' ? { keys: new Set(), at: '' } : { keys: null, at: 0 });
    } else if (unit === '}' || unit === ']') {
      levels.pop();
    } else if (unit === ',' && typeof level?.at === 'number') {
      level.at += 1;
    } else if (unit === '"') {
      const end = closing(text, at);
      if (level?.keys && isKey(text, end)) {
        const key = unescaped(text.slice(at, end));
        if (key === null) return null;
        level.at = key;
        if (forbidden.has(key)) return problem(path(), 'forbidden_key', key);
        if (level.keys.has(key)) return problem(path(), 'duplicate_key', key);
        level.keys.add(key);
      }
      at = end;
      continue;
    }
    at += 1;
  }
  return null;
}

/** Place after the closing quote of the string that opens at `from`; the end of the text where it never closes. */
function closing(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const unit = text[at];
    if (unit === '"') return at + 1;
    at += unit === '\\' ? 2 : 1;
  }
  return text.length;
}

/** A string is a key when a colon follows it. */
function isKey(text: string, from: number): boolean {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}

/** Null where it is no JSON string: the parser will say so. */
function unescaped(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
