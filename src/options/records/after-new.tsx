/**
 * A form for a new record opens: the keyboard is in its first field. It closes: the keyboard goes back to the button that
 * opened it, and what was kept is said there.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../ui/language';

export function useAfterNew() {
  const { options: t } = useWords();
  const [stage, setStage] = useState<'opened' | 'saved' | 'left' | null>(null);
  const at = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (stage === 'opened') form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    else if (stage !== null) at.current?.querySelector('button')?.focus();
  }, [stage]);
  return {
    /** Around the button. */
    at,
    /** Around the form. */
    form,
    saved: () => setStage('saved'),
    left: () => setStage('left'),
    opened: () => setStage('opened'),
    line:
      stage === 'saved' ? (
        <span class="soft small" role="status">
          {t.saved}
        </span>
      ) : null,
  };
}
