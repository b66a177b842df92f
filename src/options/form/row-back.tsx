/** A row of a form taken away by mistake: the way back stands where the keyboard goes, until another row is touched. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { putBack, type Removed, without } from './row-moves';

export function useRowBack<T>(
  rows: readonly T[],
  put: (rows: readonly T[]) => void,
  name: (row: T) => string,
) {
  const { editor: t } = useWords();
  const [removed, setRemoved] = useState<Removed<T> | null>(null);
  const line = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone with its row.
    if (removed !== null) line.current?.querySelector('button')?.focus();
  }, [removed]);
  return {
    remove: (at: number) => {
      const row = rows[at];
      if (row === undefined) return;
      setRemoved({ row, at });
      put(without(rows, at));
    },
    /** Another row is touched, or the form is saved: the way back would no longer lead where it says. */
    settle: () => setRemoved(null),
    line: removed ? (
      <span class="row" role="status" ref={line}>
        <span class="soft small">{t.removed(name(removed.row))}</span>
        <Button
          small
          part="row-back"
          onPress={() => {
            put(putBack(rows, removed));
            setRemoved(null);
          }}
        >
          {t.putBack}
        </Button>
      </span>
    ) : null,
  };
}
