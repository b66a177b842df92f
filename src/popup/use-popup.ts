/** What the popup knows: where it stands, the day, what waits for its end. Kept fresh while it is open. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Overview } from '../messages/views';
import type { Clocks } from './clock-port';
import type { Follow } from './follow';
import type { Place } from './place';
import type { PopupPort } from './port';

/** How often the page is asked again, in milliseconds: comments arrive while one looks. */
const EVERY = 3_000;

const nothing: Follow = { promises: [], escalations: [], forgotten: [] };
const noClocks: Clocks = { clocks: [], full: false };

export interface PopupState {
  /** Null while it is being looked for. */
  readonly place: Place | null;
  /** Null where the background did not answer. */
  readonly overview: Overview | null;
  readonly follow: Follow;
  readonly clocks: Clocks;
  /** The background did not answer. */
  readonly silent: boolean;
  readonly refresh: () => void;
}

export function usePopup(port: PopupPort): PopupState {
  const [place, setPlace] = useState<Place | null>(null);
  const [overview, setOverview] = useState<Overview | null>(null);
  const [follow, setFollow] = useState<Follow>(nothing);
  const [clocks, setClocks] = useState<Clocks>(noClocks);
  const [silent, setSilent] = useState(false);

  const refresh = useCallback(async () => {
    const found = await port.place();
    setPlace(found);
    const practice = found.state === 'page' && found.page.network === 'practice';
    const brand = found.state === 'page' ? found.page.brand : null;
    try {
      const [seen, waiting, running] = await Promise.all([
        port.overview(practice, brand),
        port.follow(practice),
        port.clocks.load(practice),
      ]);
      setOverview(seen);
      setFollow(waiting);
      setClocks(running);
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
  return { place, overview, follow, clocks, silent, refresh: () => void refresh() };
}
