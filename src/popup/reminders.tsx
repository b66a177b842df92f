/** Reminders that stand, above everything else of the popup: seen, or put off for an hour by one key. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClockView } from '../messages/clocks';
import { Button } from '../ui/button';
import { clockLabels } from '../ui/clock-labels';
import { useWords } from '../ui/language';
import { Notice } from '../ui/notice';
import { pressers } from '../ui/press';

export interface RemindersProps {
  readonly clocks: readonly ClockView[];
  readonly onSeen: () => void;
  readonly onLater: () => void;
}

export function Reminders({ clocks, onSeen, onLater }: RemindersProps) {
  const words = useWords();
  const { clocks: t, clockKeys } = words;
  const root = useRef<HTMLDivElement>(null);
  const standing = clocks.filter(({ reminder }) => reminder !== null);
  const any = standing.length > 0;
  useEffect(() => {
    if (!any) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      // A letter typed in a field is the writer's own.
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      if (event.key.toLowerCase() !== clockKeys.later.toLowerCase()) return;
      const button = root.current?.querySelector<HTMLButtonElement>('[data-part="remind-later"]');
      if (button) pressers.get(button)?.(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [any, clockKeys]);
  if (!any) return null;
  return (
    <div ref={root} data-part="reminders">
      <Notice tone="care" title={t.reminders(standing.length)} role="status">
        <ul class="reminders small">
          {standing.map(({ id, kind, reminder }) => (
            <li key={id}>
              {reminder
                ? t.saidOf(clockLabels(words).kinds[kind], clockLabels(words).reminder[reminder])
                : null}
            </li>
          ))}
        </ul>
        <div class="row">
          <Button small onPress={onSeen} part="remind-seen">
            {t.ok}
          </Button>
          <Button small shortcut={clockKeys.later} label={t.laterLabel} onPress={onLater} part="remind-later">
            {t.later}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
