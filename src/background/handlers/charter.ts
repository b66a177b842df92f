import { parseCharter } from '../../core/charter/parse';
import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { patternEngine } from '../../platform/patterns';
import { applyChange } from '../changes';
import type { Desk } from '../desk';
import { differencesOf } from '../differences';
import { importable } from '../importable';
import { saveCharter, savedReply } from '../save';
import { expiringOf, standingsOf } from '../standings';

export const charterLoad =
  (desk: Desk): Handlers['charter.load'] =>
  async () => {
    const ruling = await desk.rulings.of(false);
    const { charter } = ruling;
    return { charter, standings: standingsOf(ruling), expiring: expiringOf(ruling) };
  };

export const charterChange =
  (desk: Desk): Handlers['charter.change'] =>
  ({ revision, change }) =>
    desk.alone(async () => {
      const { charter } = await desk.rulings.of(false);
      const stale = { outcome: 'stale' as const, problems: [], revision: charter.revision };
      if (charter.revision !== revision) return stale;
      const tools = { digest: desk.digest, instant: instant(desk.clock) };
      const changed = applyChange(charter, change, tools);
      // The record is gone: the screen shows another charter than the one in force.
      if (changed === null) return stale;
      return savedReply(await saveCharter(desk, { ...changed, revision: revision + 1 }), charter);
    });

/** All or nothing. The revision goes on from the one in force: a file's own number could be the last one there is. */
export const charterImport =
  (desk: Desk): Handlers['charter.import'] =>
  ({ text, apply }) =>
    desk.alone(async () => {
      const made = parseCharter(text, { patterns: patternEngine() });
      if (!made.ok) {
        return { outcome: 'refused', problems: made.problems.map((one) => ({ ...one })), differences: [] };
      }
      const { charter } = await desk.rulings.of(false);
      const incoming = importable(charter, made.charter);
      const differences = differencesOf(charter, incoming).slice(0, 5_000);
      if (!apply) return { outcome: 'would_change', problems: [], differences };
      const revision = charter.revision + 1;
      const { outcome, problems } = savedReply(await saveCharter(desk, { ...incoming, revision }), charter);
      return { outcome, problems, differences };
    });

/** The shipped charter of a language, with the brands kept. */
export const charterReset =
  (desk: Desk): Handlers['charter.reset'] =>
  ({ language }) =>
    desk.alone(async () => {
      const { charter } = await desk.rulings.of(false);
      const shipped: unknown = JSON.parse(await desk.shipped('default', language));
      if (typeof shipped !== 'object') throw new TypeError('the package holds a broken charter');
      const draft = { ...shipped, brands: charter.brands, revision: charter.revision + 1 };
      return savedReply(await saveCharter(desk, draft), charter);
    });
