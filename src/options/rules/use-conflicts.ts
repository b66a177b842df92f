/** Conflicts among the charter's rules, looked for in short turns so that the page never stands still. */
import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../core/charter/schema/rule';
import { conflictsOf, type RuleConflict } from '../../core/rules/conflicts';

/** Milliseconds of one turn. */
const TURN = 8;

/** By rule; null while they are looked for. */
export function useConflicts(rules: readonly Rule[]): ReadonlyMap<string, RuleConflict> | null {
  const [found, setFound] = useState<ReadonlyMap<string, RuleConflict> | null>(null);
  useEffect(() => {
    const search = conflictsOf(rules);
    const made = new Map<string, RuleConflict>();
    let planned: ReturnType<typeof setTimeout> | null = null;
    const turn = () => {
      const until = performance.now() + TURN;
      for (;;) {
        const next = search.next();
        if (next.done) break;
        for (const one of next.value) made.set(one.rule, one);
        if (performance.now() > until) {
          planned = setTimeout(turn, 0);
          return;
        }
      }
      setFound(made);
    };
    planned = setTimeout(turn, 0);
    return () => {
      if (planned !== null) clearTimeout(planned);
    };
  }, [rules]);
  return found;
}
