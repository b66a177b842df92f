/** Packs a built folder into a zip whose bytes depend on its files alone. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The oldest date a zip can say, in local time, so that no clock or time zone shows in the bytes. */
const EPOCH = new Date(1980, 0, 1, 0, 0, 0);

/** Paths of all files under a folder, with `/`, in code-unit order. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Writes `folder` as a zip to `file`; the same files always give the same bytes. */
export async function pack(folder: string, file: string): Promise<number> {
  const content: Zippable = {};
  for (const name of await filesUnder(folder)) {
    content[name] = [
      await readFile(path.join(folder, name)),
      { level: 9, mtime: EPOCH, os: 3, attrs: 0o644 << 16 },
    ];
  }
  const bytes = zipSync(content);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return bytes.length;
}
