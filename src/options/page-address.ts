/** What an admin types or pastes for a page of the brand. */

export interface PageAddress {
  /** Null where the network cannot be told from what was typed. */
  readonly network: 'x' | 'facebook' | null;
  readonly handle: string;
}

const hosts: readonly (readonly [RegExp, 'x' | 'facebook'])[] = [
  [/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/, 'x'],
  [/^(?:www\.|m\.|web\.|[a-z]{2}-[a-z]{2}\.)?facebook\.com$/, 'facebook'],
];

/**
 * `@marque`, `marque`, `x.com/marque`, `https://www.facebook.com/marque/posts/1`: the handle, and the network
 * where an address says it.
 */
export function readPageAddress(typed: string): PageAddress {
  const trimmed = typed.trim();
  if (!trimmed.includes('/')) return { network: null, handle: trimmed.replace(/^@/, '') };
  try {
    const url = new URL(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
    const network = hosts.find(([host]) => host.test(url.hostname))?.[1] ?? null;
    const [first = '', second = ''] = url.pathname.split('/').filter((part) => part !== '');
    if (first === 'profile.php') return { network, handle: url.searchParams.get('id') ?? '' };
    return { network, handle: decodeURIComponent(first === 'pages' ? second : first).replace(/^@/, '') };
  } catch {
    return { network: null, handle: trimmed };
  }
}
