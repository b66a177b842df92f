/** Classes of characters as patterns write them (`[a-z]`, `\s`, `[^\s.!?;]`), asked by number. */

/** Plain characters, whose belonging stands in a table. */
const PLAIN = 0x80;

export interface CueClass {
  readonly nth: number;
  has(code: number): boolean;
}

const known = new Map<string, CueClass>();
const tests: RegExp[] = [];
/** By class and plain character, 1 where it belongs. */
let table = new Uint8Array(0);

/** The class of that source. What belongs to it is what a regular expression says. */
export function cueClass(source: string): CueClass {
  const made = known.get(source);
  if (made !== undefined) return made;
  const nth = tests.length;
  const test = new RegExp(`^${source}$`);
  tests.push(test);
  const grown = new Uint8Array(tests.length * PLAIN);
  grown.set(table);
  for (let code = 0; code < PLAIN; code += 1)
    grown[nth * PLAIN + code] = Number(test.test(String.fromCharCode(code)));
  table = grown;
  const one: CueClass = { nth, has: (code) => isOf(nth, code) };
  known.set(source, one);
  return one;
}

/** Whether a UTF-16 unit belongs to a class. */
export function isOf(nth: number, code: number): boolean {
  if (code < PLAIN) return table[nth * PLAIN + code] === 1;
  return (tests[nth] as RegExp).test(String.fromCharCode(code));
}
