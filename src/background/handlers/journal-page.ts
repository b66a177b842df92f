import type { Handlers } from '../../messages/serve';
import { viewer } from '../decision-view';
import type { Desk } from '../desk';
import { mend } from '../mend';

export const journalPage =
  (desk: Desk): Handlers['journal.page'] =>
  async ({ query, cursor, size }) => {
    const { entries, next, damaged } = await desk.journal.page(query, cursor, size);
    await mend(desk, damaged);
    const view = await viewer(desk, query.practice);
    return { entries: entries.map(view), next, damaged: damaged.length };
  };
