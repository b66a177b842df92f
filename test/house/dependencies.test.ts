/** What is installed is what was chosen: exact versions, each in use, from whatever registry the user has. */
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { missingFrom } from '../../tools/check/complete-lock';
import { codeUnder, importsOf, read } from './lib/sources';

const { dependencies, devDependencies, scripts } = packageFile;
const all = { ...dependencies, ...devDependencies };

/** Used by their command, by the compiler, as the environment that a test file names, or by another (slate-react). */
const byCommand = ['@biomejs/biome', 'typescript', 'tsx', 'web-ext', 'jsdom', 'slate-dom'];

describe('dependencies', () => {
  it('are pinned exactly', () => {
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are each in use', () => {
    const files = [...['src', 'test', 'tools'].flatMap(codeUnder), 'vite.config.ts', 'vitest.config.ts'];
    const used = new Set(
      files.flatMap((file) =>
        importsOf(file).map(({ request }) =>
          request
            .split('/')
            .slice(0, request.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
      ),
    );
    // A program's or a script's file is reached by its path: `'axe-core/axe.min.js'`.
    const named = (name: string) =>
      files.some((file) => new RegExp(`['"\`/]${name}['"\`/]`).test(read(file)));
    const idle = Object.keys(all).filter(
      (name) => !used.has(name) && !named(name) && !name.startsWith('@types/') && !byCommand.includes(name),
    );
    expect(idle).toEqual([]);
  });

  it('that ship are those that the sources import', () => {
    const shipped = new Set(
      codeUnder('src').flatMap((file) =>
        importsOf(file)
          .filter(({ request, typeOnly }) => !/^(\.|virtual:)/.test(request) && !typeOnly)
          .map(({ request }) =>
            request
              .split('/')
              .slice(0, request.startsWith('@') ? 2 : 1)
              .join('/'),
          ),
      ),
    );
    expect([...shipped].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('are locked without the address of a registry', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
    const hosts = read('package-lock.json').match(/"(resolved|registry)": "https?:[^"]+"/g);
    expect(hosts).toBeNull();
    const unsealed = Object.entries(lock.packages).filter(([, entry]) => !('integrity' in entry));
    expect(
      unsealed.filter(([name, entry]) => name !== '' && !('optional' in entry)).map(([name]) => name),
    ).toEqual([]);
  });

  it('are locked for every system, also those that the registry in use did not offer', () => {
    const missing = missingFrom(lock.packages).map(([name]) => name);
    expect(missing, 'npx tsx tools/check/complete-lock.ts adds them').toEqual([]);
  });
});

describe('the package', () => {
  it('has one version', () => {
    expect(manifest.version).toBe(packageFile.version);
    expect(read('CHANGELOG.md')).toContain(packageFile.version);
  });

  it('runs nothing on installation', () => {
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});
