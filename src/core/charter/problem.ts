/** Why a charter is refused: where, and a key that the languages turn into a sentence. */
export const charterProblemReasons = [
  // The file
  'too_large',
  'not_json',
  'too_deep',
  'duplicate_key',
  'forbidden_key',
  'not_a_charter',
  'newer_version',
  'unknown_version',
  'bad_signature',
  // One field against the schema
  'missing',
  'wrong_type',
  'unknown_field',
  'unknown_value',
  'bad_format',
  'too_short',
  'too_long',
  'too_small',
  'too_big',
  'invalid',
  // Records against each other
  'duplicate_id',
  'reserved_id',
  'duplicate_page',
  'unknown_department',
  'orphan_topic',
  'unknown_article',
  'unknown_topic',
  'unknown_person',
  'blank_not_declared',
  'blank_not_used',
  'blank_without_choices',
  'locked_not_in_text',
  'two_variants_of_a_language',
  'dates_reversed',
  'words_say_nothing',
  // Patterns
  'pattern_refused',
  'pattern_engine_missing',
] as const;
export type CharterProblemReason = (typeof charterProblemReasons)[number];

export interface CharterProblem {
  /** `rules[3].when.of[0].signal`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: CharterProblemReason;
  /** Value for the sentence: a limit, a name, a line; may be empty. At most 300 characters. */
  readonly detail: string;
}

/** Problems told at once; more would not be read. */
export const MAX_PROBLEMS = 50;

const MAX_DETAIL = 300;
const MAX_PATH = 500;

export type Path = readonly (string | number)[];

export function problem(path: Path, reason: CharterProblemReason, detail = ''): CharterProblem {
  return { path: pathText(path), reason, detail: cut(detail, MAX_DETAIL) };
}

/** As a reader of the file would find it: `replies[2].variants[0].text`. */
export function pathText(path: Path): string {
  let out = '';
  for (const part of path) {
    if (out.length > MAX_PATH) break;
    out += typeof part === 'number' ? `[${part}]` : out === '' ? part : `.${part}`;
  }
  return cut(out, MAX_PATH);
}

/** Control characters are dropped: names in a hostile file are shown to people. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\ud800-\udbff]$/, '');
}
