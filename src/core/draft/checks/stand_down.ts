import type { Check } from './check';

/** A reply where the charter says to leave standing, or to escalate and say nothing in substance. */
export const standDown: Check = (page) => {
  const advice = page.answered?.advice ?? null;
  if (advice !== 'leave' && advice !== 'escalate') return [];
  const all = page.span(0, page.text.length);
  return all === null ? [] : [all];
};
