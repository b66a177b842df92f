/** The rule that an address names: `#rules?rule=late-train`. */
import { useEffect } from 'preact/hooks';

export function ruleIn(hash: string): string | null {
  const [, query = ''] = hash.split('?');
  return new URLSearchParams(query).get('rule');
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
