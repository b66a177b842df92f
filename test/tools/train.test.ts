/** The trainer: the same texts give the same bytes, thresholds hold what they promise, nothing held out is learnt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classifierOf } from '../../src/core/classifier/classify';
import { encodeModel, headIds } from '../../src/core/classifier/model';
import { createReader } from '../../src/core/signals';
import { digestBytes } from '../../src/platform/digest';
import { offsetsOf } from '../../tools/train/bias';
import { exampleOf, readCorpus } from '../../tools/train/corpus';
import { foldOf, type Read } from '../../tools/train/cross';
import type { Example } from '../../tools/train/example';
import { prepare, train } from '../../tools/train/fit';
import { heardFile, heardIn, parseHeard } from '../../tools/train/heard';
import { mannerOf } from '../../tools/train/manner';
import { distinctFrom } from '../../tools/train/outside';
import { makeModel } from '../../tools/train/recipe';
import { slopesOf } from '../../tools/train/slope';
import { toneOffsets, toneOffsetsByLanguage } from '../../tools/train/tone';

const some = readCorpus()
  .filter((_, at) => at % 16 === 0)
  .map(exampleOf);
const options = { buckets: 8_192, passes: 3, orders: 1, manners: mannerOf };
const ordinary = [['Bonjour tout le monde', 'Bon week-end', 'See you there']];
const made = makeModel(some, ordinary, options);

describe('a model', { timeout: 60_000 }, () => {
  it('is the same, byte for byte, from the same texts', () => {
    const again = makeModel(some, ordinary, options);
    expect(encodeModel(again.model, digestBytes)).toEqual(encodeModel(made.model, digestBytes));
  });

  it('is another, under another name, from other texts', () => {
    const other = makeModel(some.slice(1), ordinary, options);
    expect(other.model.trained).not.toBe(made.model.trained);
    expect(other.model.weights).not.toEqual(made.model.weights);
  });

  it('reads each text once out of fold', () => {
    expect(made.read).toHaveLength(some.length);
  });

  it('learns what it is shown', () => {
    const shown: Example[] = Array.from({ length: 300 }, (_, at) => ({
      text: at % 2 === 0 ? `zorglub numéro ${at} arrive` : `plumeau numéro ${at} arrive`,
      lang: 'fr',
      labels: Object.fromEntries(headIds.map((head) => [head, head === 'press' && at % 2 === 0])),
      source: 'corpus',
    }));
    const { model } = makeModel(shown, [], options);
    const read = createReader(classifierOf({ ...model, sha256: '' }));
    expect(read('zorglub numéro 901 arrive').signals.press.on).toBe(true);
    expect(read('plumeau numéro 901 arrive').signals.press.on).toBe(false);
  });
});

describe('a source', () => {
  it('that counts for nothing with a head teaches it nothing', () => {
    const post = (tone: boolean): Example => ({
      text: tone ? 'zorglub numéro un' : 'plumeau numéro un',
      lang: 'fr',
      labels: { negative: tone, tone_negative: tone },
      source: 'tone',
    });
    const data = [post(true), post(false)].map((one) => prepare(one, 4_096));
    const { weights } = train(data, { ...options, buckets: 4_096 });
    const learnt = (head: 'negative' | 'tone_negative') =>
      weights.some((weight, at) => at % headIds.length === headIds.indexOf(head) && weight !== 0);
    expect(learnt('tone_negative')).toBe(true);
    expect(learnt('negative')).toBe(false);
  });
});

describe('several orders', () => {
  it('make the mean of what each makes', () => {
    const data = some.slice(0, 60).map((one) => prepare(one, options.buckets));
    const first = train(data, options);
    const both = train(data, { ...options, orders: 2 });
    const second = (at: number) => 2 * (both.weights[at] as number) - (first.weights[at] as number);
    const moved = [...first.weights.keys()].filter((at) => first.weights[at] !== both.weights[at]);
    expect(moved.length).toBeGreaterThan(0);
    // Each order learns the same texts: what both learned points the same way far more often than not.
    const agree = moved.filter((at) => second(at) * (first.weights[at] as number) >= 0).length;
    expect(agree / moved.length).toBeGreaterThan(0.8);
    expect(train(data, { ...options, orders: 2 })).toEqual(both);
  });
});

describe('what was heard elsewhere', () => {
  it('is read by digest, head and verdict', () => {
    const heard = parseHeard('00112233445566aa\tillegal\ttrue\n00112233445566aa\tdistress\tunclear\n');
    expect(heard.get('00112233445566aa')).toEqual([
      ['illegal', true],
      ['distress', null],
    ]);
  });

  it.each([
    ['a short digest', '0011\tillegal\ttrue'],
    ['an unknown head', '00112233445566aa\tanger\ttrue'],
    ['an unknown verdict', '00112233445566aa\tillegal\tfalse'],
    ['a fourth column', '00112233445566aa\tillegal\ttrue\tnote'],
  ])('%s is refused with its line', (_, row) => {
    expect(() => parseHeard(`\n${row}`)).toThrow('heard-elsewhere.tsv:2');
  });

  it('is kept in a file that can be read', () => {
    const all = [...parseHeard(readFileSync(heardFile, 'utf8')).values()].flat();
    expect(new Set(all.map(([head]) => head))).toEqual(new Set(['illegal', 'distress']));
    expect(heardIn('a text that nobody read')).toEqual([]);
  });
});

describe('offsets', () => {
  const at = headIds.indexOf('distress');
  const row = (truth: number, logit: number): Read => ({
    source: 'corpus',
    french: true,
    truth: Int8Array.from(headIds, () => truth),
    logits: new Float64Array(headIds.length).fill(logit),
    patterns: new Float64Array(headIds.length),
    shown: new Uint8Array(headIds.length).fill(1),
  });
  const slopes = new Float64Array(headIds.length).fill(1);
  const read = [row(1, 2), row(1, 1), row(0, 0.5), row(0, -1)];

  it('stand where the F1 is best', () => {
    const [offset = 0] = offsetsOf(read, slopes, []).french;
    expect(offset).toBeGreaterThanOrEqual(0.5);
    expect(offset).toBeLessThan(1);
  });

  it('rise until ordinary texts raise few enough alarms', () => {
    const calm = Array.from({ length: 5_000 }, (_, one) => row(0, one / 1_000));
    const offset = offsetsOf(read, slopes, [calm]).french[at] ?? 0;
    const alarms = calm.filter(({ logits }) => (logits[at] ?? 0) > offset).length;
    expect(alarms).toBeLessThanOrEqual(5);
    expect(alarms).toBeGreaterThan(0);
  });

  it('do not count what is the real thing among ordinary texts', () => {
    const calm = Array.from({ length: 5_000 }, (_, one) => row(one < 50 ? 1 : 0, one < 50 ? 9 : -3));
    expect(offsetsOf(read, slopes, [calm]).french[at]).toBeLessThan(1);
  });

  it('are those of its own language for what is grave, once it has enough to tell', () => {
    const english = (one: Read): Read => ({ ...one, french: false });
    const many = Array.from({ length: 60 }, (_, one) => [row(1, 2 + one / 100), row(0, -2)]).flat();
    const wild = Array.from({ length: 5_000 }, () => english(row(0, 5)));
    const calm = Array.from({ length: 5_000 }, () => row(0, -3));
    const { french, other } = offsetsOf([...many, ...many.map(english)], slopes, [wild, calm]);
    expect(french[at]).toBeLessThan(2);
    expect(other[at]).toBeGreaterThanOrEqual(5);
    const press = headIds.indexOf('press');
    expect(french[press]).toBe(other[press]);
    const few = offsetsOf([...many, english(row(1, 2))], slopes, [wild, calm]);
    expect(few.other[at]).toBeGreaterThanOrEqual(5);
  });

  it('are bounded by the ordinary texts of its language together, not by a small pool of them alone', () => {
    const many = Array.from({ length: 60 }, (_, one) => [row(1, 2 + one / 100), row(0, -2)]).flat();
    const small = Array.from({ length: 500 }, (_, one) => row(0, one < 2 ? 2.5 : -3));
    const large = Array.from({ length: 4_500 }, () => row(0, -3));
    const offset = (pools: Read[][]) => offsetsOf(many, slopes, pools).french[at] ?? 0;
    expect(offset([small, large])).toBeLessThan(2);
    expect(offset([small])).toBeGreaterThanOrEqual(2.5);
    const english = (rows: Read[]) => rows.map((one) => ({ ...one, french: false }));
    const elsewhere = offsetsOf(english(many), slopes, [english(small), english(large)]).other[at] ?? 0;
    expect(elsewhere).toBeGreaterThanOrEqual(2.5);
  });
});

describe('a threshold of displeasure', () => {
  const at = headIds.indexOf('negative');
  const row = (truth: number, logit: number, more: Partial<Read> = {}): Read => ({
    source: 'corpus',
    french: true,
    truth: Int8Array.from(headIds, () => truth),
    logits: new Float64Array(headIds.length).fill(logit),
    patterns: new Float64Array(headIds.length),
    shown: new Uint8Array(headIds.length).fill(1),
    ...more,
  });
  const slopes = new Float64Array(headIds.length).fill(1);
  /** Four complaints in five, and F1 alone would flag every text. */
  const read = Array.from({ length: 1_000 }, (_, one) => row(Number(one % 5 > 0), (one % 97) / 20));

  it('keeps alarms on other texts within bounds', () => {
    const offset = offsetsOf(read, slopes, []).other[at] ?? 0;
    const calm = read.filter(({ truth }) => truth[at] === 0);
    expect(calm.filter(({ logits }) => (logits[at] ?? 0) > offset).length / calm.length).toBeLessThanOrEqual(
      0.3,
    );
  });

  it('is set by what the reader does: lower where nothing can be shown, since it then doubts', () => {
    const [shown = 0, bare = 0] = [1, 0].map(
      (said) =>
        offsetsOf(
          read.map((one) => ({ ...one, shown: new Uint8Array(headIds.length).fill(said) })),
          slopes,
          [],
        ).french[at],
    );
    expect(bare).toBeLessThan(shown);
  });
});

