import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import type { Desk } from '../desk';
import { noteFault, noteSaved } from '../faults';

/** Puts a comment or its thread under legal hold, or ends it. An entry without a known thread has none to hold. */
export const journalHold =
  (desk: Desk): Handlers['journal.hold'] =>
  async ({ decision, scope, on }) => {
    const entry = await desk.journal.get(decision);
    const [where, hash] =
      scope === 'thread' ? ['thread' as const, entry?.thread] : ['ref' as const, entry?.ref];
    if (!hash) return { outcome: 'unknown', entries: 0 };
    try {
      const since = on ? instant(desk.clock) : null;
      const entries = await desk.alone(() => desk.journal.hold(where, hash, since));
      await noteSaved(desk);
      return { outcome: 'done', entries };
    } catch (error) {
      return { outcome: await noteFault(desk, error), entries: 0 };
    }
  };
