// @vitest-environment jsdom
/** What a text was read from can be found again, on every saved page of every network. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/dom/read/ranges';
import { textOf } from '../../src/dom/read/text';
import { siteFor } from '../../src/sites';
import { parse } from './read-all';

const pages = join(dirname(fileURLToPath(import.meta.url)), '..', 'pages');
const cases = readdirSync(pages).flatMap((network) =>
  readdirSync(join(pages, network))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${network}/${name.replace('.html', '')}`),
);

const solid = (text: string) => text.replace(/\s+/g, '');

describe.each(cases)('%s', (name) => {
  it('every word of every text stands where its body says', () => {
    const { url } = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as { url: string };
    const site = siteFor(new URL(url));
    if (site === null) throw new Error(`no site for ${url}`);
    const document = parse(readFileSync(join(pages, `${name}.html`), 'utf8'));
    const page = site.page(new URL(url));
    let found = 0;
    for (const container of document.querySelectorAll(site.containers)) {
      const [comment] = site.read(container, page);
      const body = site.body(container, page);
      if (comment === undefined || comment.text === '') continue;
      if (body === null) throw new Error(`no body for ${comment.text.slice(0, 40)}`);
      const stretches = [...comment.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      const ranges = rangesOf(body, comment.text, stretches) ?? [];
      const said = ranges.map(({ from, fromOffset, to, toOffset }) => {
        const range = document.createRange();
        range.setStart(from, fromOffset);
        range.setEnd(to, toOffset);
        return solid(textOf(range.cloneContents(), body));
      });
      expect(said).toEqual(stretches.map(({ start, end }) => comment.text.slice(start, end)));
      found += said.length;
    }
    process.stdout.write(`${name}: ${found} words found again\n`);
  });
});
