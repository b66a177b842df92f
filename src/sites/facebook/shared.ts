import { holds, matches } from '../../dom/read/nodes';
import type { Scope } from './scope';
import { NAME, REACTIONS_BAR } from './selectors';

/**
 * A post that shares another shows both in one container: the second name line begins the shared one, which ends
 * where the reactions to the outer post stand.
 */
export function splitQuote(scope: Scope): { main: Scope; shared: Scope | null } {
  const names = scope.own.filter((element) => matches(element, NAME));
  const second = names.find((name) => name !== names[0] && names[0] !== undefined && !holds(names[0], name));
  if (second === undefined) return { main: scope, shared: null };
  const start = scope.own.indexOf(second);
  const bar = scope.own.findIndex((element, index) => index > start && matches(element, REACTIONS_BAR));
  const end = bar < 0 ? scope.own.length : bar;
  const part = (own: readonly Element[]): Scope => {
    const within = new Set(own);
    return { container: scope.container, own, links: scope.links.filter((link) => within.has(link.element)) };
  };
  return {
    main: part([...scope.own.slice(0, start), ...scope.own.slice(end)]),
    shared: part(scope.own.slice(start, end)),
  };
}
