/** The text being written: kept at each stroke while the popup is open, and read over whenever a word is whole. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { halfTyped } from '../core/coach/half-typed';
import type { CheckId } from '../core/draft/finding';
import type { DraftView } from '../messages/draft';
import type { Scratch } from '../messages/scratch';
import { latestOnly } from './latest-only';
import type { ScratchPort } from './scratch-port';

/** After a whole word, and while a word is being typed, in milliseconds. */
const SOON = 150;
const RESTS = 900;

export interface ScratchPad {
  /** Undefined while it is asked for. */
  readonly scratch: Scratch | undefined;
  /** Null before the first reading. */
  readonly view: DraftView | null;
  /** What is shown is of another text. */
  readonly reading: boolean;
  readonly kept: boolean;
  readonly unread: boolean;
  readonly write: (scratch: Scratch) => void;
  readonly clear: () => void;
  readonly mute: (rule: CheckId, muted: boolean) => void;
}

const blank: Scratch = { text: '', against: null };

/**
 * @param against the comment in front; null: whatever the draft was tied to
 * @param brand whose charter counts where no comment is answered
 */
export function useScratch(port: ScratchPort, against: Scratch['against'], brand: string | null): ScratchPad {
  const [scratch, setScratch] = useState<Scratch | undefined>(undefined);
  const [view, setView] = useState<DraftView | null>(null);
  const [reading, setReading] = useState(false);
  const [kept, setKept] = useState(true);
  const [unread, setUnread] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shown = useRef<Scratch>(blank);
  // The page in front is looked at again and again: what it says changes the next reading, never the text.
  const house = useRef(brand);
  house.current = brand;
  const keeper = useRef(latestOnly((one: Scratch | null) => port.save(one), setKept));

  const read = useCallback(
    (one: Scratch, delay: number) => {
      clearTimeout(timer.current);
      if (one.text.trim() === '') {
        setView(null);
        setReading(false);
        return;
      }
      setReading(true);
      timer.current = setTimeout(async () => {
        const seen = await port.check(one, house.current);
        // Something was typed meanwhile: its own reading is on its way.
        if (shown.current !== one) return;
        setReading(false);
        setUnread(seen === null);
        if (seen !== null) setView(seen);
      }, delay);
    },
    [port],
  );
  const show = useCallback((one: Scratch) => {
    shown.current = one;
    setScratch(one);
  }, []);

  const tabId = against?.tabId ?? null;
  const key = against?.key ?? null;
  useEffect(() => {
    void port.load().then((found) => {
      const here = tabId === null || key === null ? null : { tabId, key };
      const one = { ...(found ?? blank), ...(here && { against: here }) };
      show(one);
      read(one, 0);
    });
    return () => clearTimeout(timer.current);
  }, [port, tabId, key, show, read]);

  return {
    scratch,
    view,
    reading,
    kept,
    unread,
    write(next) {
      const typing = halfTyped(shown.current.text, next.text);
      show(next);
      keeper.current(next.text === '' ? null : next);
      read(next, typing === null ? SOON : RESTS);
    },
    clear() {
      show(blank);
      keeper.current(null);
      read(blank, 0);
    },
    mute(rule, muted) {
      void port.mute(rule, muted).then((now) => {
        if (now !== null) setView((seen) => seen && { ...seen, muted: [...now] });
      });
    },
  };
}
