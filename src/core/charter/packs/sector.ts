/** Sectors that Relais knows the topics of. The first three come whole: departments renamed, perimeter written. */
export const sectors = ['transport'] as const;
export type Sector = (typeof sectors)[number];
