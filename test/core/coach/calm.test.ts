import { describe, expect, it } from 'vitest';
import { calmed, MOST_ADVICES, mayMute } from '../../../src/core/coach/calm';
import { checkIds, severities } from '../../../src/core/draft/finding';

const all = checkIds.map((rule) => ({ rule, severity: severities[rule] }));
const none = new Set<never>();
const rules = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);

describe('calm', () => {
  it('shows every red line, two advices, and folds the rest', () => {
    const { red, shown, others, muted } = calmed(all, none);
    expect(rules(red)).toEqual(rules(all.filter(({ severity }) => severity === 'red')));
    expect(shown).toHaveLength(MOST_ADVICES);
    expect(red.length + shown.length + others.length).toBe(all.length);
    expect(muted).toEqual([]);
  });

  it('asks first whether to answer at all, last for what is missing', () => {
    expect(rules(calmed(all, none).shown)).toEqual(['stand_down', 'blank']);
    expect(rules(calmed(all, none).others).slice(-2)).toEqual(['no_greeting', 'no_signature']);
  });

  it('has a place for every advice', () => {
    const { shown, others } = calmed([...all].reverse(), none);
    expect(rules([...shown, ...others])).toEqual(
      rules([...calmed(all, none).shown, ...calmed(all, none).others]),
    );
    expect(rules(shown)[0]).toBe('stand_down');
  });

  it('keeps muted advices listed, and lets the next ones up', () => {
    const { shown, muted } = calmed(all, new Set(['stand_down', 'blank'] as const));
    expect(rules(muted)).toEqual(['stand_down', 'blank']);
    expect(rules(shown)).toEqual(['too_long', 'language']);
  });

  it('never mutes a red line, even where one is on the list', () => {
    const { red, muted } = calmed(all, new Set(checkIds));
    expect(rules(red)).toContain('threat');
    expect(rules(muted)).not.toContain('threat');
    expect(all.filter(mayMute).every(({ severity }) => severity === 'advice')).toBe(true);
  });

  it('does not turn what it was given round', () => {
    const given = [...all].reverse();
    calmed(given, none);
    expect(given).toEqual([...all].reverse());
  });
});
