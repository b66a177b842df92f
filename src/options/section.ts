/** The rooms of the options page, in the order an admin follows. */
export const sectionIds = [
  'brand',
  'departments',
  'people',
  'topics',
  'limits',
  'articles',
  'rules',
  'replies',
  'voice',
  'care',
  'numbers',
  'privacy',
  'proposals',
  'escalation',
  'tester',
  'networks',
  'charter',
  'journal',
  'notices',
  'you',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Addresses of before, kept in bookmarks. */
const former: Readonly<Record<string, SectionId>> = { decisions: 'journal' };

/**
 * The room an address names: `#replies`, `#journal?act=leave`. Where it names none: the first one, or what is theirs
 * for those who only read.
 */
export function sectionOf(hash: string, readOnly: boolean): SectionId {
  return namedSection(hash) ?? (readOnly ? 'you' : 'brand');
}

/** The room that an address names; null where it names none. */
export function namedSection(hash: string): SectionId | null {
  const [asked = ''] = hash.replace(/^#/, '').split('?');
  const known = Object.hasOwn(former, asked) ? former[asked] : sectionIds.find((id) => id === asked);
  return known ?? null;
}
