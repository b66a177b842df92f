/** Every act on every state, with and without a proposed text: what comes of it. */
import { describe, expect, it } from 'vitest';
import { type ReplyStatus, replyStatuses } from '../../../src/core/charter/schema/reply';
import { actsOn, afterAct, type ReplyAct, replyActs } from '../../../src/core/replies/life';
import { reply } from '../charter/sample';

const waiting = {
  variants: [{ lang: 'fr', text: 'Autre', locked: [] }],
  blanks: [],
  by: 'LM',
  on: '2026-06-01',
};
const at = (status: ReplyStatus, proposed = false) =>
  reply('a', 'Bonjour', { status, proposed: proposed ? waiting : null });

/** From each state, by each act; a dash: nothing happens. In the order of `replyStatuses`. */
const rows: Readonly<Record<ReplyAct, string>> = {
  //                 draft     submitted approved  refused   withdrawn
  edit: '            draft     draft     approved  draft     -',
  submit: '          submitted -         -         submitted -',
  take_back: '       -         draft     -         draft     draft',
  agree: '           approved  approved  approved  approved  -',
  refuse: '          -         refused   refused   -         -',
  withdraw: '        withdrawn withdrawn withdrawn withdrawn -',
  propose: '         draft     submitted approved  refused   -',
  agree_to_proposed: 'approved approved  approved  approved  -',
  drop_proposed: '   draft     submitted approved  refused   withdrawn',
};

const cases = replyActs.flatMap((act) =>
  rows[act]
    .trim()
    .split(/\s+/)
    .map((expected, place) => [act, replyStatuses[place] ?? 'draft', expected] as const),
);

describe('the life of a reply', () => {
  it('has a row for every act and a place for every state', () => {
    expect(cases).toHaveLength(replyActs.length * replyStatuses.length);
  });

  it.each(cases)('%s, from %s: %s', (act, status, expected) => {
    expect(afterAct(at(status, true), act) ?? '-').toBe(expected);
    const alone = act === 'agree_to_proposed' || act === 'drop_proposed' ? '-' : expected;
    expect(afterAct(at(status), act) ?? '-').toBe(alone);
  });

  it('every state can be reached from a draft, and left again', () => {
    const reached = new Set<ReplyStatus>(['draft']);
    for (const status of reached) {
      for (const act of replyActs) {
        const next = afterAct(at(status, true), act);
        if (next !== null) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual([...replyStatuses].sort());
    for (const status of replyStatuses) {
      expect(actsOn(at(status)).some((act) => afterAct(at(status), act) !== status)).toBe(true);
    }
  });

  it('what was withdrawn is agreed to only once it is a draft again', () => {
    expect(actsOn(at('withdrawn'))).toEqual(['take_back']);
  });
});
