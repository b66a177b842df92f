/** Keeps only the newest of many values: one write at a time, and never an old one after a new one. */

/** @param settled told after each write whether what was last given is kept */
export function latestOnly<T>(
  write: (value: T) => Promise<boolean>,
  settled: (kept: boolean) => void,
): (value: T) => void {
  let next: { readonly value: T } | null = null;
  let writing = false;
  const run = async () => {
    writing = true;
    let kept = true;
    while (next !== null) {
      const { value } = next;
      next = null;
      kept = await write(value);
    }
    writing = false;
    settled(kept);
  };
  return (value) => {
    next = { value };
    // Not a moment later: the popup may close with the next press.
    if (!writing) void run();
  };
}
