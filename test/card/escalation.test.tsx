// @vitest-environment jsdom
/** From a page an escalation is only prepared: a press opens it where it may be sent. And its answer comes back here. */
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/card/card';
import { Guard } from '../../src/card/guard';
import type { Act } from '../../src/messages/parts';
import { PressGuardContext } from '../../src/ui/press';
import type { ActResult } from '../../src/ui/use-acts';
import { decision, legal, unhappy } from '../ui/samples';
import { stage } from '../ui/stage';

const escalated = { ...decision, id: 'e-1', act: 'escalate' as const };

function port(outcome: ActResult = 'done') {
  const acts: Act[] = [];
  return {
    acts,
    act: async (act: Act) => {
      acts.push(act);
      return { outcome, text: null, decision: act.do === 'escalate' ? escalated : null };
    },
    close: vi.fn(),
    openEscalation: vi.fn(),
  };
}
const seen = { seen: () => true, trusted: () => true };

describe('an escalation from a page', () => {
  it('is opened from the card, by the name of its decision', async () => {
    const parts = port();
    const load = async () => ({ state: 'ready', guidance: { ...legal, decision: null } }) as const;
    const card = await stage('fr', <Card port={{ ...parts, load }} {...seen} />);
    await card.press('[data-part=escalate]');
    await card.press('[data-part=prepare]');
    await card.press('[data-part=open-escalation]');
    expect(parts.openEscalation).toHaveBeenCalledWith('e-1');
    expect(parts.acts).toEqual([{ do: 'escalate' }]);
  });

  it('is opened from the guard once it is prepared there', async () => {
    const parts = port();
    const view = { control: 'delete', guidance: unhappy, review: false, reused: null } as const;
    const load = async () => ({ state: 'ready', view }) as const;
    const guard = await stage(
      'fr',
      <PressGuardContext.Provider value={() => true}>
        <Guard port={{ ...parts, load, choose: async () => true }} {...seen} />
      </PressGuardContext.Provider>,
    );
    await guard.press('[data-part=escalate]');
    await vi.waitFor(() => guard.one('[data-part=told]'));
    await guard.press('[data-part=open-escalation]');
    expect(parts.openEscalation).toHaveBeenCalledWith('e-1');
  });
});

describe('the answer of a department', () => {
  const answer = {
    decision: 'e-1',
    text: 'Bonjour, <b>notre</b> service vous répond demain.',
    by: 'Claire Aumont',
    department: 'Juridique',
    on: '2026-11-22',
    until: '2026-12-22',
    self: false,
  };

  it('stands first, with who approved it and when, and is used by one press', async () => {
    const parts = port('inserted');
    const load = vi.fn(async () => ({ state: 'ready', guidance: { ...legal, answer } }) as const);
    const card = await stage('fr', <Card port={{ ...parts, load }} {...seen} />);
    const block = card.one('[data-part=answer]');
    expect(block.textContent).toContain(answer.text);
    expect(block.querySelector('b')).toBeNull();
    expect(block.textContent).toContain('Claire Aumont, Juridique, le 22 novembre 2026');
    await card.press('[data-part=insert-answer]');
    expect(parts.acts).toEqual([{ do: 'answer', decision: 'e-1', by: 'insert' }]);
    // Used, it is looked for again: it is gone then.
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('under another account than the brand’s it waits for a second yes', async () => {
    const parts = port('other_account');
    const load = async () => ({ state: 'ready', guidance: { ...legal, answer } }) as const;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = await stage('fr', <Card port={{ ...parts, load }} {...seen} />);
    await card.press('[data-part=insert-answer]');
    vi.advanceTimersByTime(1_000);
    await card.settle();
    await card.press('[data-part=insert-anyway]');
    vi.useRealTimers();
    expect(parts.acts.at(-1)).toEqual({ do: 'answer', decision: 'e-1', by: 'insert', anyway: true });
  });
});
