/** Presses that the CM was let go on with: each for one comment, one press, one minute. */

/** For how long the next press goes through, in milliseconds. */
export const PASS_MS = 60_000;
/** One press is several events: those that follow its first trigger so soon belong to it. */
const SAME_PRESS_MS = 800;

export interface Passes {
  grant(key: string): void;
  holds(key: string): boolean;
  /** The press came; the events that end it still go through. */
  use(key: string): void;
}

/** @param clock milliseconds, never going back */
export function createPasses(clock: () => number): Passes {
  const until = new Map<string, number>();
  return {
    grant: (key) => {
      for (const [old, end] of until) if (end <= clock()) until.delete(old);
      until.set(key, clock() + PASS_MS);
    },
    holds: (key) => clock() < (until.get(key) ?? Number.NEGATIVE_INFINITY),
    use: (key) => {
      const end = until.get(key);
      if (end !== undefined) until.set(key, Math.min(end, clock() + SAME_PRESS_MS));
    },
  };
}
