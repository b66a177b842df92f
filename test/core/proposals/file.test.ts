import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IN_FILE, PROPOSALS_FORMAT, sumOf, writeProposals } from '../../../src/core/proposals/file';
import { sameHouse } from '../../../src/core/proposals/house';
import type { Proposal, ProposalDraft } from '../../../src/core/proposals/proposal';
import { idOf, isWhole, proposalOf, proposedKinds } from '../../../src/core/proposals/proposal';
import { readProposals } from '../../../src/core/proposals/read-file';
import { digest } from '../../../src/platform/digest';
import { MOST_MS, quickest, RUNS, tell } from '../generated';
import { draft, house, proposal, proposals } from './sample';

const MADE = '2026-11-22T18:00:00.000Z';
const write = (list: readonly Proposal[]) => writeProposals(list, house, MADE, digest).text;
const read = (text: string) => readProposals(text, digest);
const problem = (text: string) => {
  const made = read(text);
  return made.ok ? 'ok' : made.problem;
};

/** The file with something changed, and its checksum made right again where asked. */
function tampered(change: (file: Record<string, unknown>) => void, resealed = false): string {
  const file = JSON.parse(write([proposal()])) as Record<string, unknown>;
  change(file);
  if (resealed) file.sum = sumOf(file as unknown as Parameters<typeof sumOf>[0], digest);
  return JSON.stringify(file);
}
const first = (file: Record<string, unknown>) => (file.proposals as Record<string, unknown>[])[0] ?? {};

describe('a proposal', () => {
  it('is named by what it says: the same twice is one, another word is another', () => {
    expect(proposal().id).toBe(proposal().id);
    expect(proposal({ why: 'Une autre raison.' }).id).not.toBe(proposal().id);
    expect(proposal({ by: 'AB' }).id).not.toBe(proposal().id);
    expect(isWhole(proposal(), digest)).toBe(true);
    expect(isWhole({ ...proposal(), why: 'x' }, digest)).toBe(false);
  });

  it('about a rule says something, and a reply is never empty', () => {
    const rule = { kind: 'rule', rule: 'late', name: 'Retards', guidance: null, words: '' } as const;
    expect(() => proposal({ what: rule })).toThrow();
    expect(() => proposal({ what: { ...rule, words: 'Trop sévère.' } })).not.toThrow();
    expect(() => proposal({ what: { ...draft.what, text: '   ' } as ProposalDraft['what'] })).toThrow();
  });
});

