import { describe, expect, it } from 'vitest';
import { practiceCharters } from '../../src/charters';
import { charterSchema } from '../../src/core/charter/schema';
import { practiceThread } from '../../src/core/practice/thread';
import { actions } from '../../src/core/rules/action';
import { influenceOf } from '../../src/core/rules/influence';

/** Robust centre and spread, written out here so that the thread is judged by another hand than the engine's. */
function baselineOf(values: readonly number[]) {
  const middle = (list: readonly number[]) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  const median = middle(values);
  return { median, mad: middle(values.map((value) => Math.abs(value - median))), size: values.length };
}

describe.each(['fr', 'en'] as const)('the practice thread, %s', (language) => {
  const thread = practiceThread(language);
  const charter = charterSchema.parse(practiceCharters[language]);
  const { comments, post, owner } = thread;
  const judged = comments.flatMap((comment) =>
    comment.expected === null ? [] : [{ ...comment, expected: comment.expected }],
  );

  it('is a post of the practice brand and about forty comments', () => {
    expect(charter.brands[0]?.pages[0]?.handle).toBe(owner.handle);
    expect(post.author.handle).toBe(owner.handle);
    expect(comments.length).toBeGreaterThanOrEqual(40);
    expect(post.counts.replies).toBe(comments.length);
  });

  it('has unique ids and authors, and parents that stand above', () => {
    const seen = new Set([post.id]);
    for (const { id, parentId, kind } of comments) {
      expect(seen.has(id), id).toBe(false);
      expect(seen.has(parentId ?? ''), id).toBe(true);
      expect(kind, id).toBe(parentId === post.id ? 'comment' : 'reply');
      seen.add(id);
    }
    const handles = judged.map(({ author }) => author.handle);
    expect(new Set(handles).size).toBe(handles.length);
  });

  it('calls for every action', () => {
    const called = new Set(judged.map(({ expected }) => expected.action));
    expect(actions.filter((action) => !called.has(action))).toEqual([]);
  });

  it('is mostly calm: a third is small talk or thanks, each danger is met once', () => {
    const count = (...wanted: string[]) =>
      judged.filter(({ expected }) => wanted.includes(expected.action)).length;
    expect(count('none', 'thank')).toBeGreaterThanOrEqual(judged.length / 3);
    for (const grave of ['care', 'report_illegal', 'escalate_legal', 'ignore_spam'])
      expect(count(grave)).toBe(1);
  });

  it('draws influence by its counters, as the practice charter counts it', () => {
    const baseline = baselineOf(judged.map(({ counts }) => counts.reactions ?? 0));
    const influential = judged.filter(
      ({ counts }) => influenceOf(counts, baseline, charter.influence).influential,
    );
    const expected = judged.filter((comment) => comment.expected.influential);
    expect(influential.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeGreaterThanOrEqual(4);
  });

  it('has two comments that the brand answered, signed with initials', () => {
    const own = comments.filter(({ author }) => author.handle === owner.handle);
    expect(own.map(({ parentId }) => parentId)).toEqual(
      judged.filter(({ expected }) => expected.answered).map(({ id }) => id),
    );
    expect(own).toHaveLength(2);
    for (const { text, expected } of own) {
      expect(text).toMatch(/ \^LM$/);
      expect(expected).toBeNull();
    }
    expect(charter.people.map(({ initials }) => initials)).toContain('LM');
  });

  it('counts in each comment the replies that stand under it, at least', () => {
    for (const { id, counts } of comments) {
      const under = comments.filter(({ parentId }) => parentId === id).length;
      expect(counts.replies ?? 0, id).toBeGreaterThanOrEqual(under);
    }
  });

  it('mixes languages, writes from right to left once, and hides one insult', () => {
    expect(new Set(judged.map(({ lang }) => lang))).toEqual(new Set(['fr', 'en', 'de', 'ar']));
    expect(judged.filter(({ text }) => /\p{Script=Arabic}/u.test(text))).toHaveLength(1);
    expect(judged.filter(({ text }) => /\u200b|\p{Script=Cyrillic}/u.test(text))).toHaveLength(1);
  });

  it('exposes invented personal data only', () => {
    for (const { id, text } of [post, ...comments]) {
      const phones = text.match(/\b0\d[\d ]{8,}\d/g) ?? [];
      for (const phone of phones) expect(phone, id).toMatch(/^(06 39 98|07700 900)/);
      const hosts = [...text.matchAll(/https?:\/\/([^/\s]+)/g)].map(([, host]) => host ?? '');
      for (const host of hosts) expect(host, id).toMatch(/\.example$/);
    }
  });
});

describe('the two threads', () => {
  it('tell the same story: same ids, counters and expected acts', () => {
    const bare = (language: 'fr' | 'en') =>
      practiceThread(language).comments.map(({ id, parentId, minutesAgo, counts, expected }) => {
        return { id, parentId, minutesAgo, counts, expected };
      });
    expect(bare('en')).toEqual(bare('fr'));
  });
});
