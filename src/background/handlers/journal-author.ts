import type { Handlers } from '../../messages/serve';
import type { Desk } from '../desk';
import { exportLine } from '../export-line';
import { noteFault, noteSaved } from '../faults';
import { publish } from '../perimeter';
import { handleRef } from '../reference';

type Request = Parameters<Handlers['journal.author']>[0];

const none = { kept: 0, erased: 0, held: 0, lines: '' };
/** Entries of one author in one file: more than anybody has. */
const MOST_LINES = 4_000;

/** Keyed names; empty where the entry is unknown or its author was. */
async function namesOf(desk: Desk, author: Request['author']): Promise<string[]> {
  if ('handles' in author) {
    return Promise.all(author.handles.map(({ network, handle }) => handleRef(desk, network, handle)));
  }
  const name = (await desk.journal.get(author.decision))?.author ?? null;
  return name === null ? [] : [name];
}

/** What is kept of one person, on their request: counted, given out, erased. */
export const journalAuthor =
  (desk: Desk): Handlers['journal.author'] =>
  async ({ author, do: what }) => {
    const names = await namesOf(desk, author);
    if (names.length === 0) return { outcome: 'unknown', ...none };
    const entries = await desk.journal.ofAuthor(names);
    const held = entries.filter((entry) => entry.held !== null).length;
    const kept = { ...none, kept: entries.length, held };
    if (what === 'count') return { outcome: 'done', ...kept };
    if (what === 'export') {
      const lines = entries.slice(0, MOST_LINES).map((entry) => `${exportLine(entry)}\n`);
      return { outcome: 'done', ...kept, lines: lines.join('') };
    }
    try {
      const done = await desk.alone(() => desk.journal.eraseAuthor(names));
      await noteSaved(desk);
      desk.rulings.forget('records');
      await publish(desk).catch(() => undefined);
      return { outcome: 'done', ...none, kept: done.held, ...done };
    } catch (error) {
      return { outcome: await noteFault(desk, error), ...none };
    }
  };
