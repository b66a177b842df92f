// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultCharters } from '../../../src/charters';
import { charterSchema } from '../../../src/core/charter/schema';
import { send } from '../../../src/messages/send';
import { ProposalBeside } from '../../../src/options/proposals/proposal-beside';
import { proposal } from '../../core/proposals/sample';
import { stage } from '../../ui/stage';

vi.mock('../../../src/messages/send', () => ({ send: vi.fn() }));

const [rule] = charterSchema.parse(defaultCharters.fr).rules;
if (!rule) throw new Error('the default charter has no rule');
const one = proposal({
  what: { kind: 'rule', rule: rule.id, name: rule.name, guidance: null, words: 'Elle est trop large.' },
});
const received = { proposal: one, house: 'Charte', place: 'main', at: '2026-11-22T18:00:00.000Z' };

beforeEach(() => {
  vi.mocked(send).mockReset();
  vi.mocked(send).mockResolvedValue({ received: [received] } as never);
});

async function at(hash: string) {
  location.hash = hash;
  const page = await stage('fr', <ProposalBeside rule={rule as never} />);
  await page.settle();
  return page;
}

describe('the proposal that a rule was opened from', () => {
  it('stands beside it, with the way back', async () => {
    const page = await at(`#rules?rule=${rule.id}&proposal=${one.id}`);
    expect(page.text()).toContain('Elle est trop large.');
    expect(page.one<HTMLAnchorElement>('a').hash).toBe('#proposals');
  });

  it.each([
    ['another rule', `#rules?rule=other&proposal=${one.id}`],
    ['no proposal', `#rules?rule=${rule.id}`],
  ])('is not asked for at %s', async (_, hash) => {
    expect((await at(hash)).text()).toBe('');
    expect(send).not.toHaveBeenCalled();
  });

  it('that is gone, or where nobody answers, leaves the rule alone', async () => {
    expect((await at(`#rules?rule=${rule.id}&proposal=${'0'.repeat(32)}`)).text()).toBe('');
    vi.mocked(send).mockRejectedValue(new Error('silence'));
    expect((await at(`#rules?rule=${rule.id}&proposal=${one.id}`)).text()).toBe('');
  });
});
