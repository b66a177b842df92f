/** Reads and compiles a charter for a command-line program. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseCharter } from '../../src/core/charter/parse';
import type { CharterProblem } from '../../src/core/charter/problem';
import { believedIn } from '../../src/core/replies/believed';
import { type CompiledCharter, compileCharter } from '../../src/core/rules/compile';
import { digest } from '../../src/platform/digest';
import { patterns } from '../../src/platform/patterns';
import { holds } from '../../src/platform/signing';
import { root } from '../root';

export const defaultCharter = path.join(root, 'src/charters/default.fr.json');

export type LoadedCharter =
  | { readonly ok: true; readonly compiled: CompiledCharter }
  | { readonly ok: false; readonly problems: readonly CharterProblem[] };

/** A charter is at most 5 MB; a device or a far larger file is not even opened. */
const MOST_BYTES = 6_000_000;

/** The default charter. Throws where its file cannot be read at all. */
export function loadCharter(): LoadedCharter {
  const parsed = parsedFrom(defaultCharter);
  return parsed.ok ? { ok: true, compiled: compileCharter(parsed.charter, { digest, patterns }) } : parsed;
}

/**
 * A charter that somebody names; its signatures are checked before anything is read by it, so that one that does not hold
 * offers no reply. Rejects where the file cannot be read at all.
 */
export async function charterFrom(file = defaultCharter): Promise<LoadedCharter> {
  const parsed = parsedFrom(file);
  if (!parsed.ok) return parsed;
  const { charter } = parsed;
  const verify = await believedIn(charter, ({ publicKey, signature, text }) =>
    holds(publicKey, signature, text),
  );
  return { ok: true, compiled: compileCharter(charter, { digest, patterns, verify }) };
}

function parsedFrom(file: string): ReturnType<typeof parseCharter> {
  const { size } = fileAt(file);
  if (size > MOST_BYTES) return { ok: false, problems: [{ path: '', reason: 'too_large', detail: '5' }] };
  return parseCharter(readFileSync(file, 'utf8'), { patterns });
}

function fileAt(file: string): { readonly size: number } {
  const stat = statSync(file);
  if (!stat.isFile()) throw new Error(`not a file: ${file}`);
  return stat;
}
