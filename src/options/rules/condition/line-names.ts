/** Names for the lines of a group, so that what is typed in one stays with it when another is taken away. */
import { useRef } from 'preact/hooks';

export interface LineNames {
  readonly of: (at: number) => number;
  readonly added: (at: number) => void;
  readonly removed: (at: number) => void;
}

/** @param count lines that the group has now */
export function useLineNames(count: number): LineNames {
  const next = useRef(0);
  const names = useRef<number[]>([]);
  const fresh = () => {
    next.current += 1;
    return next.current;
  };
  // Another record, or typing given up: the lines are others.
  while (names.current.length < count) names.current.push(fresh());
  return {
    of: (at) => names.current[at] ?? at,
    added: (at) => void names.current.splice(at, 0, fresh()),
    removed: (at) => void names.current.splice(at, 1),
  };
}
