/** What is made from the sources is in step with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passages, withPassages } from '../../tools/corpus/pages';
import { published, publishedFolder, readComments } from '../../tools/corpus/parts';
import { readAdjudicated, readSecond } from '../../tools/corpus/second';

const comments = readComments();
const again = 'npm run -s corpus';

describe('the published corpus', () => {
  it('says what the sources say, line by line', () => {
    const stale = [...published(comments)].filter(([part, rows]) => {
      const file = path.join(publishedFolder, `${part}.jsonl`);
      return !existsSync(file) || readFileSync(file, 'utf8') !== rows;
    });
    expect(
      stale.map(([part]) => part),
      again,
    ).toEqual([]);
  });

  it('holds no file without a source', () => {
    const parts = new Set([...published(comments).keys()].map((part) => `${part}.jsonl`));
    const files = readdirSync(publishedFolder).filter((name) => name.endsWith('.jsonl'));
    expect(files.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('is counted in its README as it stands', () => {
    const page = readFileSync(path.join(publishedFolder, 'README.md'), 'utf8');
    const hands = { comments, second: readSecond(), adjudicated: readAdjudicated() };
    expect(withPassages(page, passages(hands)), again).toBe(page);
  });
});

describe('a generated passage', () => {
  it('is put between its marks, and missed where there are none', () => {
    expect(withPassages('a\n<!-- x -->\nold\n<!-- /x -->\nb', { x: 'new' })).toBe(
      'a\n<!-- x -->\nnew\n<!-- /x -->\nb',
    );
    expect(() => withPassages('a', { x: 'new' })).toThrow('no passage x');
  });
});
