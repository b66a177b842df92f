/** A change of the charter tried before it is saved: the same comments, judged twice, and nothing kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf } from '../../src/background/handlers';
import type { SocialComment } from '../../src/core/comment';
import type { Change } from '../../src/messages/charter';
import type { TrialSource } from '../../src/messages/trial-compare';
import { deskOn, options, storesWith } from './desk';

beforeEach(() => {
  for (const level of ['warn', 'error'] as const) vi.spyOn(console, level).mockReturnValue(undefined);
});

function house() {
  const stores = storesWith();
  const desk = deskOn(stores);
  const handlers = handlersOf(desk);
  const load = async () => (await handlers['charter.load']({}, options)).charter;
  const compare = (change: Change, source: TrialSource) =>
    handlers['trial.compare']({ place: 'main', change, source }, options);
  return { stores, desk, load, compare };
}

async function muted(load: ReturnType<typeof house>['load'], id: string): Promise<Change> {
  const rule = (await load()).rules.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return { change: 'record', put: { list: 'rules', record: { ...rule, on: false } } };
}

const pasted = (...texts: string[]): TrialSource => ({ from: 'pasted', texts });
const onPage = (text: string): SocialComment => ({
  id: null,
  permalink: null,
  kind: 'comment',
  parentId: null,
  author: { name: 'Ana', handle: null, verified: null },
  text,
  truncated: false,
  lang: null,
  time: null,
  timeText: null,
  counts: { reactions: 2, replies: 0, shares: 0, views: null },
});

describe('a change that is tried', () => {
  it('says what each comment was judged and would be, and keeps nothing', async () => {
    const { load, compare, stores } = house();
    const before = await load();
    const kept = JSON.stringify([...stores.area.data]);
    const reply = await compare(
      await muted(load, 'spam'),
      pasted('Gagnez 500 € par jour, cliquez sur le lien dans ma bio', 'Merci à toute l’équipe, parfait'),
    );
    expect(reply).toMatchObject({ outcome: 'compared', read: 2 });
    expect(await load()).toEqual(before);
    expect(JSON.stringify([...stores.area.data])).toBe(kept);
  });

  it('a rule taken away changes the verdicts it gave, and only those', async () => {
    const { load, compare } = house();
    const change: Change = { change: 'record_removed', list: 'rules', id: 'thanks' };
    const reply = await compare(
      change,
      pasted('Merci beaucoup, vous êtes formidables', 'Où est mon colis ?'),
    );
    expect(reply.changed).toBe(1);
    expect(reply.shown[0]).toMatchObject({
      before: { verdict: { action: 'thank' }, rule: { id: 'thanks' } },
      after: { verdict: { action: 'none' }, rule: null },
    });
    expect(await load()).toMatchObject({ revision: 1 });
  });

  it('reads the open page that shows the most, never the practice page in its place', async () => {
    const { load, compare, desk } = house();
    const change: Change = { change: 'record_removed', list: 'rules', id: 'thanks' };
    expect((await compare(change, { from: 'page' })).outcome).toBe('no_page');
    desk.page['content.read_page'] = () => ({
      network: 'x',
      comments: [onPage('Merci beaucoup, vous êtes formidables'), onPage('lol')],
    });
    const reply = await compare(change, { from: 'page' });
    expect(reply).toMatchObject({ outcome: 'compared', read: 2, changed: 1 });
    desk.page['content.read_page'] = () => ({ network: 'practice', comments: [onPage('Merci beaucoup')] });
    expect((await compare(change, { from: 'page' })).outcome).toBe('no_page');
    expect((await load()).revision).toBe(1);
  });

  it('is refused with its reasons where the charter would not hold, and stale where its record is gone', async () => {
    const { load, compare } = house();
    const [rule] = (await load()).rules;
    if (!rule) throw new Error('no rule');
    const record = { ...rule, when: { kind: 'topic' as const, topic: 'nowhere' } };
    const refused = await compare({ change: 'record', put: { list: 'rules', record } }, pasted('Bonjour'));
    expect(refused.outcome).toBe('refused');
    expect(refused.problems[0]).toMatchObject({ path: 'rules[0].when.topic', reason: 'unknown_topic' });
    const gone: Change = { change: 'record_removed', list: 'rules', id: 'nowhere' };
    expect((await compare(gone, pasted('Bonjour'))).outcome).toBe('stale');
  });

  it('over the practice page judges every comment that is not the brand’s', async () => {
    const { load, compare } = house();
    const reply = await compare(await muted(load, 'question'), { from: 'practice' });
    expect(reply.read).toBeGreaterThan(30);
    expect(reply.changed).toBeGreaterThan(0);
    expect(reply.shown.every(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))).toBe(
      true,
    );
  });
});
