import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { topicSchema } from '../../src/core/charter/schema/topic';
import { fold } from '../../src/core/text/fold';
import { topicComments } from '../../tools/bench/judgement/rows/topics';

const file = new URL('../../corpus/topics/topics.json', import.meta.url);
const given = z.array(z.pick(topicSchema, { id: true, name: true, keywords: true, examples: true }));
const topics = given.parse(JSON.parse(readFileSync(file, 'utf8')));
const comments = topicComments();

describe('the comments of ten topics', () => {
  it('are 200, each once, none an example of the charter, most of them French', () => {
    expect(topics).toHaveLength(10);
    const texts = [...comments.map(({ text }) => text), ...topics.flatMap(({ examples }) => examples)];
    expect(new Set(texts.map((text) => fold(text).text)).size).toBe(comments.length + 40);
    expect(comments.length).toBeGreaterThanOrEqual(200);
    const french = comments.filter(({ lang }) => lang === 'fr').length;
    expect(french / comments.length).toBeCloseTo(0.7, 1);
  });

  it('speak of every topic, and of no other', () => {
    expect([...new Set(comments.map(({ topic }) => topic))].sort()).toEqual(
      topics.map(({ id }) => id).sort(),
    );
  });
});
