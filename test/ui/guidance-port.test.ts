import { describe, expect, it } from 'vitest';
import { MessageFailed, refusals } from '../../src/messages/wire';
import { failure, guidancePort } from '../../src/ui/guidance-port';
import { unhappy } from './samples';

const failing = (error: unknown) =>
  guidancePort({ load: () => Promise.reject(error), act: () => Promise.reject(error) });

describe('a guidance screen’s port', () => {
  it('tells a comment that is gone from one that is there', async () => {
    const wire = (guidance: typeof unhappy | null) =>
      guidancePort({
        load: async () => ({ guidance }),
        act: async () => ({ outcome: 'done', text: null, decision: null }),
      });
    expect(await wire(unhappy).load()).toEqual({ state: 'ready', guidance: unhappy });
    expect(await wire(null).load()).toEqual({ state: 'gone' });
  });

  it.each(refusals)('never throws: %s is a state', async (reason) => {
    const port = failing(new MessageFailed(reason));
    const { state } = await port.load();
    expect(['reload', 'expired', 'no_answer']).toContain(state);
    expect((await port.act({ do: 'leave' })).outcome).toBe(
      reason === 'gone' ? 'extension_gone' : 'no_answer',
    );
  });

  it('says reload once the extension was reloaded, and expired where the frame may not ask', () => {
    expect(failure(new MessageFailed('gone'))).toBe('reload');
    expect(failure(new MessageFailed('refused'))).toBe('expired');
    for (const odd of [null, undefined, 'gone', new Error('gone')]) expect(failure(odd)).toBe('no_answer');
  });
});
