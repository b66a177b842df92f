/** The labelled comments of `corpus/replies/`: each with the replies of the default charter that answer it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../root';
import { rowsOf } from '../../train/rows';

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly lang: 'fr' | 'en';
  readonly network: 'x' | 'facebook';
  /** While the crisis mode is on. */
  readonly crisis?: true;
  /** The best one first, then those that would do. */
  readonly replies: readonly string[];
}

/** Empty where the file is absent. */
export function labelledSet(name: string): readonly Labelled[] {
  const file = path.join(root, 'corpus/replies', `${name}.jsonl`);
  return existsSync(file) ? rowsOf<Labelled>(file) : [];
}
