import type { SocialComment } from '../../core/comment';
import { unknownCounts } from '../../core/comment';
import { closest, find } from '../../dom/read/nodes';
import type { Body } from '../../dom/read/text';
import type { Site, SitePage } from '../site';
import { actingOnX } from './acting';
import { authorOf } from './author';
import { composerForX, composerOfX } from './composer';
import { controlsOfX } from './controls';
import { countsOf } from './counts';
import { identityOf } from './identity';
import { coversX, handlesX, pageOfX } from './page';
import { inPart, type Part, partsOf } from './parts';
import { isPaid, type Place, placeOf } from './place';
import { answersSomeone } from './replying';
import { ARTICLE, CELL, DIALOG, GROUP, TEXT } from './selectors';
import { bodyOfPart, textOfPart } from './text';

/** A name line alone is a container that X has not filled yet. */
function isLoaded(part: Part): boolean {
  return inPart(part, `time, ${TEXT}, ${GROUP}`) !== null;
}

function place(article: Element, part: Part, id: string | null, time: string | null, page: SitePage): Place {
  // Only what is paid for has an action bar and no time.
  const paid = isPaid(article) || (time === null && id !== null && inPart(part, 'time') === null);
  return paid ? { kind: 'ad', parentId: null } : placeOf(article, id, page, answersSomeone(part));
}

function main(article: Element, part: Part, page: SitePage): SocialComment {
  const author = authorOf(part);
  const { id, permalink, time, timeText } = identityOf(part, author.handle);
  return {
    id,
    permalink,
    ...place(article, part, id, time, page),
    author,
    ...textOfPart(part),
    time,
    timeText,
    counts: countsOf(article),
  };
}

function quoted(part: Part, parentId: string | null): SocialComment {
  const author = authorOf(part);
  return {
    ...identityOf(part, author.handle),
    kind: 'quoted',
    parentId,
    author,
    ...textOfPart(part),
    counts: unknownCounts,
  };
}

/** The reply dialog shows again the post that is answered: the page has it already. */
function isCopy(article: Element): boolean {
  return closest(article, DIALOG) !== null && closest(article, CELL) === null;
}

function read(article: Element, page: SitePage): SocialComment[] {
  if (isCopy(article)) return [];
  const [own, quote] = partsOf(article);
  if (own === undefined || !isLoaded(own)) return [];
  const post = main(article, own, page);
  if (post.author.name === null && post.author.handle === null) return [];
  return quote === undefined ? [post] : [post, quoted(quote, post.id)];
}

function body(article: Element): Body | null {
  const [own] = partsOf(article);
  return own === undefined ? null : bodyOfPart(own);
}

/** The replies that the post of a thread's page says it has. */
function announced(root: ParentNode, page: SitePage): number | null {
  if (page.postId === null) return null;
  const link = find(root, `${ARTICLE} a[href*="/status/${page.postId}"] time`);
  const article = link === null ? null : closest(link, ARTICLE);
  return article === null ? null : countsOf(article).replies;
}

/** X (formerly Twitter): NOTES.md says what its pages look like. */
export const x: Site = {
  id: 'x',
  hosts: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
    'https://mobile.x.com/*',
  ],
  handles: handlesX,
  page: pageOfX,
  covers: coversX,
  containers: ARTICLE,
  read,
  body,
  composer: composerOfX,
  composerFor: composerForX,
  actingAccount: actingOnX,
  controls: controlsOfX,
  announced,
};
