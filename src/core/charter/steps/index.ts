/**
 * Brings an older charter to the present version, one frozen file a step (`0001-*.ts` leads from 1 to 2). Version 1 is
 * the first: there is no step yet.
 */
import { type CharterProblem, problem } from '../problem';

export type RawCharter = Readonly<Record<string, unknown>>;

export interface Step {
  /** The version it takes; it gives the next one. */
  readonly from: number;
  /** Pure, and forgiving: the schema judges what comes out. */
  run(old: RawCharter): RawCharter;
}

export const steps: readonly Step[] = [];

/** The charter at version `target`, or why it cannot be brought there. */
export function migrate(
  raw: RawCharter,
  target: number,
  list: readonly Step[] = steps,
): RawCharter | CharterProblem {
  const found = raw.version;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return problem(['version'], found === undefined ? 'missing' : 'unknown_version', String(found ?? ''));
  }
  if (found > target) return problem(['version'], 'newer_version', String(found));
  let charter = raw;
  for (let version = found; version < target; version += 1) {
    const step = list.find((one) => one.from === version);
    if (step === undefined) return problem(['version'], 'unknown_version', String(found));
    charter = { ...step.run(charter), version: version + 1 };
  }
  return charter;
}
