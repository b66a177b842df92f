/** Hands a file to the browser, which saves it where the user keeps theirs. */

/** How long the browser may take to fetch the file from us, in milliseconds. */
const FETCHED = 60_000;

/** @param parts pieces of the text, in order: a large file is never one string */
export function saveFile(name: string, parts: readonly string[], type: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}

/** `journal-relais-2026-11-22.csv`; only what every file system takes. */
export function fileName(stem: string, day: string, ending: 'csv' | 'jsonl'): string {
  return `${stem}-${day}.${ending}`;
}
