import { describe, expect, it } from 'vitest';
import { charter, rule, topic } from '../charter/sample';
import { comment, judged, reading } from './sample';

const always = { kind: 'not', of: { kind: 'own_case' } } as const;

describe('another’s page', () => {
  const own = (value: boolean | null) => comment('x', { page: { network: 'x', own: value, baseline: null } });

  it.each([
    ['report_illegal', 'escalate'],
    ['ignore_spam', 'leave'],
    ['mask_personal_data', 'answer'],
  ] as const)('%s: nothing to remove or hide there', (action, advice) => {
    const rules = [rule('r', action, always)];
    expect(judged(charter({ rules }), reading(), own(false)).advice).toBe(advice);
    expect(judged(charter({ rules }), reading(), own(null)).advice).not.toBe(advice);
  });

  it('a rule’s own advice is held to the same', () => {
    const rules = [rule('r', 'do_not_feed', always, { advice: 'may_hide' })];
    expect(judged(charter({ rules }), reading(), own(true)).advice).toBe('may_hide');
    expect(judged(charter({ rules }), reading(), own(false)).advice).toBe('leave');
  });
});

describe('the exception that the law imposes', () => {
  const unlawful = { kind: 'signal', signal: 'illegal' } as const;

  it('is there in a charter without a rule', () => {
    const result = judged(charter(), reading(['illegal', 'spam']));
    expect(result).toMatchObject({
      action: 'report_illegal',
      rule: 'mandatory-unlawful',
      department: 'legal',
    });
    expect(result.fired).toEqual(['mandatory-unlawful', 'mandatory-spam']);
  });

  it.each([
    ['switched off', rule('u', 'report_illegal', unlawful, { on: false })],
    ['narrowed', rule('u', 'report_illegal', { kind: 'all', of: [unlawful, { kind: 'influential' }] })],
    ['raised', rule('u', 'report_illegal', { ...unlawful, atLeast: 0.99 })],
    ['given another action', rule('u', 'thank', unlawful)],
  ])('stands where the rule is %s', (_how, changed) => {
    const result = judged(charter({ rules: [changed] }), reading(['illegal']));
    expect(result).toMatchObject({ rule: 'mandatory-unlawful', advice: 'remove_with_proof', priority: 2 });
  });

  it('a rule that says « leave » is told so in vain', () => {
    const rules = [rule('u', 'report_illegal', unlawful, { advice: 'leave' })];
    const result = judged(charter({ rules }), reading(['illegal']));
    expect(result).toMatchObject({ rule: 'u', advice: 'remove_with_proof' });
  });

  it('is not doubled where the charter has it, reworded or widened', () => {
    const wide = { kind: 'any' as const, of: [unlawful, { kind: 'words' as const, words: ['haine'] }] };
    const rules = [rule('u', 'report_illegal', wide)];
    expect(judged(charter({ rules }), reading(['illegal'])).fired).toEqual(['u']);
  });
});

describe('the act that follows', () => {
  it('exposed data in a case to solve: private first, then the answer', () => {
    const rules = [
      rule('data', 'mask_personal_data', { kind: 'signal', signal: 'personal_data' }),
      rule('ask', 'answer', { kind: 'signal', signal: 'question' }),
    ];
    expect(judged(charter({ rules }), reading(['personal_data', 'question'])).then).toBe('answer');
    expect(judged(charter({ rules }), reading(['personal_data'])).then).toBeNull();
  });

  it('distress in an unlawful text: care, then report', () => {
    const rules = [rule('care', 'care', { kind: 'signal', signal: 'distress' })];
    const result = judged(charter({ rules }), reading(['distress', 'illegal']));
    expect([result.action, result.then, result.priority]).toEqual(['care', 'report_illegal', 1]);
  });

  it('a legal threat is followed by nothing, whatever it asks', () => {
    const rules = [
      rule('l', 'escalate_legal', { kind: 'signal', signal: 'legal_threat' }),
      rule('q', 'answer', { kind: 'signal', signal: 'question' }),
    ];
    const result = judged(charter({ rules }), reading(['legal_threat', 'question']));
    expect(result).toMatchObject({ action: 'escalate_legal', then: null, fired: ['l', 'q'] });
  });

  it('the rule’s own comes first', () => {
    const rules = [rule('l', 'handover_press', always, { then: 'answer' })];
    expect(judged(charter({ rules }), reading()).then).toBe('answer');
  });
});

describe('topic and department', () => {
  const topics = [
    topic('delay', ['retard*', 'en retard']),
    topic('baggage', ['bagage*', 'valise perdue'], { owner: 'legal' }),
    topic('strike', ['grève'], { perimeter: 'out' }),
    topic('jobs', ['recrut*'], { perimeter: 'hand_over', owner: 'press' }),
  ];
  const rules = [rule('q', 'answer', always)];
  const say = (text: string, more = {}) =>
    judged(charter({ topics, rules: rules.map((one) => ({ ...one, ...more })) }), reading(), comment(text));

  it('most keywords win, a phrase weighs its words, the charter’s order breaks ties', () => {
    expect(say('Le train a du RETARD').topic).toBe('delay');
    expect(say('Retard, et ma valise perdue').topic).toBe('baggage');
    expect(say('retard et bagages').topic).toBe('delay');
    expect(say('rien').topic).toBeNull();
  });

  it('the rule’s department, else the topic’s owner, else nobody', () => {
    expect(say('bagages', { department: 'sales' }).department).toBe('sales');
    expect(say('bagages').department).toBe('legal');
    expect(say('rien').department).toBeNull();
  });

  it('a topic out of the perimeter is left, one to hand over is handed over', () => {
    expect(say('la grève').advice).toBe('leave');
    expect(say('vous recrutez').advice).toBe('hand_over');
    expect(say('en retard').advice).toBe('answer');
  });
});

describe('same inputs, same advice (P13)', () => {
  const shuffled = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(shuffled) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([k, v]) => [k, shuffled(v)]),
    ) as T;
  };

  it('the order of keys changes nothing, and a second reading is the first', () => {
    const one = charter({
      topics: [topic('delay', ['retard'])],
      rules: [rule('q', 'answer', { kind: 'any', of: [{ kind: 'words', words: ['retard'] }, always] })],
    });
    const said = comment('Encore du retard', {
      counts: { reactions: 12, replies: 3, shares: 0, views: null },
    });
    const first = judged(one, reading(['negative', 'question']), said);
    const again = judged(shuffled(one), shuffled(reading(['negative', 'question'])), shuffled(said));
    expect(again).toEqual(first);
    expect(first).toMatchObject({ topic: 'delay', action: 'answer', priority: 6 });
  });
});
