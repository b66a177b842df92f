import { describe, expect, it } from 'vitest';
import { MOST_OWN, type Own, stateOf, twinOf, withAnswers, withOwn } from '../../../src/core/proposals/own';
import { proposal, proposals } from './sample';

const all = proposals(MOST_OWN + 1);
const own = (at = 0, over: Partial<Own> = {}): Own => ({
  proposal: all[at] ?? proposal(),
  place: 'main',
  sentAt: null,
  answer: null,
  read: false,
  ...over,
});
const answer = (one: Own, outcome: 'accepted' | 'edited' | 'refused' = 'refused') => ({
  id: one.proposal.id,
  outcome,
  note: 'Le juridique préfère la formule en vigueur.',
  on: '2026-11-24',
});

describe('a CM’s own proposals', () => {
  it('wait, are sent, and are answered', () => {
    expect(stateOf(own())).toBe('waiting');
    expect(stateOf(own(0, { sentAt: '2026-11-22T18:00:00.000Z' }))).toBe('sent');
    // An answer counts even where nobody noted the sending: the file was saved all the same.
    const [told] = withAnswers([own()], [answer(own())]);
    expect(told && stateOf(told)).toBe('refused');
    expect(told?.answer?.note).toContain('juridique');
  });

  it('keep an answer that a later charter no longer holds, and are told of one that changed', () => {
    const once = withAnswers([own()], [answer(own())]).map((one) => ({ ...one, read: true }));
    expect(withAnswers(once, [])).toBe(once);
    expect(withAnswers(once, [answer(own())])).toBe(once);
    expect(withAnswers(once, [answer(own(), 'accepted')])[0]).toMatchObject({ read: false });
  });

  it('are one where two presses say the same, until it is sent', () => {
    const again = proposal({ at: '2026-11-22T10:00:01.000Z' });
    expect(twinOf([own()], again, 'main')).toEqual(own());
    expect(twinOf([own()], again, 'autre')).toBeUndefined();
    expect(twinOf([own()], proposal({ why: 'Autre.' }), 'main')).toBeUndefined();
    expect(twinOf([own(0, { sentAt: '2026-11-22T18:00:00.000Z' })], again, 'main')).toBeUndefined();
  });

  it('full, let go of the oldest answer that was read, and of nothing else', () => {
    const full = Array.from({ length: MOST_OWN }, (_, at) => own(at));
    expect(withOwn(full, own(MOST_OWN))).toBeNull();
    const unread = full.map((one, at) => (at === 3 ? { ...one, answer: answer(one) } : one));
    expect(withOwn(unread, own(MOST_OWN))).toBeNull();
    const read = unread.map((one, at) => (at === 3 ? { ...one, read: true } : one));
    const next = withOwn(read, own(MOST_OWN));
    expect(next).toHaveLength(MOST_OWN);
    expect(next?.includes(read[3] as Own)).toBe(false);
  });
});
