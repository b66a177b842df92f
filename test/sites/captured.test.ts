// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../src/sites';
import { parse, readAll } from './read-all';
import { hasSharedPages, scorePage, sharedPages } from './shared-pages';

const cases = hasSharedPages
  ? readdirSync(sharedPages)
      .filter((name) => /^(x|facebook)-.*\.html$/.test(name))
      .map((name) => name.replace('.html', ''))
  : [];
const title = hasSharedPages
  ? 'captured pages'
  : 'captured pages (skipped: no ../shared/pages beside the checkout)';

describe.skipIf(!hasSharedPages)(title, () => {
  it.each(cases)('%s is read as annotated', (name) => {
    const expected = JSON.parse(readFileSync(join(sharedPages, `${name}.json`), 'utf8')) as { url: string };
    const site = siteFor(new URL(expected.url));
    if (site === null) throw new Error(`no site for ${expected.url}`);
    const document = parse(readFileSync(join(sharedPages, `${name}.html`), 'utf8'));
    const result = scorePage(name, readAll(site, document, expected.url));
    const share = result.cells === 0 ? 0 : result.ok / result.cells;
    process.stdout.write(
      `${name}: found R ${(100 * result.R).toFixed(1)} / P ${(100 * result.P).toFixed(1)}, ` +
        `fields exact ${(100 * share).toFixed(1)} % (${result.ok}/${result.cells})\n`,
    );
    expect(result.bad).toEqual([]);
    expect(result.R).toBeGreaterThanOrEqual(0.98);
    expect(result.P).toBeGreaterThanOrEqual(0.98);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
});
