import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack } from '../../tools/build/pack';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fill(name: string, files: Readonly<Record<string, string>>): string {
  const place = path.join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true });
    writeFileSync(path.join(place, file), text);
  }
  return place;
}

it('gives the same bytes for the same files, whenever they were written and in whatever order', async () => {
  const first = fill('first', { 'a.js': '1', 'é/b.json': '{"x":"é"}' });
  const second = fill('second', { 'é/b.json': '{"x":"é"}', 'a.js': '1' });
  utimesSync(path.join(second, 'a.js'), new Date(2001, 1, 1), new Date(2001, 1, 1));
  await pack(first, path.join(folder, '1.zip'));
  await pack(second, path.join(folder, '2.zip'));
  const [one, two] = ['1.zip', '2.zip'].map((file) => readFileSync(path.join(folder, file)));
  expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
});

it('keeps every file whole', async () => {
  await pack(fill('third', { 'a.js': '1', 'é/b.json': '{"x":"é"}' }), path.join(folder, '3.zip'));
  const inside = unzipSync(readFileSync(path.join(folder, '3.zip')));
  const texts = Object.entries(inside).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
  expect(Object.fromEntries(texts)).toEqual({ 'a.js': '1', 'é/b.json': '{"x":"é"}' });
});

it('changes when a byte does', async () => {
  await pack(fill('fourth', { 'a.js': '1' }), path.join(folder, '4.zip'));
  await pack(fill('fifth', { 'a.js': '2' }), path.join(folder, '5.zip'));
  expect(readFileSync(path.join(folder, '4.zip')).equals(readFileSync(path.join(folder, '5.zip')))).toBe(
    false,
  );
});
