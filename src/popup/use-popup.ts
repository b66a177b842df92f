/** What the popup knows: where it stands, the day, the prepared escalations. Kept fresh while it is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DecisionView, Overview } from '../messages/views';
import type { Place } from './place';
import type { PopupPort } from './port';

/** How often the page is asked again, in milliseconds: comments arrive while one looks. */
const EVERY = 3_000;

export interface PopupState {
  /** Null while it is being looked for. */
  readonly place: Place | null;
  /** Null where the background did not answer. */
  readonly overview: Overview | null;
  readonly escalations: readonly DecisionView[];
  /** The background did not answer. */
  readonly silent: boolean;
  readonly refresh: () => void;
}

export function usePopup(port: PopupPort): PopupState {
  const [place, setPlace] = useState<Place | null>(null);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [escalations, setEscalations] = useState<readonly DecisionView[]>([]);
  const [silent, setSilent] = useState(false);

  const refresh = useCallback(async () => {
    const found = await port.place();
    setPlace(found);
    const practice = found.state === 'page' && found.page.network === 'practice';
    const brand = found.state === 'page' ? found.page.brand : null;
    try {
      const [seen, prepared] = await Promise.all([
        port.overview(practice, brand),
        port.escalations(practice),
      ]);
      setOverview(seen);
      setEscalations(prepared);
      setSilent(false);
    } catch {
      setSilent(true);
    }
  }, [port]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), EVERY);
    return () => clearInterval(timer);
  }, [refresh]);
  return { place, overview, escalations, silent, refresh: () => void refresh() };
}
