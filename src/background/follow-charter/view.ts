/** What a followed address and its charters look like to the screens. */
import type { Charter } from '../../core/charter/schema';
import { originPattern } from '../../core/escalation/address';
import { fingerprint } from '../../core/replies/signature';
import type { FollowView, FoundCharter } from '../../messages/travel';
import type { Follow } from '../../storage/follow';
import type { Desk } from '../desk';
import { importable } from '../importable';
import { differencesBetween } from '../versions/view';

export async function followView(desk: Desk, follow: Follow): Promise<FollowView> {
  const {
    address,
    trust,
    review,
    managed,
    revision,
    since,
    askedAt,
    answeredAt,
    trouble,
    waits,
    seen,
    before,
  } = follow;
  const parts = address === null ? null : new URL(address);
  const pattern = parts && originPattern(parts);
  return {
    address,
    host: parts?.hostname ?? null,
    pattern,
    permitted: pattern === null || (await desk.shell.mayRead([pattern])),
    trust,
    review,
    managed,
    revision,
    since,
    askedAt,
    answeredAt,
    trouble,
    waits,
    seen,
    before,
  };
}

/** @param key of a signature that was found to hold */
export function foundView(
  desk: Desk,
  present: Charter,
  charter: Charter,
  sum: string,
  key: string | null,
): FoundCharter {
  const { title, brands, revision, publication } = charter;
  return {
    title,
    brands: brands.map(({ name }) => name),
    revision,
    publication,
    sum,
    signedBy: key === null ? null : { key, fingerprint: fingerprint(key, desk.digest) },
    ...differencesBetween(present, importable(present, charter)),
  };
}
