/** One entry of the journal as a line of an export: JSON, with what the house may read and nothing only we need. */
import type { Decision } from '../storage/decision';

/** Without the press it came from and what lists are made of. */
export function exportLine(entry: Decision): string {
  const { lane, token, ...said } = entry;
  return JSON.stringify(said);
}
