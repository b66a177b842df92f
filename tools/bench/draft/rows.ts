/** Labelled drafts, with what each is held against. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Answered, DraftContext } from '../../../src/core/draft/context';
import { type CheckId, checkIds } from '../../../src/core/draft/finding';
import { contextFrom } from '../../lib/draft-input';
import { root } from '../../root';

export interface DraftRow {
  readonly id: string;
  readonly draft: string;
  readonly answered: Answered;
  readonly context: DraftContext;
  readonly labels: ReadonlySet<CheckId>;
  /** Labels a fair reader could give either way: left out. */
  readonly arguable: ReadonlySet<CheckId>;
}

const comment = z.object({ text: z.string(), lang: z.string(), network: z.string() });
const id = z.enum(checkIds);
const ownLine = z.object({ id: z.string(), comment, draft: z.string(), labels: z.array(id) });
const sharedLine = z.object({
  id: z.string(),
  comment,
  draft: z.string(),
  labels: z.partialRecord(id, z.boolean()),
  note: z.string(),
});

export const draftsFolder = path.join(root, 'corpus/drafts');
const sharedFolder = path.join(root, '../shared/data/drafts');

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Our own drafts, which the weights are fitted to. */
export const ownDrafts = (): DraftRow[] => draftsIn(draftsFolder);

/** Our own drafts that no weight is fitted to. */
export const unreadDrafts = (): DraftRow[] => draftsIn(path.join(draftsFolder, 'unread'));

function draftsIn(folder: string): DraftRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => {
    const file = path.join(folder, name);
    const context = contextFrom(readFileSync(file.replace(/\.jsonl$/, '.config.json'), 'utf8'));
    return linesOf(file).map((line): DraftRow => {
      const row = ownLine.parse(line);
      const labels = new Set(row.labels);
      return { id: row.id, draft: row.draft, answered: row.comment, context, labels, arguable: new Set() };
    });
  });
}

/** The drafts shared with the project's makers; none where they are not beside the checkout. */
export function sharedDrafts(): DraftRow[] {
  const file = path.join(sharedFolder, 'dev.jsonl');
  if (!existsSync(file)) return [];
  const context = contextFrom(readFileSync(path.join(sharedFolder, 'config.json'), 'utf8'));
  return linesOf(file).map((line): DraftRow => {
    const row = sharedLine.parse(line);
    const labels = new Set(checkIds.filter((check) => row.labels[check] === true));
    const told = [...row.note.matchAll(/AR ([a-z_+]+)/g)].flatMap(([, names = '']) => names.split('+'));
    const arguable = new Set(checkIds.filter((check) => told.includes(check)));
    return { id: row.id, draft: row.draft, answered: row.comment, context, labels, arguable };
  });
}
