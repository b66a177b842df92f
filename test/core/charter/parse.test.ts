import { describe, expect, it } from 'vitest';
import { checkCharter, parseCharter } from '../../../src/core/charter/parse';
import { charterProblemReasons } from '../../../src/core/charter/problem';
import type { Charter } from '../../../src/core/charter/schema';
import { patterns } from '../../../src/platform/patterns';
import { charter, recorded, reply, rule, topic } from './sample';

const always = { kind: 'own_case' } as const;

function problems(text: string, options = { patterns: patterns as typeof patterns | undefined }) {
  const parsed = parseCharter(text, options);
  return parsed.ok ? [] : parsed.problems.map(({ path, reason }) => `${path}: ${reason}`);
}

const good = JSON.stringify(charter());
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('what is no charter at all', () => {
  it.each([
    ['empty', '', ': not_json'],
    ['words', 'hello', ': not_json'],
    ['cut', good.slice(0, -1), ': not_json'],
    ['a comment', `${good}// x`, ': not_json'],
    ['a list', '[]', ': not_a_charter'],
    ['a string', '"relais-charter"', ': not_a_charter'],
    ['another format', '{"format":"x"}', ': not_a_charter'],
    ['33 levels', `{"a":${nested(32)}}`, `a${'[0]'.repeat(31)}: too_deep`],
    ['millions of levels', '['.repeat(2_000_000), `${'[0]'.repeat(32)}: too_deep`],
    ['too large', ' '.repeat(5_000_001), ': too_large'],
    ['too large in bytes only', `"${'é'.repeat(2_500_000)}"`, ': too_large'],
    ['a key twice', '{"format":"relais-charter","format":"x"}', 'format: duplicate_key'],
    ['a key twice, written otherwise', '{"a":{"b":1,"\\u0062":2}}', 'a.b: duplicate_key'],
    ['a prototype', '{"a":[{"__proto__":{}}]}', 'a[0].__proto__: forbidden_key'],
    ['a prototype, escaped', '{"__pro\\u0074o__":{}}', '__proto__: forbidden_key'],
    ['a constructor', '{"constructor":{"prototype":{}}}', 'constructor: forbidden_key'],
    ['no version', '{"format":"relais-charter"}', 'version: missing'],
    ['a newer version', '{"format":"relais-charter","version":2}', 'version: newer_version'],
    ['a strange version', '{"format":"relais-charter","version":"1"}', 'version: unknown_version'],
  ])('%s', (_what, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('a byte order mark is no fault', () => {
    expect(problems(`\ufeff${good}`)).toEqual([]);
  });

  it('braces, quotes and backslashes inside strings are text', () => {
    expect(problems(JSON.stringify(charter({ perimeter: '{"a":1,"a":[[["\\"}' })))).toEqual([]);
  });
});

type Raw = Record<string, unknown>;
const raw = (change: (one: Raw) => void): string => {
  const one = JSON.parse(good) as Raw;
  change(one);
  return JSON.stringify(one);
};

describe('fields against the schema', () => {
  it.each<[string, (one: Raw) => void, string]>([
    ['missing', (one) => delete one.rules, 'rules: missing'],
    ['wrong type', (one) => (one.title = 3), 'title: wrong_type'],
    ['unknown', (one) => (one.token = 'x'), ': unknown_field'],
    ['not one of', (one) => (one.language = 'de'), 'language: unknown_value'],
    ['empty', (one) => (one.title = ''), 'title: too_short'],
    ['long', (one) => (one.title = 'x'.repeat(201)), 'title: too_long'],
    ['negative', (one) => (one.revision = -1), 'revision: too_small'],
    [
      'a condition of no kind',
      (one) => (one.rules = [rule('r', 'answer', { kind: 'x' } as never)]),
      'rules[0].when.kind: unknown_value',
    ],
    [
      'http',
      (one) =>
        (one.articles = [
          { id: 'a', title: 'a', text: '', source: { kind: 'law', title: 'x', link: 'javascript:alert(1)' } },
        ]),
      'articles[0].source.link: bad_format',
    ],
    ['no brand', (one) => (one.brands = []), 'brands: too_short'],
  ])('%s', (_what, change, expected) => {
    expect(problems(raw(change))).toContain(expected);
  });

  it('tells at most 50, without control characters', () => {
    const rules = Array.from({ length: 80 }, (_, i) =>
      rule(`r${i}`, 'answer', always, { action: 'x' as never }),
    );
    expect(problems(JSON.stringify({ ...charter(), rules }))).toHaveLength(50);
    const parsed = checkCharter({ ...charter(), 'a\u202eb\n': 1 });
    expect(parsed.ok || parsed.problems[0]?.detail).toBe('ab');
  });
});

const text = 'Bonjour {{first_name}}, voici : 48 heures.';
const blank = { id: 'first_name', kind: 'first_name' as const, label: 'x', fallback: null, choices: [] };

describe('records against each other', () => {
  it.each<[string, Partial<Charter>, string]>([
    [
      'a topic without its owner (P10)',
      { topics: [topic('t', [], { owner: 'gone' })] },
      'topics[0].owner: orphan_topic',
    ],
    [
      'a rule’s department',
      { rules: [rule('r', 'answer', always, { department: 'gone' })] },
      'rules[0].department: unknown_department',
    ],
    [
      'a rule’s article',
      { rules: [rule('r', 'answer', always, { article: 'gone' })] },
      'rules[0].article: unknown_article',
    ],
    [
      'a condition’s topic, nested',
      {
        rules: [
          rule('r', 'answer', {
            kind: 'not',
            of: { kind: 'all', of: [always, { kind: 'topic', topic: 'gone' }] },
          }),
        ],
      },
      'rules[0].when.of.of[1].topic: unknown_topic',
    ],
    [
      'a reply’s department',
      { replies: [reply('a', 'x', { department: 'gone' })] },
      'replies[0].department: unknown_department',
    ],
    [
      'a reply’s topic',
      { replies: [reply('a', 'x', { topics: ['gone'] })] },
      'replies[0].topics[0]: unknown_topic',
    ],
    [
      'the person on call',
      {
        care: {
          ...charter().care,
          onCall: [{ person: 'gone', days: [], from: '00:00', until: '08:00', contact: 'x' }],
        },
      },
      'care.onCall[0].person: unknown_person',
    ],
    [
      'an id twice',
      { rules: [rule('r', 'answer', always), rule('r', 'thank', always)] },
      'rules[1].id: duplicate_id',
    ],
    [
      'an id of the engine’s own',
      { rules: [rule('mandatory-spam', 'answer', always)] },
      'rules[0].id: reserved_id',
    ],
    [
      'a page of two brands',
      {
        brands: [
          ...charter().brands,
          {
            ...(charter().brands[0] as Charter['brands'][0]),
            id: 'b',
            pages: [{ network: 'x', handle: 'lignesazur', name: null }],
          },
        ],
      },
      'brands[1].pages[0]: duplicate_page',
    ],
    [
      'a blank not declared',
      { replies: [reply('a', text)] },
      'replies[0].variants[0].text: blank_not_declared',
    ],
    [
      'a blank not used',
      { replies: [reply('a', 'x', { blanks: [blank] })] },
      'replies[0].blanks[0]: blank_not_used',
    ],
    [
      'a choice without choices',
      { replies: [reply('a', text, { blanks: [{ ...blank, kind: 'choice' }] })] },
      'replies[0].blanks[0].choices: blank_without_choices',
    ],
    [
      'a locked passage that is not there',
      {
        replies: [reply('a', 'x', { variants: [{ lang: 'fr', text: '48 heures', locked: ['24 heures'] }] })],
      },
      'replies[0].variants[0].locked[0]: locked_not_in_text',
    ],
    [
      'a language twice',
      {
        replies: [
          reply('a', 'x', { variants: [1, 2].map((n) => ({ lang: 'fr', text: `x${n}`, locked: [] })) }),
        ],
      },
      'replies[0].variants[1].lang: two_variants_of_a_language',
    ],
    [
      'a proposal’s blank',
      {
        replies: [
          reply('a', 'x', {
            proposed: { variants: [{ lang: 'fr', text, locked: [] }], blanks: [], by: 'x', on: '2026-01-01' },
          }),
        ],
      },
      'replies[0].proposed.variants[0].text: blank_not_declared',
    ],
    [
      'an approval that ends before it begins',
      { replies: [reply('a', 'x', { approvals: [recorded('0'.repeat(64), { until: '2025-01-01' })] })] },
      'replies[0].approvals[0].until: dates_reversed',
    ],
    [
      'words that say nothing',
      { rules: [rule('r', 'answer', { kind: 'words', words: ['ok', '…'] })] },
      'rules[0].when.words[1]: words_say_nothing',
    ],
    [
      'a pattern with a look-back',
      { rules: [rule('r', 'answer', { kind: 'pattern', pattern: '(?<=a)b' })] },
      'rules[0].when.pattern: pattern_refused',
    ],
  ])('%s', (_what, change, expected) => {
    expect(problems(JSON.stringify(charter(change)))).toEqual([expected]);
  });

  it('patterns without an engine are refused', () => {
    const rules = [rule('r', 'answer', { kind: 'pattern', pattern: 'a' })];
    expect(problems(JSON.stringify(charter({ rules })))).toEqual([]);
    expect(problems(JSON.stringify(charter({ rules })), { patterns: undefined })).toEqual([
      'rules[0].when: pattern_engine_missing',
    ]);
  });

  it('a charter without the law’s exception is taken: the engine adds it', () => {
    expect(problems(good)).toEqual([]);
  });
});

describe('the list of reasons', () => {
  it('names each once', () => {
    expect(new Set(charterProblemReasons).size).toBe(charterProblemReasons.length);
  });
});
