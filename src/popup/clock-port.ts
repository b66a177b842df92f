/** The popup's way to the delays of the law. Reading throws where the background does not answer, as all of the popup's does. */
import type { ClockView } from '../messages/clocks';
import type { ReplyOf } from '../messages/contract';
import { send } from '../messages/send';
import type { ClockSaid } from '../ui/clock-exits';

export interface Clocks {
  readonly clocks: readonly ClockView[];
  /** Nothing new can be counted. */
  readonly full: boolean;
}

export type Settled = Omit<ReplyOf<'clocks.settle'>, 'outcome'> & {
  readonly outcome: ReplyOf<'clocks.settle'>['outcome'] | 'unreachable';
};

export interface ClockPort {
  readonly load: (practice: boolean) => Promise<Clocks>;
  /** Never throws. */
  readonly settle: (clock: string, said: ClockSaid) => Promise<Settled>;
  /** Reminders that stand: seen, or put off for an hour. */
  readonly remind: (what: 'seen' | 'later') => Promise<void>;
}

export const clockPort: ClockPort = {
  load: (practice) => send('clocks.load', { practice }),
  settle: async (clock, said) => {
    try {
      return await send('clocks.settle', { clock, ...said });
    } catch {
      return { outcome: 'unreachable' };
    }
  },
  remind: async (what) => {
    await send('clocks.remind', { do: what, clock: null }).catch(() => undefined);
  },
};