describe('slopes', () => {
  const head = headIds.indexOf('press');
  const rows = (sure: number): Read[] =>
    Array.from({ length: 2_000 }, (_, at) => {
      // Three in four of the sure ones are right: a logit of 1.1, whatever was said.
      const right = at % 8 >= 2;
      const said = at % 2 === 0;
      return {
        source: 'corpus',
        french: true,
        truth: Int8Array.from(headIds, () => Number(said === right)),
        logits: new Float64Array(headIds.length).fill(said ? sure : -sure),
        patterns: new Float64Array(headIds.length),
        shown: new Uint8Array(headIds.length),
      };
    });

  it('make odds of logits that are too sure, and leave those that are not', () => {
    const [even, odd] = [rows(4), rows(1.1)].map((some) => slopesOf(some)[head] ?? 0);
    expect(odd).toBeGreaterThan((even ?? 0) * 2);
    expect(odd).toBeGreaterThan(0);
  });

  it('stay 1 where nothing is told', () => {
    expect(slopesOf([])[head]).toBeCloseTo(1);
  });
});

describe('the tone', () => {
  const [bad, good] = [headIds.indexOf('tone_negative'), headIds.indexOf('tone_positive')];
  const read = (tone: number, negative: number, positive: number): Read => {
    const truth = new Int8Array(headIds.length).fill(-1);
    truth[bad] = Number(tone === 0);
    truth[good] = Number(tone === 2);
    const logits = new Float64Array(headIds.length);
    logits[bad] = negative;
    logits[good] = positive;
    return {
      source: 'corpus',
      french: true,
      truth,
      logits,
      patterns: new Float64Array(headIds.length),
      shown: new Uint8Array(headIds.length),
    };
  };

  it('turns where the three are told apart best', () => {
    const rows = [read(0, 2, -1), read(1, 0.6, -0.6), read(2, -1, 0.2)];
    const ones = new Float64Array(headIds.length).fill(1);
    const none = new Float64Array(headIds.length);
    const { negative, positive } = toneOffsets([rows, []], { french: none, other: none }, ones);
    expect(negative).toBeGreaterThanOrEqual(0.6);
    expect(negative).toBeLessThan(2);
    expect(positive).toBeGreaterThanOrEqual(-0.6);
    expect(positive).toBeLessThan(0.2);
  });

  it('turns elsewhere in French, once there are texts enough to tell', () => {
    const spoken = (french: boolean, shift: number, times: number): Read[] =>
      Array.from({ length: times }, () =>
        [read(0, 2 + shift, -2), read(1, 0.6 + shift, -2), read(2, -2, 2)].map((one) => ({ ...one, french })),
      ).flat();
    const ones = new Float64Array(headIds.length).fill(1);
    const none = { french: new Float64Array(headIds.length), other: new Float64Array(headIds.length) };
    const own = toneOffsetsByLanguage([[...spoken(true, 0, 100), ...spoken(false, -2, 100)]], none, ones);
    expect(own.french.negative).toBeGreaterThanOrEqual(0.6);
    expect(own.other.negative).toBeLessThan(0.6);
    const few = toneOffsetsByLanguage([[...spoken(true, 0, 2), ...spoken(false, -2, 2)]], none, ones);
    expect(few.french).toEqual(few.other);
  });
});

