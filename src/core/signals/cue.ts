/**
 * The little language in which lexicons are written, and its translation to regular expressions.
 *
 *   word word   words in a row (a comma or a line break may stand between)
 *   a <3> b     up to three words between, in the same sentence
 *   a'b  a-b    the apostrophe or hyphen may be missing or a space ("j'ai", "jai", "j ai")
 *   stem~       any ending
 *   #           a number
 *   (a|b) [ab] x?   as in regular expressions, and (a |b )* for up to three of them
 *
 * A cue starts at the start of a word and stops at the end of one. Groups repeat a few times at most and only plain
 * classes repeat at will, so that a text can never make one slow.
 */
import type { Facet } from './signal';

/** Cues of one kind. A signal asks for their hits by `name`. */
export interface CueGroup {
  readonly name: string;
  /** What one hit adds to the signal's sum, in logits. */
  readonly weight: number;
  readonly facet?: Facet;
  /** Of the smaller languages: not counted in a text that is plainly French or English, where its words mean others. */
  readonly foreign?: boolean;
  /** Severe words are also looked for under a disguise. */
  readonly severe?: boolean;
  readonly cues: readonly string[];
}

// Counted repetitions are unrolled by the engine, which makes them slow to compile; a class repeated at will is not, and
// stays linear because what follows it can never be of that class.
const WORD = '[^\\s.!?;]+';

/** Accents and typographic apostrophes may be written in a lexicon: the text is matched without them. */
export function plain(pattern: string): string {
  return pattern
    .normalize('NFD')
    .replace(/\p{M}/gu, (mark) => (mark === '\ufe0f' ? mark : ''))
    .replace(/[\u2019\u2018]/g, "'")
    .replace(/\u0153/g, 'oe')
    .replace(/\u00df/g, 'ss')
    .replace(/\ufe0f/g, '')
    .toLowerCase();
}

/** The regular expression source of a cue, without the rule on where it may start. */
export function cueSource(cue: string): string {
  const pattern = plain(cue);
  const body = pattern
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)\*/g, '){0,3}')
    .replace(/ \?<(\d)> /g, (_, words: string) => `,?\\s?(?:${WORD}\\s){0,${words}}`)
    .replace(/ <(\d)>(?=$|[|)])/g, (_, words: string) => `(?:,?\\s${WORD}){0,${words}}`)
    .replace(/ <(\d)> /g, (_, words: string) => `,?\\s(?:${WORD}\\s){0,${words}}`)
    .replace(/<(\d)> /g, (_, words: string) => `(?:${WORD}\\s){0,${words}}`)
    .replace(/<(\d)>/g, (_, words: string) => `(?:\\s?${WORD}){0,${words}}`)
    .replace(/ /g, ',?\\s')
    .replace(/'/g, "['\\s]?")
    .replace(/-/g, '[-\\s]?')
    .replace(/~/g, '[a-z]*')
    .replace(/#/g, '\\d{1,7}(?:[.,]\\d{1,3})?');
  return /[a-z0-9)\]?~#]$/.test(pattern) ? `${body}(?![a-z0-9])` : body;
}

/**
 * The beginnings (up to `LENGTH` characters) that a cue can have, so that it is only tried where one of them stands;
 * shorter ones where the pattern turns too free.
 */
export function cueHeads(cue: string): readonly string[] {
  const done = new Set<string>();
  walk(plain(cue), new Set(['']), done);
  return [...done];
}

const LENGTH = 8;
const MOST = 1000;

/** In a beginning: any number, whole or with decimals. */
export const NUMBER = '\u0001';

/** Ends a beginning that cannot be told further. */
const FREE = '\u0000';

/** Reads `pattern` from left to right; `open` are the beginnings still growing, `done` those that are long enough. */
function walk(pattern: string, open: Set<string>, done: Set<string>): void {
  let rest = pattern;
  let live = open;
  while (live.size > 0) {
    const [found, after] = nextChoices(rest);
    if (found === null) break;
    const choices = new Set(
      found.map((choice) => (choice.length > LENGTH ? choice.slice(0, LENGTH) : choice)),
    );
    if (live.size * choices.size > MOST) break;
    const grown = new Set<string>();
    for (const head of live) {
      for (const choice of choices) {
        const longer = head + choice;
        if (longer.endsWith(FREE)) done.add(longer.slice(0, -1).slice(0, LENGTH));
        else if (longer.length >= LENGTH) done.add(longer.slice(0, LENGTH));
        else grown.add(longer);
      }
    }
    live = grown;
    rest = after;
  }
  for (const head of live) done.add(head);
}

/** What the next piece of a pattern can read as, and the pattern after it; `null` where it is free or ends. */
function nextChoices(pattern: string): readonly [readonly string[] | null, string] {
  const first = pattern[0];
  if (
    first === undefined ||
    first === '~' ||
    pattern.startsWith(' <') ||
    first === '<' ||
    pattern.startsWith('(?')
  ) {
    return [null, ''];
  }
  let choices: string[];
  let size = 1;
  if (first === '\\') {
    choices = [pattern[1] ?? ''];
    size = 2;
  } else if (first === ' ') choices = [' ', ', '];
  else if (first === "'") choices = ["'", ' ', ''];
  else if (first === '-') choices = ['-', ' ', ''];
  else if (first === '[') {
    size = pattern.indexOf(']') + 1;
    choices = [...pattern.slice(1, size - 1)];
  } else if (first === '(') {
    size = groupSize(pattern);
    choices = alternatives(pattern.slice(1, size - 1)).flatMap((part) => expand(part));
  } else if (first === '#') choices = [NUMBER];
  else choices = [first];
  if (pattern[size] === '?') {
    choices.push('');
    size += 1;
  } else if (pattern[size] === '*') {
    choices = [...choices.map((choice) => choice + FREE), ''];
    size += 1;
  }
  return [choices, pattern.slice(size)];
}

/** Every reading of an alternative, up to `LENGTH` characters; those that are not finite are ended by `FREE`. */
function expand(part: string): string[] {
  const literal = /^[a-z0-9@]*/.exec(part)?.[0] ?? '';
  if (literal.length >= LENGTH && !'?*'.includes(part[LENGTH] ?? 'x')) return [literal.slice(0, LENGTH)];
  let open = [''];
  const ended: string[] = [];
  let rest = part;
  while (rest !== '' && open.length > 0) {
    const [choices, after] = nextChoices(rest);
    if (choices === null) return [...ended, ...open.map((head) => head + FREE)];
    const grown = new Set<string>();
    for (const head of open) {
      if (head.length >= LENGTH) ended.push(head.slice(0, LENGTH));
      else for (const choice of choices) grown.add(head + choice);
    }
    open = [];
    for (const head of grown) (head.endsWith(FREE) ? ended : open).push(head);
    rest = after;
  }
  return [...ended, ...open];
}

function groupSize(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] === '(') depth += 1;
    if (pattern[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`unbalanced cue: ${pattern}`);
}

function alternatives(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < inside.length; at += 1) {
    const char = inside[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      parts.push(inside.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, inside.slice(from)];
}
