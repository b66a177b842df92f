import { problem } from '../../core/charter/problem';
import { openCharterFile } from '../../core/charter/signature';
import type { Handlers } from '../../messages/serve';
import { patternEngine } from '../../platform/patterns';
import { readyPatterns } from '../../platform/ready-patterns';
import type { Desk } from '../desk';
import { differencesOf } from '../differences';
import { heedPolicy } from '../follow-charter/policy';
import { readOnly } from '../follow-charter/read-only';
import { importable } from '../importable';
import { saveCharter, savedReply } from '../save';
import { newPlace } from '../shelf';
import { checkChange } from '../signatures';
import { expiringOf, standingsOf } from '../standings';
import { change } from '../versions/change';

export const charterLoad =
  (desk: Desk): Handlers['charter.load'] =>
  async () => {
    await heedPolicy(desk);
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
      source: await readOnly(desk, ruling.place),
    };
  };

export const charterChange =
  (desk: Desk): Handlers['charter.change'] =>
  (asked) =>
    desk.alone(async () => {
      await checkChange(asked.change, desk.digest);
      return change(desk, asked);
    });

/**
 * All or nothing. The revision goes on from the one in force: a file's own number could be the last one there is. With
 * no place the charter is put beside the others, and its differences are from the default one.
 */
export const charterImport =
  (desk: Desk): Handlers['charter.import'] =>
  ({ place: into, text, apply }) =>
    desk.alone(async () => {
      await readyPatterns(text);
      const made = openCharterFile(text, { patterns: patternEngine() });
      if (!made.ok) {
        return { outcome: 'refused', problems: made.problems.map((one) => ({ ...one })), differences: [] };
      }
      // Whoever imports is believed, with or without a signature; one that does not hold says that the file was altered.
      if (made.claim !== null && (await desk.verify(made.claim)) === false) {
        return { outcome: 'refused', problems: [problem([], 'bad_signature')], differences: [] };
      }
      const fresh = into === null ? await newPlace(desk) : null;
      const place = into ?? fresh?.place;
      if (place === undefined) return { outcome: 'full', problems: [], differences: [] };
      if (apply && (await readOnly(desk, place)))
        return { outcome: 'read_only', problems: [], differences: [] };
      const { charter } = await desk.rulings.at(place);
      const incoming = importable(charter, made.charter);
      const differences = differencesOf(charter, incoming).slice(0, 5_000);
      if (!apply) return { outcome: 'would_change', problems: [], differences };
      const revision = charter.revision + 1;
      const saved = await saveCharter(
        desk,
        place,
        { ...incoming, revision },
        { cause: 'import', shelf: fresh?.shelf },
      );
      const { outcome, problems } = savedReply(saved, charter);
      return { outcome, problems, differences };
    });

/** The shipped charter of a language, with the brands and the answers to proposals kept. */
export const charterReset =
  (desk: Desk): Handlers['charter.reset'] =>
  ({ place, language }) =>
    desk.alone(async () => {
      const { charter } = await desk.rulings.at(place);
      if (await readOnly(desk, place)) {
        return { outcome: 'read_only' as const, problems: [], revision: charter.revision };
      }
      const shipped: unknown = JSON.parse(await desk.shipped('default', language));
      if (typeof shipped !== 'object') throw new TypeError('the package holds a broken charter');
      const { brands, proposals } = charter;
      const kept = { brands, ...(proposals && { proposals }) };
      const draft = { ...shipped, ...kept, revision: charter.revision + 1 };
      return savedReply(await saveCharter(desk, place, draft, { cause: 'reset' }), charter);
    });
