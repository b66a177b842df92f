/** What sending needs of the browser; replaced in tests. */
import type { Ending } from '../../core/escalation/sending';
import { browser } from '../../platform/browser';
import { leave, mayReach } from '../../platform/reach';
import { type Letter, post } from './post';

/** The alarm of the next attempt. */
export const ESCALATION = 'escalation';

export interface Courier {
  /** Whether the browser lets Relais write to that host now. */
  readonly mayReach: (pattern: string) => Promise<boolean>;
  readonly post: (letter: Letter) => Promise<Ending>;
  /** Wakes the worker up at that time, in milliseconds since 1970; null: no more. */
  readonly wakeAt: (at: number | null) => Promise<void>;
  /** What this worker has on its way: what is « sending » and not here was lost with another one. */
  readonly underWay: Set<string>;
  /** Gives the permission of a host back. */
  readonly leave: (pattern: string) => Promise<boolean>;
  /** A tab of the settings. */
  readonly openOptions: (hash: string) => Promise<void>;
}

export function courier(): Courier {
  return {
    mayReach,
    leave,
    post,
    wakeAt: async (at) => {
      if (at === null) await browser.alarms.clear(ESCALATION);
      else await browser.alarms.create(ESCALATION, { when: at });
    },
    underWay: new Set(),
    openOptions: async (hash) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${hash}`) });
    },
  };
}
