// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createAnswered } from '../../../src/content/coach/answered';
import type { Entry } from '../../../src/content/entry';
import type { CommentKind } from '../../../src/core/comment';
import { comment, entry } from '../made';

const entryOf = (id: string, kind: CommentKind = 'comment') =>
  entry({ comment: comment({ id, kind }) }, document.createElement('article'));

function page() {
  const [editor, other] = [document.createElement('div'), document.createElement('div')];
  const [post, first, second] = [entryOf('p', 'post'), entryOf('1'), entryOf('2')];
  const to = new Map<Entry, HTMLElement>([
    [post, editor],
    [first, editor],
  ]);
  let asked = 0;
  let time = 0;
  const all = new Map([post, first, second].map((entry) => [entry.key, entry]));
  const answered = createAnswered({
    near: () => all.values(),
    composerFor: (entry) => {
      asked += 1;
      time += 1;
      if (entry.key === 'x:odd') throw new Error('the site changed');
      return to.get(entry) ?? null;
    },
    find: (key) => all.get(key),
    clock: () => time,
  });
  return { answered, editor, other, post, first, second, to, all, asked: () => asked };
}

describe('the comment that an editor answers', () => {
  it('is a comment before the post above it', () => {
    const { answered, editor, first } = page();
    expect(answered.of(editor)).toBe(first);
  });

  it('is none of them, where the site says so', () => {
    const { answered, other } = page();
    expect(answered.of(other)).toBeNull();
  });

  it('is remembered, also once the comment has left the page', () => {
    const { answered, editor, first, all, to } = page();
    answered.of(editor);
    to.clear();
    first.live = false;
    all.delete(first.key);
    expect(answered.of(editor)).toBe(first);
  });

  it('changes with the site’s Reply on another one', () => {
    const { answered, editor, first, second, to } = page();
    expect(answered.of(editor)).toBe(first);
    to.clear();
    to.set(second, editor);
    expect(answered.of(editor)).toBe(second);
  });

  it('is looked for a few at a time on a page that is slow to say', () => {
    const { answered, other, all } = page();
    for (let at = 0; at < 40; at += 1) all.set(`x:${at + 10}`, entryOf(String(at + 10)));
    expect(answered.of(other)).toBe('later');
    let given: ReturnType<typeof answered.of> = 'later';
    for (let turn = 0; turn < 20 && given === 'later'; turn += 1) given = answered.of(other);
    expect(given).toBeNull();
  });

  it('a comment that the adapter stumbles over hides no other', () => {
    const { answered, editor, all, first } = page();
    all.set('x:odd', entryOf('odd'));
    expect(answered.of(editor)).toBe(first);
  });
});
