/** Our own posts that say a tone alone: three columns, known values, none twice, none that measures. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentiments } from '../../src/core/signals/signal';
import { fold } from '../../src/core/text/fold';
import { root } from '../../tools/root';
import { readCorpus } from '../../tools/train/corpus';
import { evaluationFiles, evaluationTexts } from '../../tools/train/outside';
import { parsePost, readTonePosts, toneExample } from '../../tools/train/tone-texts';

const posts = readTonePosts();
const shared = path.join(root, '../shared/data');
const missing = evaluationFiles.filter((name) => !existsSync(path.join(shared, name)));
const folded = (text: string) => fold(text).text;

describe('a post', () => {
  it('is refused with its place where a column is missing or the tone is unknown', () => {
    expect(() => parsePost('fr\tneutral', 'a.tsv:2')).toThrow('a.tsv:2');
    expect(() => parsePost('fr\tsad\tMince', 'a.tsv:3')).toThrow('a.tsv:3');
  });

  it('says the tone and nothing else', () => {
    expect(toneExample({ id: 'a', lang: 'fr', tone: 'positive', text: 'Vivement demain' }).labels).toEqual({
      tone_negative: false,
      tone_positive: true,
    });
  });
});

describe('the posts', () => {
  it('are of both languages and of every tone', () => {
    const kinds = new Set(posts.map(({ lang, tone }) => `${lang} ${tone}`));
    expect([...kinds].sort()).toEqual(
      ['en', 'fr'].flatMap((lang) => [...sentiments].sort().map((tone) => `${lang} ${tone}`)),
    );
  });

  it('stand once, and not in the corpus', () => {
    const texts = posts.map(({ text }) => folded(text));
    expect(new Set(texts).size).toBe(texts.length);
    const corpus = new Set(readCorpus().map(({ text }) => folded(text)));
    expect(posts.filter((_, at) => corpus.has(texts[at] as string)).map(({ id }) => id)).toEqual([]);
  });

  it.skipIf(missing.length > 0)(
    `stand in no evaluation file${missing.length > 0 ? ': they are not beside this checkout' : ''}`,
    () => {
      const held = evaluationTexts(shared);
      expect(posts.filter(({ text }) => held.has(folded(text))).map(({ id }) => id)).toEqual([]);
    },
  );
});
