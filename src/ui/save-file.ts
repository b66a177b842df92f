/** Hands a file to the user: they choose where it goes. */

/** Revoked late: a browser may still be reading it. */
const KEPT_MS = 60_000;

export function saveFile(
  name: string,
  type: 'text/html' | 'text/plain' | 'application/json',
  text: string,
): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
