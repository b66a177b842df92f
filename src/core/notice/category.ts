/**
 * What a report is about, in the words of the French authority that takes them (PHAROS), with the two it does not take:
 * plain insult and defamation of a person. A category says where a report goes, never that a text breaks the law.
 */

/** In the order in which PHAROS lists them; `doxxing` goes there under `danger`. */
export const noticeCategories = [
  'danger',
  'doxxing',
  'terrorism',
  'threats',
  'minors',
  'hatred',
  'trafficking',
  'offences',
  'animals',
  'fraud',
  'insult',
  'defamation',
] as const;
export type NoticeCategory = (typeof noticeCategories)[number];

/** Between persons: the one who is targeted complains; no reporting point for public content takes it. */
export const personal: ReadonlySet<NoticeCategory> = new Set(['insult', 'defamation']);

/** A life may be at stake: somebody is called before anything is written. */
export const pressing: ReadonlySet<NoticeCategory> = new Set(['danger', 'doxxing', 'terrorism', 'threats']);
