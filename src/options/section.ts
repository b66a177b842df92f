/** The rooms of the options page, in the order an admin follows. */
export const sectionIds = [
  'brand',
  'departments',
  'rules',
  'replies',
  'tester',
  'networks',
  'charter',
  'decisions',
  'you',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** The room an address names: `#replies`; the first one where it names none. */
export function sectionOf(hash: string): SectionId {
  const asked = hash.replace(/^#/, '');
  return sectionIds.find((id) => id === asked) ?? 'brand';
}
