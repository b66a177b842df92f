import type { Apply } from './index';
import { edit } from './records';

/** On or off, and its words; what a rule asks and decides is the full editor's. */
export const rule: Apply<'rule'> = (charter, { id, on, guidance, do: dos, doNot }) => {
  const rules = edit(charter.rules, id, (one) => ({ ...one, on, guidance, do: dos, doNot }));
  return rules && { ...charter, rules };
};