describe('a guess', () => {
  const labels = { distress: false, negative: false } as const;
  const text = 'Je vais me suicider ce soir, je veux mourir, j’ai déjà écrit la lettre d’adieu.';
  const told = (example: Example) => [...prepare(example, 4_096).told].map((head) => headIds[head]).sort();

  it('is taken back where the patterns find an open phrase', () => {
    const one: Example = { text, lang: 'fr', labels, source: 'reviews' };
    expect(told(one)).toEqual(['distress', 'negative']);
    expect(told({ ...one, guessed: ['distress'] })).toEqual(['negative']);
    expect(told({ ...one, text: 'Bonne journée', guessed: ['distress'] })).toEqual(['distress', 'negative']);
  });
});

describe('texts', () => {
  const example = (text: string): Example => ({ text, lang: 'fr', labels: {}, source: 'corpus' });

  it('are taken once, and never from an evaluation file, however they are written', () => {
    const kept = distinctFrom(['Déçu', 'DECU', 'held out', '', 'other'].map(example), new Set(['held out']));
    expect(kept.map(({ text }) => text)).toEqual(['Déçu', 'other']);
  });

  it('stay in one fold, however they are written', () => {
    expect(foldOf('DÉÇU de vous', 4)).toBe(foldOf('decu de vous', 4));
    const folds = some.map(({ text }) => foldOf(text, 4));
    for (const fold of [0, 1, 2, 3])
      expect(folds.filter((one) => one === fold).length / folds.length).toBeGreaterThan(0.18);
  });
});
