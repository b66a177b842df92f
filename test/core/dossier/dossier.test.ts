import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierSchema, partNames } from '../../../src/core/dossier/dossier';
import { checkDossierFile } from '../../../src/core/dossier/file';
import { renderDossier } from '../../../src/core/dossier/html';
import { verifyDossier } from '../../../src/core/dossier/verify';
import { dossierWords } from '../../../src/i18n/dossier-words';
import { digest } from '../../../src/platform/digest';
import { dossier, parts, words } from './made';

const page = renderDossier(dossier, words);

/** Paths to every leaf of a value. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function withLeaf(path: readonly string[], change: (leaf: unknown) => unknown): unknown {
  const copy = structuredClone(dossier) as unknown as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  at[last] = change(at[last]);
  return copy;
}

describe('a dossier', () => {
  it('is what its schema says, and whole', () => {
    expect(dossierSchema.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier);
    expect(verifyDossier(JSON.parse(JSON.stringify(dossier)), digest).is).toBe('whole');
    expect(partNames.map((name) => dossier.parts[name].value)).toEqual(partNames.map((name) => parts[name]));
  });

  it('can be checked by anybody: canonical JSON of name and value, SHA-256', () => {
    const plain = '["author",{"handle":"spam","name":"answer","verified":null}]';
    expect(dossier.parts.author.sha256).toBe(createHash('sha256').update(plain, 'utf8').digest('hex'));
  });

  it('shows every change of every leaf', () => {
    const changed = leaves(dossier).map((path) => {
      const other = withLeaf(path, (leaf) =>
        typeof leaf === 'number' ? leaf + 1 : typeof leaf === 'string' ? `${leaf}x` : 'x',
      );
      return [path.join('.'), verifyDossier(other, digest).is] as const;
    });
    expect(changed.length).toBeGreaterThan(50);
    expect(changed.filter(([, is]) => is === 'whole')).toEqual([]);
  });

  it('names the part that was changed', () => {
    const other = withLeaf(['parts', 'text', 'value', 'text'], () => 'Rien de grave.');
    expect(verifyDossier(other, digest)).toMatchObject({ is: 'altered', parts: ['text'] });
    const head = withLeaf(['purge'], () => '2030-01-01T00:00:00.000Z');
    expect(verifyDossier(head, digest)).toMatchObject({ is: 'altered', parts: ['whole'] });
  });

  it('refuses what is none, without an error', () => {
    fc.assert(fc.property(fc.anything(), (raw) => verifyDossier(raw, digest).is === 'unreadable'));
  });
});

describe('its page', () => {
  it('shows what was said as text, never as markup', () => {
    expect(page).toContain('Je vais venir te tuer.\n&lt;script&gt;');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(page).toContain("default-src 'none'");
    // A person called like one of our words keeps their name.
    expect(page).toContain('<bdi>answer</bdi>');
    expect(page).toContain('<bdi>spam</bdi>');
  });

  it('is whole as it was written, with Windows line ends and a byte order mark too', () => {
    expect(checkDossierFile(page, digest).is).toBe('whole');
    expect(checkDossierFile(`\ufeff${page.replaceAll('\n', '\r\n')}`, digest).is).toBe('whole');
    expect(checkDossierFile(JSON.stringify(dossier, null, 2), digest).is).toBe('whole');
  });

  it('does not say one thing to the eye and another to the program', () => {
    const text = checkDossierFile(page.replace('Je vais venir te tuer.\n&lt;', 'Bonjour.\n&lt;'), digest);
    expect(text).toEqual({ is: 'altered', parts: ['page'] });
    const label = checkDossierFile(page.replace('>SHA-256 ', '>MD5 '), digest);
    expect(label).toEqual({ is: 'altered', parts: ['page'] });
    const both = page.replaceAll(words.title, 'Faux');
    expect(checkDossierFile(both, digest)).toEqual({ is: 'altered', parts: ['page'] });
  });

  it('finds any character changed in what is shown', () => {
    const end = page.indexOf('<script');
    const shown = page.indexOf('<h1>');
    fc.assert(
      fc.property(fc.integer({ min: shown, max: end - 2 }), (at) => {
        const other = `${page.slice(0, at)}§${page.slice(at + 1)}`;
        return checkDossierFile(other, digest).is !== 'whole';
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its template: a change of it is another version of the dossier', () => {
    const label = 'word';
    const same = { title: label, intro: label, yes: label, no: label, unknown: label, none: label };
    const bare = { ...same, whole: label, hash: label, purge: label, verify: label };
    // The words come and go; all the rest is the template and this dossier.
    const page = renderDossier(
      { ...dossier, words: '0'.repeat(64), sha256: '0'.repeat(64) },
      { ...bare, parts: {}, fields: {}, names: {} },
    ).replace(/<script[\s\S]*/, '');
    expect(createHash('sha256').update(page).digest('hex').slice(0, 16)).toMatchInlineSnapshot(
      `"9c0d86f240cff89e"`,
    );
  });

  it.each(['fr', 'en'] as const)('speaks %s for every field', (lang) => {
    const named = dossierWords(lang);
    const names = new Set(
      Object.values(parts)
        .flatMap((part) => Object.keys(part))
        .filter((name) => !['text', 'title', 'article'].includes(name)),
    );
    expect([...names].filter((name) => !Object.hasOwn(named.fields, name))).toEqual([]);
  });
});

describe('a file that is none', () => {
  it.each(['', '{', '<!doctype html><p>Bonjour</p>', '[]', 'null', '\u0000'])('%j', (text) => {
    expect(checkDossierFile(text, digest).is).toBe('unreadable');
  });
});
