import { figureCounter } from '../../core/journal/figures';
import type { Handlers } from '../../messages/serve';
import { dayOfInstant } from '../../platform/clock';
import type { Desk } from '../desk';
import { mend } from '../mend';

const AT_ONCE = 1_000;

export const journalFigures =
  (desk: Desk): Handlers['journal.figures'] =>
  async ({ from, until, practice }) => {
    const counter = figureCounter(dayOfInstant);
    const damaged: number[] = [];
    let cursor: number | null = null;
    do {
      const page = await desk.journal.page({ from, until, practice, undone: true }, cursor, AT_ONCE);
      for (const entry of page.entries) counter.add(entry);
      damaged.push(...page.damaged);
      cursor = page.next;
    } while (cursor !== null);
    await mend(desk, damaged);
    return { figures: counter.figures(), damaged: damaged.length };
  };
