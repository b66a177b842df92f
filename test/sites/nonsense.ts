const NONSENSE = ['blorp', 'quaxil', 'fnerd', 'zumbre', 'plokat'];

/**
 * Replaces every word of every label by nonsense, keeping digits, marks and digits inside words.
 * @returns how many labels were changed
 */
export function withoutWords(document: Document): number {
  let changed = 0;
  let turn = 0;
  const swap = (text: string) =>
    text.replace(/(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{M}’']*(?![\p{N}_])/gu, () => {
      turn += 1;
      return NONSENSE[turn % NONSENSE.length] ?? '';
    });
  for (const element of document.querySelectorAll('[aria-label]')) {
    const label = element.getAttribute('aria-label') ?? '';
    const swapped = swap(label);
    if (swapped !== label) changed += 1;
    element.setAttribute('aria-label', swapped);
  }
  return changed;
}
