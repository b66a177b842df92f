/** What no file may hold. Each rule says why, and what to do instead. */
import { describe, expect, it } from 'vitest';
import { codeOf, codeUnder, committed, places, read } from './lib/sources';

const LONGEST = 250;
/** Data and catalogues: lists that are read, not followed. */
const data = /^src\/(charters|i18n)\/|\/(lexicon|words|data)\/|\/confusables\.ts$/;

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
  /** Files that may, each for a reason of its own. */
  readonly but?: readonly string[];
}

const rules: readonly Rule[] = [
  {
    pattern:
      /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|DOMParser/,
    why: 'Text never becomes markup: use textContent, or Preact elements.',
  },
  { pattern: /\beval\(|\bnew Function\b|\bFunction\(/, why: 'No code is made from text.' },
  {
    pattern: /\bconsole\s*[.[]/,
    why: 'Say it with log(): events and figures, never content.',
    but: ['src/platform/log.ts'],
  },
  {
    pattern: /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection/,
    why: 'Nothing leaves the browser: whoever adds a way out adds its file here, with a test of where it may go.',
    // Reads the charters inside the package, and what sectors add to them.
    // The escalations' webhooks: docs/decisions/014, test/background/escalation and test/e2e/escalation.
    // A followed charter's address: docs/decisions/022, test/background/follow and test/e2e/travel.
    but: [
      'src/background/shipped.ts',
      'src/options/start/sector-files.ts',
      'src/background/escalation/post.ts',
      'src/background/follow-charter/fetch.ts',
    ],
  },
  {
    pattern: /(?<!\bport[12])\.postMessage\(|addEventListener\('message'/,
    why: 'No message goes through the page: use src/messages.',
  },
  {
    pattern: /\bchrome\.[a-z]|\bglobalThis\.browser\b/,
    why: 'src/platform/browser.ts is the one door to the browser.',
  },
  {
    pattern: /:\s*any\b|\bas any\b|<any>|@ts-(ignore|nocheck|expect-error)/,
    why: 'Types are strict: name the shape, or parse it.',
  },
  {
    pattern: /\blocalStorage\b|\bsessionStorage\b|document\.cookie/,
    why: 'The page could read it: use src/storage.',
  },
];

describe('the sources', () => {
  const files = codeUnder('src');

  it.each(rules.map((rule) => [rule.why, rule] as const))('%s', (_, { pattern, but = [] }) => {
    const found = files
      .filter((file) => !but.includes(file))
      .flatMap((file) => places(file, codeOf(file), pattern));
    expect(found).toEqual([]);
  });

  it.each(rules.flatMap(({ but = [] }) => but))('still needs its exception: %s', (file) => {
    const matching = rules.filter(({ but = [] }) => but.includes(file));
    expect(matching.every(({ pattern }) => pattern.test(codeOf(file)))).toBe(true);
  });

  it(`hold one idea a file: code of at most ${LONGEST} lines`, () => {
    const long = [...files, ...codeUnder('tools')]
      .filter((file) => !data.test(file))
      .map((file) => [file, read(file).split('\n').length - 1] as const)
      .filter(([, lines]) => lines > LONGEST)
      .map(([file, lines]) => `${file}: ${lines} lines; give each idea a file named for what it gives`);
    expect(long).toEqual([]);
  });
});

describe('every committed file', () => {
  const texts = committed().filter(
    (file) => /\.(tsx?|json|md|html|css|svg|ya?ml|mjs)$|^\.ci\//.test(file) && file !== 'package-lock.json',
  );
  const itself = 'test/house/files.test.ts';

  it('runs on any machine: no path of one', () => {
    const found = texts
      .filter((file) => file !== itself)
      .flatMap((file) =>
        places(file, read(file), /(^|[\s"'`(=])(\/work\/|\/home\/[a-z]|\/Users\/|\/root\/|[A-Z]:\\Users)/),
      );
    expect(found).toEqual([]);
  });

  it('is finished: nothing left for later, no test put aside', () => {
    const code = texts.filter((file) => /\.tsx?$/.test(file) && file !== itself);
    const later = code.flatMap((file) => places(file, read(file), /\b(TODO|FIXME|XXX)\b|not implemented/));
    const aside = code
      .filter((file) => file.startsWith('test/'))
      .flatMap((file) => places(file, read(file), /\b(it|test|describe)\.(only|todo|skip)\(/));
    expect([...later, ...aside]).toEqual([]);
  });
});
