/** The second hand's labels (`corpus/second/*.tsv`) and what was decided where the two hands differ (`corpus/adjudicated.tsv`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedFolder } from './parts';
import { type Reading, readingFrom } from './reading';

export interface Adjudication {
  readonly first: Reading;
  readonly second: Reading;
  /** What the source says from then on. */
  readonly final: Reading;
  readonly reason: string;
}

/** By id. @throws with file and line where one is malformed or labelled twice */
export function readSecond(folder = path.join(publishedFolder, 'second')): Map<string, Reading> {
  const all = new Map<string, Reading>();
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : [];
  for (const file of files.sort()) {
    rowsOf(path.join(folder, file)).forEach(([id = '', ...columns], at) => {
      put(all, id, readingFrom(columns, `${file}:${at + 1}`), `${file}:${at + 1}`);
    });
  }
  return all;
}

/** By id. @throws with the line where one is malformed or decided twice */
export function readAdjudicated(
  file = path.join(publishedFolder, 'adjudicated.tsv'),
): Map<string, Adjudication> {
  const all = new Map<string, Adjudication>();
  rowsOf(file).forEach(([id = '', first = '', second = '', final = '', reason = ''], at) => {
    const where = `${path.basename(file)}:${at + 1}`;
    const reading = (value: string) => readingFrom(value.split(';'), where);
    if (reason === '') throw new Error(`${where}: no reason`);
    put(all, id, { first: reading(first), second: reading(second), final: reading(final), reason }, where);
  });
  return all;
}

function put<T>(all: Map<string, T>, id: string, value: T, where: string): void {
  if (all.has(id)) throw new Error(`${where}: ${id} stands twice`);
  all.set(id, value);
}

function rowsOf(file: string): string[][] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'));
}
