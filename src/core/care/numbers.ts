/**
 * Public emergency numbers, by country: the same for every house, and only those that are sure. What each is for is a
 * key of the languages.
 */
export const services = [
  'ambulance',
  'police',
  'fire',
  'all',
  'deaf',
  'suicide',
  'listening',
  'health',
  'child',
  'cyber',
  'women',
] as const;
/** `all`: one number for police, fire brigade and ambulance. `listening`: someone to talk to, day and night. */
export type Service = (typeof services)[number];

export interface PublicNumber {
  readonly number: string;
  readonly service: Service;
}

type Row = readonly [number: string, service: Service];
const plain = (...rows: readonly Row[]): readonly PublicNumber[] =>
  rows.map(([number, service]) => ({ number, service }));

/** ISO 3166, two letters. */
const tables: Readonly<Record<string, readonly PublicNumber[]>> = {
  FR: plain(
    ['15', 'ambulance'],
    ['17', 'police'],
    ['18', 'fire'],
    ['112', 'all'],
    ['114', 'deaf'],
    ['3114', 'suicide'],
    ['119', 'child'],
    ['3018', 'cyber'],
    ['3919', 'women'],
  ),
  GB: plain(
    ['999', 'all'],
    ['112', 'all'],
    ['111', 'health'],
    ['116 123', 'listening'],
    ['85258', 'listening'],
    ['0800 1111', 'child'],
    ['0808 2000 247', 'women'],
  ),
  IE: plain(['999', 'all'], ['112', 'all'], ['116 123', 'listening'], ['1800 66 66 66', 'child']),
  BE: plain(
    ['112', 'all'],
    ['101', 'police'],
    ['0800 32 123', 'suicide'],
    ['1813', 'suicide'],
    ['107', 'listening'],
    ['103', 'child'],
  ),
  CH: plain(
    ['144', 'ambulance'],
    ['117', 'police'],
    ['118', 'fire'],
    ['112', 'all'],
    ['143', 'listening'],
    ['147', 'child'],
  ),
  LU: plain(['112', 'all'], ['113', 'police'], ['45 45 45', 'listening'], ['116 111', 'child']),
  CA: plain(['911', 'all'], ['988', 'suicide'], ['1-800-668-6868', 'child']),
  US: plain(['911', 'all'], ['988', 'suicide'], ['1-800-422-4453', 'child']),
  DE: plain(['112', 'all'], ['110', 'police'], ['0800 111 0 111', 'listening'], ['116 111', 'child']),
  ES: plain(['112', 'all'], ['024', 'suicide'], ['116 111', 'child'], ['017', 'cyber'], ['016', 'women']),
  IT: plain(
    ['112', 'all'],
    ['118', 'ambulance'],
    ['113', 'police'],
    ['115', 'fire'],
    ['02 2327 2327', 'listening'],
    ['19696', 'child'],
  ),
  NL: plain(['112', 'all'], ['113', 'suicide'], ['0800-0432', 'child']),
  PT: plain(['112', 'all'], ['808 24 24 24', 'health'], ['116 111', 'child']),
};

/** Where nothing better is known: it answers in Europe and from most mobile telephones. */
export const anywhere: readonly PublicNumber[] = [{ number: '112', service: 'all' }];

/** Null where no number of the country is known for sure. */
export function numbersIn(country: string): readonly PublicNumber[] | null {
  return Object.hasOwn(tables, country) ? (tables[country] ?? null) : null;
}

/** A number as it is compared: `116 123`, `116.123` and `116-123` are one. */
export function bareNumber(number: string): string {
  return number.replace(/[\s.()-]/g, '');
}
