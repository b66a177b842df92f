/** Posts to airlines, a trade that no training text speaks of: displeasure, before and after 200 corrections. */
import { countsOf, prf } from '../figures';
import { everybody, linesOf } from '../polar-table';
import type { Row } from '../row';
import { type Polar, plainOnly, textsOf } from '../texts';

export const airline: Row = {
  title: 'posts to airlines: negative',
  goal: 'F1 75',
  async measure(bench) {
    const found = textsOf<Polar>('airline/val.jsonl');
    if (found === null) return null;
    const rows = plainOnly(found);
    const truth = rows.map(({ label }) => label === 'neg');
    const said = await everybody(bench, rows);
    return {
      lines: linesOf(said, ({ negative }) => prf(countsOf(truth, negative))),
      notes: [`${rows.length} posts`],
    };
  },
};
