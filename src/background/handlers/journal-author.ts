import type { Handlers } from '../../messages/serve';
import { clockLine, clocksOfAuthor, eraseClocksOf } from '../clocks/erase';
import type { Desk } from '../desk';
import { dropOrphans } from '../escalation/rounds';
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
    const { clocks, held: heldClocks } = await clocksOfAuthor(desk, names);
    const held = entries.filter((entry) => entry.held !== null).length + heldClocks;
    const kept = { ...none, kept: entries.length + clocks.length, held };
    if (what === 'count') return { outcome: 'done', ...kept };
    if (what === 'export') {
      const lines = entries.slice(0, MOST_LINES).map((entry) => `${exportLine(entry)}\n`);
      const counted = clocks.map((clock) => `${clockLine(clock)}\n`);
      return { outcome: 'done', ...kept, lines: [...lines, ...counted].join('') };
    }
    try {
      const stopped = await eraseClocksOf(desk, names);
      const done = await desk.alone(() => desk.journal.eraseAuthor(names));
      await dropOrphans(desk);
      await noteSaved(desk);
      desk.rulings.forget('records');
      await publish(desk).catch(() => undefined);
      const kept = done.held + heldClocks;
      return { outcome: 'done', ...none, kept, erased: done.erased + stopped, held: kept };
    } catch (error) {
      return { outcome: await noteFault(desk, error), ...none };
    }
  };
