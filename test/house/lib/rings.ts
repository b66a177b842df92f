/** Who may import whom. An arrow always points inward: entries, ports, core. */

export interface Ring {
  /** Folders of `src/` (or single modules) whose values may be imported. */
  readonly may: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** What to do instead, for who broke the rule. */
  readonly instead: string;
}

const ports = ['core', 'charters', 'sites', 'dom', 'ui', 'i18n', 'messages', 'storage', 'platform'];
const entry = (instead: string, more: readonly string[] = []): Ring => ({
  may: [...ports, ...more],
  packages: ['preact', 'preact/hooks', 'zod/mini'],
  instead,
});

const noEntry =
  'No entry imports another: move what both need into a port (ui, messages, storage, ...) or core.';

export const rings: Readonly<Record<string, Ring>> = {
  core: {
    may: [],
    packages: ['zod/mini'],
    instead:
      'The core knows no browser, no page, no clock: take what you need as a function or a value argument.',
  },
  charters: {
    may: ['core'],
    packages: [],
    instead: 'Charters are data; the code that loads them lives elsewhere.',
  },
  dom: {
    may: [],
    packages: [],
    instead: 'dom knows nothing of ours: what a page means belongs to sites, what to do with it to content.',
  },
  i18n: {
    may: [],
    packages: [],
    instead: 'The languages are plain words: key them by strings and let ui tie them to the core’s unions.',
  },
  sites: {
    may: ['core/comment', 'dom'],
    packages: [],
    instead:
      'An adapter turns a page into comments and knows nothing else: leave judging and drawing to content.',
  },
  messages: {
    may: ['core', 'platform'],
    packages: ['zod/mini'],
    instead: 'A message carries core shapes; handlers live in the entries.',
  },
  storage: {
    may: ['core', 'platform'],
    packages: ['zod/mini', 'idb'],
    instead: 'Storage keeps core shapes; who asks for them lives in background.',
  },
  platform: {
    may: [],
    types: ['core'],
    packages: ['webextension-polyfill', '@noble/hashes/sha2.js', '@noble/hashes/utils.js', 're2js'],
    instead: 'platform is the door to what is not ours; it only answers to shapes that the core names.',
  },
  ui: {
    may: ['core', 'i18n'],
    types: ['messages'],
    packages: ['preact', 'preact/hooks'],
    instead: 'A piece of screen takes values and callbacks; the screen that uses it sends the messages.',
  },
  content: entry(noEntry),
  card: entry(noEntry),
  popup: entry(noEntry),
  // The sheet’s program as text, made by the build.
  options: { ...entry(noEntry), packages: [...entry(noEntry).packages, 'virtual:sheet-program'] },
  // Search over replies stays where they are.
  background: { ...entry(noEntry), packages: [...entry(noEntry).packages, 'minisearch'] },
  // It runs in a department’s browser, where no extension is: it speaks with nobody.
  sheet: {
    may: ['core', 'platform/digest'],
    packages: [],
    instead: 'The sheet carries its own program: keep it to the core, and small.',
  },
  // The practice page runs the very same content code, and that is its whole point.
  practice: entry(noEntry, ['content']),
};
