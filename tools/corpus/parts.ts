/** The corpus as it is published: `corpus/<part>.jsonl`, made from `corpus/source/<part>.tsv`. */
import path from 'node:path';
import { signalIds } from '../../src/core/signals/signal';
import { root } from '../root';
import { type CorpusLine, corpusFolder, readCorpus } from '../train/corpus';
import { idOf } from './identity';

export const publishedFolder = path.join(root, 'corpus');

export interface Comment extends CorpusLine {
  /** Name of its file, without the extension. */
  readonly part: string;
}

/** Every comment in file order, known by its text instead of by its place. @throws where two have the same text */
export function readComments(folder = corpusFolder): Comment[] {
  const seen = new Map<string, string>();
  return readCorpus(folder).map((line) => {
    const id = idOf(line.text);
    const first = seen.get(id);
    if (first !== undefined) throw new Error(`${line.id} says what ${first} says`);
    seen.set(id, line.id);
    return { ...line, id, part: line.id.slice(0, line.id.lastIndexOf('.tsv:')) };
  });
}

/** Labels in the order of the list of signals, so that two ways of writing them are one. */
export function inOrder(labels: ReadonlySet<string>): string[] {
  return signalIds.filter((id) => labels.has(id));
}

/** What each published file should hold, by part. */
export function published(comments: readonly Comment[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, text, lang, sector, labels, sentiment, action, hard, part } of comments) {
    const row = { id, text, lang, sector, labels: inOrder(labels), sentiment, action, hard };
    files.set(part, `${files.get(part) ?? ''}${JSON.stringify(row)}\n`);
  }
  return files;
}
