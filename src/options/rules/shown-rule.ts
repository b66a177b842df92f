/** What an address names: `#rules?rule=late-train&proposal=…`. */
import { useEffect } from 'preact/hooks';

export function ruleIn(hash: string): string | null {
  return named(hash, 'rule');
}

/** The proposal it was opened from. */
export function proposalIn(hash: string): string | null {
  return named(hash, 'proposal');
}

function named(hash: string, name: string): string | null {
  const [, query = ''] = hash.split('?');
  return new URLSearchParams(query).get(name);
}

/** Brings the rule that the address names into view, once. */
export function useShownRule(): void {
  useEffect(() => {
    const asked = ruleIn(location.hash);
    if (asked === null) return;
    const rule = document.getElementById(`rule-${asked}`);
    rule?.scrollIntoView({ block: 'center' });
    rule?.focus({ preventScroll: true });
  }, []);
}
