/** The address of a comment without its author's handle; null where it cannot be said without one. */
import type { SocialComment } from '../core/comment';

const digits = /^\d{1,25}$/;
/** A post's id on Facebook: digits, or `pfbid` and letters. */
const postId = /^(?:\d{1,25}|pfbid[A-Za-z0-9]{10,200})$/;

function ofX({ id, permalink }: Pick<SocialComment, 'id' | 'permalink'>): string | null {
  const status = id !== null && digits.test(id) ? id : /\/status\/(\d{1,25})/.exec(permalink ?? '')?.[1];
  return status === undefined ? null : `https://x.com/i/status/${status}`;
}

function ofFacebook({ permalink }: Pick<SocialComment, 'permalink'>): string | null {
  if (permalink === null || !URL.canParse(permalink)) return null;
  const url = new URL(permalink);
  if (!/(^|\.)facebook\.com$/.test(url.hostname)) return null;
  const inPath = /^\/(\d{1,25})\/(?:posts|videos|photos)\/(?:[^/]*\/)?([A-Za-z0-9]+)\/?$/.exec(url.pathname);
  const owner = inPath?.[1] ?? url.searchParams.get('id');
  const post = inPath?.[2] ?? url.searchParams.get('story_fbid');
  if (!owner || !post || !digits.test(owner) || !postId.test(post)) return null;
  const kept = new URLSearchParams({ story_fbid: post, id: owner });
  for (const name of ['comment_id', 'reply_comment_id']) {
    const value = url.searchParams.get(name);
    if (value && /^[\w=+/-]{1,200}$/.test(value)) kept.set(name, value);
  }
  return `https://www.facebook.com/permalink.php?${kept}`;
}

export function permalinkOf(
  network: string | null,
  comment: Pick<SocialComment, 'id' | 'permalink'>,
): string | null {
  if (network === 'x') return ofX(comment);
  return network === 'facebook' ? ofFacebook(comment) : null;
}
