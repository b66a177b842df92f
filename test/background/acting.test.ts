/** The account behind the composer, as the background passes it on and as it goes by it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { ReplyOf } from '../../src/messages/contract';
import { found, KEY, onPractice, QUESTION } from './comments';
import { deskOn, popup, storesWith, TAB } from './desk';

const target = { tabId: TAB, key: KEY };
const lea = { is: 'other', who: 'Léa Martin' } as const;

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

/** A page whose composer writes under another account: it obeys `anyway` alone. */
async function wrongAccount() {
  const desk = deskOn(storesWith());
  desk.practising = true;
  desk.page['content.comment'] = () => {
    const { found: one } = found(QUESTION, {}, onPractice);
    return { found: one && { ...one, acting: lea, answeredBy: 'LM', reopened: true } };
  };
  desk.page['content.insert'] = ({ anyway }): ReplyOf<'content.insert'> => ({
    outcome: anyway ? 'inserted' : 'other_account',
    acting: lea,
  });
  desk.page['content.decided'] = () => ({});
  const handlers = handlersOf(desk);
  const { guidance } = await handlers['guidance.load']({ target }, popup);
  const [reply] = guidance?.replies ?? [];
  if (!reply) throw new Error('no reply is offered');
  const blanks = Object.fromEntries(reply.blanks.map(({ id, value }) => [id, value || 'valeur']));
  const use = { do: 'insert' as const, reply: reply.id, lang: reply.lang, blanks };
  return { desk, handlers, guidance, use };
}

describe('a wrong account', () => {
  it('is shown with the guidance, and the author’s return too', async () => {
    const { guidance } = await wrongAccount();
    expect(guidance).toMatchObject({ acting: lea, answeredBy: 'LM', reopened: true });
  });

  it('keeps the text out and the journal empty until the CM goes on', async () => {
    const { desk, handlers, use } = await wrongAccount();
    const first = await handlers.act({ target, act: use }, popup);
    expect(first).toMatchObject({ outcome: 'other_account', decision: null, acting: lea });
    expect(desk.stores.table.rows.size).toBe(0);
    const again = await handlers.act({ target, act: { ...use, anyway: false } }, popup);
    expect(again.outcome).toBe('other_account');
    const gone = await handlers.act({ target, act: { ...use, anyway: true } }, popup);
    expect(gone).toMatchObject({ outcome: 'inserted', decision: { act: 'insert' }, acting: lea });
    const asked = desk.said.flatMap(({ type, request }) =>
      type === 'content.insert' ? [(request as { anyway: boolean }).anyway] : [],
    );
    expect(asked).toEqual([false, false, true]);
  });
});
