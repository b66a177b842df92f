/**
 * « Copier », for a text that a site did not take: the keyboard stands on it, so that one press is enough. Nothing is
 * copied unasked: what was on the clipboard is the person's.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './language';
import { useSettled } from './use-settled';

export interface CopyOfferProps {
  readonly onCopy: () => void;
  readonly busy: boolean;
  /** Tells this offer from the one before. */
  readonly serial: number;
  /** Copying is what there is to do; else it stands beside. */
  readonly ready: boolean;
}

export function CopyOffer({ onCopy, busy, serial, ready }: CopyOfferProps) {
  const { common } = useWords();
  const settled = useSettled(serial);
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new offer of the same text is ready anew
  useLayoutEffect(() => {
    if (ready) row.current?.querySelector('button')?.focus();
  }, [ready, serial]);
  return (
    <div class="row" ref={row}>
      <Button
        small
        look={ready ? 'first' : 'plain'}
        onPress={onCopy}
        busy={busy || !settled}
        part="copy-last"
      >
        {common.copy}
      </Button>
    </div>
  );
}
