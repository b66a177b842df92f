import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkIds } from '../../../src/core/comment';
import { decisionActs } from '../../../src/core/decision';
import { journalQuerySchema } from '../../../src/messages/journal';
import { readAddress, writeAddress } from '../../../src/options/journal/address';
import {
  type Filters,
  filtersIn,
  isNone,
  noFilter,
  queryOf,
  reversed,
} from '../../../src/options/journal/filters';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const name = fc.option(fc.string({ minLength: 1, maxLength: 80 }));
const filters: fc.Arbitrary<Filters> = fc.record({
  words: fc.string({ maxLength: 200 }).map((text) => text.trim()),
  acts: fc.subarray([...decisionActs]),
  network: fc.option(fc.constantFrom(...networkIds)),
  brand: name,
  topic: name,
  department: name,
  from: fc.option(day),
  until: fc.option(day),
  undone: fc.boolean(),
});

describe('the address of the journal', () => {
  it('keeps every filter, whatever its text', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const address = { view: 'list', filters: chosen, line: null, entry: null } as const;
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('is short where nothing is chosen', () => {
    expect(writeAddress({ view: 'list', filters: noFilter, line: null, entry: null })).toBe('#journal');
  });

  it('of anybody’s making never fails, and asks for nothing that the door refuses', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'view',
        'by',
        'of',
        'entry',
        'words',
        'act',
        'network',
        'brand',
        'from',
        'until',
        'undone',
      ),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('9999-12-31', '0000-01-01', '2026-02-31', 'leave'),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => `#journal?${new URLSearchParams(parts)}`),
        ),
        (hash) => {
          const { filters: read } = readAddress(hash);
          expect(journalQuerySchema.safeParse(queryOf(read)).error).toBeUndefined();
        },
      ),
    );
  });

  it('leaves out what makes no sense', () => {
    const read = readAddress(
      '#journal?act=leave,destroy&network=myspace&from=2026-13-01&by=thread&of=../x&view=admin',
    );
    expect(read.filters).toEqual({ ...noFilter, acts: ['leave'] });
    expect(read.line).toBeNull();
    expect(read.view).toBe('list');
  });
});

describe('filters', () => {
  it('ask for whole days where the user is, the last one included', () => {
    const { from, until } = queryOf({ ...noFilter, from: '2026-11-01', until: '2026-11-30' });
    expect(from).toBe(new Date('2026-11-01T00:00:00').toISOString());
    expect(until).toBe(new Date('2026-12-01T00:00:00').toISOString());
  });
  it('never mix the practice page with the rest', () => {
    expect(queryOf(noFilter).practice).toBe(false);
    expect(queryOf({ ...noFilter, network: 'x' }).practice).toBe(false);
    expect(queryOf({ ...noFilter, network: 'practice' })).toMatchObject({
      practice: true,
      network: 'practice',
    });
  });
  it('know the wrong way round, and nothing', () => {
    expect(reversed({ ...noFilter, from: '2026-11-02', until: '2026-11-01' })).toBe(true);
    expect(reversed({ ...noFilter, from: '2026-11-01', until: '2026-11-01' })).toBe(false);
    expect(isNone({ ...noFilter, words: '  ', undone: true })).toBe(true);
    expect(isNone(filtersIn(new URLSearchParams('act=leave')))).toBe(false);
  });
});
