/** Reads and compiles a charter for a command-line program. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseCharter } from '../../src/core/charter/parse';
import type { CharterProblem } from '../../src/core/charter/problem';
import { type CompiledCharter, compileCharter } from '../../src/core/rules/compile';
import { digest } from '../../src/platform/digest';
import { patterns } from '../../src/platform/patterns';
import { root } from '../root';

export const defaultCharter = path.join(root, 'src/charters/default.fr.json');

export type LoadedCharter =
  | { readonly ok: true; readonly compiled: CompiledCharter }
  | { readonly ok: false; readonly problems: readonly CharterProblem[] };

/** A charter is at most 5 MB; a device or a far larger file is not even opened. */
const MOST_BYTES = 6_000_000;

/** Throws where the file cannot be read at all. */
export function loadCharter(file = defaultCharter): LoadedCharter {
  const { size } = fileAt(file);
  if (size > MOST_BYTES) return { ok: false, problems: [{ path: '', reason: 'too_large', detail: '5' }] };
  const parsed = parseCharter(readFileSync(file, 'utf8'), { patterns });
  if (!parsed.ok) return parsed;
  return { ok: true, compiled: compileCharter(parsed.charter, { digest, patterns }) };
}

function fileAt(file: string): { readonly size: number } {
  const stat = statSync(file);
  if (!stat.isFile()) throw new Error(`not a file: ${file}`);
  return stat;
}
