/** The comment that the scratch pad answers, in a line, and the way to write without it. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { useWords } from '../ui/language';
import type { ProposePort } from '../ui/propose/port';

export interface ScratchAgainstProps {
  /** Bound to the comment. */
  readonly port: ProposePort;
  readonly tied: boolean;
  readonly onForget: () => void;
}

export function ScratchAgainst({ port, tied, onForget }: ScratchAgainstProps) {
  const { scratch: words, outcomes } = useWords();
  const [excerpt, setExcerpt] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (tied) void port.start().then((start) => setExcerpt(start?.excerpt ?? null));
  }, [port, tied]);
  if (!tied || excerpt === undefined) return null;
  return (
    <div class="scratch-against" data-part="scratch-against">
      <p class="small">
        <span class="soft">{words.against}</span>{' '}
        {excerpt === null ? outcomes.gone : <bdi class="scratch-excerpt">{excerpt}</bdi>}
      </p>
      <Button look="quiet" small onPress={onForget} part="scratch-forget">
        {words.forget}
      </Button>
    </div>
  );
}
