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

/** The room an address names: `#replies`. Where it names none: the first one, or what is theirs for those who only read. */
export function sectionOf(hash: string, readOnly: boolean): SectionId {
  const asked = hash.replace(/^#/, '');
  return sectionIds.find((id) => id === asked) ?? (readOnly ? 'you' : 'brand');
}
