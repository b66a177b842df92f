/** The answer as a file for the department to join to its e-mail. */

/** Revoked late: a browser may still be reading it. */
const KEPT_MS = 60_000;

export function saveAnswer(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** 128 bits nobody can guess, base64url. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
