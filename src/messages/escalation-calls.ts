/** What a screen may ask about escalations. Nothing rejects: a background that does not answer is an outcome. */
import type { z } from 'zod/mini';
import { askToReach } from '../platform/reach';
import type { RequestOf } from './contract';
import type { EscalationView, fromEscalations, Preview } from './escalation';
import { send } from './send';

type Reply<T extends keyof typeof fromEscalations> = z.infer<(typeof fromEscalations)[T]['reply']>;
type Ask<T extends keyof typeof fromEscalations> = RequestOf<T>;

const silent = { outcome: 'no_answer', view: null } as const;
type Silent = typeof silent;

export const escalationCalls = {
  /** Null where it is gone; undefined where nobody answered. */
  load: async (decision: string, department?: string): Promise<EscalationView | null | undefined> => {
    try {
      const asked = { decision, ...(department === undefined ? {} : { department }) };
      return (await send('escalation.load', asked)).view;
    } catch {
      return undefined;
    }
  },
  /** How those that wait stand, by id; none where nobody answers. */
  states: async (): Promise<Reply<'escalation.states'>['states']> => {
    try {
      return (await send('escalation.states', {})).states;
    } catch {
      return [];
    }
  },
  preview: async (asked: Ask<'escalation.preview'>): Promise<Preview | null> => {
    try {
      return (await send('escalation.preview', asked)).preview;
    } catch {
      return null;
    }
  },
  send: (asked: Ask<'escalation.send'>): Promise<Reply<'escalation.send'> | Silent> =>
    send('escalation.send', asked).catch(() => silent),
  handed: (asked: Ask<'escalation.handed'>): Promise<Reply<'escalation.handed'> | Silent> =>
    send('escalation.handed', asked).catch(() => silent),
  delivery: (asked: Ask<'escalation.delivery'>): Promise<Reply<'escalation.delivery'> | Silent> =>
    send('escalation.delivery', asked).catch(() => silent),
  status: (asked: Ask<'escalation.status'>): Promise<Reply<'escalation.status'> | Silent> =>
    send('escalation.status', asked).catch(() => silent),
  answerFile: (
    asked: Ask<'escalation.answer_file'>,
  ): Promise<Reply<'escalation.answer_file'> | (Silent & { says: null })> =>
    send('escalation.answer_file', asked).catch(() => ({ ...silent, says: null })),
  /** Must be called straight from a press: the browser then asks the user. */
  allow: askToReach,
};
export type EscalationCalls = typeof escalationCalls;
