/**
 * What changed in the page since it was last looked at, kept small: added and removed roots, and the nodes
 * something changed in. Filling it does next to nothing, so that a storm of mutations costs little.
 */
import { nodeTypeOf } from './read/nodes';

/** Attributes that carry what is read; style and class never do. */
export const READ_ATTRIBUTES = [
  'alt',
  'aria-label',
  'data-id',
  'data-parent',
  'data-part',
  'data-testid',
  'data-value',
  'datetime',
  'dir',
  'href',
  'lang',
  'role',
];

/** Beyond that many pending roots, one look at the whole page is cheaper. */
const OVERFLOW = 20_000;

export interface Changes {
  readonly added: Set<Element>;
  readonly removed: Set<Element>;
  readonly within: Set<Node>;
  /** Too much happened: look at everything once. */
  overflow: boolean;
}

export function noChanges(): Changes {
  return { added: new Set(), removed: new Set(), within: new Set(), overflow: false };
}

export function collect(changes: Changes, records: readonly MutationRecord[]): void {
  for (const record of records) {
    if (changes.overflow) return;
    changes.within.add(record.target);
    if (record.type === 'childList') {
      take(changes.added, record.addedNodes);
      take(changes.removed, record.removedNodes);
    }
    if (changes.added.size + changes.removed.size + changes.within.size > OVERFLOW) {
      changes.overflow = true;
      changes.added.clear();
      changes.removed.clear();
      changes.within.clear();
    }
  }
}

function take(into: Set<Element>, nodes: NodeList): void {
  for (const node of nodes) if (nodeTypeOf(node) === 1) into.add(node as Element);
}
