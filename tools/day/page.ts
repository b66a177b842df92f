/** A thread of the day as its network's page, without any script: what an adapter would read of it. */

import type { SocialComment } from '../../src/core/comment';
import { siteFor } from '../../src/sites';
import {
  comment as facebookComment,
  facebookPage,
  postAddress,
} from '../../test/e2e/fixtures/facebook-thread/render';
import type { ThreadSpec } from '../../test/e2e/fixtures/thread';
import { xPage } from '../../test/e2e/fixtures/x-thread/render';
import { parsePage } from './documents';
import type { Layout } from './houses';

const addresses: Readonly<Record<Layout, (spec: ThreadSpec) => string>> = {
  x: ({ owner, post }) => `https://x.com/${owner.handle}/status/${post.id}`,
  facebook: postAddress,
};

/** What the script of the Facebook fixture does when it starts. */
function paintFacebook(document: Document, spec: ThreadSpec): void {
  const names = new Map(spec.comments.map(({ id, name }) => [id, name]));
  for (const given of spec.comments) {
    const place = document.querySelector(given.parent ? `[data-replies="${given.parent}"]` : '#comments');
    const parentName = given.parent ? (names.get(given.parent) ?? null) : null;
    place?.insertAdjacentHTML('beforeend', facebookComment(spec, given, parentName));
  }
}

/** Everything the network's adapter reads of the page, in the order of the page. */
export function readPage(layout: Layout, spec: ThreadSpec): SocialComment[] {
  const url = new URL(addresses[layout](spec));
  const document = parsePage(layout === 'x' ? xPage(spec) : facebookPage(spec));
  if (layout === 'facebook') paintFacebook(document, spec);
  const site = siteFor(url);
  if (site === null) throw new Error(`nobody reads ${url.host}`);
  const page = site.page(url);
  const containers = [...document.querySelectorAll(site.containers)];
  return containers.flatMap((container) => site.read(container, page));
}
