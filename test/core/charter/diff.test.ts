import { describe, expect, it } from 'vitest';
import { diffCharters } from '../../../src/core/charter/diff';
import { charter, recorded, reply, rule, topic } from './sample';

const old = charter({
  topics: [topic('delay', ['retard']), topic('price', ['tarif'])],
  rules: [rule('r1', 'answer', { kind: 'own_case' }), rule('r2', 'thank', { kind: 'influential' })],
  replies: [reply('a', 'Bonjour, nous regardons.')],
});

describe('what one charter changes in another', () => {
  it('is nothing between a charter and itself, or one of another revision', () => {
    expect(diffCharters(old, old)).toEqual([]);
    const later = { ...old, revision: 9, publication: { by: 'Anne', at: '2026-11-22T10:00:00Z', note: '' } };
    expect(diffCharters(old, later)).toEqual([]);
  });

  it('names the record and the field, with both values', () => {
    const next = { ...old, topics: [topic('delay', ['retard', 'retards']), topic('price', ['tarif'])] };
    expect(diffCharters(old, next)).toEqual([
      {
        part: 'topics',
        id: 'delay',
        name: 'delay',
        how: 'changed',
        fields: [{ path: ['keywords'], before: ['retard'], after: ['retard', 'retards'] }],
      },
    ]);
  });

  it('goes down to one setting, and to the text of one language', () => {
    const next = {
      ...old,
      voice: { ...old.voice, greeting: false },
      replies: [reply('a', 'Bonjour, nous cherchons.', { approvals: [recorded('0'.repeat(64))] })],
    };
    const found = diffCharters(old, next);
    expect(found.flatMap(({ fields }) => fields.map(({ path }) => path.join(' ')))).toEqual([
      'voice greeting',
      'variants fr text',
      'approvals',
    ]);
  });

  it('tells what is added and what is removed with all its fields, and a new order as such', () => {
    const next = { ...old, topics: [topic('price', ['tarif']), topic('lost', ['perdu'])] };
    const found = diffCharters(old, next);
    expect(found.map(({ id, how }) => [id, how])).toEqual([
      ['lost', 'added'],
      ['delay', 'removed'],
    ]);
    expect(found[0]?.fields.map(({ path, after }) => [path[0], after])).toContainEqual(['owner', 'care']);
    const turned = { ...old, rules: [...old.rules].reverse() };
    expect(diffCharters(old, turned)).toEqual([
      { part: 'rules', id: null, name: '', how: 'changed', fields: [] },
    ]);
  });
});
