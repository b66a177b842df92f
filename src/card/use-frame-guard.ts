/** What the frames on a page have in common: Escape puts them away, and a press counts once they were really seen. */
import { useEffect } from 'preact/hooks';
import type { PressGuard } from '../ui/press';

export interface FrameSight {
  /** True where the frame has been in plain sight long enough for this press to be meant. */
  readonly seen: () => boolean;
  /** Replaced in tests; everywhere else the browser's word. */
  readonly trusted?: (event: Event) => boolean;
}

export interface FrameGuardOptions extends FrameSight {
  readonly close: () => void;
  /** A person's press came before the frame was seen: it is said, not silently lost. */
  readonly early: () => void;
}

const byPerson = (event: Event) => event.isTrusted;

/** @returns what judges every press inside, for `PressGuardContext` */
export function useFrameGuard({ seen, trusted = byPerson, close, early }: FrameGuardOptions): PressGuard {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.isTrusted) close();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [close]);
  return (event) => {
    if (!trusted(event)) return false;
    if (seen()) return true;
    early();
    return false;
  };
}
