/** Reads and compiles a charter for a command-line program. */
import { readFileSync } from 'node:fs';
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

/** Throws where the file cannot be read at all. */
export function loadCharter(file = defaultCharter): LoadedCharter {
  const parsed = parseCharter(readFileSync(file, 'utf8'), { patterns });
  if (!parsed.ok) return parsed;
  return { ok: true, compiled: compileCharter(parsed.charter, { digest, patterns }) };
}
