import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLines, toLines } from '../../src/options/lines';
import { slug } from '../../src/options/slug';

describe('lists typed one item a line', () => {
  it('drops blanks and repeats, and keeps the order', () => {
    expect(toLines(' b \n\na\r\nb\n')).toEqual(['b', 'a']);
  });
  it('comes back the same from the screen', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (items) => {
        const once = toLines(fromLines(items));
        expect(toLines(fromLines(once))).toEqual(once);
      }),
    );
  });
});

describe('an id made from a name', () => {
  it('is plain, short and free', () => {
    expect(slug('Service après-vente', new Set())).toBe('service-apres-vente');
    expect(slug('Presse', new Set(['presse', 'presse-2']))).toBe('presse-3');
    expect(slug('🙂', new Set())).toBe('item');
  });
  it('always has the form the charter asks for, and is never taken', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (name, others) => {
        const taken = new Set(others.map((other) => slug(other, new Set())));
        const made = slug(name, taken);
        expect(made).toMatch(/^[a-z0-9][a-z0-9_-]{0,63}$/);
        expect(taken.has(made)).toBe(false);
      }),
    );
  });
});
