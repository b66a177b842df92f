// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { socialCommentSchema } from '../../src/core/comment';
import { siteFor } from '../../src/sites';
import { withoutWords } from './nonsense';
import { parse, readAll } from './read-all';

const pages = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');
const cases = readdirSync(pages).flatMap((network) =>
  readdirSync(join(pages, network))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${network}/${name.replace('.html', '')}`),
);

/** A saved page of ours: its address and what a perfect reader finds on it. */
function load(name: string) {
  const { url, comments } = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as {
    url: string;
    comments: unknown[];
  };
  const site = siteFor(new URL(url));
  if (site === null) throw new Error(`no site for ${url}`);
  return { url, comments, site, html: readFileSync(join(pages, `${name}.html`), 'utf8') };
}

describe('saved pages', () => {
  it.each(cases)('%s reads exactly as expected', (name) => {
    const { url, comments, site, html } = load(name);
    const read = readAll(site, parse(html), url);
    process.stdout.write(`${name}: ${read.length} read, ${comments.length} expected\n`);
    expect(read).toEqual(comments);
    for (const comment of read) expect(socialCommentSchema.safeParse(comment).success).toBe(true);
  });

  it.each(cases)('%s reads the same with nonsense for every word of its labels', (name) => {
    const { url, comments, site, html } = load(name);
    const document = parse(html);
    expect(withoutWords(document)).toBeGreaterThanOrEqual(name.startsWith('practice/') ? 0 : 1);
    expect(readAll(site, document, url)).toEqual(comments);
  });
});
