import { parseCharter } from '../../core/charter/parse';
import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { patternEngine } from '../../platform/patterns';
import { applyChange } from '../changes';
import type { Desk } from '../desk';
import { differencesOf } from '../differences';
import { importable } from '../importable';
import { saveCharter, savedReply } from '../save';
import { newPlace } from '../shelf';
import { expiringOf, standingsOf } from '../standings';

export const charterLoad =
  (desk: Desk): Handlers['charter.load'] =>
  async () => {
    const ruling = await desk.rulings.shown(false);
    const all = await desk.rulings.all();
    return {
      charter: ruling.charter,
      place: ruling.place,
      shelf: all.map(({ place, charter: { title, brands } }) => ({
        place,
        title,
        brands: brands.map(({ name }) => name),
      })),
      standings: standingsOf(ruling),
      expiring: expiringOf(ruling),
    };
  };

export const charterChange =
  (desk: Desk): Handlers['charter.change'] =>
  ({ place, revision, change }) =>
    desk.alone(async () => {
      const { charter } = await desk.rulings.at(place);
      const stale = { outcome: 'stale' as const, problems: [], revision: charter.revision };
      // Taken off the shelf, or changed, by another window.
      const { places } = await desk.rulings.shelf();
      if (!places.includes(place) || charter.revision !== revision) return stale;
      const tools = { digest: desk.digest, instant: instant(desk.clock) };
      const changed = applyChange(charter, change, tools);
      // The record is gone: the screen shows another charter than the one in force.
      if (changed === null) return stale;
      return savedReply(await saveCharter(desk, place, { ...changed, revision: revision + 1 }), charter);
    });

/**
 * All or nothing. The revision goes on from the one in force: a file's own number could be the last one there is. With
 * no place the charter is put beside the others, and its differences are from the default one.
 */
export const charterImport =
  (desk: Desk): Handlers['charter.import'] =>
  ({ place: into, text, apply }) =>
    desk.alone(async () => {
      const made = parseCharter(text, { patterns: patternEngine() });
      if (!made.ok) {
        return { outcome: 'refused', problems: made.problems.map((one) => ({ ...one })), differences: [] };
      }
      const fresh = into === null ? await newPlace(desk) : null;
      const place = into ?? fresh?.place;
      if (place === undefined) return { outcome: 'full', problems: [], differences: [] };
      const { charter } = await desk.rulings.at(place);
      const incoming = importable(charter, made.charter);
      const differences = differencesOf(charter, incoming).slice(0, 5_000);
      if (!apply) return { outcome: 'would_change', problems: [], differences };
      const revision = charter.revision + 1;
      const saved = await saveCharter(desk, place, { ...incoming, revision }, fresh?.shelf);
      const { outcome, problems } = savedReply(saved, charter);
      return { outcome, problems, differences };
    });

/** The shipped charter of a language, with the brands and the answers to proposals kept. */
export const charterReset =
  (desk: Desk): Handlers['charter.reset'] =>
  ({ place, language }) =>
    desk.alone(async () => {
      const { charter } = await desk.rulings.at(place);
      const shipped: unknown = JSON.parse(await desk.shipped('default', language));
      if (typeof shipped !== 'object') throw new TypeError('the package holds a broken charter');
      const { brands, proposals } = charter;
      const kept = { brands, ...(proposals && { proposals }) };
      const draft = { ...shipped, ...kept, revision: charter.revision + 1 };
      return savedReply(await saveCharter(desk, place, draft), charter);
    });
