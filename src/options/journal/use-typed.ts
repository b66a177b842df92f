/** A text that is acted on when the typing pauses. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** The pause, in milliseconds. */
export const PAUSE = 250;

export interface Typed {
  readonly value: string;
  readonly type: (value: string) => void;
  /** Without waiting. */
  readonly now: () => void;
}

/** @param kept the text as it stands elsewhere: where it changes there, it is shown here */
export function useTyped(kept: string, act: (value: string) => void): Typed {
  const [value, setValue] = useState(kept);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(act);
  latest.current = act;

  const stop = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  useEffect(() => {
    // While the person types, their text is the newer one.
    if (timer.current === null) setValue(kept);
  }, [kept]);
  useEffect(() => stop, [stop]);

  return {
    value,
    type: (next) => {
      setValue(next);
      stop();
      timer.current = setTimeout(() => {
        timer.current = null;
        latest.current(next);
      }, PAUSE);
    },
    now: () => {
      stop();
      latest.current(value);
    },
  };
}
