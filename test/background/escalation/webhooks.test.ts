/** Addresses: checked, permitted, kept here and nowhere else. And the one place that lets anything out. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { post } from '../../../src/background/escalation/post';
import { purge } from '../../../src/background/purge';
import { webhooksItem } from '../../../src/storage/escalation-webhooks';
import { readItem } from '../../../src/storage/item';
import { options } from '../desk';
import { ADDRESS, department, place, prepared } from './prepared';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});
afterEach(() => vi.unstubAllGlobals());

describe('an address', () => {
  it.each([
    ['http://hooks.maison.example/', 'not_https'],
    ['https://127.0.0.1/', 'number'],
    ['https://localhost/', 'this_machine'],
    ['https://me:pw@hooks.maison.example/', 'credentials'],
    ['https://chat.maison.internal/', 'inner'],
    ['nonsense', 'not_an_address'],
  ] as const)('%s is refused at the background’s own door: %s', async (address, problem) => {
    const { saveWebhook } = await prepared();
    expect((await saveWebhook({ address })).outcome).toBe(problem);
  });

  it('without the browser’s permission is not kept', async () => {
    const { desk, saveWebhook } = await prepared();
    desk.withdrawn.add('https://autre.example/*');
    expect((await saveWebhook({ address: 'https://autre.example/x' })).outcome).toBe('no_permission');
    expect((await readItem(desk.area, webhooksItem)).value).toMatchObject([{ address: ADDRESS }]);
  });

  it('is kept here, shown without its secret, and is no part of the charter', async () => {
    const { desk, handlers } = await prepared();
    const { webhooks } = await handlers['webhook.list']({ place }, options);
    expect(webhooks).toMatchObject([
      { department, webhook: { host: 'hooks.maison.example', permitted: true } },
    ]);
    expect(JSON.stringify(webhooks)).not.toContain('secret-of');
    const { charter } = await handlers['charter.load']({}, options);
    expect(JSON.stringify(charter)).not.toContain('hooks.maison');
    expect((await readItem(desk.area, webhooksItem)).value[0]?.address).toBe(ADDRESS);
  });

  it('taken away frees its host, unless another department uses it', async () => {
    const { handlers, saveWebhook } = await prepared();
    await saveWebhook({ department: 'press', address: 'https://hooks.maison.example/other' });
    const remove = (one: string) => handlers['webhook.remove']({ place, department: one }, options);
    expect(await remove('press')).toEqual({ freed: null });
    expect(await remove(department)).toEqual({ freed: 'https://hooks.maison.example/*' });
  });

  it('of a department that is gone goes with the daily purge, and its permission with it', async () => {
    const { desk, handlers, saveWebhook } = await prepared();
    await saveWebhook({ department: 'no-such-one', address: 'https://autre.example/hook' });
    await purge(desk);
    expect((await readItem(desk.area, webhooksItem)).value.map((one) => one.department)).toEqual([
      department,
    ]);
    expect([...desk.withdrawn]).toEqual(['https://autre.example/*']);
    expect((await handlers['webhook.list']({ place }, options)).webhooks).toHaveLength(1);
  });
});

describe('a test', () => {
  it('is marked, sent as shown, once, and is no escalation', async () => {
    const { desk, handlers } = await prepared();
    const owner = { place, department };
    const { preview } = await handlers['webhook.test_preview'](owner, options);
    const asked = { ...owner, sum: preview?.sum ?? '' };
    expect((await handlers['webhook.test'](asked, options)).outcome).toBe('delivered');
    expect(JSON.parse(desk.posted[0]?.body ?? '')).toMatchObject({ test: true });
    expect(desk.posted[0]?.body).toBe(preview?.post?.body);
    expect((await handlers['webhook.test'](asked, options)).outcome).toBe('changed');
    expect(desk.posted).toHaveLength(1);
    const { states } = await handlers['escalation.states']({}, options);
    expect(states.filter(({ id }) => id.startsWith('test'))).toEqual([]);
  });

  it('that is refused says so, with the beginning of the answer as text', async () => {
    const { desk, handlers } = await prepared();
    desk.answer = async () => ({
      outcome: 'refused',
      status: 404,
      retryAfter: null,
      said: '<b>no_service</b>',
    });
    const owner = { place, department };
    const { preview } = await handlers['webhook.test_preview'](owner, options);
    const { outcome, delivery } = await handlers['webhook.test'](
      { ...owner, sum: preview?.sum ?? '' },
      options,
    );
    expect([outcome, delivery?.httpStatus, delivery?.said]).toEqual(['refused', 404, '<b>no_service</b>']);
  });
});

describe('the way out', () => {
  const letter = { address: ADDRESS, body: '{}', key: 'k' };
  const answered = (body: BodyInit | null, init: ResponseInit = {}) => {
    const made = new Response(body, init);
    vi.stubGlobal('navigator', { onLine: true });
    return vi.spyOn(globalThis, 'fetch').mockResolvedValue(made);
  };

  it('follows nobody, carries no cookie and no referrer', async () => {
    const fetched = answered('ok', { status: 200 });
    expect(await post(letter)).toMatchObject({ outcome: 'accepted', status: 200, said: 'ok' });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('reads a few kilobytes of an endless answer, and lets the rest go', async () => {
    let given = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        given += 1_024;
        controller.enqueue(new Uint8Array(1_024).fill(65));
      },
      cancel() {
        cancelled = true;
      },
    });
    answered(endless, { status: 200 });
    const { said, outcome } = await post(letter);
    expect(outcome).toBe('accepted');
    expect(said?.length).toBe(4_096);
    expect([cancelled, given < 16_000]).toEqual([true, true]);
  });

  it('an answer that breaks off is still an answer; one that never comes is given up', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('reset')),
    });
    answered(broken, { status: 503, headers: { 'Retry-After': '120' } });
    expect(await post(letter)).toEqual({ outcome: 'busy', status: 503, retryAfter: 120, said: null });
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    expect((await post(letter, 5)).outcome).toBe('timeout');
  });

  it('a broken connection may have carried it; an offline browser has not', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect((await post(letter)).outcome).toBe('cut');
    vi.stubGlobal('navigator', { onLine: false });
    expect((await post(letter)).outcome).toBe('offline');
  });
});
