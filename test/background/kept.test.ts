import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/background/excerpt';
import { permalinkOf } from '../../src/background/permalink';

describe('an excerpt', () => {
  it('is one line, capped in characters, and never cuts one in two', () => {
    expect(excerptOf('Bonjour,\n\n  tout va bien', 100, [])).toBe('Bonjour, tout va bien');
    expect(excerptOf('😀'.repeat(30), 10, [])).toBe(`${'😀'.repeat(9)}…`);
    expect(excerptOf('court', 0, [])).toBe('');
  });

  it('leaves out names of accounts and personal data', () => {
    const text = 'Merci @lea_rv, appelez le 06 12 34 56 78 svp';
    const start = text.indexOf('06');
    expect(excerptOf(text, 100, [{ start, end: start + 14 }])).toBe('Merci @…, appelez le … svp');
  });

  it.each([
    ['voir https://facebook.com/lea.rivoire/ ici', 'voir … ici'],
    ['voir instagram.com/lea_rv', 'voir …'],
    ['voir www.lea-rivoire.fr', 'voir …'],
    ['écrire à lea.rv@gmail.com merci', 'écrire à … merci'],
    ['écrire à lea.rv (at) gmail.com merci', 'écrire à … merci'],
    ['écrire à lea.rv [at] gmail [dot] com', 'écrire à …'],
    ['écrire à lea arobase gmail point com', 'écrire à …'],
    ['le 06.12.34.56.78 ou le +33 6 12 34 56 78', 'le … ou le +…'],
    ['train 8741 à 7h12, 2 fois', 'train 8741 à 7h12, 2 fois'],
    ['look at gate. com', 'look at gate. com'],
  ])('leaves out addresses and numbers by their form: %s', (text, kept) => {
    expect(excerptOf(text, 140, [])).toBe(kept);
  });
});

describe('a permalink', () => {
  const of = (network: string | null, permalink: string | null, id: string | null = null) =>
    permalinkOf(network, { id, permalink });

  it('on X names the post and not its author', () => {
    expect(of('x', 'https://x.com/lea_rv/status/179', '179')).toBe('https://x.com/i/status/179');
    expect(of('x', 'https://x.com/lea_rv/status/179?s=20')).toBe('https://x.com/i/status/179');
    expect(of('x', null)).toBeNull();
    expect(of('x', 'https://x.com/lea_rv', 'lea_rv')).toBeNull();
  });

  it.each([
    [
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02AbCdEfGhIjK&id=1000123&comment_id=55&__cft__=x',
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02AbCdEfGhIjK&id=1000123&comment_id=55',
    ],
    [
      'https://www.facebook.com/1000123/posts/987654?comment_id=55&reply_comment_id=66',
      'https://www.facebook.com/permalink.php?story_fbid=987654&id=1000123&comment_id=55&reply_comment_id=66',
    ],
    ['https://www.facebook.com/lea.rivoire/posts/pfbid02AbCdEfGhIjK?comment_id=55', null],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=lea.rivoire', null],
    ['https://facebook.com.evil.example/1/posts/2', null],
    ['not an address', null],
  ])('on Facebook holds ids only: %s', (permalink, kept) => {
    expect(of('facebook', permalink)).toBe(kept);
  });

  it('is not kept elsewhere', () => {
    expect(of('practice', 'https://x.com/a/status/1', '1')).toBeNull();
    expect(of(null, 'https://x.com/a/status/1', '1')).toBeNull();
  });
});
