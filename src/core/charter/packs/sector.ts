/** Sectors that Relais knows the topics of. */

/** Those whose charter is ready as a whole: departments renamed, perimeter written, default topics sorted. */
export const starterSectors = ['transport', 'retail', 'town_hall'] as const;

export const sectors = [
  ...starterSectors,
  'bank',
  'insurance',
  'telecom',
  'energy',
  'museum',
  'health',
  'saas',
  'food',
] as const;
export type Sector = (typeof sectors)[number];
