/** Lists that must stay in step: networks, messages, conditions, programs, documents. */
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { scripts } from '../../package.json' with { type: 'json' };
import { conditionSchema } from '../../src/core/charter/schema/condition';
import { networkIds } from '../../src/core/comment';
import { toBackground } from '../../src/messages/contract';
import { limits } from '../../src/messages/limits';
import { sites } from '../../src/sites';
import { committed, filesUnder, read } from './lib/sources';

/** True where every address that `inner` matches is matched by `outer` (`https://*.x.com/*`). */
function covers(outer: string, inner: string): boolean {
  const host = (pattern: string) => /^https:\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern);
  const [, wild, wide = ''] = host(outer) ?? [];
  const [, , narrow = ''] = host(inner) ?? [];
  return narrow !== '' && (narrow === wide || (wild !== undefined && narrow.endsWith(`.${wide}`)));
}

describe('networks', () => {
  const folders = [
    ...new Set(
      filesUnder('src/sites').flatMap((file) => (file.split('/').length > 3 ? [file.split('/')[2]] : [])),
    ),
  ];

  it('have a folder each, and their notes', () => {
    expect([...folders].sort()).toEqual([...networkIds].sort());
    const silent = folders.filter(
      (folder) => !filesUnder(`src/sites/${folder}`).some((file) => file.endsWith('/NOTES.md')),
    );
    expect(silent, 'a network keeps NOTES.md: what was seen, where, and what is not sure').toEqual([]);
  });

  it('are all in the list', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual([...networkIds].sort());
  });

  it('have a saved page with its reading each', () => {
    // The practice page is its own: it is read as it is painted, in test/e2e.
    for (const { id } of sites.filter(({ hosts }) => hosts.length > 0)) {
      const files = filesUnder(`test/pages/${id}`);
      const pages = files.filter((file) => file.endsWith('.html'));
      expect(pages.length, `test/pages/${id}`).toBeGreaterThan(0);
      expect(pages.filter((page) => !files.includes(page.replace(/\.html$/, '.json')))).toEqual([]);
    }
  });

  it('are the manifest’s hosts, no more and no less', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    const { host_permissions: granted, content_scripts: scripts, web_accessible_resources: open } = manifest;
    expect(hosts.filter((host) => !granted.some((pattern) => covers(pattern, host)))).toEqual([]);
    expect(granted.filter((pattern) => !hosts.some((host) => covers(pattern, host)))).toEqual([]);
    expect(scripts[0]?.matches).toEqual(granted);
    expect(open[0]?.matches).toEqual(granted);
  });
});

describe('messages', () => {
  it('have a limit each', () => {
    expect(Object.keys(limits).sort()).toEqual(Object.keys(toBackground).sort());
  });
});

describe('conditions', () => {
  it('have a file each', () => {
    const files = filesUnder('src/core/rules/conditions').map((file) => file.split('/').pop() ?? '');
    const source = read('src/core/charter/schema/condition.ts');
    const kinds = [...source.matchAll(/kind: z\.literal\('(\w+)'\)/g)].map(([, kind = '']) => kind);
    expect(kinds.length).toBeGreaterThan(10);
    expect(conditionSchema.safeParse({ kind: 'no_such_kind' }).success).toBe(false);
    expect(kinds.filter((kind) => !files.includes(`${kind.replaceAll('_', '-')}.ts`))).toEqual([]);
  });
});

describe('programs', () => {
  const programs = Object.entries(scripts).flatMap(([name, line]) => {
    const file = /tsx (tools\/[\w-]+\.ts)/.exec(line)?.[1];
    return file ? [[name, file] as const] : [];
  });

  it('each have their file, and each file its command', () => {
    const files = filesUnder('tools').filter((file) => file.split('/').length === 2);
    const shared = ['tools/root.ts', 'tools/run.ts', 'tools/words.ts'];
    expect(files.filter((file) => !shared.includes(file)).sort()).toEqual(
      [...new Set(programs.map(([, file]) => file))].sort(),
    );
  });

  it('are each in the README', () => {
    const text = read('README.md');
    expect(
      Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?(-s )?${name}\\b`).test(text)),
    ).toEqual([]);
  });
});

describe('documents', () => {
  const documents = committed().filter((file) => file.endsWith('.md'));

  it('point to files that exist', () => {
    const lost = documents.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].flatMap(([, to = '']) => {
        if (/^[a-z]+:/.test(to)) return [];
        const place = new URL(to, `file:///${file}`).pathname.slice(1);
        return committed().some(
          (known) => known === place || known.startsWith(`${place.replace(/\/$/, '')}/`),
        )
          ? []
          : [`${file}: ${to}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('number each decision once, in order', () => {
    const numbers = filesUnder('docs/decisions', /\.md$/).map((file) => file.split('/').pop() ?? '');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.map((name) => name.slice(0, 3))).toEqual(
      numbers.map((_, index) => String(index + 1).padStart(3, '0')),
    );
  });

  it('give a newcomer the recipes', () => {
    const recipes = [...read('CONTRIBUTING.md').matchAll(/^## Add (an? .+)$/gm)].map(([, what]) => what);
    expect(recipes).toEqual([
      'a network',
      'an editor',
      'a signal',
      'a rule condition',
      'a sector',
      'a screen',
      'a language',
    ]);
  });
});
