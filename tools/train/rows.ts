import { readFileSync } from 'node:fs';

/** The objects of a JSON Lines file. Throws where a line is none. */
export function rowsOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as T);
}
