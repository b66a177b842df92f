import { describe, expect, it } from 'vitest';
import { mergeCharters } from '../../../src/core/charter/merge';
import { charter, reply, rule, topic } from './sample';

const base = charter({
  topics: [topic('delay', ['retard']), topic('price', ['tarif'])],
  rules: [rule('r1', 'answer', { kind: 'own_case' }), rule('r2', 'thank', { kind: 'influential' })],
  replies: [reply('a', 'Bonjour, nous regardons.')],
});

describe('what two windows made of one charter', () => {
  it('is joined where each touched something else, and the file’s own number is theirs', () => {
    const mine = {
      ...base,
      perimeter: 'Nos lignes.',
      topics: [topic('delay', ['retard', 'attente']), topic('price', ['tarif'])],
    };
    const theirs = {
      ...base,
      revision: 2,
      topics: [topic('delay', ['retard'], { owner: 'press' }), topic('price', ['tarif'])],
    };
    const { charter: joined, conflicts } = mergeCharters(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(joined).toEqual({
      ...base,
      revision: 2,
      perimeter: 'Nos lignes.',
      topics: [topic('delay', ['retard', 'attente'], { owner: 'press' }), topic('price', ['tarif'])],
    });
  });

  it('joins lists of words one by one, and keeps what each added or took away', () => {
    const words = charter({ topics: [topic('delay', ['un', 'deux', 'trois'])] });
    const mine = charter({ topics: [topic('delay', ['un', 'trois', 'quatre'])] });
    const theirs = charter({ topics: [topic('delay', ['deux', 'trois', 'cinq'])] });
    const { charter: joined, conflicts } = mergeCharters(words, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(joined.topics[0]?.keywords).toEqual(['trois', 'cinq', 'quatre']);
  });

  it('is a conflict where both changed one field otherwise; each side can be chosen', () => {
    const mine = { ...base, perimeter: 'Nos lignes.' };
    const theirs = { ...base, perimeter: 'Nos gares.' };
    const first = mergeCharters(base, mine, theirs);
    expect(first.conflicts).toEqual([
      { path: 'perimeter', steps: ['perimeter'], name: '', mine: 'Nos lignes.', theirs: 'Nos gares.' },
    ]);
    const chosen = (side: 'mine' | 'theirs') => mergeCharters(base, mine, theirs, { perimeter: side });
    expect(chosen('mine')).toMatchObject({ conflicts: [], charter: { perimeter: 'Nos lignes.' } });
    expect(chosen('theirs')).toMatchObject({ conflicts: [], charter: { perimeter: 'Nos gares.' } });
  });

  it('is a conflict where one changed what the other took away, which loses nothing unseen', () => {
    const mine = { ...base, topics: [topic('price', ['tarif'])] };
    const theirs = { ...base, topics: [topic('delay', ['retard', 'attente']), topic('price', ['tarif'])] };
    const { conflicts } = mergeCharters(base, mine, theirs);
    expect(conflicts.map(({ path, name }) => [path, name])).toEqual([['topics/delay', 'delay']]);
    expect(conflicts[0]?.mine).toBeUndefined();
    const gone = mergeCharters(base, mine, theirs, { 'topics/delay': 'mine' });
    expect(gone.charter.topics.map(({ id }) => id)).toEqual(['price']);
  });

  it('keeps additions of both, and the order that one of them gave', () => {
    const mine = { ...base, topics: [topic('price', ['tarif']), topic('delay', ['retard'])] };
    const theirs = { ...base, topics: [...base.topics, topic('lost', ['perdu'])] };
    const { charter: joined } = mergeCharters(base, mine, theirs);
    expect(joined.topics.map(({ id }) => id)).toEqual(['price', 'delay', 'lost']);
  });

  it('never mixes two conditions of a rule', () => {
    const changed = (when: Parameters<typeof rule>[2]) => ({
      ...base,
      rules: [rule('r1', 'answer', when), ...base.rules.slice(1)],
    });
    const { conflicts } = mergeCharters(
      base,
      changed({ kind: 'verified' }),
      changed({ kind: 'topic', topic: 'delay' }),
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['rules/r1/when']);
  });
});
