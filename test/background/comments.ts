/** Comments as a page gives them. */
import type { PageFacts, SocialComment } from '../../src/core/comment';
import type { ReplyOf } from '../../src/messages/contract';

export function comment(text: string, over: Partial<SocialComment> = {}): SocialComment {
  return {
    id: '1790000000000000001',
    permalink: 'https://x.com/lea_rv/status/1790000000000000001',
    kind: 'reply',
    parentId: null,
    author: { name: 'Léa Rivoire', handle: 'lea_rv', verified: false },
    text,
    truncated: false,
    lang: 'fr',
    time: null,
    timeText: '2 h',
    counts: { reactions: 1, replies: 0, shares: 0, views: null },
    ...over,
  };
}

export const onX: PageFacts = { network: 'x', own: true, baseline: { median: 2, mad: 1, size: 30 } };
export const onPractice: PageFacts = { ...onX, network: 'practice' };

export function found(
  text: string,
  over: Partial<SocialComment> = {},
  page: PageFacts = onX,
): ReplyOf<'content.comment'> {
  return {
    found: {
      comment: comment(text, over),
      page,
      brand: null,
      answered: null,
      answeredBy: null,
      reopened: false,
      acting: { is: 'brand', who: 'Marque' },
      url: 'https://x.com/brand/status/1',
    },
  };
}

export const QUESTION = 'Bonjour, quand rouvre votre boutique de Nice ?';
export const KEY = 'x:1790000000000000001';