describe('a file of proposals', () => {
  it('comes back as it was written, oldest first, with a byte order mark and Windows line ends too', () => {
    const [one, two, three] = proposals(3) as [Proposal, Proposal, Proposal];
    const text = write([three, one, two]);
    const made = read(text);
    expect(made).toMatchObject({ ok: true, file: { made: MADE, house, proposals: [one, two, three] } });
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(made);
  });

  it('holds so many and no more: the oldest go first, the others wait', () => {
    const { text, ids } = writeProposals(proposals(MOST_IN_FILE + 3), house, MADE, digest);
    expect(ids).toHaveLength(MOST_IN_FILE);
    expect(ids).not.toContain(proposals(MOST_IN_FILE + 3).at(-1)?.id);
    expect(problem(text)).toBe('ok');
  });

  it('holds nothing beside what was proposed', () => {
    const file = JSON.parse(write([proposal()])) as object;
    expect(Object.keys(file).sort()).toEqual(['format', 'house', 'made', 'proposals', 'sum', 'version']);
  });

  it.each<[string, string, string]>([
    ['nothing', '  \n ', 'empty'],
    ['words', 'bonjour', 'not_json'],
    ['a page', '<!doctype html><p>{}', 'not_json'],
    ['cut short', write([proposal()]).slice(0, 700), 'cut_short'],
    ['a list', '[]', 'not_proposals'],
    ['a charter', '{"format":"relais-charter","version":1}', 'not_proposals'],
    ['a newer version', '{"format":"relais-proposals","version":2}', 'newer_version'],
    ['none inside', tampered((file) => Object.assign(file, { proposals: [] }), true), 'damaged'],
    ['too large', ' '.repeat(5_000_001), 'too_large'],
    ['too deep', `{"format":"relais-proposals","x":${'['.repeat(40)}${']'.repeat(40)}}`, 'damaged'],
    ['a prototype', '{"__proto__":{},"format":"relais-proposals"}', 'damaged'],
    ['a field twice', '{"format":"relais-proposals","format":"relais-proposals"}', 'damaged'],
    ['a field more', tampered((file) => Object.assign(file, { roles: ['admin'] }), true), 'damaged'],
    [
      'a handle beside the excerpt',
      tampered((f) => Object.assign(first(f), { handle: 'lea' }), true),
      'damaged',
    ],
    ['a word changed', tampered((f) => Object.assign(first(f), { why: 'Parce que.' })), 'altered'],
    [
      'a word changed, sealed again',
      tampered((f) => Object.assign(first(f), { why: 'Parce que.' }), true),
      'altered',
    ],
    ['under another’s id', tampered((f) => Object.assign(first(f), { id: '0'.repeat(32) }), true), 'altered'],
    [
      'for another house, by hand',
      tampered((f) => Object.assign(f, { house: { ...house, brands: ['Autre'] } })),
      'altered',
    ],
  ])('%s is refused, and told apart', (_name, text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('names another file of ours, and repeats nothing that a stranger wrote', () => {
    expect(read('{"format":"relais-charter"}')).toMatchObject({ detail: 'relais-charter' });
    expect(read('{"format":"<b>pay me</b>"}')).toMatchObject({ problem: 'not_proposals', detail: '' });
  });

  it('has a proposal that is in it twice once', () => {
    const twice = tampered((file) => {
      file.proposals = [proposal(), proposal()];
    }, true);
    expect(read(twice)).toMatchObject({ ok: true, file: { proposals: [proposal()] } });
  });

  it('is for a house where they share a brand, however it is spelled', () => {
    expect(sameHouse(house, { brands: ['LIGNEO', 'Autre'] })).toBe(true);
    expect(sameHouse(house, { brands: ['Autre'] })).toBe(false);
  });
});

const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim());
const some = words.filter((text) => text !== '');
const line = words.map((text) => text.replace(/[\n\r]/g, ' ').trim());
const label = line.filter((text) => text !== '');
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const what = fc.oneof(
  fc.record({
    kind: fc.constant('reply' as const),
    reply: fc.option(slug),
    title: fc.option(label),
    lang: fc.constantFrom('fr', 'en', 'es'),
    text: some,
  }),
  fc.record({
    kind: fc.constant('rule' as const),
    rule: slug,
    name: label,
    guidance: fc.option(words),
    words: some,
  }),
  fc.record({ kind: fc.constant('topic' as const), name: label, words: fc.array(some, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('other' as const), words: some }),
);
const generated: fc.Arbitrary<Proposal> = fc
  .record({
    at: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString()),
    by: fc.option(fc.stringMatching(/^[A-Z]{1,4}$/)),
    why: line,
    what,
    about: fc.option(
      fc.record({ excerpt: some, network: fc.constantFrom('x', null), lang: fc.constant(null) }),
    ),
    revision: fc.nat(1_000),
  })
  .map((one) => proposalOf(one as ProposalDraft, digest));

describe('generated files', () => {
  it('come back equal', () => {
    let count = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(fc.array(generated, { minLength: 1, maxLength: 3 }), (list) => {
        count += 1;
        const once = [...new Map(list.map((one) => [one.id, one])).values()];
        for (const one of once) kinds.add(one.what.kind);
        const made = read(write(once));
        if (!made.ok) throw new Error(`${made.problem} ${made.detail}`);
        expect(new Map(made.file.proposals.map((one) => [one.id, one]))).toEqual(
          new Map(once.map((one) => [one.id, one])),
        );
        expect(made.file.proposals.every((one) => one.id === idOf(one, digest))).toBe(true);
      }),
      { numRuns: RUNS / 10 },
    );
    expect([...kinds].sort()).toEqual([...proposedKinds].sort());
    tell('files of proposals', count);
  }, 600_000);

  it('with any character changed, dropped or repeated are refused or say the same, and never hold the worker', () => {
    const text = write(proposals(2));
    const whole = read(text);
    let count = 0;
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('flip', 'cut', 'drop', 'repeat'),
        fc.integer({ min: 1, max: 255 }),
        (at, how, mask) => {
          count += 1;
          const unit = String.fromCharCode(text.charCodeAt(at) ^ mask);
          const other = {
            flip: () => text.slice(0, at) + unit + text.slice(at + 1),
            cut: () => text.slice(0, at),
            drop: () => text.slice(0, at) + text.slice(at + 1),
            repeat: () => text.slice(0, at) + (text[at] ?? '') + text.slice(at),
          }[how]();
          const made = read(other);
          // A space more between two fields changes nothing that is said.
          if (made.ok) expect(made).toEqual(whole);
        },
      ),
      { numRuns: RUNS / 10 },
    );
    const large = write(proposals(MOST_IN_FILE));
    slowest = quickest(() => void read(large));
    tell(`damaged files of proposals; ${MOST_IN_FILE} proposals are read in ${slowest.toFixed(0)} ms`, count);
    expect(slowest).toBeLessThan(MOST_MS * 4);
  }, 600_000);

  it('of anything at all are refused without an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .anything()
            .map((one) => String(JSON.stringify({ format: PROPOSALS_FORMAT, version: 1, proposals: one }))),
        ),
        (text) => {
          expect(read(text).ok).toBe(false);
        },
      ),
      { numRuns: RUNS / 10 },
    );
  }, 600_000);
});
