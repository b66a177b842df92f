/** The draw, the second hand's labels and the decisions between the hands hang together. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { blindRows } from '../../tools/corpus/blind';
import { idOf, isDrawn } from '../../tools/corpus/identity';
import { type Comment, readComments } from '../../tools/corpus/parts';
import { written } from '../../tools/corpus/reading';
import { readAdjudicated, readSecond } from '../../tools/corpus/second';

let comments: Comment[];
const second = readSecond();
const adjudicated = readAdjudicated();
beforeAll(() => {
  comments = readComments();
});

describe('the draw', () => {
  it('knows a comment by its text, whatever its case, accents and spacing', () => {
    expect(idOf('Très  BIEN')).toBe(idOf('tres bien'));
    expect(idOf('tres bien')).not.toBe(idOf('tres mal'));
  });

  it('takes one in five, and the same ones where the corpus grows', () => {
    const share = comments.filter(({ id }) => isDrawn(id)).length / comments.length;
    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.22);
    const half = comments.filter((_, at) => at % 2 === 0);
    const whole = new Set(blindRows(comments, new Map()));
    expect(blindRows(half, new Map()).filter((row) => !whole.has(row))).toEqual([]);
  });

  it('shows no label, and nothing that is labelled already', () => {
    const rows = blindRows(comments, new Map());
    expect(rows.length).toBeGreaterThan(800);
    for (const row of rows) {
      const [id = '', lang = '', sector = '', ...text] = row.split('\t');
      const comment = comments.find((one) => one.id === id);
      expect([lang, sector, ...text]).toEqual([
        comment?.lang,
        comment?.sector,
        comment?.text.replaceAll('\n', '\\n'),
      ]);
    }
    expect(blindRows(comments, { has: () => true })).toEqual([]);
  });
});

describe('the second hand', () => {
  it('labelled comments that stand in the corpus and were drawn', () => {
    const known = new Set(comments.map(({ id }) => id));
    expect([...second.keys()].filter((id) => !known.has(id) || !isDrawn(id))).toEqual([]);
    expect(second.size).toBeGreaterThan(900);
  });

  it('was decided with or against wherever it differs from the first, and only there', () => {
    const open = comments.filter(({ id, ...first }) => {
      const other = second.get(id);
      return other !== undefined && !adjudicated.has(id) && written(other) !== written(first);
    });
    expect(open.map(({ id }) => id)).toEqual([]);
    for (const [id, decision] of adjudicated) {
      expect(written(decision.second), id).toBe(written(second.get(id) ?? decision.first));
      expect(written(decision.first), id).not.toBe(written(decision.second));
    }
  });

  it('left the source with what was decided', () => {
    for (const [id, { final }] of adjudicated) {
      const comment = comments.find((one) => one.id === id);
      expect(comment && written(comment), id).toBe(written(final));
    }
  });
});

describe('a file of decisions', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'relais-corpus-')), 'adjudicated.tsv');
  const both = '-;neutral;none\tquestion;neutral;answer\tquestion;neutral;answer';

  it('is refused with its place where a reason is missing or a comment is decided twice', () => {
    writeFileSync(file, `a\t${both}\n`);
    expect(() => readAdjudicated(file)).toThrow('adjudicated.tsv:1: no reason');
    writeFileSync(file, `a\t${both}\tasks\na\t${both}\tasks\n`);
    expect(() => readAdjudicated(file)).toThrow('adjudicated.tsv:2: a stands twice');
  });
});
