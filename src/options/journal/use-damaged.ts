/** Records met on the way that are not what was written: the journal's state, shown above all its parts, says it. */
import { useEffect } from 'preact/hooks';
import { useJournal } from './context';

/** @param damaged how many were met and set aside by now */
export function useDamaged(damaged: number): void {
  const { reloadHealth } = useJournal();
  useEffect(() => {
    if (damaged > 0) reloadHealth();
  }, [damaged, reloadHealth]);
}
