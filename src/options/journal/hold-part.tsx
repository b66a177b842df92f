/** Keeping a decision for a dispute: the press that asks, the form, and what came of it. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import type { Entry } from './gather';
import { type HoldDone, HoldForm } from './hold-form';

/** @param onHeld what is kept changed: read again */
export function HoldPart({ entry, onHeld }: { entry: Entry; onHeld: () => void }) {
  const { hold: t } = useWords().journal;
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<HoldDone | null>(null);
  const said = useRef<HTMLDivElement>(null);
  return (
    <>
      <div>
        <Button small part="hold" expanded={asked} onPress={() => setAsked(!asked)}>
          {entry.held === null ? t.start : t.end}
        </Button>
      </div>
      {asked ? (
        <HoldForm
          entry={entry}
          onCancel={() => setAsked(false)}
          onDone={(what) => {
            // The form goes away, and its button with it.
            said.current?.focus();
            setDone(what);
            setAsked(false);
            onHeld();
          }}
        />
      ) : null}
      <div role="status" data-part="hold-done" ref={said} tabIndex={-1}>
        {done === null ? null : (
          <Notice tone="good">
            <span>{done.on ? t.done(done.entries) : t.ended(done.entries)}</span>
            {!done.on && entry.held !== null ? <span>{t.still}</span> : null}
          </Notice>
        )}
      </div>
    </>
  );
}
