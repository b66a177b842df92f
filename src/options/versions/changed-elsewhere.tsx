/** Another window, or the followed address, changed the charter that is shown here: told at once, and nothing is lost. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/language';
import { Notice } from '../../ui/notice';
import { useOptions } from '../context';

/** A change of this very window is shown by then, in milliseconds. */
const OWN = 700;

interface Seen {
  readonly place: string;
  readonly revision: number;
  readonly by: string;
}

/** What the background writes with each charter (`storage/version.ts`); only what is shown of it is read. */
function seenIn(place: string, raw: unknown): Seen | null {
  const made = (
    raw as { readonly value?: { readonly revision?: unknown; readonly by?: unknown } } | undefined
  )?.value;
  if (typeof made?.revision !== 'number') return null;
  return { place, revision: made.revision, by: typeof made.by === 'string' ? made.by : '' };
}

export function ChangedElsewhere() {
  const { versions: t } = useWords();
  const { place, charter, reload } = useOptions();
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const found = area === 'local' ? seenIn(place, changes[`made/${place}`]?.newValue) : null;
      if (found === null) return;
      clearTimeout(timer);
      // What was told before is past.
      setSeen(null);
      timer = setTimeout(() => setSeen(found), OWN);
    };
    browser.storage.onChanged.addListener(listen);
    return () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(listen);
    };
  }, [place]);
  if (seen === null || seen.place !== place || seen.revision === charter.revision) return null;
  return (
    <Notice tone="care" role="status">
      <div class="stack" data-part="changed-elsewhere">
        <p>
          {t.changedElsewhere(seen.revision, seen.by)} {t.changedElsewhereHelp}
        </p>
        <div>
          <Button small part="refresh" onPress={() => void reload()}>
            {t.refresh}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
