/** Past charters, whole and checked. */
import { parseCharter } from '../../core/charter/parse';
import type { Charter } from '../../core/charter/schema';
import { patternEngine } from '../../platform/patterns';
import type { Desk } from '../desk';

/** Null where it is gone, damaged, or no charter any more. */
export async function versionAt(desk: Desk, place: string, seq: number): Promise<Charter | null> {
  const text = await desk.versions.text(place, seq);
  const made = text === null ? null : parseCharter(text, { patterns: patternEngine() });
  return made?.ok ? made.charter : null;
}

/** The newest version that bore this revision. */
export async function versionOf(desk: Desk, place: string, revision: number): Promise<Charter | null> {
  const { versions } = await desk.versions.list(place);
  const found = versions.find((one) => one.revision === revision);
  return found ? versionAt(desk, place, found.seq) : null;
}
