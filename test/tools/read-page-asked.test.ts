/** What `read-page` refuses before any browser is started. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, CannotRead } from '../../tools/read/asked';

let folder = '';
let page = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'relais-read-'));
  page = path.join(folder, 'page.html');
  writeFileSync(page, '<!doctype html><p>é');
  writeFileSync(path.join(folder, 'empty.html'), '');
  writeFileSync(path.join(folder, 'picture.html'), Buffer.from([0x89, 0x50, 0, 0, 0x3c, 0x61]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const address = 'https://x.com/maison/status/1';

describe('what is asked of read-page', () => {
  it('is an address and a page', () => {
    const { url, browser, html } = asked(['--url', address, page]);
    expect([url.href, browser, html]).toEqual([address, 'chromium', '<!doctype html><p>é']);
    expect(asked(['--browser', 'firefox', page, '--url', address]).browser).toBe('firefox');
  });

  it.each([
    ['no address', () => [page]],
    ['no file', () => ['--url', address]],
    ['two files', () => ['--url', address, page, page]],
    ['an unknown option', () => ['--url', address, '--fast', page]],
    ['an unknown browser', () => ['--url', address, '--browser', 'lynx', page]],
    ['no address at all', () => ['--url', 'x dot com', page]],
    ['an unknown network', () => ['--url', 'https://forum.example/1', page]],
    ['a network by its old, unsafe address', () => ['--url', 'http://x.com/maison/status/1', page]],
    ['a file that is not there', () => ['--url', address, path.join(folder, 'absent.html')]],
    ['a folder', () => ['--url', address, folder]],
    ['an empty file', () => ['--url', address, path.join(folder, 'empty.html')]],
    ['a file that is no page', () => ['--url', address, path.join(folder, 'picture.html')]],
  ])('is refused in words: %s', (_, args) => {
    expect(() => asked(args())).toThrow(CannotRead);
    expect(() => asked(args())).toThrow(/\S/);
  });
});
