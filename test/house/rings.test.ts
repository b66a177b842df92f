/** The import rings hold. A failure says which ring was crossed and what to do instead. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rings } from './lib/rings';
import { codeUnder, filesUnder, importsOf, root, target } from './lib/sources';

function allows(list: readonly string[], place: string): boolean {
  return list.some((allowed) => place === allowed || place.startsWith(`${allowed}/`));
}

function crossings(file: string): string[] {
  const [, own = ''] = file.split('/');
  const ring = rings[own];
  if (!ring) return [`${file}: src/${own} is in no ring; give it one in test/house/lib/rings.ts`];
  return importsOf(file).flatMap(({ request, typeOnly }) => {
    const local = target(file, request);
    if (local === null) {
      const bare = request.replace(/\?.*$/, '');
      return ring.packages.includes(bare) ? [] : [`${file} imports the package ${bare}. ${ring.instead}`];
    }
    if (!local.startsWith('src/')) return [`${file} imports ${local}, outside src.`];
    const place = local.slice('src/'.length);
    if (place.split('/')[0] === own || allows(ring.may, place)) return [];
    if (typeOnly && allows(ring.types ?? [], place)) return [];
    return [`${file} (ring ${own}) imports ${place}. ${ring.instead}`];
  });
}

const files = codeUnder('src');

describe('rings', () => {
  it('are read from real files', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(importsOf('src/platform/browser.ts').map(({ request }) => request)).toContain(
      'webextension-polyfill',
    );
  });

  it('are crossed nowhere', () => {
    expect(files.flatMap(crossings)).toEqual([]);
  });

  it('give every folder of src a ring, and no ring to a folder that is gone', () => {
    const folders = [...new Set(filesUnder('src').map((file) => file.split('/')[1] ?? ''))];
    expect(folders.filter((folder) => !(folder in rings))).toEqual([]);
    expect(Object.keys(rings).filter((ring) => !existsSync(path.join(root, 'src', ring)))).toEqual([]);
  });

  it('have one door to the browser', () => {
    const users = files.filter((file) =>
      importsOf(file).some(({ request }) => request === 'webextension-polyfill'),
    );
    expect(users).toEqual(['src/platform/browser.ts']);
  });

  it('keep the networks apart from each other', () => {
    const mixed = codeUnder('src/sites').flatMap((file) => {
      const own = file.split('/').slice(0, 3).join('/');
      if (own.endsWith('.ts')) return [];
      return importsOf(file).flatMap(({ request }) => {
        const place = target(file, request) ?? '';
        const other =
          place.startsWith('src/sites/') && place.split('/').length > 3 && !place.startsWith(`${own}/`);
        return other
          ? [`${file} imports ${place}: what two networks share belongs to dom or sites/site.ts.`]
          : [];
      });
    });
    expect(mixed).toEqual([]);
  });

  it('are written without file endings', () => {
    const ended = files.flatMap((file) =>
      importsOf(file).flatMap(({ request }) =>
        request.startsWith('.') && /\.(tsx?|js)$/.test(request) ? [`${file}: ${request}`] : [],
      ),
    );
    expect(ended).toEqual([]);
  });
});
