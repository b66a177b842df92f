import { describe, expect, it } from 'vitest';
import { sectionIds, sectionOf } from '../../src/options/section';

describe('the room that opens', () => {
  it.each([true, false])('is the one the address names, read-only %s', (readOnly) => {
    for (const id of sectionIds) expect(sectionOf(`#${id}`, readOnly)).toBe(id);
  });
  it('is the one that an old address means, whatever part of a room it names', () => {
    expect(sectionOf('#decisions', false)).toBe('journal');
    expect(sectionOf('#journal?view=figures', true)).toBe('journal');
    expect(sectionOf('#constructor', false)).toBe('brand');
  });
  it.each(['', '#', '#nowhere'])('without a known name (%s) is what the person can change', (hash) => {
    expect(sectionOf(hash, false)).toBe('brand');
    expect(sectionOf(hash, true)).toBe('you');
  });
});
