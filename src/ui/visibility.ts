/** Proof that what is about to be pressed has been in plain sight long enough to be read. Pure: the clock comes in. */

/** How long a person must have been able to see the frame before a press counts, in milliseconds. */
export const NEEDED = 500;

export interface VisibilityProof {
  /** What the observer says now. */
  readonly see: (visible: boolean, at: number) => void;
  /** True where it has been visible without a break for long enough, up to now. */
  readonly proven: (at: number) => boolean;
}

export function visibilityProof(needed = NEEDED): VisibilityProof {
  let since: number | null = null;
  return {
    see: (visible, at) => {
      if (!visible) since = null;
      else since ??= at;
    },
    proven: (at) => since !== null && at - since >= needed,
  };
}

/** What one observation of the whole frame says. `isVisible` exists where the browser can tell redress attacks. */
export interface Sight {
  readonly ratio: number;
  readonly isVisible: boolean | undefined;
  readonly pageVisible: boolean;
  readonly width: number;
  readonly height: number;
  readonly least?: LeastSight;
}

export interface LeastSight {
  readonly width: number;
  readonly height: number;
}

/** The smallest frame in which a card's advice can be read. */
export const readable: LeastSight = { width: 280, height: 200 };

/**
 * Chromium's second observer knows of covers, opacity and filters; elsewhere only geometry is known. A sliver
 * in view is never enough: one attack showed a ratio of 0.0007.
 */
export function inPlainSight(sight: Sight): boolean {
  const { least = readable } = sight;
  return (
    sight.pageVisible &&
    sight.isVisible !== false &&
    sight.ratio >= 0.99 &&
    sight.width >= least.width &&
    sight.height >= least.height
  );
}
