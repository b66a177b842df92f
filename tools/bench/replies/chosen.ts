/** Which replies are offered for labelled comments, in the charter of their language. */
import { unknownCounts } from '../../../src/core/comment';
import { assess } from '../../../src/core/rules/assess';
import { type CompiledCharter, compileCharter } from '../../../src/core/rules/compile';
import { createReader } from '../../../src/core/signals';
import { digest } from '../../../src/platform/digest';
import { patterns } from '../../../src/platform/patterns';
import { loadClassifier } from '../../lib/load-model';
import { DAY, defaultCharter } from './approved';
import type { Labelled } from './sets';

export interface Chosen {
  readonly row: Labelled;
  readonly action: string;
  readonly then: string | null;
  readonly topic: string | null;
  /** Ids, best first. */
  readonly offered: readonly string[];
  /** Place of the first right one, from 1; null where none is offered. */
  readonly place: number | null;
}

/** Charters by language and crisis mode, compiled once. */
function charters(): (row: Labelled) => CompiledCharter {
  const made = new Map<string, CompiledCharter>();
  return ({ lang, crisis = false }) => {
    const key = `${lang} ${crisis}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const plain = defaultCharter(lang);
    const charter = { ...plain, crisisMode: { ...plain.crisisMode, on: crisis } };
    const compiled = compileCharter(charter, { digest, patterns });
    made.set(key, compiled);
    return compiled;
  };
}

/** Each comment as it would be read on a page of the brand's, on a calm day (no counters). */
export function choose(rows: readonly Labelled[]): Chosen[] {
  const read = createReader(loadClassifier());
  const charterOf = charters();
  return rows.map((row) => {
    const comment = {
      text: row.text,
      lang: null,
      kind: 'comment' as const,
      counts: unknownCounts,
      author: { name: null, handle: null, verified: null },
      page: { network: row.network, own: true, baseline: null },
      answered: null,
    };
    const seen = assess(comment, charterOf(row), read(row.text), { today: DAY });
    const at = seen.replies.findIndex((id) => row.replies.includes(id));
    const { action, then, topic, replies } = seen;
    return { row, action, then, topic, offered: replies, place: at < 0 ? null : at + 1 };
  });
}
