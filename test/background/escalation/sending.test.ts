/** What leaves by webhook: what was shown, once, written down first; and what every ending leads to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { round } from '../../../src/background/escalation/rounds';
import type { Ending } from '../../../src/core/escalation/sending';
import type { Change } from '../../../src/messages/charter';
import { readEscalation } from '../../../src/storage/escalations';
import { faults } from '../../storage/fakes';
import { card, content, popup } from '../desk';
import { ADDRESS, again, choices, department, place, prepared } from './prepared';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

const ending =
  (outcome: Ending['outcome'], over: Partial<Ending> = {}) =>
  async (): Promise<Ending> => ({
    outcome,
    status: null,
    retryAfter: null,
    said: null,
    ...over,
  });
const busy = ending('busy', { status: 500 });
const never = () => new Promise<Ending>(() => undefined);
const MINUTE = 60_000;

describe('a webhook', () => {
  it('is sent the very bytes that were shown, to the address that was kept', async () => {
    const { desk, id, preview, send } = await prepared();
    const shown = await preview(id);
    expect((await send(id)).outcome).toBe('delivered');
    expect(desk.posted).toEqual([{ address: ADDRESS, body: shown?.post?.body, key: expect.any(String) }]);
    const headers = shown?.post?.headers.map(({ name, value }) => [name, value]);
    expect(headers).toContainEqual(['Idempotency-Key', desk.posted[0]?.key]);
    expect(shown?.post?.body).toContain(desk.posted[0]?.key);
    expect(shown?.post?.bytes).toBe(Buffer.byteLength(shown?.post?.body ?? ''));
  });

  it('tells nothing of the author, nor the secret of the address, unless the user ticks it', async () => {
    const { id, preview, load } = await prepared();
    const all = JSON.stringify(await preview(id)) + JSON.stringify(await load(id));
    for (const personal of ['lea_rv', 'Léa', 'secret-of-the-house']) expect(all).not.toContain(personal);
    const bare = await preview(id, { tell: [] });
    expect(bare?.post?.body).not.toContain('boutique');
    expect(bare?.post?.body).not.toContain('x.com');
  });

  it('is written down before it leaves', async () => {
    const { desk, id, send } = await prepared();
    let kept: unknown;
    desk.answer = async () => {
      kept = (await readEscalation(desk.area, id))?.deliveries;
      return ending('accepted', { status: 200 })();
    };
    await send(id);
    expect(kept).toMatchObject([{ status: 'sending', attempts: [{ ended: null, outcome: null }] }]);
  });

  it('does not leave where it could not be written down', async () => {
    const { desk, id, preview, handlers } = await prepared();
    const sum = (await preview(id))?.sum ?? '';
    vi.spyOn(desk.area, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    const { outcome } = await handlers['escalation.send']({ decision: id, choices, sum, when: 'now' }, popup);
    expect(outcome).toBe('storage_full');
    expect(desk.posted).toEqual([]);
  });

  it('is not sent something else than what was shown', async () => {
    const { desk, id, handlers, saveWebhook, preview } = await prepared();
    const sum = (await preview(id))?.sum ?? '';
    const asked = { decision: id, choices, sum, when: 'now' as const };
    const other = { ...asked, choices: { ...choices, note: 'un mot de plus' } };
    expect((await handlers['escalation.send'](other, popup)).outcome).toBe('changed');
    // Another address is another sending, even of the same words.
    await saveWebhook({ address: 'https://autre.example/hook' });
    expect((await handlers['escalation.send'](asked, popup)).outcome).toBe('changed');
    expect(desk.posted).toEqual([]);
  });

  it('the same message pressed twice leaves once, also while the first is on its way', async () => {
    const { desk, id, send } = await prepared();
    let answer: (one: Ending) => void = () => undefined;
    desk.answer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const first = send(id);
    await vi.waitFor(() => expect(desk.posted).toHaveLength(1));
    expect((await send(id)).outcome).toBe('already');
    answer(await ending('accepted', { status: 200 })());
    expect((await first).outcome).toBe('delivered');
    expect((await send(id)).outcome).toBe('already');
    expect(desk.posted).toHaveLength(1);
  });

  it('of the practice page sends nothing at all', async () => {
    const { desk, id, send } = await prepared();
    const decision = await desk.journal.get(id);
    vi.spyOn(desk.journal, 'get').mockResolvedValue(decision && { ...decision, practice: true });
    expect((await send(id)).outcome).toBe('practice');
    expect(desk.posted).toEqual([]);
  });
});

describe('an ending', () => {
  it.each([
    ['accepted', 'delivered'],
    ['refused', 'refused'],
    ['redirected', 'refused'],
    ['timeout', 'uncertain'],
    ['cut', 'uncertain'],
    ['busy', 'again'],
    ['offline', 'again'],
  ] as const)('%s is told as %s, and stays in sight', async (outcome, told) => {
    const { desk, id, send } = await prepared();
    desk.answer = ending(outcome);
    const reply = await send(id);
    expect(reply.outcome).toBe(told);
    expect(reply.view?.deliveries).toMatchObject([{ outcome, tries: 1 }]);
    expect(reply.view?.state).toBe(outcome === 'accepted' ? 'sent' : 'prepared');
  });

  it('not now: tried again by itself at growing distances, at most five times, then said', async () => {
    const { desk, id, send, load } = await prepared();
    desk.answer = busy;
    await send(id);
    for (const minutes of [1, 5, 15, 60]) {
      const next = desk.wakes.at(-1) ?? 0;
      expect(next - desk.now).toBe(minutes * MINUTE);
      // A minute early nothing happens.
      desk.now = next - 1;
      const before = desk.posted.length;
      await round(desk);
      expect(desk.posted).toHaveLength(before);
      desk.now = next;
      await round(desk);
      expect(desk.posted).toHaveLength(before + 1);
    }
    expect((await load(id))?.deliveries).toMatchObject([{ status: 'failed', tries: 5, httpStatus: 500 }]);
    expect(desk.wakes.at(-1)).toBeNull();
    expect(new Set(desk.posted.map(({ key, body }) => key + body)).size).toBe(1);
  });

  it('unknown: nothing leaves by itself, ever; the user sends again, or says that it arrived', async () => {
    const { desk, stores, id, send, deal } = await prepared();
    desk.answer = ending('timeout');
    const { view } = await send(id);
    const key = view?.deliveries[0]?.key ?? '';
    for (const days of [1, 10]) await round(again(stores, desk.now + days * 24 * 60 * MINUTE).desk);
    expect(desk.posted).toHaveLength(1);
    desk.answer = ending('accepted', { status: 200 });
    expect((await deal(id, key, 'resend')).outcome).toBe('delivered');
    expect(desk.posted.map((one) => one.key)).toEqual([desk.posted[0]?.key, desk.posted[0]?.key]);
    expect((await deal(id, key, 'resend')).outcome).toBe('already');
    expect(desk.posted).toHaveLength(2);
  });

  it('unknown, to a receiver that counts a message once: tried again by itself', async () => {
    const { desk, id, send } = await prepared({ repeats: true });
    desk.answer = ending('timeout');
    expect((await send(id)).outcome).toBe('again');
    desk.answer = ending('accepted', { status: 202 });
    desk.now = desk.wakes.at(-1) ?? 0;
    await round(desk);
    expect(desk.posted).toHaveLength(2);
  });

  it('said to have arrived: it is settled, and its text is not kept', async () => {
    const { desk, id, send, deal } = await prepared();
    desk.answer = ending('cut');
    const { view } = await send(id);
    await deal(id, view?.deliveries[0]?.key ?? '', 'told_arrived');
    const kept = await readEscalation(desk.area, id);
    expect(kept?.deliveries).toMatchObject([{ status: 'delivered', body: null }]);
  });
});

describe('a killed worker', () => {
  it('leaves « envoi incertain », which the next one does not send again', async () => {
    const { desk, stores, id, send } = await prepared();
    desk.answer = never;
    void send(id);
    await vi.waitFor(() => expect(desk.posted).toHaveLength(1));
    const next = again(stores, desk.now + MINUTE);
    await round(next.desk);
    expect((await next.load(id))?.deliveries).toMatchObject([{ status: 'uncertain', outcome: 'lost' }]);
    next.desk.now += 24 * 60 * MINUTE;
    await round(next.desk);
    expect(next.desk.posted).toEqual([]);
    // What this worker has on its way itself is not lost.
    await round(desk);
    expect((await readEscalation(desk.area, id))?.deliveries[0]?.status).toBe('uncertain');
  });

  it('between two attempts loses nothing: the next one goes on at the hour', async () => {
    const { desk, stores, id, send } = await prepared();
    desk.answer = busy;
    await send(id);
    const next = again(stores, desk.now + 2 * MINUTE);
    await round(next.desk);
    expect(next.desk.posted).toHaveLength(1);
    expect((await next.load(id))?.deliveries).toMatchObject([{ status: 'delivered', tries: 2 }]);
  });
});

describe('a fault of the storage', () => {
  it('at any of its calls: nothing leaves unwritten, and what left is never told as not sent', async () => {
    let ran = 0;
    for (let call = 1; ; call += 1) {
      const plan = faults();
      const { desk, stores, id, send } = await prepared({}, plan);
      plan.failAt = plan.calls + call;
      const { outcome } = await send(id).catch(() => ({ outcome: 'not_saved' as const }));
      const reached = plan.calls >= plan.failAt;
      plan.failAt = null;
      const next = again(stores, desk.now);
      await round(next.desk);
      const [left] = (await readEscalation(next.desk.area, id))?.deliveries ?? [];
      if (desk.posted.length + next.desk.posted.length > 1) throw new Error(`sent twice at call ${call}`);
      if (desk.posted.length === 1) {
        expect(['delivered', 'uncertain'], `call ${call}`).toContain(left?.status);
        expect(left?.attempts.length).toBe(1);
      } else {
        // It was kept and not tried, or not kept: either way the user is not told that it left.
        expect(outcome, `call ${call}`).not.toBe('delivered');
      }
      ran += 1;
      if (!reached) break;
    }
    expect(ran).toBeGreaterThan(10);
  });
});

describe('what changed since it was confirmed', () => {
  it('a permission taken back: said, nothing leaves, and it can be sent once it is given again', async () => {
    const { desk, id, send, deal, load } = await prepared();
    desk.withdrawn.add('https://hooks.maison.example/*');
    expect((await load(id))?.webhook?.permitted).toBe(false);
    const { outcome, view } = await send(id);
    expect(outcome).toBe('withdrawn');
    expect(desk.posted).toEqual([]);
    desk.withdrawn.clear();
    expect(view?.deliveries[0]?.status).toBe('withdrawn');
    expect((await deal(id, view?.deliveries[0]?.key ?? '', 'resend')).outcome).toBe('delivered');
  });

  it('a refusal is no dead end: confirmed once more, the same message leaves again', async () => {
    const { desk, id, send, load } = await prepared();
    desk.answer = ending('refused', { status: 404 });
    await send(id);
    desk.answer = ending('accepted', { status: 200 });
    expect((await send(id)).outcome).toBe('delivered');
    expect((await load(id))?.deliveries).toMatchObject([{ status: 'delivered', tries: 2 }]);
    expect((await send(id)).outcome).toBe('already');
  });

  it('another address: what waits for its hour does not go there', async () => {
    const { desk, id, send, saveWebhook, load } = await prepared();
    desk.answer = busy;
    await send(id);
    await saveWebhook({ address: 'https://autre.example/hook' });
    desk.now = desk.wakes.at(-1) ?? 0;
    await round(desk);
    expect(desk.posted).toHaveLength(1);
    expect((await load(id))?.deliveries).toMatchObject([{ status: 'refused', outcome: 'address_changed' }]);
  });

  it('the escalation taken back: what waits is cancelled', async () => {
    const { desk, id, send, handlers } = await prepared();
    desk.answer = busy;
    await send(id);
    await handlers['decisions.undo']({ id }, popup);
    desk.now = desk.wakes.at(-1) ?? 0;
    await round(desk);
    expect(desk.posted).toHaveLength(1);
    expect((await readEscalation(desk.area, id))?.deliveries[0]?.status).toBe('cancelled');
  });

  it('the author erased: the escalation goes with the rest, and its texts with it', async () => {
    const { desk, stores, id, send, handlers } = await prepared();
    desk.answer = busy;
    await send(id);
    await handlers['journal.author']({ author: { decision: id }, do: 'erase' }, popup);
    expect(await readEscalation(desk.area, id)).toBeNull();
    expect(JSON.stringify([...stores.area.data])).not.toContain('boutique de Nice');
  });
});

describe('quiet hours', () => {
  it('what is not urgent may leave when they end, and no earlier', async () => {
    const { desk, id, send, handlers } = await prepared();
    const { charter } = await desk.rulings.at(place);
    const quietHours = { from: '00:00', until: '23:00', days: [] };
    const change: Change = { change: 'care', quietHours, onCall: [], pauseAfterAbuse: 0 };
    await handlers['charter.change']({ place, revision: charter.revision, change }, popup);
    const { outcome, view } = await send(id, {}, 'after_quiet');
    expect(outcome).toBe('later');
    expect(desk.posted).toEqual([]);
    const at = desk.wakes.at(-1) ?? 0;
    expect(view?.deliveries[0]?.nextAt).toBe(new Date(at).toISOString());
    expect(new Date(at).getHours()).toBe(23);
    desk.now = at;
    await round(desk);
    expect(desk.posted).toHaveLength(1);
  });
});

describe('from the card', () => {
  it('the settings open at it, for the frame of that comment alone', async () => {
    const { desk, id, handlers } = await prepared();
    await desk.cards.open(content, 'x:1790000000000000001', 'n'.repeat(22));
    await handlers['escalation.open']({ nonce: 'n'.repeat(22), decision: id }, card);
    expect(desk.opened).toEqual([`escalation?case=${id}`]);
    const other = handlers['escalation.open']({ nonce: 'm'.repeat(22), decision: id }, card);
    await expect(other).rejects.toMatchObject({ reason: 'refused' });
    expect(desk.opened).toHaveLength(1);
  });
});

describe('by hand', () => {
  it('a mail and a copy are noted as handed over: nobody knows whether they were sent', async () => {
    const { id, handlers } = await prepared();
    for (const way of ['mail', 'copy', 'mail'] as const) {
      await handlers['escalation.handed']({ decision: id, choices, way }, popup);
    }
    const { view } = await handlers['escalation.load']({ decision: id, department }, popup);
    expect(view?.state).toBe('sent');
    expect(view?.deliveries.map(({ way, status }) => `${way} ${status}`)).toEqual([
      'mail handed',
      'copy handed',
    ]);
  });
});
