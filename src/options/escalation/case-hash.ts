/** Which escalation an address of the settings names: `#escalation?case=...`. */

export function caseIn(hash: string): string | null {
  const [room = '', rest = ''] = hash.replace(/^#/, '').split('?');
  return room === 'escalation' ? new URLSearchParams(rest).get('case') : null;
}

export function caseHash(decision: string): string {
  return `#escalation?case=${encodeURIComponent(decision)}`;
}
