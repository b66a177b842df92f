/** Versions and their differences, as the screens show them. */
import { type Change, diffCharters } from '../../core/charter/diff';
import type { Charter } from '../../core/charter/schema';
import { type DifferenceView, MOST_DIFFERENCES, type VersionView } from '../../messages/versions';
import type { Version } from '../../storage/version';

export function versionView({ seq, revision, at, cause, by, note }: Version): VersionView {
  return { seq, revision, at, cause, by, note };
}

function differenceView({ part, id, name, how, fields }: Change): DifferenceView {
  return {
    part,
    id,
    name,
    how,
    fields: fields.map(({ path, ...values }) => ({ path: [...path], ...values })),
  };
}

/** What the second says otherwise than the first. */
export function differencesBetween(old: Charter, next: Charter) {
  const found = diffCharters(old, next);
  return { changes: found.slice(0, MOST_DIFFERENCES).map(differenceView), total: found.length };
}
