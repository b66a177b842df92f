/**
 * Where a report goes: the network, the authority of the country, or the police for what concerns one person. Addresses are
 * text to copy; nothing of Relais opens them. A country that is not known for sure has a general route, and that is said.
 */
import type { NetworkId } from '../comment';
import { type NoticeCategory, personal } from './category';

export const noticeKinds = ['platform', 'authority', 'complaint'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const routeIds = [
  'dsa',
  'dsa_help',
  'network_rules',
  'pharos',
  'gb_hate',
  'gb_terrorism',
  'gb_minors',
  'be_unia',
  'be_minors',
  'lu_stopline',
  'ca_minors',
  'police_fr',
  'police_gb',
  'police_be',
  'police_ch',
  'police_ca',
  'police',
] as const;
export type RouteId = (typeof routeIds)[number];

export interface Route {
  readonly id: RouteId;
  /** Where its form, or its help, is; null where there is none to name for sure. */
  readonly address: string | null;
  /** Numbers to call, outside emergencies. */
  readonly phones: readonly string[];
}

const route = (id: RouteId, address: string | null = null, ...phones: string[]): Route => ({
  id,
  address,
  phones,
});

const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
/** Where regulation (EU) 2022/2065 holds for sure. */
const members: ReadonlySet<string> = new Set(union.split(' '));

export const inUnion = (country: string): boolean => members.has(country);

/** A network that is not named has no address known for sure. */
type Addresses = Readonly<Partial<Record<NetworkId, string>>>;
/** The form for unlawful content in the Union, where its address is known for sure. */
const forms: Addresses = { x: 'https://help.x.com/forms/dsa/report' };
const help: Addresses = {
  x: 'https://help.x.com',
  facebook: 'https://www.facebook.com/help',
};

/** @param network null where the dossier names none */
export function platformRoute(network: NetworkId | null, country: string): Route {
  const form = network === null ? undefined : forms[network];
  const aid = network === null ? undefined : help[network];
  if (!inUnion(country)) return route('network_rules', aid);
  return form === undefined ? route('dsa_help', aid) : route('dsa', form);
}

/** True where a report to the network is a notice of article 16 of regulation (EU) 2022/2065. */
export function isUnionNotice({ id }: Pick<Route, 'id'>): boolean {
  return id === 'dsa' || id === 'dsa_help';
}

const police: Readonly<Record<string, Route>> = {
  FR: route('police_fr'),
  GB: route('police_gb', 'https://www.police.uk', '101'),
  BE: route('police_be', 'https://www.police.be'),
  CH: route('police_ch'),
  CA: route('police_ca'),
};

type Points = Readonly<Partial<Record<NoticeCategory, Route>>>;

const stopline = route('lu_stopline', 'https://stopline.bee-secure.lu');
/** Reporting points of their own; whatever they do not take goes to the police. */
const points: Readonly<Record<string, Points>> = {
  GB: {
    hatred: route('gb_hate', 'https://www.report-it.org.uk', '101'),
    terrorism: route('gb_terrorism', 'https://www.gov.uk/report-terrorism'),
    minors: route('gb_minors', 'https://report.iwf.org.uk'),
  },
  BE: {
    hatred: route('be_unia', 'https://www.unia.be', '0800 12 800'),
    minors: route('be_minors', 'https://childfocus.be', '116 000'),
  },
  LU: { minors: stopline, hatred: stopline, terrorism: stopline },
  CA: { minors: route('ca_minors', 'https://www.cybertip.ca') },
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export function policeRoute(country: string): Route {
  return own(police, country) ?? route('police');
}

/** Null for what no reporting point takes. */
export function authorityRoute(country: string, category: NoticeCategory): Route | null {
  if (personal.has(category)) return null;
  if (country === 'FR') return route('pharos', 'https://www.internet-signalement.gouv.fr');
  return own(points, country)?.[category] ?? policeRoute(country);
}

/** The reports that suit, in the order in which they are offered. */
export function kindsFor(category: NoticeCategory): readonly NoticeKind[] {
  return personal.has(category) ? ['platform', 'complaint'] : ['platform', 'authority'];
}

/** Numbers to call where somebody is in danger now. 112 works in the whole Union, in Switzerland and in Britain. */
const emergency: Readonly<Record<string, readonly string[]>> = {
  FR: ['17', '112', '114'],
  GB: ['999', '112'],
  BE: ['112', '101'],
  CH: ['112', '117'],
  CA: ['911'],
  LU: ['112', '113'],
};

/** Empty where they are not known for sure. */
export function emergencyNumbersOf(country: string): readonly string[] {
  return own(emergency, country) ?? (inUnion(country) ? ['112'] : []);
}
