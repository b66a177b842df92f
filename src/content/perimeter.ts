/** The perimeter, straight from storage: a page outside it is left without a single message. */
import { browser, type Storage } from '../platform/browser';
import { asleep, PERIMETER_KEY, type Perimeter, perimeterSchema } from '../storage/perimeter';

function parse(raw: unknown): Perimeter {
  const parsed = perimeterSchema.safeParse(raw);
  return parsed.success ? parsed.data : asleep;
}

/** @param changed called with the perimeter as it is, then each time it changes */
export async function followPerimeter(
  changed: (perimeter: Perimeter) => void,
  signal: AbortSignal,
): Promise<void> {
  let heard = false;
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[PERIMETER_KEY];
    if (area !== 'local' || change === undefined || signal.aborted) return;
    heard = true;
    changed(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.storage.onChanged.removeListener(listen);
      } catch {
        // The extension was reloaded: its interface is gone, and the listener with it.
      }
    },
    { once: true },
  );
  const stored = await browser.storage.local.get(PERIMETER_KEY).catch(() => ({}) as Record<string, unknown>);
  if (!heard && !signal.aborted) changed(parse(stored[PERIMETER_KEY]));
}
