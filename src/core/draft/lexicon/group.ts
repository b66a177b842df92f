import type { CueGroup } from '../../signals/cue';

/** A group of draft cues: nothing is summed here, so that every one weighs the same. */
export const group = (name: string, cues: readonly string[]): CueGroup => ({ name, weight: 1, cues });
